package dev.squall.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A body that was received before the handler started. */
final class BufferedBody extends RequestBody {
  private final byte[] bytes;
  private final Headers trailers;
  private @Nullable InputStream stream;

  BufferedBody(byte[] bytes) {
    this(bytes, Headers.NONE);
  }

  BufferedBody(byte[] bytes, Headers trailers) {
    this.bytes = bytes;
    this.trailers = trailers;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public void limit(long limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("a limit cannot be negative: " + limit);
    }
    if (bytes.length > limit) {
      throw new HttpException(413, "The body has more than " + limit + " bytes.");
    }
  }

  @Override
  public InputStream stream() {
    if (stream == null) {
      stream = new ByteArrayInputStream(bytes);
    }
    return stream;
  }

  @Override
  public Flow.Publisher<ByteBuffer> publisher() {
    return this::publish;
  }

  @Override
  public Headers trailers() {
    return trailers;
  }

  private void publish(Flow.Subscriber<? super ByteBuffer> subscriber) {
    subscriber.onSubscribe(new OneBuffer(subscriber));
  }

  /** Gives all of the body at the first request. */
  private final class OneBuffer implements Flow.Subscription {
    private final Flow.Subscriber<? super ByteBuffer> subscriber;
    private boolean over;

    OneBuffer(Flow.Subscriber<? super ByteBuffer> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
      if (over) {
        return;
      }
      over = true;
      if (count <= 0) {
        subscriber.onError(new IllegalArgumentException("as many buffers were requested: " + count));
        return;
      }
      if (bytes.length > 0) {
        subscriber.onNext(ByteBuffer.wrap(bytes));
      }
      subscriber.onComplete();
    }

    @Override
    public void cancel() {
      over = true;
    }
  }
}
