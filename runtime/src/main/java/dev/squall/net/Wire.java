package dev.squall.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;

/**
 * The bytes of a connection, in the clear: a plain socket, or one with TLS over it. Nothing here blocks. One thread at a time
 * reads, and one at a time writes; they may be different ones.
 */
public abstract class Wire {
  /** The channel copies what it is given at once to memory outside the heap: large arrays go out in parts. */
  static final int MAX_AT_ONCE = 128 << 10;

  /** A wire. */
  protected Wire() {}

  /** The socket, to be registered with a loop, and to ask for addresses; not to be read from or written to. */
  public abstract SocketChannel channel();

  /**
   * Reads what is there into a buffer.
   *
   * @return how many bytes, 0 if there are none now, -1 at the end of the input
   * @throws IOException if the connection is broken
   */
  public abstract int read(ByteBuffer buffer) throws IOException;

  /**
   * Writes a buffer as far as the peer takes it.
   *
   * @return whether all went out; if not, write again once the channel is writable, even if nothing remains in the buffer
   * @throws IOException if the connection is broken
   */
  public abstract boolean write(ByteBuffer buffer) throws IOException;

  /**
   * Writes a part of a file as far as the peer takes it.
   *
   * @return how many bytes went out; 0 if the peer takes none now, -1 if the file ends before {@code from}
   */
  public abstract long write(FileChannel file, long from, long count) throws IOException;

  /** Whether {@link #read} may give bytes though the channel is not readable, because they were received before. */
  public boolean hasBuffered() {
    return false;
  }

  /** Ends the output; what the peer sends can still be read. */
  public abstract void shutdownOutput() throws IOException;

  /** Closes the connection. From any thread. */
  public abstract void close() throws IOException;

  /**
   * Closes the connection in the middle of what was to be sent, so that the peer does not take it for the whole, where that can be told.
   * From any thread.
   */
  public void cut() throws IOException {
    close();
  }
}
