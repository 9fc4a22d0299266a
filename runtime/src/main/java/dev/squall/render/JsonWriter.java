package dev.squall.render;

import dev.squall.text.JsonText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes literals of JSON that are safe in scripts. Stateless. */
final class JsonWriter {
  static final byte[] TRUE = "true".getBytes(StandardCharsets.ISO_8859_1);
  static final byte[] FALSE = "false".getBytes(StandardCharsets.ISO_8859_1);
  static final byte[] NULL = "null".getBytes(StandardCharsets.ISO_8859_1);

  private JsonWriter() {}

  static void write(Utf8Output out, @Nullable String text) {
    out.text(literal(text));
  }

  static void writeAttribute(Utf8Output out, @Nullable String text) {
    out.html(literal(text));
  }

  private static String literal(@Nullable String text) {
    if (text == null) {
      return "null";
    }
    StringBuilder literal = new StringBuilder();
    JsonText.append(text, literal);
    return literal.toString();
  }

  static void write(Utf8Output out, double value) {
    if (Double.isFinite(value)) {
      out.number(value);
    } else {
      out.raw(NULL);
    }
  }

  static void writeTrusted(Utf8Output out, String json) {
    out.text(json.replace("<", "\\u003C").replace(">", "\\u003E").replace("&", "\\u0026"));
  }
}
