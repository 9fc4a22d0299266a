package dev.squall.benchmarks.template;

import dev.squall.render.Utf8Output;
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

/** Renders a page as UTF-8 into one array that is used again and again: by a template, and by hand. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init")
public class PageBenchmark {
  private static final int CAPACITY = 16 << 10;

  /** Which page. */
  @Param({"STOCKS", "STOCKS_FAR", "FORTUNES"})
  public PageKind page;

  private final byte[] array = new byte[CAPACITY];
  private final Utf8Output out = new Utf8Output(CAPACITY);
  private final FortunesPage fortunes = FortunesPage.create();
  private StocksPage stocks;

  /** Makes the values; compares what is rendered. */
  @Setup
  public void prepare() {
    stocks = StocksPage.of(page == PageKind.STOCKS_FAR);
    int wanted = byHand();
    int length = squall();
    PageBytes.check("squall", array, wanted, out.toByteArray(), length);
  }

  /** By hand. */
  @Benchmark
  public int byHand() {
    return page == PageKind.FORTUNES ? HandPages.fortunes(array, fortunes) : HandPages.stocks(array, stocks);
  }

  /** By a template. */
  @Benchmark
  public int squall() {
    out.clear();
    if (page == PageKind.FORTUNES) {
      FortunesPageTemplate.render(out, fortunes);
    } else {
      StocksPageTemplate.render(out, stocks);
    }
    return out.length();
  }
}
