package dev.squall.jackson;

import dev.squall.json.JsonCodec;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Makes a module for mappers of Jackson databind out of codecs, so that the same types have the same JSON everywhere:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder()
 *     .addModule(new JacksonCodecs().add(Person.class, PersonJson.CODEC).module())
 *     .build();
 * }</pre>
 *
 * <p>The module works with every format that a mapper has. A value is read and written by its codec as JSON in memory, and copied from and to
 * Jackson's tokens; that takes longer than either alone. Not for use by several threads; the module that comes out is.
 */
public final class JacksonCodecs {
  private final SimpleModule module = new SimpleModule("squall");

  /** No codecs yet. */
  public JacksonCodecs() {}

  /** Adds a codec for values of exactly a class; gives back this. */
  public <T> JacksonCodecs add(Class<T> type, JsonCodec<T> codec) {
    module.addSerializer(type, serializer(type, codec));
    module.addDeserializer(type, deserializer(type, codec));
    return this;
  }

  /** A module with the codecs that were added. */
  public JacksonModule module() {
    return module;
  }

  /**
   * Writes values by a codec.
   *
   * @param type the class of the values
   */
  public static <T> ValueSerializer<T> serializer(Class<T> type, JsonCodec<T> codec) {
    return new CodecSerializer<>(type, codec);
  }

  /**
   * Reads values by a codec. What the codec refuses is Jackson's {@code MismatchedInputException} with the codec's message.
   *
   * @param type the class of the values
   */
  public static <T> ValueDeserializer<T> deserializer(Class<T> type, JsonCodec<T> codec) {
    return new CodecDeserializer<>(type, codec);
  }
}
