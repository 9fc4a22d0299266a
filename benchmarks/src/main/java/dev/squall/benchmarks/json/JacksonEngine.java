package dev.squall.benchmarks.json;

import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Jackson databind 3. */
record JacksonEngine(ObjectReader reader, ObjectWriter writer) implements JsonEngine {
  JacksonEngine(Class<?> type) {
    JsonMapper mapper = JsonMapper.builder().build();
    this(mapper.readerFor(type), mapper.writerFor(type));
  }

  @Override
  public Object read(byte[] json) {
    return reader.readValue(json);
  }

  @Override
  public byte[] write(Object value) {
    return writer.writeValueAsBytes(value);
  }
}
