package dev.squall.server;

import dev.squall.net.LoopClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until it is told otherwise. */
final class TestClock implements LoopClock {
  private final AtomicLong nanos = new AtomicLong(1);

  @Override
  public long nanos() {
    return nanos.get();
  }

  @Override
  public long epochMillis() {
    return nanos.get() / 1_000_000;
  }

  /** Moves on, and has the server notice. */
  void advance(Duration duration, Server server) {
    nanos.addAndGet(duration.toNanos());
    server.lookAtClock();
  }
}
