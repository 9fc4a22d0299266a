package dev.squall.net;

/** Waits for a number of bytes, or for at least one. */
final class ReadCount extends Reading<byte[]> {
  private final int least;

  ReadCount(int least, int most) {
    super(most);
    this.least = least;
  }

  @Override
  void attempt(Received received) {
    if (received.size() >= least) {
      found(received.take(Math.min(received.size(), most)));
    }
  }

  /** Some bytes, of which there are none any more. */
  @Override
  void attemptAtEnd(Received received) {
    if (least < most && received.size() == 0) {
      found(new byte[0]);
    }
  }
}
