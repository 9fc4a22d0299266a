package dev.squall.net;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs something again and again, never twice at a time. Its fields are for the loop's thread. */
final class PeriodicTask implements Cancellable, Runnable {
  private final EventLoop loop;
  private final long period;
  private final double jitter;
  private final Supplier<? extends @Nullable CompletionStage<?>> action;
  private long slot;
  private volatile boolean cancelled;
  private volatile @Nullable Cancellable next;

  /** @param action gives back when it has finished; null if it has already */
  PeriodicTask(EventLoop loop, Interval interval, Supplier<? extends @Nullable CompletionStage<?>> action) {
    this.loop = loop;
    this.action = action;
    period = interval.period().toNanos();
    jitter = interval.jitter();
    slot = loop.clockNanos() + interval.first().toNanos();
  }

  void start() {
    schedule();
  }

  @Override
  public void run() {
    if (cancelled) {
      return;
    }
    @Nullable CompletionStage<?> running = null;
    try {
      running = action.get();
    } catch (Throwable thrown) {
      loop.reportFailure("a periodic task of an event loop failed", thrown);
    }
    if (running == null) {
      scheduleNext();
    } else {
      running.whenComplete(this::finished);
    }
  }

  private void finished(@Nullable Object result, @Nullable Throwable thrown) {
    if (thrown != null) {
      loop.reportFailure("a periodic task of an event loop failed", thrown);
    }
    loop.post(this::scheduleNext);
  }

  /** The first slot that is still to come: those that have passed are left out. */
  private void scheduleNext() {
    long missed = Math.max(0, (loop.clockNanos() - slot) / period);
    slot += (missed + 1) * period;
    schedule();
  }

  private void schedule() {
    long moved = jitter == 0 ? 0 : (long) (period * jitter * (ThreadLocalRandom.current().nextDouble() - 0.5));
    if (!cancelled) {
      Cancellable scheduled = loop.at(slot + moved, this);
      next = scheduled;
      if (cancelled) {
        scheduled.cancel();
      }
    }
  }

  @Override
  public boolean cancel() {
    if (cancelled) {
      return false;
    }
    cancelled = true;
    Cancellable scheduled = next;
    if (scheduled != null) {
      scheduled.cancel();
    }
    return true;
  }
}
