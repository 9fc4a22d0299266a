package dev.squall.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** What a stream holds, read once. */
final class InputStreamBody implements BodySource, Closeable {
  private final InputStream in;

  InputStreamBody(InputStream in) {
    this.in = in;
  }

  @Override
  public void writeTo(BodyOutput out) throws IOException {
    try (in) {
      in.transferTo(out);
    }
  }

  /** Closes a stream that is not to be read. */
  @Override
  public void close() throws IOException {
    in.close();
  }
}
