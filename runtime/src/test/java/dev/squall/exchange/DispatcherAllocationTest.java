package dev.squall.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.squall.http.Request;
import dev.squall.http.RequestFixture;
import dev.squall.http.Response;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What the way from a handler to the wire costs where nothing is asked of it. */
class DispatcherAllocationTest {
  private static final int CALLS = 100_000;

  /** Counters of threads are exact: the bytes of a hundred thousand calls would show a single object in one of them. */
  @Test
  void aSmallPlainResponsePassesWithoutAnyAllocation() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Response response = Response.text("Hello, World!");
    Request request = RequestFixture.request("GET /plaintext HTTP/1.1\nAccept-Encoding: gzip\nIf-None-Match: \"a\"\n");
    Dispatcher dispatcher = new Dispatcher(new OneRoute(response), new Journal(false), ResponsePolicy.defaults());
    long least = Long.MAX_VALUE;
    boolean same = true;
    for (int round = 0; round < 5; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < CALLS; i++) {
        same &= dispatcher.reply(0, request) == response;
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat(same).isTrue();
    assertThat(least).isLessThan(CALLS);
  }
}
