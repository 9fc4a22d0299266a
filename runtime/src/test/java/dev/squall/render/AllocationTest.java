package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Writing makes no objects; not even before it was compiled, so that this does not depend on the compiler. */
class AllocationTest {
  private static final int TIMES = 1_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final byte[] RAW = {'<', 'b', '>'};

  private final Utf8Output out = new Utf8Output(1024);

  private void write(int i) {
    out.clear();
    out.raw(RAW);
    out.number(i);
    out.html(RAW, "a & b");
    out.number(RAW, i);
    out.number(RAW, i / 100.0);
    out.number(i * 1_000_000_000_000L);
    out.number(i / 100.0);
    out.number(i + 0.125);
    out.number(i / 4f);
    out.bool(i % 2 == 0);
    out.json(i);
    out.json("text \u00E9");
    out.html("text <&> \u00E9 \u4E2D \uD83D\uDE00");
    out.text("text");
    out.url("https://a.example/b?c=d&e");
    out.urlPart("a b");
    out.xml("a<b");
    out.flush();
  }

  @Test
  void writingMakesNoObjects() {
    long least = Long.MAX_VALUE;
    // The first times load classes; any time, the JVM may make something for itself on this thread.
    for (int round = 0; round < 20 && least > 0; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < TIMES; i++) {
        write(i);
      }
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat(least).isZero();
  }
}
