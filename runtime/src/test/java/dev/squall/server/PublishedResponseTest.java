package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.HttpException;
import dev.squall.http.Response;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies that a publisher publishes. */
@Timeout(60)
class PublishedResponseTest {
  private final Source source = new Source();
  private Server server;

  @BeforeEach
  void start() throws IOException {
    RecordingLoggers.clear();
    TestTable table =
        new TestTable()
            .route("GET", "/published", request -> Response.publish(200, "text/plain", source))
            .onLoop("GET", "/loop", request -> Response.publish(200, "text/plain", source))
            .route("GET", "/plain", request -> Response.text("plain"));
    server = Server.start(table, ServerOptions.builder().port(0).host("127.0.0.1").eventLoops(1).build());
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  /** Publishes by the hand of the test, and keeps account of what was asked for. */
  private static final class Source implements Flow.Publisher<ByteBuffer>, Flow.Subscription {
    final AtomicLong requested = new AtomicLong();
    volatile Flow.Subscriber<? super ByteBuffer> subscriber;
    volatile boolean cancelled;

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> given) {
      given.onSubscribe(this);
      subscriber = given;
    }

    @Override
    public void request(long count) {
      requested.addAndGet(count);
    }

    @Override
    public void cancel() {
      cancelled = true;
    }

    Flow.Subscriber<? super ByteBuffer> awaitSubscriber() {
      Awaiting.until("it is subscribed to", () -> subscriber != null);
      return subscriber;
    }
  }

  private static ByteBuffer buffer(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void sendsWhatIsPublishedAtOnce() throws IOException {
    try (RawClient client = new RawClient(server)) {
      for (String path : new String[] {"/published", "/loop"}) {
        source.subscriber = null;
        client.get(path);
        Flow.Subscriber<? super ByteBuffer> subscriber = source.awaitSubscriber();
        subscriber.onNext(buffer("a"));
        assertThat(client.receiveHead()).contains("\r\nTransfer-Encoding: chunked\r\n");
        assertThat(client.exactly(6)).isEqualTo("1\r\na\r\n");
        subscriber.onNext(ByteBuffer.allocateDirect(2).put(0, (byte) 'b').put(1, (byte) 'c'));
        assertThat(client.exactly(7)).isEqualTo("2\r\nbc\r\n");
        subscriber.onComplete();
        assertThat(client.exactly(5)).isEqualTo("0\r\n\r\n");
      }
      assertThat(client.get("/plain").body()).isEqualTo("plain");
      assertThat(source.cancelled).isFalse();
    }
  }

  @Test
  void asksForNoMoreThanAFewBuffersAheadOfTheClient() throws IOException {
    try (RawClient client = new RawClient(server, 4096)) {
      client.get("/published");
      Flow.Subscriber<? super ByteBuffer> subscriber = source.awaitSubscriber();
      String large = "x".repeat(1_000_000);
      long published = 0;
      assertThat(source.requested.get()).isEqualTo(4);
      while (published < 4) {
        subscriber.onNext(buffer(large));
        published++;
      }
      client.receiveHead();
      for (int i = 0; i < 40; i++) {
        long sent = published;
        Awaiting.until("more is asked for as the client reads", () -> readSome(client) && source.requested.get() > sent);
        assertThat(source.requested.get() - published).isLessThanOrEqualTo(4);
        subscriber.onNext(buffer(large));
        published++;
      }
      subscriber.onComplete();
    }
  }

  private static boolean readSome(RawClient client) {
    try {
      return client.read(100_000).length > 0;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void cancelsWhenTheClientGoes() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.get("/published");
      Flow.Subscriber<? super ByteBuffer> subscriber = source.awaitSubscriber();
      subscriber.onNext(buffer("a"));
      client.receiveHead();
      client.reset();
      AtomicLong published = new AtomicLong(1);
      Awaiting.until("it is cancelled", () -> publishesAll(subscriber, published) && source.cancelled);
    }
    Awaiting.until("the connection is closed", () -> server.openConnections() == 0);
  }

  private boolean publishesAll(Flow.Subscriber<? super ByteBuffer> subscriber, AtomicLong published) {
    while (published.get() < source.requested.get()) {
      subscriber.onNext(buffer("more"));
      published.incrementAndGet();
    }
    return true;
  }

  @Test
  void aFailureBeforeTheFirstBufferIsAnError() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.get("/published");
      source.awaitSubscriber().onError(new HttpException(503, "not now"));
      assertThat(client.status()).isEqualTo(503);
      assertThat(client.get("/plain").body()).isEqualTo("plain");
    }
  }

  @Test
  void aLaterFailureEndsTheConnection() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.get("/published");
      Flow.Subscriber<? super ByteBuffer> subscriber = source.awaitSubscriber();
      subscriber.onNext(buffer("a"));
      client.receiveHead();
      assertThat(client.exactly(6)).isEqualTo("1\r\na\r\n");
      subscriber.onError(new IOException("on purpose"));
      assertThat(client.rest()).isEmpty();
    }
    assertThat(RecordingLoggers.lines("squall.application")).hasSize(1);
  }

  @Test
  void aPublisherThatIgnoresWhatItIsAskedForIsCancelled() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("GET /published HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      Flow.Subscriber<? super ByteBuffer> subscriber = source.awaitSubscriber();
      for (int i = 0; i < 100_000 && !source.cancelled; i++) {
        subscriber.onNext(buffer("a"));
      }
      Awaiting.until("it is cancelled", () -> source.cancelled);
      assertThat(client.rest()).doesNotEndWith("\r\n0\r\n\r\n");
    }
  }
}
