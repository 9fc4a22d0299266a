package dev.squall.net;

import java.io.IOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Waits for a line, and gives it without its end, LF or CR LF; null if the input ends before the first byte. */
final class ReadLine extends Reading<@Nullable String> {
  private final Charset charset;
  private int looked;

  ReadLine(Charset charset, int most) {
    super(most);
    this.charset = charset;
  }

  @Override
  void attempt(Received received) throws IOException {
    int end = Math.min(received.size(), most);
    while (looked < end) {
      if (received.at(looked++) == '\n') {
        byte[] line = received.take(looked);
        int length = line.length > 1 && line[line.length - 2] == '\r' ? line.length - 2 : line.length - 1;
        found(new String(line, 0, length, charset));
        return;
      }
    }
    if (received.size() >= most) {
      throw tooLong("the end of a line");
    }
  }

  @Override
  void attemptAtEnd(Received received) {
    if (received.size() == 0) {
      found(null);
    }
  }
}
