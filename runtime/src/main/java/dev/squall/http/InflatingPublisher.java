package dev.squall.http;

import dev.squall.inflate.BodyInflater;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.Flow;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A body with its content coding taken off, for a subscriber on an event loop: no more is decompressed at a time than it has
 * asked for. Subscription, demand and bytes all come on the connection's event loop.
 */
final class InflatingPublisher
    implements Flow.Publisher<ByteBuffer>, Flow.Subscriber<ByteBuffer>, Flow.Subscription, Runnable {
  private static final int PIECE = 16 << 10;

  private final Flow.Publisher<ByteBuffer> coded;
  private final BodyInflater inflater;
  private final long most;
  private Flow.@Nullable Subscriber<? super ByteBuffer> subscriber;
  private Flow.@Nullable Subscription upstream;
  private long demand;
  private long given;
  private boolean awaiting;
  private boolean codedEnded;
  private boolean working;
  private volatile boolean over;

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
    if (subscriber != null) {
      subscriber.onSubscribe(this);
    }
  }

  @Override
  public void request(long count) {
    if (count <= 0) {
      fail(new IllegalArgumentException("as many buffers were requested: " + count));
      return;
    }
    demand = demand > Long.MAX_VALUE - count ? Long.MAX_VALUE : demand + count;
    work();
  }

  @Override
  public void onNext(ByteBuffer piece) {
    awaiting = false;
    if (over) {
      return;
    }
    byte[] bytes = new byte[piece.remaining()];
    piece.get(bytes);
    inflater.feed(bytes, 0, bytes.length);
    work();
  }

  @Override
  public void onError(Throwable failure) {
    fail(failure);
  }

  @Override
  public void onComplete() {
    codedEnded = true;
    work();
  }

  @Override
  public void cancel() {
    if (!over) {
      run();
      if (upstream != null) {
        upstream.cancel();
      }
    }
  }

  /** The request is over: gives native memory back. */
  @Override
  public void run() {
    over = true;
    inflater.close();
  }

  /** Gives what is asked for, as far as there is something; a subscriber that asks within a call is served by the loop here. */
  private void work() {
    if (working) {
      return;
    }
    working = true;
    try {
      while (!over && demand > 0 && step()) {
        // Each step gives one buffer, or ends.
      }
    } catch (DataFormatException e) {
      fail(new BadRequestException("The body " + e.getMessage() + "."));
    } finally {
      working = false;
    }
  }

  /** Whether there may be more to give. */
  private boolean step() throws DataFormatException {
    Flow.Subscriber<? super ByteBuffer> target = subscriber;
    Flow.Subscription source = upstream;
    if (target == null || source == null || awaiting) {
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
      run();
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
      fail(new HttpException(413, "The body has more than " + most + " bytes once it is decompressed."));
      return;
    }
    demand--;
    target.onNext(ByteBuffer.wrap(plain));
  }

  private void fail(Throwable failure) {
    if (!over) {
      run();
      if (upstream != null) {
        upstream.cancel();
      }
      if (subscriber != null) {
        subscriber.onError(failure);
      }
    }
  }
}
