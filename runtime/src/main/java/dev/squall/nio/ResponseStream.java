package dev.squall.nio;

import dev.squall.http.BodyOutput;
import dev.squall.http.Headers;
import dev.squall.http1.ChunkedEncoder;
import dev.squall.http1.OutputBuffer;
import dev.squall.http1.TrailerNames;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A body that is sent while it is written: in chunks, or as it is where its length was announced, or where the connection's end is
 * the body's. The head goes out with the first bytes. For the thread of one exchange.
 */
final class ResponseStream extends BodyOutput {
  private static final int CAPACITY = 16 << 10;

  /** So that a fast client does not keep the thread for a large file. */
  private static final int MAX_TRANSFER = 1 << 20;

  private final Exchange exchange;
  private final OutputBuffer framed;
  private final boolean chunked;
  private final byte[] gathered = new byte[CAPACITY];
  private int count;
  private Headers.@Nullable Builder trailers;

  /** How many bytes are still to be written of an announced length; below zero where none was. */
  private long left;

  private boolean started;
  private volatile boolean clientGone;

  /**
   * A stream behind a head.
   *
   * @param head the head's bytes; the buffer is used on
   * @param length the announced length, or -1
   */
  ResponseStream(Exchange exchange, OutputBuffer head, boolean chunked, long length) {
    this.exchange = exchange;
    this.framed = head;
    this.chunked = chunked;
    left = length;
  }

  /** Whether anything was sent. */
  boolean started() {
    return started;
  }

  /** Whether sending failed, rather than what writes the body. */
  boolean sendingFailed() {
    return clientGone;
  }

  @Override
  public boolean clientGone() {
    return clientGone || !exchange.connection.wire.channel().isOpen();
  }

  @Override
  public void trailer(String name, String value) {
    if (TrailerNames.isForbidden(name)) {
      throw new IllegalArgumentException("the field " + name + " may not stand behind a body (RFC 9110, section 6.5.1)");
    }
    if (trailers == null) {
      trailers = Headers.builder();
    }
    trailers.add(name, value);
  }

  @Override
  public void write(int b) throws IOException {
    account(1);
    if (count == CAPACITY) {
      send();
    }
    gathered[count++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, bytes.length);
    account(length);
    int at = from;
    int rest = length;
    while (rest > 0) {
      if (count == CAPACITY) {
        send();
      }
      int part = Math.min(rest, CAPACITY - count);
      System.arraycopy(bytes, at, gathered, count, part);
      count += part;
      at += part;
      rest -= part;
    }
  }

  private void account(long length) {
    if (left >= 0) {
      if (length > left) {
        throw new IllegalStateException("the body is longer than the length that was announced");
      }
      left -= length;
    }
  }

  /** Sends what was gathered, and the head if it was not sent. */
  @Override
  public void flush() throws IOException {
    if (count > 0 || !started) {
      send();
    }
  }

  /** Sends the rest, and the end of the body. */
  void finish(boolean hasBody) throws IOException {
    if (hasBody && left > 0) {
      throw new IllegalStateException("the body ended " + left + " bytes before the length that was announced");
    }
    frame();
    if (chunked && hasBody) {
      ChunkedEncoder.last(trailers == null ? Headers.NONE : trailers.build(), framed);
    }
    sendFramed();
  }

  @Override
  public void send(Path file, long from, long length) throws IOException {
    if (chunked) {
      super.send(file, from, length);
      return;
    }
    account(length);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      flush();
      long at = from;
      long end = from + length;
      while (at < end) {
        long sent = transfer(channel, at, Math.min(end - at, MAX_TRANSFER));
        if (sent < 0) {
          throw new EOFException("the file ended " + (end - at) + " bytes before the length that was promised: " + file);
        }
        at += sent;
      }
    }
  }

  private long transfer(FileChannel channel, long at, long most) throws IOException {
    try {
      long sent = exchange.connection.wire.write(channel, at, most);
      if (sent == 0) {
        exchange.awaitClient();
      }
      return sent;
    } catch (IOException e) {
      clientGone = true;
      throw e;
    }
  }

  private void send() throws IOException {
    frame();
    sendFramed();
  }

  private void frame() {
    if (chunked) {
      ChunkedEncoder.chunk(gathered, 0, count, framed);
    } else {
      framed.put(gathered, 0, count);
    }
    count = 0;
  }

  private void sendFramed() throws IOException {
    started = true;
    exchange.respond();
    try {
      exchange.writeAll(framed.view());
    } catch (IOException e) {
      clientGone = true;
      throw e;
    }
    framed.clear();
  }
}
