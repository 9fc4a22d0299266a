package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.BodyOutput;
import dev.squall.http.PendingResponse;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are written while they are sent. */
@Timeout(60)
class StreamedResponseTest {
  private static final int LARGE = 20_000_000;
  private static final Response TWO_PARTS =
      Response.stream(
          200,
          "text/plain",
          out -> {
            out.write('a');
            out.flush();
            out.write("bc".getBytes(StandardCharsets.US_ASCII));
          });

  private final CountDownLatch firstRead = new CountDownLatch(1);
  private final CompletableFuture<Response> promise = new CompletableFuture<>();
  private Server server;

  @BeforeEach
  void start() throws IOException {
    RecordingLoggers.clear();
    TestTable table =
        new TestTable()
            .route("GET", "/virtual", StreamedResponseTest::twoParts)
            .onLoop("GET", "/loop", StreamedResponseTest::twoParts)
            .onLoop("GET", "/later", request -> new PendingResponse(promise))
            .route("GET", "/plain", request -> Response.text("plain"))
            .route("GET", "/trailers", request -> Response.stream(200, "text/plain", StreamedResponseTest::trailers))
            .route("GET", "/trailers/3", request -> Response.stream(200, "text/plain", 3, StreamedResponseTest::trailers))
            .route("GET", "/forbidden", request -> Response.stream(200, "text/plain", out -> out.trailer("Host", "b")))
            .route("GET", "/stepwise", request -> Response.stream(200, "text/plain", this::stepwise))
            .route("GET", "/large", request -> Response.stream(200, "text/plain", StreamedResponseTest::large))
            .route("GET", "/broken", request -> Response.stream(200, "text/plain", StreamedResponseTest::broken))
            .route("GET", "/unbegun", request -> Response.stream(200, "text/plain", StreamedResponseTest::unbegun));
    for (int length = 9; length <= 11; length++) {
      Response announced = Response.stream(200, "text/plain", length, StreamedResponseTest::tenBytes);
      table.route("GET", "/announced/" + length, request -> announced);
    }
    table.route("GET", "/unbegun-twice", request -> Response.stream(200, "text/plain", out -> fail("twice")));
    table.errors(
        (request, failure) ->
            "twice".equals(failure.getMessage())
                ? Response.stream(500, "text/plain", out -> out.write('x'))
                : Response.text(500, "failed"));
    server = Server.start(table, ServerOptions.builder().port(0).host("127.0.0.1").eventLoops(1).build());
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private static Response twoParts(Request request) {
    return TWO_PARTS;
  }

  private void stepwise(OutputStream out) throws IOException {
    out.write("first".getBytes(StandardCharsets.US_ASCII));
    out.flush();
    try {
      firstRead.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    out.write("second".getBytes(StandardCharsets.US_ASCII));
  }

  private static void large(OutputStream out) throws IOException {
    byte[] piece = new byte[100_000];
    java.util.Arrays.fill(piece, (byte) 'x');
    for (int i = 0; i < LARGE / piece.length; i++) {
      out.write(piece);
    }
  }

  private static void broken(OutputStream out) throws IOException {
    out.write("half".getBytes(StandardCharsets.US_ASCII));
    out.flush();
    throw new IllegalStateException("on purpose");
  }

  private static void tenBytes(OutputStream out) throws IOException {
    out.write("01234".getBytes(StandardCharsets.US_ASCII));
    out.flush();
    out.write("56789".getBytes(StandardCharsets.US_ASCII));
  }

  private static void trailers(BodyOutput out) throws IOException {
    out.trailer("Digest", "x");
    out.write("abc".getBytes(StandardCharsets.US_ASCII));
    out.trailer("Server-Timing", "y");
  }

  private static void unbegun(OutputStream out) {
    fail("on purpose");
  }

  private static void fail(String message) {
    throw new IllegalStateException(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/virtual", "/loop", "/later"})
  void chunksTheBodyAndKeepsTheConnection(String path) throws IOException {
    promise.complete(TWO_PARTS);
    try (RawClient client = new RawClient(server)) {
      for (int i = 0; i < 3; i++) {
        assertThat(client.get(path).receiveHead())
            .startsWith("HTTP/1.1 200 OK\r\n")
            .contains("\r\nTransfer-Encoding: chunked\r\n")
            .doesNotContain("Content-Length")
            .doesNotContain("Connection");
        assertThat(client.exactly("1\r\na\r\n2\r\nbc\r\n0\r\n\r\n".length()))
            .isEqualTo("1\r\na\r\n2\r\nbc\r\n0\r\n\r\n");
      }
      assertThat(client.get("/plain").body()).isEqualTo("plain");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/virtual", "/loop"})
  void keepsTheOrderOfPipelinedRequests(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send(
          "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\nGET /plain HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertThat(client.rest()).containsSubsequence("2\r\nbc\r\n0\r\n\r\nHTTP/1.1 200 OK\r\n", "\r\n\r\nplain");
    }
  }

  @Test
  void sendsTrailersBehindChunksOnly() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/trailers").receiveHead()).contains("Transfer-Encoding: chunked");
      String chunks = "3\r\nabc\r\n0\r\nDigest: x\r\nServer-Timing: y\r\n\r\n";
      assertThat(client.exactly(chunks.length())).isEqualTo(chunks);
      assertThat(client.get("/trailers/3").body()).isEqualTo("abc");
      assertThat(client.get("/forbidden").status()).isEqualTo(500);
      assertThat(client.send("GET /trailers HTTP/1.0\r\n\r\n").rest()).endsWith("\r\n\r\nabc");
    }
  }

  @Test
  void endsAnOldClientsBodyWithTheConnection() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("GET /virtual HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
      assertThat(client.rest())
          .contains("\r\nConnection: close\r\n")
          .doesNotContain("Transfer-Encoding")
          .endsWith("\r\n\r\nabc");
    }
  }

  @Test
  void writesNoBodyForHead() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("HEAD /virtual HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receiveHead()).contains("\r\nTransfer-Encoding: chunked\r\n");
      assertThat(client.get("/plain").body()).isEqualTo("plain");
    }
  }

  @Test
  void announcesALengthThatIsKnown() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/announced/10").receive())
          .contains("\r\nContent-Length: 10\r\n")
          .doesNotContain("Transfer-Encoding")
          .endsWith("\r\n\r\n0123456789");
      client.send("HEAD /announced/10 HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receiveHead()).contains("\r\nContent-Length: 10\r\n");
      client.send("GET /announced/10 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
      assertThat(client.receive()).contains("\r\nConnection: keep-alive\r\n").endsWith("0123456789");
      assertThat(client.get("/plain").body()).isEqualTo("plain");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "11"})
  void aBodyOfAnotherLengthThanAnnouncedEndsTheConnection(String length) throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/announced/" + length).get("/plain").rest())
          .contains("\r\nContent-Length: " + length + "\r\n")
          .containsOnlyOnce("HTTP/1.1")
          .endsWith("\r\n\r\n01234");
    }
    assertThat(RecordingLoggers.lines("squall.application")).hasSize(1);
  }

