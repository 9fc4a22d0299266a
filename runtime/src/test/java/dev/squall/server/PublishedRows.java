package dev.squall.server;

import dev.squall.json.RowCodec.Row;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;

/** Publishes so many rows, as they are asked for, on a thread of its own. */
record PublishedRows(long count) implements Flow.Publisher<Row> {

  @Override
  public void subscribe(Flow.Subscriber<? super Row> subscriber) {
    Semaphore demand = new Semaphore(0);
    subscriber.onSubscribe(new Flow.Subscription() {
      @Override
      public void request(long more) {
        demand.release((int) more);
      }

      @Override
      public void cancel() {
        throw new AssertionError("nobody goes");
      }
    });
    Thread.startVirtualThread(() -> {
      for (long i = 0; i < count; i++) {
        demand.acquireUninterruptibly();
        subscriber.onNext(new Row(i, "some name"));
      }
      subscriber.onComplete();
    });
  }
}
