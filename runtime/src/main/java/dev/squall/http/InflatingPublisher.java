package dev.squall.http;

import dev.squall.inflate.BodyInflater;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A body with its content coding taken off, for a subscriber that must not block: no more is decompressed at a time than it has
 * asked for. What happens is noted by whatever thread it happens on, and acted on by one at a time.
 */
final class InflatingPublisher
    implements Flow.Publisher<ByteBuffer>, Flow.Subscriber<ByteBuffer>, Flow.Subscription, Runnable {
  private static final int PIECE = 16 << 10;

  private final Flow.Publisher<ByteBuffer> coded;
  private final BodyInflater inflater;
  private final long most;
  private final AtomicInteger events = new AtomicInteger();
  private final AtomicLong demand = new AtomicLong();
  private final AtomicReference<@Nullable ByteBuffer> arrived = new AtomicReference<>();
  private volatile Flow.@Nullable Subscriber<? super ByteBuffer> subscriber;
  private volatile Flow.@Nullable Subscription upstream;
  private volatile @Nullable Throwable failure;
  private volatile boolean codedEnded;
  private volatile boolean over;

  /** Whether the coded body was asked for a piece that has not come. Of the acting thread, as what follows. */
  private boolean awaiting;

  private long given;
  private boolean told;

  InflatingPublisher(Flow.Publisher<ByteBuffer> coded, BodyInflater inflater, long most) {
    this.coded = coded;
    this.inflater = inflater;
    this.most = most;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> target) {
    subscriber = target;
    coded.subscribe(this);
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    upstream = subscription;
    Flow.Subscriber<? super ByteBuffer> target = subscriber;
    if (target != null) {
      target.onSubscribe(this);
    }
  }

  @Override
  public void request(long count) {
    if (count <= 0) {
      failure = new IllegalArgumentException("as many buffers were requested: " + count);
    } else {
      demand.accumulateAndGet(count, (before, more) -> before > Long.MAX_VALUE - more ? Long.MAX_VALUE : before + more);
    }
    act();
  }

  @Override
  public void onNext(ByteBuffer piece) {
    arrived.set(piece);
    act();
  }

  @Override
  public void onError(Throwable reason) {
    failure = reason;
    act();
  }

  @Override
  public void onComplete() {
    codedEnded = true;
    act();
  }

  @Override
  public void cancel() {
    run();
  }

  /** The request is over, or nobody wants its body any more. */
  @Override
  public void run() {
    over = true;
    act();
  }

  private void act() {
    if (events.getAndIncrement() != 0) {
      return;
    }
    int seen = 1;
    do {
      try {
        while (!told && step()) {
          // Each step gives one buffer, asks for one, or ends.
        }
      } catch (DataFormatException e) {
        end(new BadRequestException("The body " + e.getMessage() + "."));
      }
      seen = events.addAndGet(-seen);
    } while (seen != 0);
  }

  /** Whether there may be more to do at once. */
  private boolean step() throws DataFormatException {
    Flow.Subscriber<? super ByteBuffer> target = subscriber;
    Flow.Subscription source = upstream;
    Throwable reason = failure;
    if (over || reason != null) {
      end(over ? null : reason);
      return false;
    }
    ByteBuffer piece = arrived.getAndSet(null);
    if (piece != null) {
      awaiting = false;
      byte[] bytes = new byte[piece.remaining()];
      piece.get(bytes);
      inflater.feed(bytes, 0, bytes.length);
    }
    if (target == null || source == null || (awaiting && !codedEnded) || demand.get() == 0) {
      return false;
    }
    byte[] plain = new byte[PIECE];
    int count = inflater.read(plain, 0, PIECE);
    if (count > 0) {
      give(count == PIECE ? plain : Arrays.copyOf(plain, count), target);
      return true;
    }
    if (codedEnded) {
      inflater.end();
      told = true;
      inflater.close();
      target.onComplete();
      return false;
    }
    awaiting = true;
    source.request(1);
    return true;
  }

  private void give(byte[] plain, Flow.Subscriber<? super ByteBuffer> target) {
    given += plain.length;
    if (given > most) {
      end(new HttpException(413, "The body has more than " + most + " bytes once it is decompressed."));
      return;
    }
    demand.decrementAndGet();
    target.onNext(ByteBuffer.wrap(plain));
  }

  /** Ends with a failure, or silently. */
  private void end(@Nullable Throwable reason) {
    told = true;
    inflater.close();
    Flow.Subscription source = upstream;
    if (source != null && !codedEnded) {
      source.cancel();
    }
    Flow.Subscriber<? super ByteBuffer> target = subscriber;
    if (target != null && reason != null) {
      target.onError(reason);
    }
  }
}
