package dev.squall.jackson;

import dev.squall.json.JsonCodec;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A codec that leaves everything to a mapper of Jackson databind: for types that have a mapping declared there, and for {@code JsonNode}.
 *
 * <p>The document is checked as every other is before the mapper sees it: its syntax, depth and UTF-8. What the mapper refuses then is a failure at
 * the member that it names; its message, which names classes, is not told. A mapper stops at the first failure of a value.
 *
 * @param <T> the type of the values
 */
public final class JacksonCodec<T> implements JsonCodec<T> {
  private static final String UNFIT = "The value is not one that is expected here.";

  private final ObjectReader reader;
  private final ObjectWriter writer;

  private JacksonCodec(JsonMapper mapper, JavaType type) {
    this.reader = mapper.readerFor(type);
    this.writer = mapper.writerFor(type);
  }

  /** A codec of a class, such as {@code JsonNode.class}. */
  public static <T> JacksonCodec<T> of(JsonMapper mapper, Class<T> type) {
    return new JacksonCodec<>(mapper, mapper.constructType(type));
  }

  /** A codec of a type with arguments: {@code new TypeReference<List<Price>>() {}}. */
  public static <T> JacksonCodec<T> of(JsonMapper mapper, TypeReference<T> type) {
    return new JacksonCodec<>(mapper, mapper.constructType(type));
  }

  @Override
  public @Nullable T read(JsonReader in) {
    int start = in.start();
    byte[] json = in.readRaw();
    try {
      T value = reader.readValue(json);
      if (value == null) {
        in.invalid(start, "", "type", UNFIT);
      }
      return value;
    } catch (JacksonException e) {
      if (e instanceof UnrecognizedPropertyException unknown) {
        in.invalid(start, pointer(e.getPath()), "unknown", "There is no member \"" + unknown.getPropertyName() + "\".");
      } else {
        in.invalid(start, pointer(e.getPath()), "type", UNFIT);
      }
      return null;
    } catch (NumberFormatException e) {
      in.invalid(start, "", "type", UNFIT); // an exponent that no int holds, which Jackson does not make a failure of its own
      return null;
    }
  }

  private static String pointer(List<JacksonException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : path) {
      String name = step.getPropertyName();
      pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : name.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  /**
   * Writes a value.
   *
   * @throws JacksonException if the mapper cannot
   */
  @Override
  public void write(JsonWriter out, T value) {
    out.json(writer.writeValueAsBytes(value));
  }
}
