package dev.squall.render;

import dev.squall.dispatch.Link;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Writes values of any class that JSON has a form for. For one value. */
final class JsonValueWriter {
  static final int MAX_DEPTH = 64;

  private static final byte[] OPEN = {'['};
  private static final byte[] CLOSE = {']'};

  private final Utf8Output out;
  private final boolean attribute;
  private int depth;

  private JsonValueWriter(Utf8Output out, boolean attribute) {
    this.out = out;
    this.attribute = attribute;
  }

  static void write(Utf8Output out, @Nullable Object value, boolean attribute) {
    if (value == null || value instanceof String) {
      JsonWriter.write(out, (String) value, attribute);
    } else {
      new JsonValueWriter(out, attribute).write(value);
    }
  }

  private void write(@Nullable Object value) {
    if (value == null) {
      out.raw(JsonWriter.NULL);
    } else if (value instanceof CharSequence || value instanceof Character) {
      JsonWriter.write(out, value.toString(), attribute);
    } else if (value instanceof Number number) {
      write(number);
    } else if (value instanceof Boolean bool) {
      out.bool(bool);
    } else if (value instanceof Enum<?> constant) {
      JsonWriter.write(out, constant.name(), attribute);
    } else if (value instanceof Json json) {
      writeText(json);
    } else if (value instanceof Optional<?> optional) {
      write(optional.orElse(null));
    } else if (isText(value)) {
      JsonWriter.write(out, value.toString(), attribute);
    } else {
      writeNested(value);
    }
  }

  /** What a page prints by its {@code toString()}. */
  private static boolean isText(Object value) {
    return value instanceof TemporalAccessor
        || value instanceof TemporalAmount
        || value instanceof ZoneId
        || value instanceof UUID
        || value instanceof URI
        || value instanceof Locale
        || value instanceof Link;
  }

  private void writeText(Json json) {
    if (attribute) {
      out.jsonAttribute(json);
    } else {
      out.json(json);
    }
  }

  private void write(Number number) {
    if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
      out.number(number.longValue());
    } else if (number instanceof Double) {
      out.json(number.doubleValue());
    } else if (number instanceof Float) {
      write(number.floatValue());
    } else if (number instanceof BigInteger || number instanceof BigDecimal) {
      out.text(number.toString());
    } else if (number instanceof AtomicInteger || number instanceof AtomicLong) {
      out.number(number.longValue());
    } else {
      throw refused(number);
    }
  }

  private void write(float number) {
    if (Float.isFinite(number)) {
      out.number(number);
    } else {
      out.raw(JsonWriter.NULL);
    }
  }

  private void writeNested(Object value) {
    if (++depth > MAX_DEPTH) {
      throw new IllegalArgumentException(
          "a value for JSON is nested more than " + MAX_DEPTH + " deep; does a " + value.getClass().getName() + " contain itself?");
    }
    if (value instanceof Map<?, ?> map) {
      write(map);
    } else if (value instanceof Iterable<?> items) {
      write(items);
    } else {
      out.raw(OPEN);
      writeItems(value);
      out.raw(CLOSE);
    }
    depth--;
  }

  private void write(Map<?, ?> map) {
    out.ensure(1);
    out.bytes[out.count++] = '{';
    int index = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      separate(index++);
      JsonWriter.write(out, key(entry.getKey()), attribute);
      out.ensure(1);
      out.bytes[out.count++] = ':';
      write(entry.getValue());
    }
    out.ensure(1);
    out.bytes[out.count++] = '}';
  }

  /** The text that a key of a map is. */
  static String key(@Nullable Object key) {
    if (key instanceof Enum<?> constant) {
      return constant.name();
    }
    if (key instanceof CharSequence || key instanceof Character || key instanceof Number || (key != null && isText(key))) {
      return key.toString();
    }
    throw new IllegalArgumentException(
        "a key of a map for JSON is a text, a number, a date or an enum, not " + (key == null ? "null" : "a " + key.getClass().getName()));
  }

  private void write(Iterable<?> items) {
    out.raw(OPEN);
    int index = 0;
    for (Object item : items) {
      separate(index++);
      write(item);
    }
    out.raw(CLOSE);
  }

  private void writeItems(Object array) {
    if (array instanceof Object[] items) {
      for (int i = 0; i < items.length; i++) {
        separate(i);
        write(items[i]);
      }
    } else if (array instanceof int[] items) {
      for (int i = 0; i < items.length; i++) {
        separate(i);
        out.number(items[i]);
      }
    } else if (array instanceof long[] items) {
      for (int i = 0; i < items.length; i++) {
        separate(i);
        out.number(items[i]);
      }
    } else if (array instanceof double[] items) {
      for (int i = 0; i < items.length; i++) {
        separate(i);
        out.json(items[i]);
      }
    } else if (array instanceof float[] items) {
      for (int i = 0; i < items.length; i++) {
        separate(i);
        write(items[i]);
      }
    } else if (array instanceof short[] items) {
      for (int i = 0; i < items.length; i++) {
        separate(i);
        out.number(items[i]);
      }
    } else if (array instanceof boolean[] items) {
      for (int i = 0; i < items.length; i++) {
        separate(i);
        out.bool(items[i]);
      }
    } else {
      throw refused(array);
    }
  }

  private void separate(int index) {
    if (index > 0) {
      out.ensure(1);
      out.bytes[out.count++] = ',';
    }
  }

  private static IllegalArgumentException refused(Object value) {
    return new IllegalArgumentException(
        "JSON has no form for a "
            + value.getClass().getName()
            + ": give it a map, a list, a text, a number, a boolean, or Json that was made of it");
  }
}
