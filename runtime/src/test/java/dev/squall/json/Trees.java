package dev.squall.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes any document as maps, lists, texts, {@code BigDecimal} (beyond its limits: text behind {@code #}), booleans and nulls. */
final class Trees {
  private Trees() {}

  /** The value of a document. Of members with the same name, the last counts. */
  static @Nullable Object read(byte[] json) {
    return read(new JsonReader(json));
  }

  static @Nullable Object read(JsonReader in) {
    Object value = value(in);
    in.finish();
    return value;
  }

  static @Nullable Object value(JsonReader in) {
    int start = in.start();
    int c = start < in.to ? in.buf[start] : -1;
    return switch (c) {
      case '{' -> object(in);
      case '[' -> array(in);
      case '"' -> in.readString();
      case 't', 'f' -> in.readBoolean();
      case 'n' -> in.tryNull() ? null : "never";
      default -> number(in, start);
    };
  }

  private static Object number(JsonReader in, int start) {
    in.skipValue();
    String text = new String(in.buf, start, in.at - start, StandardCharsets.ISO_8859_1);
    JsonReader again = new JsonReader(in.buf, start, in.at);
    BigDecimal value = again.readBigDecimal();
    return value == null ? "#" + text : value;
  }

  private static Map<String, @Nullable Object> object(JsonReader in) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    in.beginObject();
    while (in.nextField()) {
      String name = in.fieldName();
      if (in.fieldHash() != JsonReader.hash(name) || !in.fieldIs(name.getBytes(StandardCharsets.UTF_8))) {
        throw new AssertionError("the name " + name + " is not itself");
      }
      members.put(name, value(in));
    }
    return members;
  }

  private static List<@Nullable Object> array(JsonReader in) {
    List<@Nullable Object> elements = new ArrayList<>();
    in.beginArray();
    while (in.nextElement()) {
      elements.add(value(in));
    }
    return elements;
  }

  /** Writes a value of the classes that are read. */
  static void write(JsonWriter out, @Nullable Object value) {
    switch (value) {
      case null -> out.nullValue();
      case Map<?, ?> members -> {
        out.raw('{');
        boolean first = true;
        for (Map.Entry<?, ?> member : members.entrySet()) {
          if (!first) {
            out.raw(',');
          }
          first = false;
          out.mapKey((String) member.getKey());
          write(out, member.getValue());
        }
        out.raw('}');
      }
      case List<?> elements -> {
        out.raw('[');
        for (int i = 0; i < elements.size(); i++) {
          if (i > 0) {
            out.raw(',');
          }
          write(out, elements.get(i));
        }
        out.raw(']');
      }
      case String text -> out.string(text);
      case Boolean bool -> out.bool(bool);
      case BigDecimal number -> out.number(number);
      case Double number -> out.number(number);
      case Long number -> out.number(number);
      default -> throw new IllegalArgumentException(value.toString());
    }
  }
}
