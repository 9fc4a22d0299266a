package dev.squall.server;

import static dev.squall.json.RowCodec.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.BadRequestException;
import dev.squall.http.Response;
import dev.squall.json.JsonStreams;
import dev.squall.json.RowCodec.Row;
import java.io.IOException;
import java.net.SocketException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are sent and received one by one. */
@Timeout(60)
class StreamedElementsTest {
  private final AtomicInteger closed = new AtomicInteger();
  private final AtomicLong made = new AtomicLong();
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final LinkedBlockingQueue<Row> received = new LinkedBlockingQueue<>();
  private final CompletableFuture<Flow.Subscriber<? super Row>> subscribed = new CompletableFuture<>();
  private Server server;

  @BeforeEach
  void start() throws IOException {
    RecordingLoggers.clear();
    TestTable table =
        new TestTable()
            .route("GET", "/array", request -> JsonStreams.send(200, false, ROW, rows(3)))
            .route("GET", "/lines", request -> JsonStreams.send(201, true, ROW, rows(3)))
            .route("GET", "/none", request -> JsonStreams.send(200, false, ROW, rows(0)))
            .route("GET", "/no-lines", request -> JsonStreams.send(200, true, ROW, rows(0)))
            .onLoop("GET", "/loop", request -> JsonStreams.send(200, false, ROW, rows(3)))
            .route("GET", "/null", request -> JsonStreams.send(200, false, ROW, Stream.of(null, new Row(1, "a"))))
            .route("GET", "/endless", request -> JsonStreams.send(200, false, ROW, rows(Long.MAX_VALUE)))
            .route("GET", "/endless-lines", request -> JsonStreams.send(200, true, ROW, rows(Long.MAX_VALUE)))
            .route("GET", "/slow", request -> JsonStreams.send(200, true, ROW, rows(3).peek(this::waitBehindTheSecond)))
            .route("GET", "/slow-array", request -> JsonStreams.send(200, false, ROW, rows(3).peek(this::waitBehindTheSecond)))
            .route("GET", "/broken", request -> JsonStreams.send(200, true, ROW, rows(9).peek(this::breakAtTheThird)))
            .route("GET", "/broken-array", request -> JsonStreams.send(200, false, ROW, rows(9_999).peek(this::breakLate)))
            .route("GET", "/late-null", request -> JsonStreams.send(200, false, ROW, rows(9_999).map(this::nullLate)))
            .route("GET", "/unbegun", request -> JsonStreams.send(200, false, ROW, rows(3).peek(row -> refuse())))
            .route("GET", "/unwritable", request -> JsonStreams.send(200, false, ROW, Stream.of(new Row(1, null))))
            .route("GET", "/unclosable", request -> JsonStreams.send(200, false, ROW, rows(1).onClose(this::failToClose)))
            .route("GET", "/published", request -> JsonStreams.send(200, false, ROW, publisher()))
            .route("GET", "/published-lines", request -> JsonStreams.send(200, true, ROW, publisher()))
            .onLoop("GET", "/published-loop", request -> JsonStreams.send(200, true, ROW, publisher()))
            .streaming("POST", "/rows", Long.MAX_VALUE, request -> {
              JsonStreams.receive(request, ROW).forEach(received::add);
              return Response.text("received");
            })
            .streamingOnLoop("POST", "/loop-echo", request ->
                JsonStreams.send(200, true, ROW, JsonStreams.publish(request, ROW)))
            .streaming("POST", "/echo", Long.MAX_VALUE, request ->
                JsonStreams.send(200, true, ROW, JsonStreams.receive(request, ROW).onClose(closed::incrementAndGet)))
            .streaming("POST", "/first", Long.MAX_VALUE, request ->
                Response.text(JsonStreams.receive(request, ROW).findFirst().toString()));
    server = Server.start(table, ServerOptions.builder().port(0).host("127.0.0.1").eventLoops(1).build());
  }

  @AfterEach
  void stop() {
    goOn.countDown();
    server.stop();
  }

  private Stream<Row> rows(long count) {
    return LongStream.range(0, count)
        .mapToObj(i -> new Row(i, "n"))
        .peek(row -> made.incrementAndGet())
        .onClose(closed::incrementAndGet);
  }

