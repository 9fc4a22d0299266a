package dev.squall.net;

import java.io.IOException;

/** Waits for the end of the input, and gives all that came before it. */
final class ReadRest extends Reading<byte[]> {
  ReadRest(int most) {
    super(most);
  }

  @Override
  void attempt(Received received) throws IOException {
    if (received.size() > most) {
      throw tooLong("the end of the input");
    }
  }

  @Override
  void attemptAtEnd(Received received) {
    found(received.take(received.size()));
  }
}
