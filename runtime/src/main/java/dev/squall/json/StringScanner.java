package dev.squall.json;

import dev.squall.dispatch.AsciiConversion;
import dev.squall.dispatch.Conversion;
import dev.squall.text.Hex;
import dev.squall.text.Utf8;
import dev.squall.text.Utf8Encoder;
import dev.squall.text.Words;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads strings (RFC 8259, section 7). Stateless. */
final class StringScanner {
  private static final int ESCAPE_LENGTH = 6;

  private StringScanner() {}

  /** Reads the string at the cursor. Most have neither escapes nor anything but ASCII, and are copied as they are. */
  static String read(JsonReader in) {
    byte[] buf = in.buf;
    int start = in.at + 1;
    int to = in.to;
    int i = Words.endOfPlain(buf, start, to);
    if (i < to && buf[i] == '"') {
      in.at = i + 1;
      return i == start ? "" : new String(buf, start, i - start, StandardCharsets.ISO_8859_1);
    }
    return readHard(in, start, i);
  }

  /** Reads the string at the cursor, and converts it; null if that does not take it, which is recorded. */
  static <T> @Nullable T read(JsonReader in, Conversion<T> conversion) {
    int start = in.at;
    try {
      if (conversion instanceof AsciiConversion<T> ascii) {
        int end = Words.endOfPlain(in.buf, start + 1, in.to);
        if (end < in.to && in.buf[end] == '"') {
          in.at = end + 1;
          return ascii.parse(in.buf, start + 1, end);
        }
      }
      return conversion.parse(read(in));
    } catch (IllegalArgumentException e) {
      in.recordType(start, conversion.expected());
      return null;
    }
  }

  /** Reads a string whose bytes are plain up to an index: each of those behind them becomes a char or two on its own. */
  private static String readHard(JsonReader in, int start, int from) {
    byte[] buf = in.buf;
    int count = from - start;
    char[] chars = in.room(0, count + 2);
    for (int i = 0; i < count; i++) {
      chars[i] = (char) buf[start + i];
    }
    int i = from;
    while (i < in.to) {
      if (count + 2 > chars.length) {
        chars = in.room(count, count + 2);
      }
      byte b = buf[i];
      if (b == '"') {
        in.at = i + 1;
        return new String(chars, 0, count);
      }
      int behind;
      if (b == '\\') {
        behind = escapeEnd(in, i);
        count = putEscape(buf, i, behind, chars, count);
      } else if (b >= ' ') {
        behind = i + 1;
        chars[count++] = (char) b;
      } else {
        behind = i + hardLength(in, i);
        count = putCharacter(buf, i, behind, chars, count);
      }
      i = behind;
    }
    throw in.malformed(in.to, "the end of the text");
  }

  /** Puts an escape that was checked; gives back the index behind it. */
  private static int putEscape(byte[] buf, int from, int to, char[] chars, int at) {
    if (to - from == 2) {
      chars[at] = (char) simple(buf[from + 1]);
      return at + 1;
    }
    chars[at] = (char) unit(buf, from + 2, to);
    if (to - from == ESCAPE_LENGTH) {
      return at + 1;
    }
    chars[at + 1] = (char) unit(buf, from + ESCAPE_LENGTH + 2, to);
    return at + 2;
  }

  /** Puts a character of several bytes that were checked; gives back the index behind it. */
  private static int putCharacter(byte[] buf, int from, int to, char[] chars, int at) {
    int last = buf[to - 1] & 0x3F;
    switch (to - from) {
      case 2 -> chars[at] = (char) ((buf[from] & 0x1F) << 6 | last);
      case 3 -> chars[at] = (char) ((buf[from] & 0xF) << 12 | (buf[from + 1] & 0x3F) << 6 | last);
      default -> {
        int codePoint = (buf[from] & 7) << 18 | (buf[from + 1] & 0x3F) << 12 | (buf[from + 2] & 0x3F) << 6 | last;
        chars[at] = Character.highSurrogate(codePoint);
        chars[at + 1] = Character.lowSurrogate(codePoint);
        return at + 2;
      }
    }
    return at + 1;
  }

  /**
   * Finds the end of a string from a place in it on, and checks it up to there. Gives back the index of the quotation mark, or its complement if
   * there are escapes: see {@link #index} and {@link #isEscaped}.
   */
  static int end(JsonReader in, int from) {
    byte[] buf = in.buf;
    int to = in.to;
    boolean escaped = false;
    int i = from;
    while (i < to) {
      byte b = buf[i];
      if (b == '"') {
        return escaped ? ~i : i;
      }
      if (b == '\\') {
        escaped = true;
        i = escapeEnd(in, i);
      } else if (b >= ' ') {
        i++;
      } else {
        i += hardLength(in, i);
      }
    }
    throw in.malformed(to, "the end of the text");
  }

