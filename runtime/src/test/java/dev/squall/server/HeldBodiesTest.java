package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.MultipartReader;
import dev.squall.http.Part;
import dev.squall.http.PendingResponse;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.UploadLimits;
import dev.squall.json.JsonStreams;
import dev.squall.json.RowCodec;
import dev.squall.json.RowCodec.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What requests keep of bodies that are not whole is counted, bounded for all of them together, and given back however they end. */
@Timeout(60)
final class HeldBodiesTest {
  private static final long MOST = 300_000;
  /** Little enough to arrive at once. */
  private static final int BEGINNING = 50_000;
  private static final String LAST_CHUNK = "0\r\n\r\n";
  private static final String AHEAD = "GET /plain HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(7_500) + "\r\n\r\n";
  private static final String FIELD = "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n";

  @TempDir Path folder;
  private final TestClock clock = new TestClock();
  private final CountDownLatch waiting = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);
  private Server server;

  @BeforeEach
  void start() throws IOException {
    RecordingLoggers.clear();
    TestTable table =
        new TestTable()
            .streaming("POST", "/elements", 1L << 30, HeldBodiesTest::count)
            .streaming("POST", "/first", 1L << 30, request ->
                Response.text(JsonStreams.receive(request, RowCodec.ROW).findFirst().orElseThrow().name()))
            .streamingOnLoop("POST", "/published", HeldBodiesTest::publish)
            .streaming("POST", "/form", 1L << 30, request -> Response.text(form(request)))
            .streaming("POST", "/texts", 1L << 30, HeldBodiesTest::texts)
            .streaming("POST", "/whole", 1L << 30, request -> Response.text(Integer.toString(request.body().length)))
            .streaming("POST", "/unread", 1L << 30, request -> {
              go.await();
              return Response.text("unread");
            })
            .route("GET", "/waiting", request -> {
              waiting.countDown();
              go.await();
              return Response.text("waited");
            })
            .route("GET", "/plain", request -> Response.text("plain"));
    ServerOptions options =
        ServerOptions.builder()
            .host("127.0.0.1")
            .port(0)
            .eventLoops(1)
            .maxBodyMemory(MOST)
            .uploads(UploadLimits.DEFAULT.withSpoolDirectory(folder))
            .build();
    server = Server.start(table, options, clock);
  }

  @AfterEach
  void stop() {
    go.countDown();
    server.stop(Duration.ZERO);
    assertThat(server.bodyMemory()).isZero();
  }

  private static Response count(Request request) {
    return Response.text(Long.toString(JsonStreams.receive(request, RowCodec.ROW).count()));
  }

  private static PendingResponse publish(Request request) {
    CompletableFuture<Response> response = new CompletableFuture<>();
    JsonStreams.publish(request, RowCodec.ROW).subscribe(new Last(response));
    return new PendingResponse(response);
  }

  /** Asks for all rows, and answers with the name of the last. */
  private static final class Last implements Flow.Subscriber<Row> {
    private final CompletableFuture<Response> response;
    private String name = "none";

    Last(CompletableFuture<Response> response) {
      this.response = response;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(Row row) {
      name = row.name();
    }

    @Override
    public void onError(Throwable thrown) {
      response.completeExceptionally(thrown);
    }

    @Override
    public void onComplete() {
      response.complete(Response.text(name));
    }
  }

  private static String form(Request request) {
    String name = request.formParam("name");
    return request.files("file").isEmpty() ? name : request.file("file").size() + " bytes";
  }

  private static Response texts(Request request) throws IOException {
    MultipartReader parts = request.multipart();
    long count = 0;
    for (Part part = parts.next(); part != null; part = parts.next()) {
      count += part.text().length();
    }
    return Response.text(Long.toString(count));
  }

  private static String type(String path) {
    return switch (path) {
      case "/elements", "/published", "/first" -> "application/json";
      case "/form", "/texts" -> "multipart/form-data; boundary=b";
      default -> "text/plain";
    };
  }

  private static String start(String path) {
    return switch (path) {
      case "/elements", "/published", "/first" -> "[{\"id\":1,\"name\":\"";
      case "/form", "/texts" -> FIELD;
      default -> "";
    };
  }

  /** The last chunks of a body. */
  private static String end(String path) {
    return switch (path) {
      case "/elements", "/published", "/first" -> chunk("\"}]");
      case "/form", "/texts" -> chunk("\r\n--b--\r\n");
      default -> "";
    } + LAST_CHUNK;
  }

  private static String head(String path) {
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: " + type(path) + "\r\nTransfer-Encoding: chunked\r\n\r\n";
  }

  private static String chunk(String bytes) {
    return Integer.toHexString(bytes.length()) + "\r\n" + bytes + "\r\n";
  }

  /** A client that has sent the beginning of a body, which is counted, and is silent now. */
  private RawClient begun(String path, int length) throws IOException {
    long before = server.bodyMemory();
    RawClient client = new RawClient(server);
    client.send(head(path) + chunk(start(path) + "x".repeat(length)));
    Awaiting.until("the beginning is counted", () -> server.bodyMemory() >= before + length);
    return client;
  }

  /** Until its reader has put together what has arrived: for that it needs room itself, which others must not have taken. */
  private void awaitReaderAtRest() {
    long[] last = {-1};
    int[] same = {0};
    Awaiting.until("what is held stays as it is", () -> {
      long held = server.bodyMemory();
      same[0] = held == last[0] ? same[0] + 1 : 0;
      last[0] = held;
      return same[0] >= 100;
    });
  }

  private void awaitNothingHeld() {
    Awaiting.until("nothing is held", () -> server.bodyMemory() == 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/elements", "/published", "/form", "/texts", "/whole"})
  void isGivenBackWithTheAnswer(String path) throws IOException {
    try (RawClient client = begun(path, BEGINNING)) {
      assertThat(client.send(end(path)).status()).isEqualTo(200);
      awaitNothingHeld();
      assertThat(client.get("/plain").body()).isEqualTo("plain");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/elements", "/published", "/form", "/texts", "/whole"})
  void isGivenBackWhenTheClientGoes(String path) throws IOException {
    begun(path, BEGINNING).reset();
    awaitNothingHeld();
    assertThat(RecordingLoggers.lines("squall.application")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/elements", "/published", "/form", "/texts", "/whole"})
  void aClientThatFallsSilentHasItsTime(String path) throws Exception {
    try (RawClient client = begun(path, BEGINNING)) {
      clock.advance(Duration.ofSeconds(59), server);
      assertThat(server.bodyMemory()).isGreaterThanOrEqualTo(BEGINNING);
      Awaiting.until("it is given back", () -> {
        clock.advance(Duration.ofSeconds(3), server);
        return server.bodyMemory() == 0;
      });
      assertThat(client.rest()).startsWith("HTTP/1.1 408 ").contains("Connection: close\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/elements", "/published", "/form", "/texts", "/whole"})
  void isGivenBackWhenTheServerStops(String path) throws IOException {
    try (RawClient client = begun(path, BEGINNING)) {
      server.stop(Duration.ZERO);
      awaitNothingHeld();
      assertThat(client.rest()).matches("(?s)|HTTP/1\\.1 400 .*");
    }
  }

  @ParameterizedTest
  @CsvSource({"/elements,/published", "/published,/form", "/form,/texts", "/texts,/whole", "/whole,/elements"})
  void whatFindsNoRoomIsRefused(String holding, String path) throws IOException {
    try (RawClient first = begun(holding, BEGINNING)) {
      awaitReaderAtRest();
      try (RawClient refused = new RawClient(server)) {
        refused.send(head(path) + chunk(start(path) + "x".repeat(250_000)));
        assertThat(refused.receive()).startsWith("HTTP/1.1 503 ").contains("Retry-After: 5\r\n").contains("Connection: close\r\n");
      }
      Awaiting.until("only the first holds", () -> server.bodyMemory() <= 3 * BEGINNING / 2 + 64_000);
      assertThat(first.send(end(holding)).status()).isEqualTo(200);
    }
    awaitNothingHeld();
    assertThat(RecordingLoggers.lines("squall.application")).isEmpty();
    assertThat(RecordingLoggers.lines("squall.general"))
        .containsExactly(
            "INFO a request was refused with 503 (127.0.0.1 POST " + path + "): Too many bodies are being received at once.");
  }

  @Test
  void aHandlerThatReadsNoFurtherKeepsNothing() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send(head("/first") + chunk("[{\"id\":1,\"name\":\"a\"},\"" + "x".repeat(BEGINNING)));
      assertThat(client.body()).isEqualTo("a");
      awaitNothingHeld();
    }
  }

  @Test
  void aHandlerThatDoesNotReadHoldsItsClientBack() throws IOException {
    try (RawClient client = begun("/unread", 50_000)) {
      assertThat(server.bodyMemory()).isBetween(50_000L, 130_000L);
      go.countDown();
      assertThat(client.body()).isEqualTo("unread");
    }
    awaitNothingHeld();
  }

  @Test
  void aLargeElementDoesNotKeepItsRoomForSmallOnes() throws IOException {
    try (RawClient client = begun("/elements", 2 * BEGINNING)) {
      client.send(chunk("\"},{\"id\":2,\"na"));
      Awaiting.until("only the small one is kept", () -> server.bodyMemory() < 20_000);
      assertThat(client.send(chunk("me\":\"b") + end("/elements")).body()).isEqualTo("2");
    }
  }

  @Test
  void aFileThatFindsNoRoomInMemoryGoesToDisk() throws IOException {
    try (RawClient first = begun("/whole", BEGINNING);
        RawClient client = new RawClient(server)) {
      String file = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n";
      client.send(head("/form") + chunk(file + "x".repeat(200_000)));
      Awaiting.until("a temporary file is there", this::isSpooled);
      assertThat(client.send(end("/form")).body()).isEqualTo("200000 bytes");
      assertThat(first.send(LAST_CHUNK).body()).isEqualTo(Integer.toString(BEGINNING));
    }
    awaitNothingHeld();
  }

  private boolean isSpooled() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private RawClient waiting() throws Exception {
    RawClient client = new RawClient(server);
    client.get("/waiting");
    waiting.await();
    return client;
  }

  @Test
  void whatIsSentAheadIsCounted() throws Exception {
    try (RawClient client = waiting()) {
      client.send(AHEAD);
      Awaiting.until("it is counted", () -> server.bodyMemory() > 7_000);
      go.countDown();
      assertThat(client.body()).isEqualTo("waited");
      assertThat(client.body()).isEqualTo("plain");
      awaitNothingHeld();
    }
  }

  @Test
  void whatIsSentAheadIsDroppedWhereThereIsNoRoom() throws Exception {
    List<RawClient> others = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      others.add(new RawClient(server).send(head("/whole") + chunk("x".repeat(33_000))));
      long rooms = i;
      Awaiting.until("they have room for 64 KiB each", () -> server.bodyMemory() == rooms << 16);
    }
    try (RawClient client = waiting()) {
      client.send(AHEAD.repeat(6));
      Awaiting.until("it was seen", () -> RecordingLoggers.lines("squall.general").size() == 1);
      go.countDown();
      assertThat(client.body()).isEqualTo("waited");
      assertThat(client.rest()).as("who asks again is served").isEmpty();
    }
    for (RawClient other : others) {
      assertThat(other.send(LAST_CHUNK).body()).isEqualTo("33000");
      other.close();
    }
    awaitNothingHeld();
    assertThat(RecordingLoggers.lines("squall.general"))
        .containsExactly("INFO what a client had sent ahead was dropped: too many bodies are being received at once");
  }
}
