package dev.squall.benchmarks.json;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** avaje-jsonb, with the adapters that its annotation processor generates. */
record AvajeEngine<T>(JsonType<T> type) implements JsonEngine {
  AvajeEngine(Class<T> type) {
    this(Jsonb.builder().build().type(type));
  }

  @Override
  public Object read(byte[] json) {
    return type.fromJson(json);
  }

  @Override
  @SuppressWarnings("unchecked")
  public byte[] write(Object value) {
    return type.toJsonBytes((T) value);
  }
}
