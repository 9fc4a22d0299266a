package dev.squall.nio;

import dev.squall.net.EventLoop;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A body for a subscriber that must not block (Reactive Streams, section 2 and 3): called on the loop, one call at a time. */
final class BodyPublication implements Flow.Subscription, Runnable {
  private final BodyPipe pipe;
  private final EventLoop events;
  private final Flow.Subscriber<? super ByteBuffer> subscriber;
  private long demand;
  private boolean running;
  private boolean over;

  BodyPublication(BodyPipe pipe, EventLoop events, Flow.Subscriber<? super ByteBuffer> subscriber) {
    this.pipe = pipe;
    this.events = events;
    this.subscriber = subscriber;
  }

  /** Greets the subscriber. From the thread that subscribes. */
  void start() {
    subscriber.onSubscribe(this);
    events.post(this);
  }

  @Override
  public void request(long count) {
    synchronized (this) {
      if (count <= 0) {
        demand = -1;
      } else if (demand >= 0) {
        demand = demand + count < 0 ? Long.MAX_VALUE : demand + count;
      }
    }
    events.post(this);
  }

  @Override
  public synchronized void cancel() {
    over = true;
  }

  /** Gives the subscriber what is there and what it asked for. On the loop. */
  @Override
  public void run() {
    if (running || isOver()) {
      return;
    }
    running = true;
    try {
      while (!isOver() && deliver()) {
        // Until there is nothing more to be said.
      }
    } catch (RuntimeException | Error e) {
      cancel();
      pipe.readerFailed(e);
    } finally {
      running = false;
    }
  }

  private boolean deliver() {
    long asked;
    synchronized (this) {
      asked = demand;
    }
    if (asked < 0) {
      fail(new IllegalArgumentException("no buffers were requested, or less"));
      return false;
    }
    ByteBuffer piece;
    try {
      if (asked == 0 && !pipe.drained()) {
        return false;
      }
      piece = pipe.pollPiece();
    } catch (IOException | RuntimeException e) {
      fail(e);
      return false;
    }
    return give(piece);
  }

  private boolean give(@Nullable ByteBuffer piece) {
    if (piece == null) {
      cancel();
      subscriber.onComplete();
      return false;
    }
    if (!piece.hasRemaining()) {
      return false;
    }
    synchronized (this) {
      demand = demand == Long.MAX_VALUE ? demand : demand - 1;
    }
    subscriber.onNext(piece);
    return true;
  }

  private void fail(Exception reason) {
    cancel();
    subscriber.onError(reason);
  }

  private synchronized boolean isOver() {
    return over;
  }
}
