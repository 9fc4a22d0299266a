package dev.squall.benchmarks.template;

import java.io.IOException;
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

/** The pages of {@link PageBenchmark}, rendered by other engines. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init")
public class EngineBenchmark {

  /** Which page. */
  @Param({"STOCKS", "STOCKS_FAR", "FORTUNES"})
  public PageKind page;

  /** Which engine. */
  @Param({"jte", "Rocker", "JStachio"})
  public String engine;

  private PageRenderer renderer;

  /** Finds the renderer; its page is the same as that of the code by hand. */
  @Setup
  public void prepare() throws IOException {
    renderer = Objects.requireNonNull(Renderers.of(page).get(engine));
  }

  /** One page. */
  @Benchmark
  public int render() throws IOException {
    return renderer.render();
  }
}
