package dev.squall.render;

/** Writes text as UTF-8. Stateless. */
final class Utf8Encoder {
  /** How many chars are encoded for one request for room, so that the worst case of a long text does not ask for much too much. */
  static final int PIECE = 512;

  private static final int MOST_BYTES = 3;

  private Utf8Encoder() {}

  @SuppressWarnings("deprecation") // the exact copy of ASCII, and the only one that needs no array
  static void write(Utf8Output out, String text) {
    int length = text.length();
    int ascii = 0;
    while (ascii < length && text.charAt(ascii) < 0x80) {
      ascii++;
    }
    out.ensure(length);
    text.getBytes(0, ascii, out.bytes, out.count);
    out.count += ascii;
    if (ascii < length) {
      encode(out, text, ascii);
    }
  }

  private static void encode(Utf8Output out, String text, int from) {
    int length = text.length();
    int i = from;
    while (i < length) {
      int to = Math.min(length, i + PIECE);
      out.ensure((to - i) * MOST_BYTES + 1);
      byte[] bytes = out.bytes;
      int at = out.count;
      while (i < to) {
        char c = text.charAt(i++);
        if (c < 0xD800 || c > 0xDFFF) {
          at = put(bytes, at, c);
        } else if (isHead(text, c, i)) {
          at = putPair(bytes, at, c, text.charAt(i++));
        } else {
          bytes[at++] = '?';
        }
      }
      out.count = at;
    }
  }

  /** Whether a char is the first half of a pair whose second half is at an index. */
  static boolean isHead(String text, char c, int next) {
    return Character.isHighSurrogate(c) && next < text.length() && Character.isLowSurrogate(text.charAt(next));
  }

  /** Puts a char that is no half of a pair; gives back the index behind it. It takes 3 bytes at most. */
  static int put(byte[] bytes, int at, char c) {
    if (c < 0x80) {
      bytes[at] = (byte) c;
      return at + 1;
    }
    if (c < 0x800) {
      bytes[at] = (byte) (0xC0 | (c >> 6));
      bytes[at + 1] = (byte) (0x80 | (c & 0x3F));
      return at + 2;
    }
    bytes[at] = (byte) (0xE0 | (c >> 12));
    bytes[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
    bytes[at + 2] = (byte) (0x80 | (c & 0x3F));
    return at + 3;
  }

  /** Puts both halves of a pair in 4 bytes; gives back the index behind them. */
  static int putPair(byte[] bytes, int at, char high, char low) {
    int codePoint = Character.toCodePoint(high, low);
    bytes[at] = (byte) (0xF0 | (codePoint >> 18));
    bytes[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
    bytes[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
    bytes[at + 3] = (byte) (0x80 | (codePoint & 0x3F));
    return at + 4;
  }
}
