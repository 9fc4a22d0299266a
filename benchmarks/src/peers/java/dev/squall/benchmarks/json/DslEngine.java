package dev.squall.benchmarks.json;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import java.io.IOException;
import java.util.Objects;

/** dsl-json, with the converters that its annotation processor generates. */
record DslEngine(DslJson<Object> json, JsonWriter out, Class<?> type) implements JsonEngine {
  DslEngine(Class<?> type) {
    DslJson<Object> json = new DslJson<>(Settings.withRuntime().includeServiceLoader());
    this(json, json.newWriter(), type);
  }

  @Override
  public Object read(byte[] bytes) throws IOException {
    return Objects.requireNonNull(json.deserialize(type, bytes, bytes.length));
  }

  @Override
  public byte[] write(Object value) throws IOException {
    out.reset();
    json.serialize(out, value);
    return out.toByteArray();
  }
}
