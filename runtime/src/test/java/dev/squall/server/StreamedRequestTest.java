package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.PendingResponse;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handlers that are started at the end of the head, and read the body as it arrives. */
final class StreamedRequestTest {
  private static final long PATIENCE_SECONDS = 20;

  private final TestClock clock = new TestClock();
  private final LinkedBlockingQueue<String> seen = new LinkedBlockingQueue<>();
  private final CountDownLatch go = new CountDownLatch(1);
  private Server server;

  @BeforeEach
  void start() throws IOException {
    TestTable table =
        new TestTable()
            .streaming("POST", "/count", 1L << 40, this::count)
            .streaming("POST", "/echo", 1L << 20, StreamedRequestTest::echo)
            .streaming("POST", "/small", 5, StreamedRequestTest::echo)
            .streaming("POST", "/ignore", 1L << 40, request -> Response.text("ignored"))
            .streaming("POST", "/held", 1L << 40, this::held)
            .streaming("POST", "/first", 1L << 20, this::first)
            .streaming("POST", "/lowered", 1L << 20, this::lowered)
            .streaming("POST", "/trailers", 1L << 20, StreamedRequestTest::trailers)
            .route("POST", "/trailers-behind", StreamedRequestTest::trailersBehind)
            .streamingOnLoop("POST", "/subscribed", StreamedRequestTest::subscribed)
            .streaming("POST", "/late-echo", 1L << 20, StreamedRequestTest::lateEcho)
            .streamingOnLoop("POST", "/failing-subscriber", StreamedRequestTest::failingSubscriber)
            .streamingOnLoop("POST", "/refused", request -> Response.text(403, "no"))
            .route("GET", "/plain", request -> Response.text("plain"));
    ServerOptions options = ServerOptions.builder().host("127.0.0.1").port(0).eventLoops(1).build();
    server = Server.start(table, options, clock);
  }

  @AfterEach
  void stop() {
    go.countDown();
    server.stop(Duration.ZERO);
  }

  private static Reply echo(Request request) throws IOException {
    return Response.text(new String(request.bodyStream().readAllBytes(), StandardCharsets.ISO_8859_1));
  }

