package dev.squall.net;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until it is told otherwise. */
final class HandClock implements LoopClock {
  private final AtomicLong nanos = new AtomicLong(1);

  @Override
  public long nanos() {
    return nanos.get();
  }

  @Override
  public long epochMillis() {
    return nanos.get() / 1_000_000;
  }

  /** Moves on, and returns once the loop has done what was due. */
  void advance(long millis, EventLoop loop) {
    nanos.addAndGet(Duration.ofMillis(millis).toNanos());
    settle(loop);
  }

  /** Returns when all that was posted or due has been done: timers of a turn run behind its tasks. */
  static void settle(EventLoop loop) {
    for (int i = 0; i < 3; i++) {
      CompletableFuture<Boolean> turn = new CompletableFuture<>();
      loop.post(() -> loop.post(() -> loop.after(Duration.ZERO, () -> turn.complete(true))));
      turn.join();
    }
  }
}
