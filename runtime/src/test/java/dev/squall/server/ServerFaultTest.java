package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.HttpException;
import dev.squall.http.PendingResponse;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What broken, hostile and unlucky clients and handlers bring about; after each test no connection may be left. */
@Timeout(60)
class ServerFaultTest {
  private final TestClock clock = new TestClock();
  private final CountDownLatch release = new CountDownLatch(1);
  private final CountDownLatch entered = new CountDownLatch(1);
  private final AtomicReference<RuntimeException> errorHandlerThrows = new AtomicReference<>();
  private Server server;

  @BeforeEach
  void start() throws IOException {
    RecordingLoggers.clear();
    TestTable table =
        new TestTable()
            .onLoop("GET", "/loop", request -> Response.text("fine"))
            .route("GET", "/virtual", request -> Response.text("fine"))
            .onLoop("POST", "/loop", request -> Response.text(Integer.toString(request.body().length)))
            .route("POST", "/received", request -> Response.text(Integer.toString(request.body().length)))
            .onLoop("GET", "/loop/exception", request -> fail(new IllegalStateException("secret")))
            .onLoop("GET", "/loop/overflow", request -> Response.text(Integer.toString(overflow(1))))
            .onLoop("GET", "/loop/memory", request -> fail(new OutOfMemoryError("secret")))
            .onLoop("GET", "/loop/null", request -> null)
            .onLoop("GET", "/loop/teapot", request -> fail(new HttpException(418, "short and stout")))
            .route("GET", "/virtual/exception", request -> fail(new IllegalStateException("secret")))
            .route("GET", "/virtual/overflow", request -> Response.text(Integer.toString(overflow(1))))
            .route("GET", "/virtual/memory", request -> fail(new OutOfMemoryError("secret")))
            .route("GET", "/virtual/null", request -> null)
            .route("GET", "/virtual/teapot", request -> fail(new HttpException(418, "short and stout")))
            .onLoop("GET", "/virtual/nothing", request -> new PendingResponse(CompletableFuture.completedFuture(null)))
            .route("GET", "/blocked", request -> block())
            .route("GET", "/large", request -> Response.bytes(new byte[20_000_000]))
            .errors(this::error);
    ServerOptions options =
        ServerOptions.builder()
            .port(0)
            .host("127.0.0.1")
            .eventLoops(1)
            .maxConnections(20)
            .maxBody(1000)
            .maxPipelined(2000)
            .accessLog(true)
            .headerTimeout(Duration.ofSeconds(10))
            .bodyTimeout(Duration.ofSeconds(20))
            .idleTimeout(Duration.ofSeconds(30))
            .writeTimeout(Duration.ofSeconds(5))
            .build();
    server = Server.start(table, options, clock);
  }

