package dev.squall.jackson;

import dev.squall.json.JsonCodec;
import dev.squall.json.JsonException;
import dev.squall.json.JsonReader;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads values by a codec, from the tokens of any format. */
final class CodecDeserializer<T> extends StdDeserializer<T> {
  private final JsonCodec<T> codec;

  CodecDeserializer(Class<T> type, JsonCodec<T> codec) {
    super(type);
    this.codec = codec;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonGenerator copy = PlainJson.FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
      copy.copyCurrentStructureExact(parser);
    }
    JsonReader in = new JsonReader(json.toByteArray());
    try {
      T value = codec.read(in);
      in.finish();
      if (value != null) {
        return value;
      }
    } catch (JsonException e) {
      MismatchedInputException mismatch = MismatchedInputException.from(parser, handledType(), e.getMessage());
      mismatch.initCause(e);
      throw mismatch;
    }
    throw new IllegalStateException("a codec has read nothing, and recorded no failure: " + codec);
  }
}
