package dev.squall.exchange;

import dev.squall.http.ContentCoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A coding that sends the bytes from the last to the first. */
final class Reversal implements ContentCoding {
  boolean closed;

  @Override
  public String name() {
    return "rev";
  }

  @Override
  public OutputStream encode(OutputStream out) {
    return new ByteArrayOutputStream() {
      @Override
      public void close() throws IOException {
        closed = true;
        for (int i = size() - 1; i >= 0; i--) {
          out.write(buf[i]);
        }
      }
    };
  }
}
