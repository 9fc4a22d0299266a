package dev.squall.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** A body that comes in slices of a length while it is read, and may break off. */
final class ArrivingBody extends RequestBody {
  private final InputStream stream;
  private final int length;

  ArrivingBody(byte[] bytes, int slice, boolean breaksOff) {
    length = bytes.length;
    stream = new Slices(bytes, slice, breaksOff);
  }

  /** A POST of a body that arrives, with header lines that each end in a line feed. */
  static Request post(String fields, ArrivingBody body, RequestLimits limits) {
    RequestHead head = RequestFixture.head("POST / HTTP/1.1\n" + fields);
    ConnectionFacts connection = new GivenFacts(RequestFixture.CONNECTION.remoteAddress(), "http", limits);
    return new Request(head, head.buffer, new PathValues(0), body, connection);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public void limit(long bytes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public InputStream stream() {
    return stream;
  }

  @Override
  public Flow.Publisher<ByteBuffer> publisher() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Headers trailers() {
    return Headers.NONE;
  }

  private static final class Slices extends ByteArrayInputStream {
    private final int slice;
    private final boolean breaksOff;

    Slices(byte[] bytes, int slice, boolean breaksOff) {
      super(bytes);
      this.slice = slice;
      this.breaksOff = breaksOff;
    }

    @Override
    public int read(byte[] target) throws IOException {
      int count = read(target, 0, target.length);
      if (count < 0 && breaksOff) {
        throw new IOException("the client has gone");
      }
      return count;
    }

    @Override
    public synchronized int read(byte[] target, int from, int length) {
      return super.read(target, from, Math.min(length, slice));
    }
  }
}
