package dev.squall.http;

import java.io.IOException;
import java.util.concurrent.Flow;
import java.nio.ByteBuffer;

/** What a publisher publishes. */
record PublishedBody(Flow.Publisher<ByteBuffer> publisher) implements BodySource {

  @Override
  public void writeTo(BodyOutput out) throws IOException {
    BufferSubscriber subscriber = new BufferSubscriber();
    publisher.subscribe(subscriber);
    subscriber.writeTo(out);
  }
}
