package dev.squall.json;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** The elements of a body, published as they arrive. The body has one subscriber, so these have one. */
record PublishedElements<T>(Flow.Publisher<ByteBuffer> body, ElementReader<T> reader) implements Flow.Publisher<T> {

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    body.subscribe(new ElementSubscription<>(reader, subscriber));
  }
}
