package dev.squall.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;

/** A socket without anything over it. */
public final class PlainWire extends Wire {
  private final SocketChannel channel;

  /** The bytes of a socket that does not block. */
  public PlainWire(SocketChannel channel) {
    this.channel = channel;
  }

  @Override
  public SocketChannel channel() {
    return channel;
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    return channel.read(buffer);
  }

  @Override
  public boolean write(ByteBuffer buffer) throws IOException {
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

  @Override
  public long write(FileChannel file, long from, long count) throws IOException {
    long sent = file.transferTo(from, count, channel);
    return sent == 0 && from >= file.size() ? -1 : sent;
  }

  @Override
  public void shutdownOutput() throws IOException {
    channel.shutdownOutput();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
