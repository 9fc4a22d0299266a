package dev.squall.benchmarks.json;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads and writes a document by one library. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init")
public class JsonBenchmark {
  /** Which document. */
  @Param({"SMALL", "MEDIUM", "LARGE"})
  public DocumentKind document;

  /** By which library; {@code avaje-jsonb} and {@code dsl-json} need the profile {@code peers}. */
  @Param({"squall", "jackson"})
  public String library;

  private JsonEngine engine;
  private byte[] json;
  private Object value;

  /** For JMH. */
  public JsonBenchmark() {}

  /** Makes the document. */
  @Setup
  public void prepare() throws Exception {
    engine = Objects.requireNonNull(JsonEngines.of(document).get(library), library);
    json = JsonEngines.of(document).values().iterator().next().write(document.value());
    value = engine.read(json);
  }

  /** Reads it. */
  @Benchmark
  public Object read() throws Exception {
    return engine.read(json);
  }

  /** Writes it. */
  @Benchmark
  public byte[] write() throws Exception {
    return engine.write(value);
  }
}
