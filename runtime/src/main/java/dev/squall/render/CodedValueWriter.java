package dev.squall.render;

import dev.squall.json.JsonCodec;
import dev.squall.json.JsonWriter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes values by a codec into pages, and lists, maps, arrays and Optionals of them. Nothing is in the page unless all could be written. For
 * one value.
 */
final class CodedValueWriter<T> {
  private static final int CAPACITY = 256;

  private final JsonWriter out = JsonWriter.scriptSafe(CAPACITY);
  private final JsonCodec<T> codec;

  private CodedValueWriter(JsonCodec<T> codec) {
    this.codec = codec;
  }

  /**
   * Writes a value.
   *
   * @param depth in how many lists, maps, arrays and Optionals the values are that the codec writes
   */
  static <T> void write(Utf8Output page, JsonCodec<T> codec, int depth, @Nullable Object value, boolean attribute) {
    CodedValueWriter<T> writer = new CodedValueWriter<>(codec);
    writer.write(depth, value);
    if (attribute) {
      page.html(writer.out.toString());
    } else {
      page.raw(writer.out.toByteArray());
    }
  }

  @SuppressWarnings("unchecked") // templates are checked to give values of the codec's type, so far within others
  private void write(int depth, @Nullable Object value) {
    if (value == null) {
      out.nullValue();
    } else if (depth == 0) {
      codec.write(out, (T) value);
    } else if (value instanceof Optional<?> optional) {
      write(depth - 1, optional.orElse(null));
    } else if (value instanceof Map<?, ?> map) {
      write(depth - 1, map);
    } else if (value instanceof Iterable<?> items) {
      write(depth - 1, items);
    } else {
      write(depth - 1, (Object[]) value);
    }
  }

  private void write(int depth, Map<?, ?> map) {
    char before = '{';
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.raw(before);
      out.mapKey(JsonValueWriter.key(entry.getKey()));
      write(depth, entry.getValue());
      before = ',';
    }
    if (before == '{') {
      out.raw('{');
    }
    out.raw('}');
  }

  private void write(int depth, Iterable<?> items) {
    out.raw('[');
    boolean first = true;
    for (Object item : items) {
      if (!first) {
        out.raw(',');
      }
      first = false;
      write(depth, item);
    }
    out.raw(']');
  }

  private void write(int depth, Object[] items) {
    out.raw('[');
    for (int i = 0; i < items.length; i++) {
      if (i > 0) {
        out.raw(',');
      }
      write(depth, items[i]);
    }
    out.raw(']');
  }
}
