package dev.squall.render;

import dev.squall.text.Utf8Encoder;

/** Writes text into XML 1.0. Stateless. */
final class XmlEscaper {
  /** All control characters but tab and line feed; a carriage return would be read as a line feed. */
  private static final long TREATED =
      (0xFFFF_FFFFL & ~(1L << '\t' | 1L << '\n')) | 1L << '"' | 1L << '&' | 1L << '\'' | 1L << '<' | 1L << '>';

  private static final int MOST_BYTES = 6;

  private XmlEscaper() {}

  @SuppressWarnings("deprecation") // the exact copy of ASCII, and the only one that needs no array
  static void write(Utf8Output out, String text) {
    int length = text.length();
    int clean = 0;
    while (clean < length) {
      char c = text.charAt(clean);
      if (c <= '>' ? (TREATED >>> c & 1) != 0 : c > 0x7F) {
        break;
      }
      clean++;
    }
    out.ensure(length);
    text.getBytes(0, clean, out.bytes, out.count);
    out.count += clean;
    if (clean < length) {
      encode(out, text, clean, length);
    }
  }

  private static void encode(Utf8Output out, String text, int from, int length) {
    int i = from;
    while (i < length) {
      int to = Math.min(length, i + Utf8Encoder.PIECE);
      out.ensure((to - i) * MOST_BYTES);
      byte[] bytes = out.bytes;
      int at = out.count;
      while (i < to) {
        char c = text.charAt(i++);
        if (c <= '>' && (TREATED >>> c & 1) != 0) {
          at = putTreated(bytes, at, c);
        } else if (c < 0xD800) {
          at = Utf8Encoder.put(bytes, at, c);
        } else if (Utf8Encoder.isHead(text, c, i)) {
          at = Utf8Encoder.putPair(bytes, at, c, text.charAt(i++));
        } else {
          at = Utf8Encoder.put(bytes, at, Character.isSurrogate(c) || c > '\uFFFD' ? '\uFFFD' : c);
        }
      }
      out.count = at;
    }
  }

  private static int putTreated(byte[] bytes, int at, char c) {
    if (c == '\r') {
      bytes[at] = '&';
      bytes[at + 1] = '#';
      bytes[at + 2] = '1';
      bytes[at + 3] = '3';
      bytes[at + 4] = ';';
      return at + 5;
    }
    return HtmlEscaper.putEscaped(bytes, at, c < ' ' ? 0 : c);
  }
}
