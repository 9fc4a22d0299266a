package dev.squall.text;

/**
 * Puts strings of JSON (RFC 8259, section 7) into arrays of bytes; whoever calls it has made room. Where they are to be safe in scripts, what
 * could end one is escaped too. Stateless.
 */
public final class JsonStrings {
  /** The most bytes that a char takes. */
  public static final int MOST_BYTES = 6;

  /** What cannot stand in a string as it is, of the chars below 64 and of those from 64 to 127. */
  private static final long WIRE_LOW = 0xFFFF_FFFFL | 1L << '"';

  private static final long WIRE_HIGH = 1L << '\\';
  private static final long SCRIPT_LOW = WIRE_LOW | 1L << '&' | 1L << '\'' | 1L << '<' | 1L << '>';
  private static final long SCRIPT_HIGH = WIRE_HIGH | 1L << 0x7F;

  private JsonStrings() {}

  /**
   * Puts the quotation mark and the first chars that need nothing; gives back the index behind them. It takes one byte more than the text
   * has chars.
   */
  @SuppressWarnings("deprecation") // the exact copy of ASCII, and the only one that needs no array
  public static int putClean(byte[] bytes, int at, String text, boolean scriptSafe) {
    int length = text.length();
    int clean = scriptSafe ? clean(text, length, SCRIPT_LOW, SCRIPT_HIGH) : clean(text, length, WIRE_LOW, WIRE_HIGH);
    bytes[at] = '"';
    text.getBytes(0, clean, bytes, at + 1);
    return at + 1 + clean;
  }

  private static int clean(String text, int length, long low, long high) {
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (c > 0x7F || ((c < 64 ? low : high) >>> c & 1) != 0) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Where a piece ends that starts at an index: {@link Utf8Encoder#PIECE} chars on, but not within a surrogate pair. */
  public static int pieceEnd(String text, int from) {
    int end = Math.min(text.length(), from + Utf8Encoder.PIECE);
    return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** Puts the chars of a piece; gives back the index behind them. It takes {@value #MOST_BYTES} bytes for each char at most. */
  public static int put(byte[] bytes, int from, String text, int start, int end, boolean scriptSafe) {
    long low = scriptSafe ? SCRIPT_LOW : WIRE_LOW;
    long high = scriptSafe ? SCRIPT_HIGH : WIRE_HIGH;
    int at = from;
    int i = start;
    while (i < end) {
      char c = text.charAt(i++);
      if (c <= 0x7F) {
        if (((c < 64 ? low : high) >>> c & 1) == 0) {
          bytes[at++] = (byte) c;
        } else {
          at = putEscaped(bytes, at, c);
        }
      } else if (scriptSafe && (c == '\u2028' || c == '\u2029')) {
        at = putNumbered(bytes, at, c);
      } else if (Utf8Encoder.isHead(text, c, i)) {
        at = Utf8Encoder.putPair(bytes, at, c, text.charAt(i++));
      } else {
        at = Utf8Encoder.put(bytes, at, Character.isSurrogate(c) ? '\uFFFD' : c);
      }
    }
    return at;
  }

  /** Whether a char can end a script or a line of one, or start a tag, though JSON does not ask for an escape of it. */
  public static boolean endsScript(char c) {
    return c < 64 ? ((SCRIPT_LOW & ~WIRE_LOW) >>> c & 1) != 0 : c == '\u2028' || c == '\u2029' || c == 0x7F;
  }

  /** Puts an escape of an ASCII character; gives back the index behind it. */
  public static int putEscaped(byte[] bytes, int at, char c) {
    int letter =
        switch (c) {
          case '"', '\\' -> c;
          case '\n' -> 'n';
          case '\r' -> 'r';
          case '\t' -> 't';
          default -> 0;
        };
    if (letter == 0) {
      return putNumbered(bytes, at, c);
    }
    bytes[at] = '\\';
    bytes[at + 1] = (byte) letter;
    return at + 2;
  }

  /** Puts an escape of four digits; gives back the index behind it. */
  public static int putNumbered(byte[] bytes, int at, char c) {
    bytes[at] = '\\';
    bytes[at + 1] = 'u';
    for (int i = 0; i < 4; i++) {
      bytes[at + 2 + i] = (byte) Hex.UPPER.charAt((c >> (12 - 4 * i)) & 0xF);
    }
    return at + 6;
  }
}
