package dev.squall.jackson;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Jackson's own JSON, for copies in memory: of what a codec wrote, and of tokens that a mapper's limits have let pass. */
final class PlainJson {
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private PlainJson() {}
}
