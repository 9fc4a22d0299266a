package dev.squall.jackson;

import dev.squall.json.JsonCodec;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Any JSON as Jackson's tree: what generated code uses for bodies, results and members of type {@link JsonNode}. An object in which a name comes
 * twice is refused, as by every other codec.
 *
 * <p>Numbers are kept exactly: those with a point or an exponent as {@code BigDecimal} with its scale, others as {@code int}, {@code long} or {@code
 * BigInteger}, within the limits that hold for {@code BigDecimal} everywhere: 1,000 digits and a scale from -1,000 to 1,000. A tree that is written
 * must keep to them, too, and has no infinite numbers.
 */
public final class JsonNodeCodec {
  /** The codec. Safe for use by any number of threads. */
  public static final JsonCodec<JsonNode> INSTANCE =
      new ExactTrees(
          JacksonCodec.of(
              JsonMapper.builder()
                  .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                  .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                  .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                  .build(),
              JsonNode.class));

  private JsonNodeCodec() {}
}
