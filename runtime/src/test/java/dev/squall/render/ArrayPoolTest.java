package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.Response;
import dev.squall.text.ArrayPool;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ArrayPoolTest {

  @Test
  void arraysAreLargeEnough() {
    ArrayPool.give(new byte[100]);
    assertThat(ArrayPool.take(1000)).hasSizeGreaterThanOrEqualTo(1000);
    ArrayPool.give(new byte[ArrayPool.MOST_KEPT + 1]);
    assertThat(ArrayPool.take(10)).hasSizeLessThanOrEqualTo(ArrayPool.MOST_KEPT);
  }

  @Test
  void aResponseKeepsItsBytesWhateverIsRenderedNext() {
    Utf8Output first = TemplateResponse.output(10);
    first.text("first");
    Response response = TemplateResponse.of(200, "text/plain", first);
    Utf8Output second = TemplateResponse.output(10);
    second.text("other");
    assertThat(response.body()).asString().isEqualTo("first");
    assertThat(first.length()).isZero();
    first.text("again");
    assertThat(second.toString()).isEqualTo("other");
    assertThat(first.toString()).isEqualTo("again");
  }

  @Test
  void threadsNeverShareAnArray() throws InterruptedException {
    AtomicInteger mixed = new AtomicInteger();
    Thread[] threads = new Thread[8];
    for (int i = 0; i < threads.length; i++) {
      String text = Integer.toString(i).repeat(50);
      threads[i] = Thread.ofVirtual().start(() -> renderOften(text, mixed));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(mixed.get()).isZero();
  }

  private static void renderOften(String text, AtomicInteger mixed) {
    for (int i = 0; i < 2_000; i++) {
      Utf8Output out = TemplateResponse.output(16);
      out.text(text);
      Thread.yield();
      out.html(text);
      Response response = TemplateResponse.of(200, "text/plain", out);
      if (!new String(response.body(), StandardCharsets.US_ASCII).equals(text + text)) {
        mixed.incrementAndGet();
      }
    }
  }

  @Test
  void theExpectedSizeGrowsAtOnceAndShrinksSlowly() {
    Utf8Output out = new Utf8Output(64);
    out.text("x".repeat(800));
    assertThat(TemplateResponse.expected(0, out)).isEqualTo(900);
    assertThat(TemplateResponse.expected(900, out)).isBetween(890, 899);
    int expected = 100_000;
    for (int i = 0; i < 200; i++) {
      expected = TemplateResponse.expected(expected, out);
    }
    assertThat(expected).isBetween(800, 900);
  }
}