  @Test
  void sendsWhatIsFlushedAtOnce() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.get("/stepwise").receiveHead();
      assertThat(client.exactly(10)).isEqualTo("5\r\nfirst\r\n");
      firstRead.countDown();
      assertThat(client.exactly(16)).isEqualTo("6\r\nsecond\r\n0\r\n\r\n");
    }
  }

  @Test
  void waitsForAClientThatReadsSlowly() throws IOException {
    try (RawClient client = new RawClient(server, 4096)) {
      client.send("GET /large HTTP/1.0\r\n\r\n").receiveHead();
      assertThat(client.rest()).hasSize(LARGE);
    }
  }

  @Test
  void aClientThatLeavesEndsTheStream() throws IOException {
    try (RawClient client = new RawClient(server, 4096)) {
      client.get("/large").receiveHead();
    }
    Awaiting.until("the connection is closed", () -> server.openConnections() == 0);
    assertThat(RecordingLoggers.lines("squall.application")).isEmpty();
  }

  @Test
  void aBodyThatBreaksOffIsNotMadeToLookWhole() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/broken").rest()).endsWith("\r\n\r\n4\r\nhalf\r\n");
    }
    assertThat(RecordingLoggers.lines("squall.application")).hasSize(1);
  }

  @Test
  void aFailureThatWouldBeStreamedInItsTurnEndsTheConnection() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/unbegun-twice").rest()).isEmpty();
    }
  }

  @Test
  void aBodyThatNeverBeginsIsAFailure() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/unbegun").status()).isEqualTo(500);
      assertThat(client.get("/plain").body()).isEqualTo("plain");
    }
  }
}