  private void waitBehindTheSecond(Row row) {
    if (row.id() == 2) {
      try {
        goOn.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void breakAtTheThird(Row row) {
    waitBehindTheSecond(row);
    if (row.id() == 2) {
      throw new IllegalStateException("on purpose");
    }
  }

  private void breakLate(Row row) {
    if (row.id() == 9_000) {
      throw new IllegalStateException("on purpose");
    }
  }

  private @Nullable Row nullLate(Row row) {
    return row.id() == 9_000 ? null : row;
  }

  private static void refuse() {
    throw new BadRequestException("No rows.");
  }

  private void failToClose() {
    throw new IllegalStateException("on purpose");
  }

  private Flow.Publisher<Row> publisher() {
    return subscriber -> subscribed.complete(subscriber);
  }

  private static String body(String chunked) {
    StringBuilder body = new StringBuilder();
    int at = chunked.indexOf("\r\n\r\n") + 4;
    while (at < chunked.length()) {
      int lineEnd = chunked.indexOf("\r\n", at);
      int length = Integer.parseInt(chunked.substring(at, lineEnd), 16);
      body.append(chunked, lineEnd + 2, lineEnd + 2 + length);
      at = lineEnd + 4 + length;
    }
    return body.toString();
  }

  private String get(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      return client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").rest();
    }
  }

  private void awaitClosed(int times) {
    Awaiting.until("the stream is closed", () -> closed.get() >= times && server.openConnections() == 0);
    assertThat(closed.get()).isEqualTo(times);
  }

  @Test
  void sendsArraysAndLines() throws IOException {
    String array = get("/array");
    assertThat(array).contains("\r\nContent-Type: application/json\r\n", "\r\nTransfer-Encoding: chunked\r\n");
    assertThat(body(array)).isEqualTo("[{\"id\":0,\"name\":\"n\"},{\"id\":1,\"name\":\"n\"},{\"id\":2,\"name\":\"n\"}]");
    String lines = get("/lines");
    assertThat(lines).startsWith("HTTP/1.1 201 Created\r\n").contains("\r\nContent-Type: application/x-ndjson\r\n");
    assertThat(body(lines)).isEqualTo("{\"id\":0,\"name\":\"n\"}\n{\"id\":1,\"name\":\"n\"}\n{\"id\":2,\"name\":\"n\"}\n");
    assertThat(body(get("/loop"))).isEqualTo(body(array));
    assertThat(body(get("/none"))).isEqualTo("[]");
    assertThat(body(get("/no-lines"))).isEmpty();
    awaitClosed(5);
  }

  @Test
  void closesWhatIsNotSent() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send("HEAD /endless HTTP/1.1\r\nHost: a\r\n\r\n").receiveHead())
          .contains("\r\nContent-Type: application/json\r\n");
    }
    awaitClosed(1);
    assertThat(made.get()).isZero();
  }

  @Test
  void sendsLinesWhenTheNextOneTakesItsTime() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.get("/slow").receiveHead();
      // They go out as one chunk or as two.
      StringBuilder some = new StringBuilder();
      while (some.indexOf("\"id\":1,\"name\":\"n\"}\n") < 0) {
        some.append(client.exactly(1));
      }
      assertThat(made.get()).isEqualTo(3);
      goOn.countDown();
    }
    awaitClosed(1);
  }

  @Test
  void holdsAStreamBackUntilTheClientReads() throws IOException {
    for (String path : new String[] {"/endless", "/endless-lines"}) {
      try (RawClient client = new RawClient(server, 4096)) {
        client.get(path).receiveHead();
        AtomicLong before = new AtomicLong(-1);
        Awaiting.until("the stream stands still", () -> before.getAndSet(made.get()) == made.get() && made.get() > 1000);
        client.reset();
      }
    }
    awaitClosed(2);
    assertThat(RecordingLoggers.lines("squall.application")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/broken", "/broken-array", "/late-null"})
  void aStreamThatBreaksOffIsNotMadeToLookWhole(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get(path).receiveHead()).startsWith("HTTP/1.1 200 OK\r\n");
      String some = client.exactly(30);
      goOn.countDown();
      assertThat(some + client.rest()).contains("\"id\":0").doesNotContain("]").doesNotEndWith("0\r\n\r\n");
    }
    awaitClosed(1);
    assertThat(RecordingLoggers.lines("squall.application")).hasSize(1);
  }

  @Test
  void aStreamThatNeverBeginsIsAFailureLikeAnyOther() throws IOException {
    assertThat(get("/unbegun")).startsWith("HTTP/1.1 400 ").endsWith("No rows.");
    assertThat(get("/unwritable")).startsWith("HTTP/1.1 500 ");
    assertThat(get("/null")).startsWith("HTTP/1.1 500 ").doesNotContain("null");
    assertThat(get("/unclosable")).startsWith("HTTP/1.1 500 ");
    awaitClosed(2);
  }

  private static String chunk(String text) {
    return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"/published-lines", "/published-loop"})
  void sendsWhatIsPublishedAtOnce(String path) throws Exception {
    SubmissionPublisher<Row> publisher = new SubmissionPublisher<>();
    try (RawClient client = new RawClient(server)) {
      client.get(path);
      publisher.subscribe(relay());
      publisher.submit(new Row(7, "a"));
      client.receiveHead();
      String chunk = chunk("{\"id\":7,\"name\":\"a\"}\n");
      assertThat(client.exactly(chunk.length())).isEqualTo(chunk);
      publisher.close();
      assertThat(client.exactly(5)).isEqualTo("0\r\n\r\n");
    }
  }

  private Flow.Subscriber<Row> relay() throws Exception {
    Flow.Subscriber<? super Row> target = subscribed.get();
    return new Flow.Subscriber<>() {
      @Override
      public void onSubscribe(Flow.Subscription subscription) {
        target.onSubscribe(subscription);
      }

      @Override
      public void onNext(Row item) {
        target.onNext(item);
      }

      @Override
      public void onError(Throwable thrown) {
        target.onError(thrown);
      }

      @Override
      public void onComplete() {
        target.onComplete();
      }
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1000})
  void publishesArrays(int count) throws Exception {
    SubmissionPublisher<Row> publisher = new SubmissionPublisher<>();
    try (RawClient client = new RawClient(server)) {
      client.send("GET /published HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      publisher.subscribe(relay());
      for (int i = 0; i < count; i++) {
        publisher.submit(new Row(i, "n"));
      }
      publisher.close();
      String body = body(client.rest());
      assertThat(body).startsWith("[").endsWith("]");
      assertThat(body.split("\"id\"", -1)).hasSize(count + 1);
    }
  }

  @Test
  void cancelsWhenTheClientGoesAndFailsAsThePublisherDoes() throws Exception {
    AtomicLong asked = new AtomicLong();
    CountDownLatch cancelled = new CountDownLatch(1);
    try (RawClient client = new RawClient(server)) {
      client.get("/published-lines");
      subscribed.get().onSubscribe(new Flow.Subscription() {
        @Override
        public void request(long count) {
          asked.addAndGet(count);
        }

        @Override
        public void cancel() {
          cancelled.countDown();
        }
      });
      assertThat(asked.get()).isEqualTo(64);
      subscribed.get().onNext(new Row(1, "a"));
      client.receiveHead();
      client.reset();
    }
    cancelled.await();
  }

  private static String post(String path, String type, String body) {
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/" + type + "\r\nContent-Length: " + body.length()
        + "\r\nConnection: close\r\n\r\n" + body;
  }

  @Test
  void receivesElementsAsTheyArrive() throws Exception {
    try (RawClient client = new RawClient(server)) {
      client.send("POST /rows HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
      client.send(chunk("[{\"")).send(chunk("id\":1,\"name\":\"a\"},"));
      assertThat(received.take()).isEqualTo(new Row(1, "a"));
      client.send(chunk(" {\"name\":\"b\",\"id\":2}"));
      assertThat(received.take()).isEqualTo(new Row(2, "b"));
      client.send("1\r\n]\r\n0\r\n\r\n");
      assertThat(client.body()).isEqualTo("received");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/echo", "/loop-echo"})
  void echoesWhileItReceives(String path) throws Exception {
    try (RawClient client = new RawClient(server)) {
      client.send("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
      for (int i = 0; i < 3; i++) {
        String chunk = chunk("{\"id\":" + i + ",\"name\":\"a\"}\n");
        client.send(chunk);
        if (i == 0) {
          client.receiveHead();
        }
        assertThat(client.exactly(chunk.length())).isEqualTo(chunk);
      }
      client.send("0\r\n\r\n");
      assertThat(client.exactly(5)).isEqualTo("0\r\n\r\n");
    }
    awaitClosed(path.equals("/echo") ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/echo", "/loop-echo"})
  void aBadElementBehindTheFirstBytesIsTheClientsFaultToo(String path) throws Exception {
    try (RawClient client = new RawClient(server)) {
      client.send("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
      String chunk = chunk("{\"id\":1,\"name\":\"a\"}\n");
      client.send(chunk).receiveHead();
      assertThat(client.exactly(chunk.length())).isEqualTo(chunk);
      client.send(chunk("{\"id\":true}\n"));
      assertThat(client.rest()).isEmpty();
    } catch (SocketException e) {
      // The connection was cut: what was sent is no whole body.
    }
    Awaiting.until("it is told", () -> !RecordingLoggers.lines("squall.general").isEmpty());
    assertThat(RecordingLoggers.lines("squall.general"))
        .containsExactly(
            "INFO a response was broken off (127.0.0.1 POST " + path + "): A value of the request is not valid.");
    assertThat(RecordingLoggers.lines("squall.application")).isEmpty();
  }

  @Test
  void aBadElementIsABadRequest() throws Exception {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send(post("/echo", "json", "[{\"id\":true,\"name\":\"a\"}]")).rest()).startsWith("HTTP/1.1 400 ");
    }
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send(post("/loop-echo", "json", "[{}]")).rest()).startsWith("HTTP/1.1 400 ");
    }
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send(post("/rows", "json", "[{\"id\":1,\"name\":\"a\"},3]")).rest()).startsWith("HTTP/1.1 400 ");
    }
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send(post("/rows", "xml", "<a/>")).rest()).startsWith("HTTP/1.1 415 ");
    }
    assertThat(received.take()).isEqualTo(new Row(1, "a"));
    assertThat(RecordingLoggers.lines("squall.application")).isEmpty();
  }

  @Test
  void anElementMayHaveWhatTheServerAllows() throws Exception {
    ServerOptions options = ServerOptions.builder().port(0).host("127.0.0.1").maxElement(22).build();
    TestTable table =
        new TestTable()
            .streaming("POST", "/count", Long.MAX_VALUE, request -> Response.text(JsonStreams.receive(request, ROW).count() + " rows"));
    Server strict = Server.start(table, options);
    try {
      assertThat(posted(strict, "json", "[{\"id\":1,\"name\":\"abc\"}]")).endsWith("1 rows");
      for (String type : new String[] {"json", "x-ndjson"}) {
        assertThat(posted(strict, type, "[{\"id\":1,\"name\":\"abcdefg\"}]"))
            .startsWith("HTTP/1.1 413 ")
            .endsWith("of the body has more than 22 bytes.");
      }
    } finally {
      strict.stop();
    }
  }

  private static String posted(Server server, String type, String body) throws IOException {
    try (RawClient client = new RawClient(server)) {
      return client.send(post("/count", type, body)).rest();
    }
  }

  @Test
  void aClientThatGoesBreaksTheBodyOff() throws Exception {
    try (RawClient client = new RawClient(server)) {
      client.send("POST /rows HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
      client.send("[{\"id\":1,\"name\":\"a\"},");
      assertThat(received.take()).isEqualTo(new Row(1, "a"));
    }
    Awaiting.until("the connection is closed", () -> server.openConnections() == 0);
    assertThat(RecordingLoggers.lines("squall.application")).isEmpty();
  }

  @Test
  void theRestMayBeLeftUnread() throws Exception {
    try (RawClient client = new RawClient(server)) {
      String body = "{\"id\":1,\"name\":\"a\"}\nnonsense\n";
      assertThat(client.send(post("/first", "x-ndjson", body)).rest()).endsWith("Optional[Row[id=1, name=a]]");
    }
  }
}
