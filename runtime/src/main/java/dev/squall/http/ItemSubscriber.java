package dev.squall.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Takes items from a publisher's threads, a few at most, and writes them on the one thread that calls {@link #writeTo}. Asks for
 * more as they are written, so a client that does not read holds the publisher back.
 */
final class ItemSubscriber<T> implements Flow.Subscriber<T> {
  private static final int LOOK_AT_CLIENT_MILLIS = 500;
  private static final Object END = new Object();

  private final int ahead;
  private final ItemWriter<? super T> writer;

  /** Items, each as an {@link Arrived}, then {@link #END} or a throwable. */
  private final BlockingQueue<Object> arrived;

  private volatile Flow.@Nullable Subscription subscription;
  private volatile boolean cancelled;
  private volatile boolean overrun;

  /** An item: of any type, so that it may be a throwable. */
  private record Arrived<T>(T item) {}

  /** A subscriber that has so many items at most on their way. */
  ItemSubscriber(int ahead, ItemWriter<? super T> writer) {
    this.ahead = ahead;
    this.writer = writer;
    arrived = new ArrayBlockingQueue<>(ahead + 1);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    if (subscription != null || cancelled) {
      given.cancel();
      return;
    }
    subscription = given;
    given.request(ahead);
  }

  @Override
  public void onNext(T item) {
    overrun |= !arrived.offer(new Arrived<>(item));
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
   * Writes all items until the publisher ends. Flushes whenever it has to wait for the next one.
   *
   * @throws IOException if the client has gone, or the publisher failed with one, or with a checked exception
   */
  void writeTo(BodyOutput out) throws IOException {
    boolean ended = false;
    try {
      long index = 0;
      int written = 0;
      Object next = next(out, false);
      while (next instanceof Arrived<?> item) {
        write(item, index++, out);
        written++;
        if (written == ahead / 2) {
          request(written);
          written = 0;
        }
        next = next(out, true);
      }
      ended = true;
      if (next instanceof Throwable thrown) {
        throw failure(thrown);
      }
      writer.end(index, out);
    } finally {
      if (!ended) {
        cancel();
      }
    }
  }

  @SuppressWarnings("unchecked") // onNext puts them in
  private void write(Arrived<?> arrived, long index, BodyOutput out) throws IOException {
    writer.write((T) arrived.item(), index, out);
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
