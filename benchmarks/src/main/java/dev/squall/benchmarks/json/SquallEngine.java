package dev.squall.benchmarks.json;

import dev.squall.json.JsonCodec;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import java.util.Objects;

/** Squall's codecs. */
record SquallEngine<T>(JsonCodec<T> codec, JsonWriter out) implements JsonEngine {
  SquallEngine(JsonCodec<T> codec) {
    this(codec, new JsonWriter(1024));
  }

  @Override
  public Object read(byte[] json) {
    JsonReader in = new JsonReader(json);
    T value = codec.read(in);
    in.finish();
    return Objects.requireNonNull(value);
  }

  @Override
  @SuppressWarnings("unchecked")
  public byte[] write(Object value) {
    out.clear();
    codec.write(out, (T) value);
    return out.toByteArray();
  }
}
