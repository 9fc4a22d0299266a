package dev.squall.nio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;

/** Bytes that the client has not taken yet, in order. Exists while there are any; for one thread at a time. */
final class Unsent {
  /** The channel copies what it is given at once to memory outside the heap: large arrays go out in parts. */
  private static final int MAX_AT_ONCE = 128 << 10;

  private final ArrayDeque<ByteBuffer> buffers = new ArrayDeque<>(2);

  /** Adds a buffer, whose array must not change any more. */
  void add(ByteBuffer buffer) {
    buffers.addLast(buffer);
  }

  /** Moves all of another one's bytes behind these. */
  void addAll(Unsent other) {
    buffers.addAll(other.buffers);
  }

  /** Writes what the client takes; gives back whether that was all. */
  boolean writeTo(SocketChannel channel) throws IOException {
    for (ByteBuffer first = buffers.peekFirst(); first != null; first = buffers.peekFirst()) {
      if (!write(channel, first)) {
        return false;
      }
      buffers.removeFirst();
    }
    return true;
  }

  /** Writes a buffer as far as the client takes it; gives back whether that was all. */
  static boolean write(SocketChannel channel, ByteBuffer buffer) throws IOException {
    int end = buffer.limit();
    while (buffer.hasRemaining()) {
      int count = Math.min(buffer.remaining(), MAX_AT_ONCE);
      buffer.limit(buffer.position() + count);
      int written = channel.write(buffer);
      buffer.limit(end);
      if (written < count) {
        return false;
      }
    }
    return true;
  }
}
