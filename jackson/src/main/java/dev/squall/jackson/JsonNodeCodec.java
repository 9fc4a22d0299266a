package dev.squall.jackson;

import dev.squall.json.JsonCodec;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any JSON as Jackson's tree: what generated code uses for bodies, results and members of type {@link JsonNode}. An object in which a name comes
 * twice is refused, as by every other codec.
 */
public final class JsonNodeCodec {
  /** The codec. Safe for use by any number of threads. */
  public static final JsonCodec<JsonNode> INSTANCE =
      JacksonCodec.of(JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build(), JsonNode.class);

  private JsonNodeCodec() {}
}
