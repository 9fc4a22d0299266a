package dev.squall.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A few arrays that outputs use one after the other: a fresh one would be filled with zeros first, and be cold. Safe for use by any
 * number of threads; nobody waits: who finds none makes one, and who finds no room lets it go.
 */
public final class ArrayPool {
  /** Larger arrays are not kept. */
  public static final int MOST_KEPT = 64 << 10;

  /** How many places are looked at. */
  private static final int LOOKS = 2;

  private static final int SLOTS = Integer.highestOneBit(Math.clamp(4L * Runtime.getRuntime().availableProcessors(), 8, 64));
  private static final AtomicReferenceArray<byte @Nullable []> FREE = new AtomicReferenceArray<>(SLOTS);

  private ArrayPool() {}

  /** An array of at least so many bytes, with anything in it. */
  public static byte[] take(int least) {
    int slot = (int) Thread.currentThread().threadId();
    for (int i = 0; i < LOOKS; i++) {
      byte[] found = FREE.getAndSet((slot + i) & (SLOTS - 1), null);
      if (found != null && found.length >= least) {
        return found;
      }
    }
    return new byte[least];
  }

  /** Takes an array back that nobody uses any more. */
  public static void give(byte[] array) {
    if (array.length > MOST_KEPT) {
      return;
    }
    int slot = (int) Thread.currentThread().threadId();
    for (int i = 0; i < LOOKS; i++) {
      if (FREE.compareAndSet((slot + i) & (SLOTS - 1), null, array)) {
        return;
      }
    }
  }
}
