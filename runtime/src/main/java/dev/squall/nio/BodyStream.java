package dev.squall.nio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A body for a thread that may block. For one thread at a time. Closing it does not drop the rest: that happens behind the response. */
final class BodyStream extends InputStream {
  private final BodyPipe pipe;
  private @Nullable ByteBuffer piece;
  private boolean ended;

  BodyStream(BodyPipe pipe) {
    this.pipe = pipe;
  }

  @Override
  public int read() throws IOException {
    ByteBuffer current = current();
    return current == null ? -1 : current.get() & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, target.length);
    if (length == 0) {
      return 0;
    }
    ByteBuffer current = current();
    if (current == null) {
      return -1;
    }
    int count = Math.min(length, current.remaining());
    current.get(target, from, count);
    return count;
  }

  @Override
  public int available() {
    ByteBuffer current = piece;
    return current != null && current.hasRemaining() ? current.remaining() : pipe.available();
  }

  private @Nullable ByteBuffer current() throws IOException {
    ByteBuffer current = piece;
    if (ended || (current != null && current.hasRemaining())) {
      return current;
    }
    piece = null;
    current = pipe.awaitPiece();
    piece = current;
    ended = current == null;
    return current;
  }
}