  @AfterEach
  void stop() throws IOException {
    release.countDown();
    errorHandlerThrows.set(null);
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/loop").body()).as("the next request is served").isEqualTo("fine");
      assertThat(client.get("/virtual").body()).as("the next request is served").isEqualTo("fine");
    }
    Awaiting.until("no connection is left", () -> server.openConnections() == 0);
    server.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loop/exception", "/loop/overflow", "/loop/memory", "/loop/null", "/virtual/exception",
      "/virtual/overflow", "/virtual/memory", "/virtual/null", "/virtual/nothing"})
  void anyFailureIsA500WithTheIdThatTheLogHas(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      String response = client.get(path).receive();
      assertThat(response).startsWith("HTTP/1.1 500").doesNotContain("secret");
      String id = response.substring(response.lastIndexOf("failed ") + 7);
      assertThat(messages("squall.application")).singleElement().asString().contains(id).contains(path);
      assertThat(client.get("/loop").body()).isEqualTo("fine");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loop/teapot", "/virtual/teapot"})
  void expectedFailuresAreNotLogged(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get(path).receive()).startsWith("HTTP/1.1 418").endsWith("short and stout");
    }
    assertThat(messages("squall.application")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loop/exception", "/virtual/exception", "/nowhere"})
  void anErrorHandlerThatThrowsMakesAPlain500(String path) throws IOException {
    errorHandlerThrows.set(new IllegalStateException("secret"));
    try (RawClient client = new RawClient(server)) {
      String response = client.get(path).receive();
      assertThat(response).startsWith("HTTP/1.1 500").doesNotContain("secret").contains("Internal Server Error");
    }
    assertThat(messages("squall.application")).last().asString().contains("error handler");
  }

  @Test
  void refusesWhatIsNoRequestAndCloses() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.get("/loop").send("GET /loop HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\nGET /loop HTTP/1.1\r\n\r\n");
      String all = client.rest();
      assertThat(all).startsWith("HTTP/1.1 200").contains("HTTP/1.1 400 Bad Request").contains("Connection: close");
      assertThat(all).contains("\"status\":400").endsWith("}").doesNotContain("\"status\":408");
    }
    assertThat(messages("squall.general")).singleElement().asString().contains("Content-Length");
  }

  @Test
  void refusesInItsTurn() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("GET /virtual HTTP/1.1\r\nHost: a\r\n\r\n".repeat(40) + "BAD\r\n\r\n");
      for (int i = 0; i < 40; i++) {
        assertThat(client.status()).isEqualTo(200);
      }
      assertThat(client.rest()).startsWith("HTTP/1.1 400");
    }
  }

  @Test
  void asksForABodyInItsTurn() throws Exception {
    try (RawClient client = new RawClient(server)) {
      client.send(
          "GET /blocked HTTP/1.1\r\nHost: a\r\n\r\n"
              + "GET /large HTTP/1.1\r\nHost: a\r\n\r\n"
              + "POST /loop HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
      entered.await();
      awaitTurn();
      release.countDown();
      assertThat(client.body()).isEqualTo("fine");
      assertThat(client.body()).hasSize(20_000_000);
      assertThat(client.receiveHead()).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
      assertThat(client.send("ab").body()).isEqualTo("2");
    }
  }

  @Test
  void letsTheClientReadWhyItsBodyIsRefused() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("POST /loop HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n\r\n");
      client.send("x".repeat(500_000)).endOutput();
      assertThat(client.rest()).startsWith("HTTP/1.1 413").contains("Connection: close");
    }
  }

  @Test
  void theErrorHandlerTellsThatABodyIsTooLarge() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("POST /loop HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n\r\n");
      client.send("x".repeat(500_000)).endOutput();
      assertThat(client.rest())
          .startsWith("HTTP/1.1 413")
          .contains("Content-Type: text/plain", "Connection: close")
          .endsWith("The body is too large.");
    }
  }

  /** A star stands for 512 bytes, a tilde for the end of a line. */
  @ParameterizedTest
  @CsvSource({
    "/loop, 200~*~200~*~, 413, The body is too large.",
    "/received, 200~*~200~*~, 413, The body is too large.",
    "/loop, 3~abcX, 400, The body is malformed.",
    "/received, 3~abcX, 400, The body is malformed.",
    "/received, 3~abc~x, 400, The body is malformed.",
    "/nowhere, 3~abcX, 404, There is nothing at this path.",
  })
  void theErrorHandlerTellsWhatIsWrongWithChunks(String path, String body, int status, String detail) throws IOException {
    String chunks = body.replace("*", "x".repeat(0x200)).replace("~", "\r\n");
    for (boolean apart : new boolean[] {false, true}) {
      try (RawClient client = new RawClient(server)) {
        String head = "POST " + path + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
        if (apart) {
          client.send(head);
          awaitPartial(client);
          client.send(chunks);
        } else {
          client.send(head + chunks);
        }
        assertThat(client.rest())
            .startsWith("HTTP/1.1 " + status)
            .contains("Content-Type: text/plain", "Connection: close")
            .endsWith(detail);
      }
    }
    assertThat(server.bodyMemory()).isZero();
  }

  @Test
  void doesNotAskForABodyThatIsTooLarge() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("POST /loop HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 1001\r\n\r\n");
      assertThat(client.receive()).startsWith("HTTP/1.1 413");
    }
  }

  @ParameterizedTest
  @CsvSource({"POST /nowhere,404", "POST /virtual,405"})
  void doesNotAskForABodyThatNobodyWouldRead(String start, int status) throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send(start + " HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n");
      String response = client.receive();
      assertThat(response).startsWith("HTTP/1.1 " + status).contains("Connection: close");
      assertThat(client.send("GET /loop").endOutput().rest()).isEmpty();
    }
  }

  @Test
  void stopsReadingFromAClientThatOnlySends() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("POST /loop HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\n\r\n");
      assertThat(client.receive()).startsWith("HTTP/1.1 413");
      try {
        for (int i = 0; i < 200; i++) {
          client.send("x".repeat(100_000));
        }
      } catch (IOException e) {
        // The reset that ends it.
      }
    }
  }

  @Test
  void timesOutASlowHead() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("GET /loop HT");
      client.send("TP/1.1\r\nX");
      awaitPartial(client);
      clock.advance(Duration.ofSeconds(9), server);
      client.send(": y");
      awaitPartial(client);
      clock.advance(Duration.ofSeconds(2), server);
      assertThat(client.rest()).startsWith("HTTP/1.1 408");
    }
  }

  @Test
  void timesOutASlowBody() throws IOException {
    for (String path : new String[] {"/loop", "/received"}) {
      try (RawClient client = new RawClient(server)) {
        client.send("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc");
        awaitPartial(client);
        clock.advance(Duration.ofSeconds(19), server);
        client.send("d");
        awaitPartial(client);
        clock.advance(Duration.ofSeconds(2), server);
        assertThat(client.rest())
            .startsWith("HTTP/1.1 408")
            .contains("Content-Type: text/plain", "Connection: close")
            .endsWith("The body did not arrive in time.");
      }
    }
    assertThat(server.bodyMemory()).isZero();
  }

  @Test
  void givesEachPipelinedRequestItsOwnTime() throws IOException {
    String start = "POST /loop HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc";
    try (RawClient client = new RawClient(server)) {
      client.send(start);
      awaitPartial(client);
      clock.advance(Duration.ofSeconds(19), server);
      client.send("defghi" + start);
      assertThat(client.body()).isEqualTo("9");
      clock.advance(Duration.ofSeconds(19), server);
      awaitPartial(client);
      assertThat(client.send("defghi").body()).isEqualTo("9");
    }
  }

  @Test
  void emptyLinesKeepNoConnectionOpen() throws IOException {
    try (RawClient silent = new RawClient(server);
        RawClient idle = new RawClient(server)) {
      assertThat(idle.get("/loop").body()).isEqualTo("fine");
      silent.send("\r\n");
      awaitPartial(silent);
      clock.advance(Duration.ofSeconds(9), server);
      silent.send("\r\n");
      idle.send("\r\n");
      awaitPartial(silent);
      clock.advance(Duration.ofSeconds(2), server);
      assertThat(silent.rest()).isEmpty();
      clock.advance(Duration.ofSeconds(20), server);
      assertThat(idle.rest()).isEmpty();
    }
  }

  @Test
  void emptyLinesMayBeCutAnywhere() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("\r");
      awaitPartial(client);
      client.send("\n\r");
      awaitPartial(client);
      assertThat(client.send("\nGET /loop HTTP/1.1\r\nHost: a\r\n\r\n").body()).isEqualTo("fine");
    }
  }

  @Test
  void tooManyEmptyLinesAreRefusedHoweverTheyArrive() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/loop").body()).isEqualTo("fine");
      for (int i = 0; i < 4; i++) {
        client.send("\r\n");
        awaitPartial(client);
      }
      assertThat(client.send("\r\n").rest()).startsWith("HTTP/1.1 400");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET http://a/loop,200", "GET HTTP://b:80/virtual,200", "GET https://a/loop,421", "GET https://a/virtual,421",
    "POST https://a/loop,421", "OPTIONS *,204", "GET *,400", "GET a:80,400", "CONNECT a:80,501", "TRACE /loop,405",
    "BREW /loop,405", "get /loop,405"
  })
  void answersEveryFormOfTarget(String start, int status) throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send(start + " HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
      assertThat(client.status()).isEqualTo(status);
    }
  }

  @Test
  void closesAConnectionThatNeverSends() throws IOException {
    try (RawClient client = new RawClient(server)) {
      Awaiting.until("it is accepted", () -> server.openConnections() == 1);
      awaitPartial(client);
      clock.advance(Duration.ofSeconds(11), server);
      assertThat(client.rest()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loop", "/virtual"})
  void closesIdleConnections(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get(path).body()).isEqualTo("fine");
      clock.advance(Duration.ofSeconds(25), server);
      assertThat(client.get(path).body()).isEqualTo("fine");
      clock.advance(Duration.ofSeconds(25), server);
      assertThat(client.get(path).body()).isEqualTo("fine");
      awaitTurn();
      clock.advance(Duration.ofSeconds(31), server);
      assertThat(client.rest()).isEmpty();
    }
  }

  @Test
  void doesNotTimeOutARequestThatIsBeingAnswered() throws Exception {
    try (RawClient client = new RawClient(server)) {
      client.get("/blocked");
      entered.await();
      clock.advance(Duration.ofSeconds(500), server);
      awaitTurn();
      clock.advance(Duration.ofSeconds(500), server);
      awaitTurn();
      release.countDown();
      assertThat(client.body()).isEqualTo("fine");
    }
  }

  @Test
  void givesUpAClientThatDoesNotRead() throws IOException {
    try (RawClient client = new RawClient(server, 4096)) {
      client.get("/large");
      assertThat(client.receiveHead()).contains("Content-Length: 20000000");
      Awaiting.until(
          "the connection is given up",
          () -> {
            clock.advance(Duration.ofSeconds(6), server);
            return server.openConnections() == 0;
          });
    }
  }

  @Test
  void aConnectionIsIdleAgainBehindAResponseThatWasStuck() throws IOException {
    try (RawClient client = new RawClient(server, 4096)) {
      assertThat(client.get("/large").receive()).hasSizeGreaterThan(20_000_000);
      awaitTurn();
      clock.advance(Duration.ofSeconds(20), server);
      awaitTurn();
      assertThat(client.get("/virtual").body()).isEqualTo("fine");
    }
  }

  @Test
  void pausesAcceptingWhileFull() throws IOException {
    List<RawClient> clients = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      clients.add(new RawClient(server));
    }
    for (int i = 0; i < 20; i++) {
      assertThat(clients.get(i).get("/loop").body()).isEqualTo("fine");
    }
    assertThat(server.openConnections()).isEqualTo(20);
    for (int i = 0; i < 20; i++) {
      clients.get(i).close();
    }
    for (int i = 20; i < 25; i++) {
      assertThat(clients.get(i).get("/virtual").body()).isEqualTo("fine");
      clients.get(i).close();
    }
  }

  @Test
  void boundsWhatIsPipelined() throws Exception {
    try (RawClient client = new RawClient(server)) {
      client.get("/blocked");
      entered.await();
      Thread sender =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      for (int i = 0; i < 2000; i++) {
                        client.get("/loop?" + "x".repeat(1000));
                      }
                    } catch (IOException e) {
                      throw new AssertionError(e);
                    }
                  });
      release.countDown();
      assertThat(client.body()).isEqualTo("fine");
      for (int i = 0; i < 2000; i++) {
        assertThat(client.body()).isEqualTo("fine");
      }
      sender.join();
    }
  }

  @Test
  void survivesResetsAtEveryPoint() throws Exception {
    String request = "POST /loop HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc";
    for (int i = 0; i <= request.length(); i++) {
      RawClient client = new RawClient(server);
      client.send(request.substring(0, i));
      client.reset();
    }
    for (int i = 0; i < 10; i++) {
      RawClient blockedClient = new RawClient(server).get("/blocked");
      RawClient large = new RawClient(server, 4096).get("/large");
      large.reset();
      blockedClient.reset();
    }
    entered.await();
    release.countDown();
  }

  @Test
  void closesBehindAHalfClosedPartialRequest() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send("GET /lo").endOutput().rest()).isEmpty();
    }
  }

  @Test
  void escapesWhatItLogs() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/loop/\u001b[31m").status()).isEqualTo(400);
    }
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/lo\u00e4p?a=\\").status()).isEqualTo(404);
    }
    Awaiting.until("both are logged", () -> messages("squall.access").size() == 2);
    assertThat(messages("squall.access"))
        .last()
        .asString()
        .matches("WARNING 404 GET /lo\\\\xe4p\\?a=\\\\x5c \\(127\\.0\\.0\\.1\\) \\d+\\.\\d\\dms");
    assertThat(messages("squall.general")).singleElement().asString().doesNotContain("\u001b");
  }

  private Response error(Request request, Throwable failure) {
    RuntimeException thrown = errorHandlerThrows.get();
    if (thrown != null) {
      throw thrown;
    }
    return failure instanceof HttpException expected
        ? Response.text(expected.status(), expected.detail())
        : Response.text(500, "failed " + request.id());
  }

  private Response block() throws InterruptedException {
    entered.countDown();
    release.await();
    return Response.text("fine");
  }

  /** Waits until the loop has read what a client has sent, by having it answer another one behind it. */
  private void awaitPartial(RawClient client) throws IOException {
    assertThat(client).isNotNull();
    awaitTurn();
  }

  private void awaitTurn() throws IOException {
    for (int i = 0; i < 2; i++) {
      try (RawClient other = new RawClient(server)) {
        assertThat(other.get("/loop").body()).isEqualTo("fine");
      }
    }
  }

  private static Response fail(Throwable thrown) throws Exception {
    if (thrown instanceof Exception e) {
      throw e;
    }
    throw (Error) thrown;
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int overflow(int depth) {
    return overflow(depth + 1) + overflow(depth + 2);
  }

  private static List<String> messages(String logger) {
    return RecordingLoggers.lines(logger);
  }
}