  private Reply count(Request request) throws IOException {
    long count = 0;
    byte[] bytes = new byte[8192];
    try (InputStream in = request.bodyStream()) {
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        count += read;
      }
    } catch (IOException e) {
      seen.add("lost: " + e.getMessage());
      throw e;
    }
    return Response.text(Long.toString(count));
  }

  private Reply first(Request request) throws IOException {
    seen.add("read " + (char) request.bodyStream().read());
    return Response.text(new String(request.bodyStream().readAllBytes(), StandardCharsets.ISO_8859_1));
  }

  private Reply held(Request request) throws Exception {
    request.onDisconnect(() -> seen.add("disconnected"));
    request.onFinished(() -> seen.add("finished"));
    seen.add("held");
    go.await();
    return count(request);
  }

  private Reply lowered(Request request) throws IOException {
    request.requestBody().limit(4);
    return echo(request);
  }

  private static Reply trailers(Request request) throws IOException {
    boolean before = request.requestBody().trailers().contains("Digest");
    request.bodyStream().readAllBytes();
    return Response.text(before + " " + request.requestBody().trailers().get("digest"));
  }

  private static Reply trailersBehind(Request request) {
    return Response.text(request.requestBody().trailers().get("digest") + " " + request.bodyText());
  }

  private static Reply subscribed(Request request) {
    CompletableFuture<Response> answer = new CompletableFuture<>();
    request.requestBody().publisher().subscribe(new Collector(answer));
    return new PendingResponse(answer);
  }

  private static Reply lateEcho(Request request) {
    return Response.stream(200, "text/plain", out -> request.bodyStream().transferTo(out));
  }

  private static Reply failingSubscriber(Request request) {
    CompletableFuture<Response> answer = new CompletableFuture<>();
    request.requestBody().publisher().subscribe(new Collector(answer) {
      @Override
      public void onNext(ByteBuffer buffer) {
        throw new IllegalStateException("broken on purpose");
      }
    });
    return new PendingResponse(answer);
  }

  /** Takes one buffer at a time. */
  private static class Collector implements Flow.Subscriber<ByteBuffer> {
    private final CompletableFuture<Response> answer;
    private final StringBuilder text = new StringBuilder();
    private Flow.Subscription subscription;

    Collector(CompletableFuture<Response> answer) {
      this.answer = answer;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      subscription.request(1);
    }

    @Override
    public void onNext(ByteBuffer buffer) {
      text.append(StandardCharsets.ISO_8859_1.decode(buffer));
      subscription.request(1);
    }

    @Override
    public void onError(Throwable failure) {
      answer.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      answer.complete(Response.text(text.toString()));
    }
  }

  private String next() throws InterruptedException {
    return seen.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private static String head(String path, String field) {
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\n" + field + "\r\n\r\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"/echo", "/subscribed"})
  void readsABodyHoweverItIsCut(String path) throws IOException {
    String measured = head(path, "Content-Length: 10") + "0123456789";
    String chunked = head(path, "Transfer-Encoding: chunked") + "4\r\n0123\r\n6;a=b\r\n456789\r\n0\r\n\r\n";
    String both = measured + chunked + "GET /plain HTTP/1.1\r\nHost: a\r\n\r\n";
    try (RawClient client = new RawClient(server)) {
      for (int cut = 1; cut < both.length(); cut += 3) {
        client.send(both.substring(0, cut)).send(both.substring(cut));
        assertThat(client.body()).isEqualTo("0123456789");
        assertThat(client.body()).isEqualTo("0123456789");
        assertThat(client.body()).isEqualTo("plain");
      }
    }
  }

  @Test
  void startsTheHandlerBeforeTheBodyIsWhole() throws Exception {
    try (RawClient client = new RawClient(server)) {
      client.send(head("/first", "Content-Length: 3") + "a");
      assertThat(next()).isEqualTo("read a");
      client.send("bc");
      assertThat(client.body()).isEqualTo("bc");
    }
  }

  @Test
  void holdsAFastClientBackUntilTheHandlerReads() throws Exception {
    long length = 64L << 20;
    try (RawClient client = new RawClient(server)) {
      client.send(head("/held", "Content-Length: " + length));
      assertThat(next()).isEqualTo("held");
      CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(client, length));
      assertThat(sending).isNotDone();
      go.countDown();
      assertThat(client.body()).isEqualTo(Long.toString(length));
      sending.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(next()).isEqualTo("finished");
    }
  }

  private static void send(RawClient client, long length) {
    String part = "x".repeat(1 << 16);
    try {
      for (long sent = 0; sent < length; sent += part.length()) {
        client.send(part);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void asksForTheBodyWhenTheHandlerReads() throws Exception {
    try (RawClient client = new RawClient(server)) {
      client.send(head("/held", "Content-Length: 3\r\nExpect: 100-continue"));
      assertThat(next()).isEqualTo("held");
      go.countDown();
      assertThat(client.receiveHead()).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
      assertThat(client.send("abc").body()).isEqualTo("3");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ignore", "/refused"})
  void doesNotAskForABodyThatNobodyReads(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send(head(path, "Content-Length: 3\r\nExpect: 100-continue"));
      assertThat(client.rest()).doesNotContain("100 Continue").contains("Connection: close\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ignore", "/refused"})
  void dropsALittleThatNobodyRead(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send(head(path, "Content-Length: 30000"));
      assertThat(client.receive()).doesNotContain("Connection: close");
      client.send("x".repeat(30_000)).get("/plain");
      assertThat(client.body()).isEqualTo("plain");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ignore", "/refused"})
  void endsTheConnectionRatherThanDropMuch(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send(head(path, "Content-Length: 3000000")).send("x".repeat(1_000_000));
      assertThat(client.rest()).contains("Connection: close\r\n");
    }
  }

  @Test
  void refusesMoreThanTheRouteAllows() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send(head("/small", "Content-Length: 5") + "12345").body()).isEqualTo("12345");
      assertThat(client.send(head("/small", "Content-Length: 6") + "123456").status()).isEqualTo(413);
    }
    try (RawClient client = new RawClient(server)) {
      client.send(head("/small", "Transfer-Encoding: chunked") + "3\r\n123\r\n");
      assertThat(client.send("3\r\n456\r\n0\r\n\r\n").status()).isEqualTo(413);
    }
  }

  @Test
  void refusesMoreThanTheHandlerAllows() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send(head("/lowered", "Content-Length: 4") + "1234").body()).isEqualTo("1234");
      assertThat(client.send(head("/lowered", "Content-Length: 5") + "12345").status()).isEqualTo(413);
      assertThat(client.get("/plain").body()).isEqualTo("plain");
    }
  }

  @Test
  void givesTheTrailersBehindTheBody() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send(head("/trailers", "Transfer-Encoding: chunked") + "1\r\na\r\n0\r\nDigest: x1\r\n\r\n");
      assertThat(client.body()).isEqualTo("false x1");
      client.send(head("/trailers-behind", "Transfer-Encoding: chunked") + "1\r\na\r\n0\r\nDigest: x2\r\n\r\n");
      assertThat(client.body()).isEqualTo("x2 a");
    }
  }

  @Test
  void tellsTheHandlerOfBadFraming() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send(head("/count", "Transfer-Encoding: chunked") + "1\r\na\r\nz\r\n");
      assertThat(client.rest()).startsWith("HTTP/1.1 400 ").contains("Connection: close\r\n");
    }
  }

  @Test
  void tellsTheHandlerThatTheClientHasGone() throws Exception {
    RawClient client = new RawClient(server);
    client.send(head("/count", "Content-Length: 10") + "123");
    client.reset();
    assertThat(next()).startsWith("lost: ");
    Awaiting.until("the connection is closed", () -> server.openConnections() == 0);
  }

  @Test
  void tellsTheApplicationThatTheClientHasGoneBeforeItReads() throws Exception {
    RawClient client = new RawClient(server);
    client.send(head("/held", "Content-Length: 10"));
    assertThat(next()).isEqualTo("held");
    client.reset();
    assertThat(next()).isEqualTo("disconnected");
    go.countDown();
    assertThat(next()).startsWith("lost: ");
    assertThat(next()).isEqualTo("finished");
  }

  @Test
  void aBodyThatDoesNotArriveInTimeIsA408() throws Exception {
    try (RawClient client = new RawClient(server)) {
      client.send(head("/first", "Content-Length: 3") + "a");
      assertThat(next()).isEqualTo("read a");
      clock.advance(Duration.ofSeconds(59), server);
      clock.advance(Duration.ofSeconds(3), server);
      assertThat(client.rest()).startsWith("HTTP/1.1 408 ").contains("Connection: close\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ignore", "/refused"})
  void answersWhatIsPipelinedBehindABodyThatNobodyRead(String path) throws IOException {
    String unread = head(path, "Content-Length: 5") + "xxxxx";
    String next = "GET /plain HTTP/1.1\r\nHost: a\r\n\r\n";
    try (RawClient client = new RawClient(server)) {
      client.send(unread + next + unread + next + next);
      client.receive();
      assertThat(client.body()).isEqualTo("plain");
      client.receive();
      assertThat(client.body()).isEqualTo("plain");
      assertThat(client.body()).isEqualTo("plain");
    }
  }

  @Test
  void asksForABodyThatIsReadWhileItIsAnswered() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send(head("/late-echo", "Content-Length: 5\r\nExpect: 100-continue"));
      assertThat(client.receiveHead()).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
      client.send("hello");
      assertThat(client.receiveHead()).startsWith("HTTP/1.1 200 ");
      assertThat(client.exactly(15)).isEqualTo("5\r\nhello\r\n0\r\n\r\n");
    }
  }

  @Test
  void aSubscriberThatThrowsIsAFailureOfItsHandler() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send(head("/failing-subscriber", "Content-Length: 5") + "hello");
      assertThat(client.receive()).startsWith("HTTP/1.1 500 ").contains("failed ");
      assertThat(client.get("/plain").body()).isEqualTo("plain");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/echo", "/subscribed"})
  void aBodyThatIsBrokenOffIsTheClientsFault(String path) throws IOException {
    RecordingLoggers.clear();
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send(head(path, "Content-Length: 5") + "he").endOutput().rest()).startsWith("HTTP/1.1 400 ");
    }
    assertThat(RecordingLoggers.lines("squall.application")).isEmpty();
  }

  private static void awaitHeld(Server bounded, long bytes) {
    Awaiting.until("so much is held", () -> bounded.bodyMemory() == bytes);
  }

  @Test
  void bodiesInMemoryAreBoundedTogether() throws Exception {
    TestTable table = new TestTable().route("POST", "/", request -> Response.text("" + request.body().length));
    ServerOptions options =
        ServerOptions.builder().host("127.0.0.1").port(0).eventLoops(1).maxBodyMemory(100_000).maxBody(90_000).build();
    try (Server bounded = Server.start(table, options);
        RawClient first = new RawClient(bounded);
        RawClient second = new RawClient(bounded)) {
      for (int round = 0; round < 3; round++) {
        first.send(head("/", "Content-Length: 90000\r\nExpect: 100-continue"));
        assertThat(first.receiveHead()).startsWith("HTTP/1.1 100 ");
        first.send("x".repeat(70_000));
        Awaiting.until("most of it is held", () -> bounded.bodyMemory() >= 70_000);
        try (RawClient refused = new RawClient(bounded)) {
          refused.send(head("/", "Content-Length: 80000") + "x".repeat(79_999));
          assertThat(refused.rest()).startsWith("HTTP/1.1 503 ");
        }
        first.send("x".repeat(20_000));
        assertThat(first.body()).isEqualTo("90000");
        awaitHeld(bounded, 0);
        assertThat(second.send(head("/", "Content-Length: 80000") + "x".repeat(80_000)).body()).isEqualTo("80000");
        awaitHeld(bounded, 0);
      }
    }
  }
}
