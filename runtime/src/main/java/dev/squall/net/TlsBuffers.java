package dev.squall.net;

import dev.squall.tls.TlsSession;
import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;

/** Buffers for encrypted bytes, shared by all connections: one is used within a call, and none is kept between calls. */
final class TlsBuffers {
  /** Two whole records. */
  static final int SIZE = 2 * TlsSession.RECORD_ROOM;

  private static final int MAX_SPARE = 64;
  private static final ArrayBlockingQueue<ByteBuffer> SPARE = new ArrayBlockingQueue<>(MAX_SPARE);

  private TlsBuffers() {}

  /** An empty buffer, outside the heap. */
  static ByteBuffer take() {
    ByteBuffer spare = SPARE.poll();
    return spare == null ? ByteBuffer.allocateDirect(SIZE) : spare.clear();
  }

  /** Gives a buffer back. */
  static void give(ByteBuffer buffer) {
    SPARE.offer(buffer);
  }
}
