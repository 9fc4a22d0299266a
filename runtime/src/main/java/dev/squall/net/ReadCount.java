package dev.squall.net;

/** Waits for a number of bytes, or for at least one. */
final class ReadCount extends Reading<byte[]> {
  private final boolean partial;

  ReadCount(boolean partial, int most) {
    super(most);
    this.partial = partial;
  }

  @Override
  void attempt(Received received) {
    if (received.size() >= (partial ? 1 : most)) {
      found(received.take(Math.min(received.size(), most)));
    }
  }

  /** Some bytes, of which there are none any more. */
  @Override
  void attemptAtEnd(Received received) {
    if (partial && received.size() == 0) {
      found(new byte[0]);
    }
  }
}
