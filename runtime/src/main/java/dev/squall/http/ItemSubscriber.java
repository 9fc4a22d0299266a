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
 * more as they are written, so a client that does not read holds the publisher back. What a publisher signals behind its end is left out.
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

  /** Whether the publisher has said that it ended. */
  private volatile boolean ended;

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
    if (!ended) {
      put(new Arrived<>(item));
    }
  }

  @Override
  public void onError(Throwable thrown) {
    end(thrown == null ? new NullPointerException("the publisher failed with null") : thrown);
  }

  @Override
  public void onComplete() {
    end(END);
  }

  private void end(Object signal) {
    if (!ended) {
      ended = true;
      put(signal);
    }
  }

  private void put(Object signal) {
    if (!arrived.offer(signal)) {
      overrun = true;
    }
  }

  /**
   * Writes all items until the publisher ends. Flushes whenever it has to wait for the next one.
   *
   * @throws IOException if the client has gone, or the publisher failed with one, or with a checked exception
   */
  void writeTo(BodyOutput out) throws IOException {
    boolean written = false;
    try {
      long index = 0;
      int since = 0;
      Object next = next(out, false);
      while (next instanceof Arrived<?> item) {
        write(item, index++, out);
        since++;
        if (since == ahead / 2) {
          request(since);
          since = 0;
        }
        next = next(out, true);
      }
      written = true;
      if (next instanceof Throwable thrown) {
        throw failure(thrown);
      }
      writer.end(index, out);
    } finally {
      if (!written) {
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

  /** Tells the publisher that nothing more is wanted. */
  void cancel() {
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
