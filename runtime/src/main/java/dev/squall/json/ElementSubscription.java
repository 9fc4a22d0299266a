package dev.squall.json;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Between a body that is published and whoever wants its elements: asks for a buffer when an element is wanted and none is there.
 * Requests may come from any thread; the subscriber is called by one at a time (Reactive Streams, rule 1.3).
 */
final class ElementSubscription<T> implements Flow.Subscriber<ByteBuffer>, Flow.Subscription {
  private final ElementReader<T> reader;
  private final Flow.Subscriber<? super T> subscriber;
  private final AtomicLong demand = new AtomicLong();

  /** How often there was something to do; who makes it 1 does it. */
  private final AtomicInteger work = new AtomicInteger();

  private volatile Flow.@Nullable Subscription body;
  private volatile @Nullable ByteBuffer arrived;
  private volatile @Nullable Throwable failure;
  private volatile boolean bodyEnded;
  private volatile boolean cancelled;

  // Of the one who does the work.
  private boolean ready;
  private boolean asked;
  private boolean ended;
  private boolean over;

  ElementSubscription(ElementReader<T> reader, Flow.Subscriber<? super T> subscriber) {
    this.reader = reader;
    this.subscriber = subscriber;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    body = given;
    subscriber.onSubscribe(this);
    work();
  }

  @Override
  public void onNext(ByteBuffer buffer) {
    arrived = buffer;
    work();
  }

  @Override
  public void onError(Throwable thrown) {
    failure = thrown;
    work();
  }

  @Override
  public void onComplete() {
    bodyEnded = true;
    work();
  }

  @Override
  public void request(long count) {
    if (count <= 0) {
      failure = new IllegalArgumentException("no elements were requested, or less");
    } else {
      demand.accumulateAndGet(count, (known, more) -> known + more < 0 ? Long.MAX_VALUE : known + more);
    }
    work();
  }

  @Override
  public void cancel() {
    cancelled = true;
    work();
  }

  private void work() {
    if (work.getAndIncrement() > 0) {
      return;
    }
    int seen = 1;
    while (seen != 0) {
      try {
        advance();
      } catch (RuntimeException | Error e) {
        // The subscriber's own failure: it is not called any more.
        stop();
        work.set(0);
        throw e;
      }
      seen = work.addAndGet(-seen);
    }
  }

  private void advance() {
    while (!over) {
      Throwable thrown = failure;
      if (cancelled) {
        stop();
      } else if (thrown != null) {
        fail(thrown);
      } else if (!ready && !findNext()) {
        if (!goOn()) {
          return;
        }
      } else if (demand.get() == 0) {
        return;
      } else {
        give();
      }
    }
  }

  private boolean findNext() {
    try {
      ready = reader.next();
    } catch (RuntimeException e) {
      failure = e;
    }
    return ready;
  }

  /** Sees to further bytes, or ends; false if that has to be waited for. */
  private boolean goOn() {
    ByteBuffer buffer = arrived;
    if (failure != null) {
      return true;
    }
    if (ended) {
      over = true;
      subscriber.onComplete();
    } else if (buffer != null) {
      arrived = null;
      asked = false;
      feed(buffer);
    } else if (bodyEnded) {
      ended = true;
      reader.splitter().end();
    } else {
      askForMore();
      return false;
    }
    return true;
  }

  private void feed(ByteBuffer buffer) {
    if (buffer.hasArray()) {
      int from = buffer.arrayOffset() + buffer.position();
      reader.splitter().feed(buffer.array(), from, from + buffer.remaining());
      return;
    }
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    reader.splitter().feed(bytes, 0, bytes.length);
  }

  private void askForMore() {
    Flow.Subscription current = body;
    if (current != null && !asked && demand.get() > 0) {
      asked = true;
      current.request(1);
    }
  }

  private void give() {
    ready = false;
    T element;
    try {
      element = reader.read();
    } catch (RuntimeException e) {
      failure = e;
      return;
    }
    demand.getAndUpdate(known -> known == Long.MAX_VALUE ? known : known - 1);
    subscriber.onNext(element);
  }

  private void fail(Throwable thrown) {
    stop();
    subscriber.onError(thrown);
  }

  private void stop() {
    over = true;
    Flow.Subscription current = body;
    if (current != null) {
      current.cancel();
    }
  }
}
