package dev.squall.render;

import org.jspecify.annotations.Nullable;

/** Writes values of any class that JSON has a form for. Stateless. */
final class JsonValueWriter {
  static final int MAX_DEPTH = 64;

  private JsonValueWriter() {}

  static void write(Utf8Output out, @Nullable Object value, boolean inAttribute) {
    String text = value == null ? null : value.toString();
    if (inAttribute) {
      out.jsonAttribute(text);
    } else {
      out.json(text);
    }
  }
}
