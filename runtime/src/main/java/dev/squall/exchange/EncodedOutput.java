package dev.squall.exchange;

import dev.squall.http.BodyOutput;
import dev.squall.http.ContentCoding;
import java.io.IOException;
import java.io.OutputStream;

/** An output that compresses what is written to it. For one thread. */
final class EncodedOutput extends BodyOutput {
  private final BodyOutput out;
  private final Sink sink;
  private final OutputStream encoder;

  EncodedOutput(BodyOutput out, ContentCoding coding) throws IOException {
    this.out = out;
    sink = new Sink(out);
    encoder = coding.encode(sink);
  }

  @Override
  public void write(int b) throws IOException {
    encoder.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    encoder.write(bytes, from, length);
  }

  /** Sends all that was written, in a form that the client can decompress at once. */
  @Override
  public void flush() throws IOException {
    encoder.flush();
    out.flush();
  }

  @Override
  public void trailer(String name, String value) {
    out.trailer(name, value);
  }

  @Override
  public boolean clientGone() {
    return out.clientGone();
  }

  /** Releases the encoder; writes the end only if the content is whole, so that half of it is never taken for the whole. */
  void end(boolean whole) throws IOException {
    sink.shut = !whole;
    encoder.close();
  }

  /** What the encoder writes to: it may close this, but not the output. */
  private static final class Sink extends OutputStream {
    private final BodyOutput out;
    private boolean shut;

    Sink(BodyOutput out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      if (!shut) {
        out.write(b);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (!shut) {
        out.write(bytes, from, length);
      }
    }
  }
}
