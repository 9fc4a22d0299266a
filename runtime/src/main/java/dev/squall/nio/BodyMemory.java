package dev.squall.nio;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of bodies a service holds in memory: of requests that arrive, and of those that are being answered. */
final class BodyMemory {
  private final AtomicLong held = new AtomicLong();
  private final long most;

  BodyMemory(long most) {
    this.most = most;
  }

  /** Notes bytes that have arrived; gives back whether there is room for more. */
  boolean take(long count) {
    return held.addAndGet(count) <= most;
  }

  /** Notes bytes that are not held any more. */
  void give(long count) {
    if (count > 0) {
      held.addAndGet(-count);
    }
  }

  /** How many bytes are held now. */
  long held() {
    return held.get();
  }
}