  static int index(int found) {
    return found < 0 ? ~found : found;
  }

  static boolean isEscaped(int found) {
    return found < 0;
  }

  /** The length of a character that is not ASCII. */
  private static int hardLength(JsonReader in, int i) {
    if (in.buf[i] >= 0) {
      throw in.malformed(i, "no control character within a text");
    }
    int length = Utf8.sequenceLength(in.buf, i, in.to);
    if (length == 0) {
      throw in.malformed(i, "text in UTF-8");
    }
    return length;
  }

  private static int escapeEnd(JsonReader in, int i) {
    int c = i + 1 < in.to ? in.buf[i + 1] : -1;
    return switch (c) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> i + 2;
      case 'u' -> numberedEnd(in, i);
      default -> throw in.malformed(Math.min(i + 1, in.to), "one of \" \\ / b f n r t u behind a backslash");
    };
  }

  private static int numberedEnd(JsonReader in, int i) {
    int unit = unit(in.buf, i + 2, in.to);
    if (unit < 0) {
      throw in.malformed(i, "four hexadecimal digits behind \\u");
    }
    int behind = i + ESCAPE_LENGTH;
    if (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) {
      return behind;
    }
    boolean pair =
        unit <= Character.MAX_HIGH_SURROGATE
            && behind + 1 < in.to
            && in.buf[behind] == '\\'
            && in.buf[behind + 1] == 'u'
            && isLow(unit(in.buf, behind + 2, in.to));
    if (!pair) {
      throw in.malformed(i, "both halves of a surrogate pair");
    }
    return behind + ESCAPE_LENGTH;
  }

  private static boolean isLow(int unit) {
    return unit >= Character.MIN_LOW_SURROGATE && unit <= Character.MAX_LOW_SURROGATE;
  }

  /** The value of four hexadecimal digits; -1 if they are not there. */
  private static int unit(byte[] buf, int from, int to) {
    if (from + 4 > to) {
      return -1;
    }
    int unit = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Hex.digit(buf[i]);
      if (digit < 0) {
        return -1;
      }
      unit = unit << 4 | digit;
    }
    return unit;
  }

  /** Puts the text of a string that was checked into an array that is as long; gives back how many bytes it has. */
  static int unescape(byte[] buf, int from, int to, byte[] target) {
    int length = 0;
    int i = from;
    while (i < to) {
      byte b = buf[i];
      if (b != '\\') {
        target[length++] = b;
        i++;
        continue;
      }
      byte c = buf[i + 1];
      if (c != 'u') {
        target[length++] = simple(c);
        i += 2;
        continue;
      }
      int unit = unit(buf, i + 2, to);
      i += ESCAPE_LENGTH;
      int codePoint = unit;
      if (Character.isHighSurrogate((char) unit)) {
        codePoint = Character.toCodePoint((char) unit, (char) unit(buf, i + 2, to));
        i += ESCAPE_LENGTH;
      }
      length = put(target, length, codePoint);
    }
    return length;
  }

  private static byte simple(byte c) {
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> c;
    };
  }

  private static int put(byte[] target, int at, int codePoint) {
    if (codePoint <= Character.MAX_VALUE) {
      return Utf8Encoder.put(target, at, (char) codePoint);
    }
    return Utf8Encoder.putPair(target, at, Character.highSurrogate(codePoint), Character.lowSurrogate(codePoint));
  }

  /** The text of a string that was checked. */
  static String text(byte[] buf, int from, int to) {
    byte[] target = new byte[to - from];
    return new String(target, 0, unescape(buf, from, to, target), StandardCharsets.UTF_8);
  }

  /** Bytes as text, whatever they are. */
  static String plainText(byte[] buf, int from, int to) {
    return new String(buf, from, to - from, StandardCharsets.UTF_8);
  }

  static char readChar(JsonReader in) {
    int start = in.at;
    if (start == in.to || in.buf[start] != '"') {
      in.mismatch("a text of one character");
      return 0;
    }
    String text = read(in);
    if (text.length() != 1) {
      in.recordType(start, "a text of one character");
      return 0;
    }
    return text.charAt(0);
  }

  static byte @Nullable [] readBase64(JsonReader in) {
    int start = in.at;
    if (start == in.to || in.buf[start] != '"') {
      in.mismatch("a text in base64");
      return null;
    }
    int found = end(in, start + 1);
    int end = index(found);
    in.at = end + 1;
    ByteBuffer text = ByteBuffer.wrap(in.buf, start + 1, end - start - 1);
    if (isEscaped(found)) {
      byte[] target = new byte[end - start - 1];
      text = ByteBuffer.wrap(target, 0, unescape(in.buf, start + 1, end, target));
    }
    try {
      return Base64.getDecoder().decode(text).array();
    } catch (IllegalArgumentException e) {
      in.recordType(start, "a text in base64");
      return null;
    }
  }
}
