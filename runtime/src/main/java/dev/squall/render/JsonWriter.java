package dev.squall.render;

import dev.squall.text.Hex;
import dev.squall.text.Utf8Encoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes literals that are JSON and JavaScript at once, and that end neither a script nor, with its quotation marks escaped, an
 * attribute. Stateless.
 */
final class JsonWriter {
  static final byte[] TRUE = "true".getBytes(StandardCharsets.ISO_8859_1);
  static final byte[] FALSE = "false".getBytes(StandardCharsets.ISO_8859_1);
  static final byte[] NULL = "null".getBytes(StandardCharsets.ISO_8859_1);

  /** What cannot stand in a string as it is, of the chars below 64 and of those from 64 to 127. */
  private static final long ESCAPED_LOW =
      0xFFFF_FFFFL | 1L << '"' | 1L << '&' | 1L << '\'' | 1L << '<' | 1L << '>';

  private static final long ESCAPED_HIGH = 1L << '\\' | 1L << 0x7F;
  private static final int MOST_BYTES = 7;

  private JsonWriter() {}

  static void write(Utf8Output out, @Nullable String text) {
    write(out, text, false);
  }

  static void writeAttribute(Utf8Output out, @Nullable String text) {
    write(out, text, true);
  }

  static void write(Utf8Output out, @Nullable String text, boolean attribute) {
    if (text == null) {
      out.raw(NULL);
      return;
    }
    int length = text.length();
    putQuote(out, attribute);
    int clean = copyClean(out, text, length);
    if (clean < length) {
      encode(out, text, clean, length, attribute);
    }
    putQuote(out, attribute);
  }

  private static void putQuote(Utf8Output out, boolean attribute) {
    out.ensure(MOST_BYTES);
    if (attribute) {
      out.count = HtmlEscaper.putEscaped(out.bytes, out.count, '"');
    } else {
      out.bytes[out.count++] = '"';
    }
  }

  @SuppressWarnings("deprecation") // the exact copy of ASCII, and the only one that needs no array
  private static int copyClean(Utf8Output out, String text, int length) {
    int clean = 0;
    while (clean < length) {
      char c = text.charAt(clean);
      if (c > 0x7F || isEscaped(c)) {
        break;
      }
      clean++;
    }
    out.ensure(length);
    text.getBytes(0, clean, out.bytes, out.count);
    out.count += clean;
    return clean;
  }

  private static boolean isEscaped(char c) {
    return ((c < 64 ? ESCAPED_LOW : ESCAPED_HIGH) >>> c & 1) != 0;
  }

  private static void encode(Utf8Output out, String text, int from, int length, boolean attribute) {
    int i = from;
    while (i < length) {
      int to = Math.min(length, i + Utf8Encoder.PIECE);
      out.ensure((to - i) * MOST_BYTES);
      byte[] bytes = out.bytes;
      int at = out.count;
      while (i < to) {
        char c = text.charAt(i++);
        if (c <= 0x7F ? isEscaped(c) : c == '\u2028' || c == '\u2029') {
          at = putEscaped(bytes, at, c, attribute);
        } else if (Utf8Encoder.isHead(text, c, i)) {
          at = Utf8Encoder.putPair(bytes, at, c, text.charAt(i++));
        } else {
          at = Utf8Encoder.put(bytes, at, Character.isSurrogate(c) ? '\uFFFD' : c);
        }
      }
      out.count = at;
    }
  }

  private static int putEscaped(byte[] bytes, int at, char c, boolean attribute) {
    bytes[at] = '\\';
    switch (c) {
      case '"' -> {
        return attribute ? HtmlEscaper.putEscaped(bytes, at + 1, c) : Utf8Encoder.put(bytes, at + 1, c);
      }
      case '\\' -> bytes[at + 1] = '\\';
      case '\n' -> bytes[at + 1] = 'n';
      case '\r' -> bytes[at + 1] = 'r';
      case '\t' -> bytes[at + 1] = 't';
      default -> {
        return putNumbered(bytes, at, c);
      }
    }
    return at + 2;
  }

  private static int putNumbered(byte[] bytes, int at, char c) {
    bytes[at] = '\\';
    bytes[at + 1] = 'u';
    for (int i = 0; i < 4; i++) {
      bytes[at + 2 + i] = (byte) Hex.UPPER.charAt((c >> (12 - 4 * i)) & 0xF);
    }
    return at + 6;
  }

  static void write(Utf8Output out, double value) {
    if (Double.isFinite(value)) {
      out.number(value);
    } else {
      out.raw(NULL);
    }
  }

  /** JSON has these characters in strings only, where an escape means the same. */
  static void writeTrusted(Utf8Output out, String json) {
    int length = json.length();
    int from = 0;
    for (int i = 0; i < length; i++) {
      char c = json.charAt(i);
      if (c == '<' || c == '>' || c == '&' || c == '\'' || c == '\u2028' || c == '\u2029') {
        out.text(json.substring(from, i));
        out.ensure(MOST_BYTES);
        out.count = putNumbered(out.bytes, out.count, c);
        from = i + 1;
      }
    }
    out.text(from == 0 ? json : json.substring(from));
  }
}
