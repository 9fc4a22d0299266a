package dev.squall.json;

import dev.squall.text.Words;

/** Reads the names of members, up to the colon behind them, without making a string. Stateless. */
final class NameReader {
  private static final int HASH_START = 0x811C_9DC5;
  private static final int HASH_PRIME = 0x0100_0193;

  private NameReader() {}

  /** Reads the name at the cursor, which most documents have without escapes and in ASCII. */
  static void read(JsonReader in) {
    byte[] buf = in.buf;
    int to = in.to;
    int quote = in.at;
    int i = quote + 1;
    int hash = HASH_START;
    while (i < to) {
      byte b = buf[i];
      if (b == '"') {
        break;
      }
      if (b < ' ' || b == '\\') {
        in.quote = quote;
        i = readHard(in, i);
        readColon(in, i + 1);
        return;
      }
      hash = (hash ^ b) * HASH_PRIME;
      i++;
    }
    in.quote = quote;
    in.name = buf;
    in.nameFrom = quote + 1;
    in.nameTo = i;
    in.nameHash = hash;
    readColon(in, i + 1);
  }

  /** A name that is not ASCII, or has escapes; gives back where its second quotation mark is. */
  private static int readHard(JsonReader in, int hard) {
    int found = StringScanner.end(in, hard);
    int end = StringScanner.index(found);
    if (StringScanner.isEscaped(found)) {
      in.name = new byte[end - in.quote - 1];
      in.nameFrom = 0;
      in.nameTo = StringScanner.unescape(in.buf, in.quote + 1, end, in.name);
    } else {
      in.name = in.buf;
      in.nameFrom = in.quote + 1;
      in.nameTo = end;
    }
    in.nameHash = hash(in.name, in.nameFrom, in.nameTo);
    return end;
  }

  private static void readColon(JsonReader in, int behindName) {
    if (behindName < in.to && in.buf[behindName] == ':') {
      in.at = behindName + 1;
      return;
    }
    in.at = Math.min(behindName, in.to);
    if (behindName > in.to) {
      throw in.malformed("the end of the text");
    }
    if (in.next() != ':') {
      throw in.malformed("a colon");
    }
    in.at++;
  }

  /** Goes behind {@code ,"name":} if that is at the cursor, without its first char if that is to be skipped. */
  static boolean expect(JsonReader in, byte[] quotedNameColon, int skipped) {
    byte[] buf = in.buf;
    int length = quotedNameColon.length - skipped;
    int start = in.at;
    if (in.to - start < length || !Words.same(buf, start, quotedNameColon, skipped, length)) {
      return false;
    }
    int quote = start + 1 - skipped;
    in.quote = quote;
    in.name = buf;
    in.nameFrom = quote + 1;
    in.nameTo = start + length - 2;
    in.at = start + length;
    return true;
  }

  /** FNV-1a of 32 bits. */
  static int hash(byte[] utf8, int from, int to) {
    int hash = HASH_START;
    for (int i = from; i < to; i++) {
      hash = (hash ^ (utf8[i] & 0xFF)) * HASH_PRIME;
    }
    return hash;
  }
}
