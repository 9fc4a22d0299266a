package dev.squall.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/** Writes buffers as they are, without moving their positions. */
final class BufferWriter implements ItemWriter<ByteBuffer> {
  private static final int PIECE = 8 << 10;

  @Override
  public void write(ByteBuffer buffer, long index, BodyOutput out) throws IOException {
    Objects.requireNonNull(buffer, "the publisher published null");
    if (buffer.hasArray()) {
      out.write(buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
      return;
    }
    ByteBuffer rest = buffer.duplicate();
    byte[] piece = new byte[Math.min(PIECE, rest.remaining())];
    while (rest.hasRemaining()) {
      int count = Math.min(piece.length, rest.remaining());
      rest.get(piece, 0, count);
      out.write(piece, 0, count);
    }
  }
}
