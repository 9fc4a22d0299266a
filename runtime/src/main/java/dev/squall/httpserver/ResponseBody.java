package dev.squall.httpserver;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** The stream that a handler writes its response's body to. Like the JDK's own it refuses everything until the head is there. */
final class ResponseBody extends OutputStream {
  private final HandOver handOver;
  private boolean begun;
  private boolean lengthKnown;
  private boolean dropping;
  private long left;
  private boolean closed;

  ResponseBody(HandOver handOver) {
    this.handOver = handOver;
  }

  /**
   * The head is there.
   *
   * @param length how many bytes may be written; below zero for any number
   * @param bodyDropped whether they are not sent, as in the answer to {@code HEAD}, so that too few do not matter
   */
  void begin(long length, boolean bodyDropped) {
    begun = true;
    lengthKnown = length >= 0;
    left = length;
    dropping = bodyDropped;
    if (length == 0) {
      handOver.end();
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, bytes.length);
    checkOpen();
    if (length == 0) {
      return;
    }
    if (lengthKnown && length > left) {
      throw new IOException("too many bytes: of the body's length " + left + " are left, and " + length + " were written");
    }
    handOver.write(bytes, from, length);
    if (lengthKnown) {
      left -= length;
      if (left == 0) {
        handOver.end();
      }
    }
  }

  @Override
  public void flush() throws IOException {
    checkOpen();
    handOver.flush();
  }

  private void checkOpen() throws IOException {
    if (!begun) {
      throw new IOException("call sendResponseHeaders before the body is written");
    }
    if (closed) {
      throw new IOException("the response's body is closed");
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    checkOpen();
    closed = true;
    if (lengthKnown && left > 0 && !dropping) {
      IOException tooFew = new IOException("insufficient bytes: of the body's length " + left + " were not written");
      handOver.fail(tooFew);
      throw tooFew;
    }
    handOver.end();
  }
}
