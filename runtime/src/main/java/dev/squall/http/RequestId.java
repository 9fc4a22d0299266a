package dev.squall.http;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Identifiers of requests: a counter, scrambled by a function that maps no two numbers to one, so that they are unique within
 * the process and do not tell how many there were. They are no secret.
 */
final class RequestId {
  private static final long SEED = scramble(System.nanoTime() ^ System.currentTimeMillis() << 20);
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final AtomicLong COUNTER = new AtomicLong();

  private RequestId() {}

  /** The next identifier: 16 hexadecimal digits. */
  static String next() {
    String digits = Long.toHexString(scramble(SEED + COUNTER.getAndIncrement() * STEP));
    return "0".repeat(16 - digits.length()) + digits;
  }

  /** The finalizer of SplitMix64: a bijection. */
  private static long scramble(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
