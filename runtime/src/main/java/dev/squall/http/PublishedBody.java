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
    subscribe(subscriber);
    subscriber.writeTo(out);
  }

  /** Subscribes; a publisher that throws has no subscriber. */
  private void subscribe(ItemSubscriber<T> subscriber) {
    boolean subscribed = false;
    try {
      publisher.subscribe(subscriber);
      subscribed = true;
    } finally {
      if (!subscribed) {
        subscriber.cancel();
      }
    }
  }
}
