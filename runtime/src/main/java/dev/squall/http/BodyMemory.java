package dev.squall.http;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How many bytes of bodies a server holds in memory: of requests that arrive, and of those that are being answered. For the runtime. Safe
 * for use by any number of threads.
 */
public final class BodyMemory {
  /** What a client is told whose body finds no room. */
  public static final String FULL = "too many bodies are being received at once";

  /** Where nothing is counted together, such as in tests of handlers. */
  static final BodyMemory BOUNDLESS = new BodyMemory(Long.MAX_VALUE);

  private final AtomicLong held = new AtomicLong();
  private final long most;

  /**
   * Memory that holds nothing yet.
   *
   * @param most how many bytes it may hold
   */
  public BodyMemory(long most) {
    this.most = most;
  }

  /** Notes bytes that have arrived; gives back whether there is room for more. They are noted in either case. */
  public boolean take(long count) {
    return held.addAndGet(count) <= most;
  }

  /** Notes bytes that are not held any more. */
  public void give(long count) {
    if (count > 0) {
      held.addAndGet(-count);
    }
  }

  /** Whether more than half is held: then those who can wait for their bytes should have no more sent ahead. */
  public boolean isTight() {
    return held.get() > most / 2;
  }

  /** How many bytes are held now. */
  public long held() {
    return held.get();
  }
}
