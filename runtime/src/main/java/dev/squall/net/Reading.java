package dev.squall.net;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One read of a stream: what it waits for, and how it looks for that in what has been received. Knows no channel. */
abstract class Reading<T extends @Nullable Object> {
  final CompletableFuture<T> result = new CompletableFuture<>();

  /** The most bytes that it may wait for. */
  final int most;

  private @Nullable Runnable delivery;

  Reading(int most) {
    this.most = most;
  }

  /**
   * Takes what it wants if that is there; calls {@link #found} then. What it has searched it does not search again.
   *
   * @throws IOException if what was received can never satisfy it
   */
  abstract void attempt(Received received) throws IOException;

  /** The input has ended, and {@link #attempt} has found nothing; may call {@link #found}. */
  void attemptAtEnd(Received received) {}

  final void found(T value) {
    delivery = () -> result.complete(value);
  }

  final @Nullable Runnable delivery() {
    return delivery;
  }

  final StreamBufferFullException tooLong(String what) {
    return new StreamBufferFullException(what + " did not come within " + most + " bytes");
  }
}
