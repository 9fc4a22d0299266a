package dev.squall.render;

import dev.squall.text.Utf8Encoder;

/** Writes text as UTF-8. Stateless. */
final class TextWriter {

  private TextWriter() {}

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
      int to = Math.min(length, i + Utf8Encoder.PIECE);
      out.ensure((to - i) * Utf8Encoder.MOST_BYTES + 1);
      byte[] bytes = out.bytes;
      int at = out.count;
      while (i < to) {
        char c = text.charAt(i++);
        if (c < 0xD800 || c > 0xDFFF) {
          at = Utf8Encoder.put(bytes, at, c);
        } else if (Utf8Encoder.isHead(text, c, i)) {
          at = Utf8Encoder.putPair(bytes, at, c, text.charAt(i++));
        } else {
          bytes[at++] = '?';
        }
      }
      out.count = at;
    }
  }
}
