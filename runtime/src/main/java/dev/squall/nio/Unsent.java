package dev.squall.nio;

import dev.squall.net.Wire;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Bytes that the client has not taken yet, in order. Exists while there are any; for one thread at a time. */
final class Unsent {
  private final ArrayDeque<ByteBuffer> buffers = new ArrayDeque<>(2);

  /** Adds a buffer, whose array must not change any more. */
  void add(ByteBuffer buffer) {
    buffers.addLast(buffer);
  }

  /** Writes what the client takes; gives back whether that was all. */
  boolean writeTo(Wire wire) throws IOException {
    for (ByteBuffer first = buffers.peekFirst(); first != null; first = buffers.peekFirst()) {
      if (!wire.write(first)) {
        return false;
      }
      buffers.removeFirst();
    }
    return true;
  }

  /** Writes two buffers; gives back what the client did not take. The first one's array is copied if it is shared. */
  static @Nullable Unsent write(Wire wire, ByteBuffer first, byte @Nullable [] second, boolean shared) throws IOException {
    boolean sent = wire.write(first);
    ByteBuffer rest = second == null ? null : ByteBuffer.wrap(second);
    if (sent && (rest == null || wire.write(rest))) {
      return null;
    }
    Unsent left = new Unsent();
    if (!sent) {
      left.add(shared ? ByteBuffer.allocate(first.remaining()).put(first).flip() : first);
    }
    if (rest != null) {
      left.add(rest);
    }
    return left;
  }
}
