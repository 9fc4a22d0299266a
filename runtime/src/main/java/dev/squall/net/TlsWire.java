package dev.squall.net;

import dev.squall.tls.TlsFacts;
import dev.squall.tls.TlsSession;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * A socket with TLS over it, once the {@linkplain TlsHandshake handshake} is done. It keeps no buffers while nothing is half received
 * or half sent. One thread at a time reads, another one may write.
 */
public final class TlsWire extends Wire {
  private static final int HEADER = 5;

  private final SocketChannel channel;
  private final TlsSession session;
  private final TlsFacts facts;
  private final TlsOutput output;

  /** Bytes that were received and not decrypted: mostly a part of a record; null if there are none. */
  private @Nullable ByteBuffer received;

  /** Whether a whole record waits that the last buffer had no room for. */
  private boolean buffered;

  /** How many bytes of a file were encrypted and not all sent yet. */
  private int unsentOfFile;

  /**
   * A wire behind a handshake.
   *
   * @param received bytes that were received behind the handshake; null if there are none
   */
  TlsWire(SocketChannel channel, TlsSession session, TlsOutput output, @Nullable ByteBuffer received) {
    this.channel = channel;
    this.session = session;
    this.output = output;
    this.received = received;
    buffered = received != null;
    facts = session.facts();
  }

  /** What the handshake agreed on. */
  public TlsFacts facts() {
    return facts;
  }

  @Override
  public SocketChannel channel() {
    return channel;
  }

  @Override
  public boolean hasBuffered() {
    return buffered;
  }

  /**
   * Reads what is there.
   *
   * @param buffer must have room for {@link TlsSession#RECORD_ROOM} bytes
   * @return how many bytes, 0 if there are none now, -1 once the peer has said that no more come
   * @throws EOFException if the peer closed the connection without saying so: what was received may be cut short
   * @throws IOException if the connection is broken, or the peer broke the protocol; it was told why then
   */
  @Override
  public int read(ByteBuffer buffer) throws IOException {
    if (buffer.remaining() < TlsSession.RECORD_ROOM) {
      throw new IllegalArgumentException("TLS needs room for a whole record");
    }
    int start = buffer.position();
    ByteBuffer in = TlsBuffers.take();
    boolean ended = false;
    try {
      restore(in);
      boolean full = true;
      while (full && buffer.remaining() >= TlsSession.RECORD_ROOM && !session.inputEnded()) {
        int before = in.position();
        ended = receive(in, buffer.remaining());
        full = in.position() == Math.min(in.capacity(), Math.max(before, buffer.remaining()));
        decrypt(in.flip(), buffer);
        in.compact();
      }
      keep(in.flip());
    } catch (IOException e) {
      output.sayFarewell();
      throw e;
    } finally {
      TlsBuffers.give(in);
    }
    int count = buffer.position() - start;
    if (count > 0) {
      return count;
    }
    if (session.inputEnded()) {
      return -1;
    }
    if (ended) {
      throw new EOFException("the peer ended the connection without saying so by TLS: it may have been cut");
    }
    return 0;
  }

  /**
   * Receives no more than there is room for once it is decrypted, so that nothing decrypted ever waits; gives back whether the
   * connection has ended.
   */
  private boolean receive(ByteBuffer in, int room) throws IOException {
    int most = Math.min(in.capacity(), room);
    if (in.position() >= most) {
      return false;
    }
    in.limit(most);
    return channel.read(in) < 0;
  }

  private void decrypt(ByteBuffer in, ByteBuffer plain) throws IOException {
    while (session.decrypt(in, plain)) {
      output.answer();
    }
  }

  private void restore(ByteBuffer in) {
    ByteBuffer waiting = received;
    if (waiting != null) {
      in.put(waiting);
      received = null;
    }
  }

  private void keep(ByteBuffer in) {
    buffered = false;
    if (in.hasRemaining() && !session.inputEnded()) {
      buffered = in.remaining() >= HEADER && in.remaining() >= HEADER + (in.getShort(in.position() + 3) & 0xffff);
      received = ByteBuffer.allocate(in.remaining()).put(in).flip();
    }
  }

  @Override
  public boolean write(ByteBuffer buffer) throws IOException {
    return output.write(buffer);
  }

  @Override
  public long write(FileChannel file, long from, long count) throws IOException {
    if (!output.flushed()) {
      return 0;
    }
    if (unsentOfFile == 0) {
      ByteBuffer plain = TlsBuffers.take();
      try {
        plain.limit((int) Math.min(count, plain.capacity() / 2));
        int read = file.read(plain, from);
        if (read <= 0) {
          return read;
        }
        unsentOfFile = output.writeSome(plain.flip());
      } finally {
        TlsBuffers.give(plain);
      }
      if (!output.flushed()) {
        return 0;
      }
    }
    int sent = unsentOfFile;
    unsentOfFile = 0;
    return sent;
  }

  /** Says that no more comes (close_notify), and ends the output of the socket. */
  @Override
  public void shutdownOutput() throws IOException {
    output.close();
    if (output.flushed()) {
      channel.shutdownOutput();
    }
  }

  /** Closes the connection; says so to the peer if that can be done at once. */
  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      output.sayFarewell();
    }
    channel.close();
  }

  /** Closes the connection without saying so to the peer, who must take what it has for a part then. */
  @Override
  public void cut() throws IOException {
    channel.close();
  }
}
