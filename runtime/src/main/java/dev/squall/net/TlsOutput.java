package dev.squall.net;

import dev.squall.tls.TlsSession;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The sending side of a TLS connection. A thread that writes and the loop, which may have to answer what it reads, take turns; neither
 * waits for the peer meanwhile.
 */
final class TlsOutput {
  /** How much may wait to be sent in answer to what the peer makes us say, before it must take some of it. */
  private static final int MAX_UNSENT = 64 << 10;

  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private final SocketChannel channel;
  private final TlsSession session;
  private final ReentrantLock lock = new ReentrantLock();

  /** Encrypted bytes that the peer has not taken; null if there are none. */
  private @Nullable ByteBuffer unsent;

  TlsOutput(SocketChannel channel, TlsSession session) {
    this.channel = channel;
    this.session = session;
  }

  /** Encrypts and sends a buffer as far as the peer takes it; gives back whether all went out. */
  boolean write(ByteBuffer buffer) throws IOException {
    lock.lock();
    try {
      while (flush()) {
        if (!buffer.hasRemaining()) {
          return true;
        }
        encrypt(buffer);
      }
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** Encrypts one piece of a buffer and sends it; gives back how much of the buffer was taken, though it may wait to be sent. */
  int writeSome(ByteBuffer buffer) throws IOException {
    lock.lock();
    try {
      int before = buffer.remaining();
      if (flush()) {
        encrypt(buffer);
      }
      return before - buffer.remaining();
    } finally {
      lock.unlock();
    }
  }

  /** Sends what waits; gives back whether nothing does any more. */
  boolean flushed() throws IOException {
    lock.lock();
    try {
      return flush();
    } finally {
      lock.unlock();
    }
  }

  /** Sends what the session wants to say in answer to what was received. */
  void answer() throws IOException {
    lock.lock();
    try {
      ByteBuffer waiting = unsent;
      if (waiting != null && waiting.remaining() > MAX_UNSENT) {
        throw new IOException("the peer takes none of the answers that it asks for");
      }
      encrypt(NOTHING);
    } finally {
      lock.unlock();
    }
  }

  /** Sends close_notify behind everything else. */
  void close() throws IOException {
    lock.lock();
    try {
      ByteBuffer out = TlsBuffers.take();
      try {
        session.closeOutput(out);
        send(out.flip());
      } finally {
        TlsBuffers.give(out);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Tells the peer why its bytes were refused, or that nothing more comes, if that can be done at once. Never throws. */
  void sayFarewell() {
    if (!lock.tryLock()) {
      return;
    }
    ByteBuffer out = TlsBuffers.take();
    try {
      session.abort(out);
      send(out.flip());
    } catch (IOException e) {
      // The peer is gone: it need not be told.
    } finally {
      TlsBuffers.give(out);
      lock.unlock();
    }
  }

  private void encrypt(ByteBuffer buffer) throws IOException {
    ByteBuffer out = TlsBuffers.take();
    try {
      session.encrypt(buffer, out);
      send(out.flip());
    } finally {
      TlsBuffers.give(out);
    }
  }

  private boolean flush() throws IOException {
    ByteBuffer waiting = unsent;
    if (waiting != null) {
      channel.write(waiting);
      if (waiting.hasRemaining()) {
        return false;
      }
      unsent = null;
    }
    return true;
  }

  /** Sends encrypted bytes behind those that wait; what the peer does not take is copied. */
  void send(ByteBuffer encrypted) throws IOException {
    if (flush()) {
      channel.write(encrypted);
    }
    if (!encrypted.hasRemaining()) {
      return;
    }
    ByteBuffer waiting = unsent;
    int before = waiting == null ? 0 : waiting.remaining();
    ByteBuffer joined = ByteBuffer.allocate(before + encrypted.remaining());
    if (waiting != null) {
      joined.put(waiting);
    }
    unsent = joined.put(encrypted).flip();
  }
}
