package dev.squall.net;

import java.nio.ByteBuffer;

/** Fills a buffer as bytes arrive, or puts into it what comes first; gives how many bytes that were, -1 at the end of the input. */
final class ReadInto extends Reading<Integer> {
  private final ByteBuffer target;
  private final boolean partial;
  private int count;

  ReadInto(ByteBuffer target, boolean partial) {
    super(target.remaining());
    this.target = target;
    this.partial = partial;
  }

  @Override
  void attempt(Received received) {
    int taken = Math.min(received.size(), target.remaining());
    if (taken > 0) {
      received.take(target, taken);
      count += taken;
    }
    if (!target.hasRemaining() || (partial && count > 0)) {
      found(count);
    }
  }

  @Override
  void attemptAtEnd(Received received) {
    if (partial) {
      found(-1);
    }
  }
}
