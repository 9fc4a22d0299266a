package dev.squall.jackson;

import dev.squall.json.JsonCodec;
import dev.squall.json.JsonWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes values by a codec. Tokens are copied, never text: the generator may write another format, indent, or escape what its mapper is told to
 * escape.
 */
final class CodecSerializer<T> extends StdSerializer<T> {
  private static final int CAPACITY = 256;

  private final JsonCodec<T> codec;

  CodecSerializer(Class<T> type, JsonCodec<T> codec) {
    super(type);
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    JsonWriter out = new JsonWriter(CAPACITY);
    codec.write(out, value);
    try (JsonParser parser = PlainJson.FACTORY.createParser(ObjectReadContext.empty(), out.toByteArray())) {
      parser.nextToken();
      generator.copyCurrentStructureExact(parser);
    }
  }
}
