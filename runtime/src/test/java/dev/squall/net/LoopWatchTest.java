package dev.squall.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class LoopWatchTest {
  private final LoopJournal journal = new LoopJournal();

  @Test
  void namesWhatBlocksALoopWithItsStackOnceAndSaysWhenItIsOver() throws Exception {
    try (EventLoop loop = new EventLoop("blocked-loop", LoopClock.SYSTEM, journal)) {
      loop.watchForBlocking(Duration.ofMillis(20));
      loop.start();
      for (int i = 1; i <= 2; i++) {
        int times = i;
        CountDownLatch latch = new CountDownLatch(1);
        loop.post(() -> blockingHandler(latch));
        journal.await(_ -> count("has been blocked") == times);
        latch.countDown();
        journal.await(_ -> count("goes on") == times);
      }
    }
    LoopJournal.Entry first = journal.entries().getFirst();
    assertThat(first.level()).isEqualTo(Level.WARNING);
    assertThat(first.message()).contains("blocked-loop has been blocked for");
    assertThat(Arrays.toString(first.thrown().getStackTrace())).contains("LoopWatchTest.blockingHandler");
    assertThat(journal.entries()).hasSize(4);
  }

  @Test
  void itsThreadSleepsWithTheLoopsAndEndsWithThem() throws Exception {
    Thread watch;
    try (EventLoop loop = new EventLoop("idle-loop", LoopClock.SYSTEM, journal)) {
      loop.watchForBlocking(Duration.ofMillis(10));
      loop.start();
      watch = watchThread();
      assertThat(watch.isDaemon()).isTrue();
      while (watch.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
      CountDownLatch latch = new CountDownLatch(1);
      loop.post(() -> blockingHandler(latch));
      journal.await(entry -> entry.message().contains("has been blocked"));
      latch.countDown();
    }
    watch.join();
    assertThat(watch.isAlive()).isFalse();
  }

  private long count(String text) {
    return journal.entries().stream().filter(entry -> entry.message().contains(text)).count();
  }

  private static Thread watchThread() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("squall-watch"))
        .findFirst()
        .orElseThrow();
  }

  private static void blockingHandler(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
