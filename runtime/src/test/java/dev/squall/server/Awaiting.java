package dev.squall.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other threads bring about. */
final class Awaiting {
  private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

  private Awaiting() {}

  /** Returns once a condition holds. @throws AssertionError if it does not within 20 s */
  static void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("not within 20 s: " + what);
      }
      LockSupport.parkNanos(200_000);
    }
  }
}
