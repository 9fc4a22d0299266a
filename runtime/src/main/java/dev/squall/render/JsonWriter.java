package dev.squall.render;

import dev.squall.text.JsonStrings;
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
    if (attribute) {
      writeInAttribute(out, text);
      return;
    }
    int length = text.length();
    out.ensure(length + 2);
    int at = JsonStrings.putClean(out.bytes, out.count, text, true);
    int clean = at - out.count - 1;
    out.count = at;
    while (clean < length) {
      int end = JsonStrings.pieceEnd(text, clean);
      out.ensure((end - clean) * JsonStrings.MOST_BYTES);
      out.count = JsonStrings.put(out.bytes, out.count, text, clean, end, true);
      clean = end;
    }
    out.ensure(1);
    out.bytes[out.count++] = '"';
  }

  /** The quotation marks of a literal would end the attribute: as markup they are escaped. */
  private static void writeInAttribute(Utf8Output out, String text) {
    putQuote(out);
    int from = 0;
    int quote = text.indexOf('"');
    while (quote >= 0) {
      writePart(out, text, from, quote);
      out.ensure(MOST_BYTES);
      out.bytes[out.count++] = '\\';
      putQuote(out);
      from = quote + 1;
      quote = text.indexOf('"', from);
    }
    writePart(out, text, from, text.length());
    putQuote(out);
  }

  private static void putQuote(Utf8Output out) {
    out.ensure(MOST_BYTES);
    out.count = HtmlEscaper.putEscaped(out.bytes, out.count, '"');
  }

  private static void writePart(Utf8Output out, String text, int from, int to) {
    int i = from;
    while (i < to) {
      int end = Math.min(to, JsonStrings.pieceEnd(text, i));
      out.ensure((end - i) * JsonStrings.MOST_BYTES);
      out.count = JsonStrings.put(out.bytes, out.count, text, i, end, true);
      i = end;
    }
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
      if (JsonStrings.endsScript(c)) {
        out.text(json.substring(from, i));
        out.ensure(MOST_BYTES);
        out.count = JsonStrings.putNumbered(out.bytes, out.count, c);
        from = i + 1;
      }
    }
    out.text(from == 0 ? json : json.substring(from));
  }
}
