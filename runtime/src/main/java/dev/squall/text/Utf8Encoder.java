package dev.squall.text;

/** Puts chars into arrays of bytes as UTF-8; whoever calls it has made room. Stateless. */
public final class Utf8Encoder {
  /** How many chars are encoded for one request for room, so that the worst case of a long text does not ask for much too much. */
  public static final int PIECE = 512;

  /** The most bytes that a char takes. */
  public static final int MOST_BYTES = 3;

  private Utf8Encoder() {}

  /** Whether a char is the first half of a pair whose second half is at an index. */
  public static boolean isHead(String text, char c, int next) {
    return Character.isHighSurrogate(c) && next < text.length() && Character.isLowSurrogate(text.charAt(next));
  }

  /** Puts a char that is no half of a pair; gives back the index behind it. It takes 3 bytes at most. */
  public static int put(byte[] bytes, int at, char c) {
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
  public static int putPair(byte[] bytes, int at, char high, char low) {
    int codePoint = Character.toCodePoint(high, low);
    bytes[at] = (byte) (0xF0 | (codePoint >> 18));
    bytes[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
    bytes[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
    bytes[at + 3] = (byte) (0x80 | (codePoint & 0x3F));
    return at + 4;
  }
}
