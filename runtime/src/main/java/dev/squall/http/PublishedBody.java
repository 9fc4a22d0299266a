package dev.squall.http;

import java.io.IOException;
import java.util.concurrent.Flow;

/**
 * What a publisher publishes.
 *
 * @param ahead how many items may be on their way
 */
record PublishedBody<T>(Flow.Publisher<? extends T> publisher, ItemWriter<? super T> writer, int ahead) implements BodySource {

  @Override
  public void writeTo(BodyOutput out) throws IOException {
    ItemSubscriber<T> subscriber = new ItemSubscriber<>(ahead, writer);
    publisher.subscribe(subscriber);
    subscriber.writeTo(out);
  }
}
