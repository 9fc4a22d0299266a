package dev.squall.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Takes buffers from a publisher's threads, a few at most, and writes them on the one thread that calls {@link #writeTo}. Asks for
 * more as they are written, so a client that does not read holds the publisher back.
 */
final class BufferSubscriber implements Flow.Subscriber<ByteBuffer> {
  /** How many buffers may be on their way. */
  static final int AHEAD = 4;

  private static final int PIECE = 8 << 10;
  private static final int LOOK_AT_CLIENT_MILLIS = 500;
  private static final Object END = new Object();

  /** Buffers, then {@link #END} or a throwable. */
  private final BlockingQueue<Object> arrived = new ArrayBlockingQueue<>(AHEAD + 1);

  private volatile Flow.@Nullable Subscription subscription;
  private volatile boolean cancelled;
  private volatile boolean overrun;

  @Override
  public void onSubscribe(Flow.Subscription given) {
    if (subscription != null || cancelled) {
      given.cancel();
      return;
    }
    subscription = given;
    given.request(AHEAD);
  }

  @Override
  public void onNext(ByteBuffer buffer) {
    overrun |= !arrived.offer(buffer);
  }

  @Override
  public void onError(Throwable thrown) {
    overrun |= !arrived.offer(thrown);
  }

  @Override
  public void onComplete() {
    overrun |= !arrived.offer(END);
  }

  /**
   * Writes all buffers until the publisher ends. Flushes whenever it has to wait for the next one.
   *
   * @throws IOException if the client has gone, or the publisher failed with one, or with a checked exception
   */
  void writeTo(BodyOutput out) throws IOException {
    boolean ended = false;
    try {
      int written = 0;
      Object next = next(out, false);
      while (next instanceof ByteBuffer buffer) {
        write(buffer, out);
        written++;
        if (written == AHEAD / 2) {
          request(written);
          written = 0;
        }
        next = next(out, true);
      }
      ended = true;
      if (next instanceof Throwable thrown) {
        throw failure(thrown);
      }
    } finally {
      if (!ended) {
        cancel();
      }
    }
  }

  private Object next(BodyOutput out, boolean flush) throws IOException {
    Object next = arrived.poll();
    if (next == null && flush) {
      out.flush();
    }
    while (next == null) {
      if (out.clientGone()) {
        throw new IOException("the client has gone");
      }
      try {
        next = arrived.poll(LOOK_AT_CLIENT_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while waiting for what is published");
      }
    }
    if (overrun) {
      throw new IllegalStateException("the publisher published more than it was asked for");
    }
    return next;
  }

  private static void write(ByteBuffer buffer, BodyOutput out) throws IOException {
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

  private void request(int count) {
    Flow.Subscription current = subscription;
    if (current != null) {
      current.request(count);
    }
  }

  private void cancel() {
    cancelled = true;
    Flow.Subscription current = subscription;
    if (current != null) {
      current.cancel();
    }
  }

  /** An error or unchecked exception as it is, so that one that carries a status keeps it. */
  private static IOException failure(Throwable thrown) {
    if (thrown instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof IOException expected ? expected : new IOException("the publisher failed", thrown);
  }
}
