package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.PendingResponse;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that go away, or stop to send, at every point of an exchange; nothing may be left of any, and others are served. */
@Timeout(60)
class AbandonedExchangeTest {
  private static final String BODY =
      "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nDigest: z\r\n\r\n";

  private final TestClock clock = new TestClock();
  private final Semaphore entered = new Semaphore(0);
  private final Semaphore release = new Semaphore(0);
  private final AtomicInteger gone = new AtomicInteger();
  private final CompletableFuture<Response> never = new CompletableFuture<>();
  private Server server;

  @BeforeEach
  void start() throws IOException {
    TestTable table =
        new TestTable()
            .onLoop("GET", "/fine", request -> Response.text("fine"))
            .route("GET", "/virtual-fine", request -> Response.text("fine"))
            .onLoop("POST", "/loop", request -> Response.text(request.bodyText()))
            .route("POST", "/virtual", request -> Response.text(request.bodyText()))
            .streaming("POST", "/stream", 1 << 20, request -> Response.text(request.bodyText()))
            .route("GET", "/blocked", this::block)
            .onLoop("GET", "/stage", this::promise)
            .onLoop("GET", "/large", request -> Response.bytes(new byte[3_000_000]))
            .route("GET", "/large-virtual", request -> Response.bytes(new byte[3_000_000]))
            .route("GET", "/endless", this::endless)
            .onLoop("POST", "/refusing", request -> Response.text(403, "no"))
            .streaming("POST", "/refusing-early", 1 << 30, request -> Response.text(403, "no"));
    ServerOptions options = ServerOptions.builder().port(0).host("127.0.0.1").eventLoops(2).maxBody(1 << 20).build();
    server = Server.start(table, options, clock);
    next();
  }

  @AfterEach
  void stop() throws IOException {
    release.release(1000);
    next();
    server.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loop", "/virtual", "/stream"})
  void resetsBehindEveryByteOfARequest(String path) throws IOException {
    String request = "POST " + path + " HTTP/1.1\r\nHost: a\r\n" + BODY;
    Leftovers leftovers = Leftovers.before(server);
    for (int i = 0; i <= request.length(); i++) {
      RawClient client = new RawClient(server);
      client.send(request.substring(0, i));
      client.reset();
    }
    leftovers.checkNone();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loop", "/virtual", "/stream"})
  void endsInputBehindEveryByteOfARequest(String path) throws IOException {
    String request = "POST " + path + " HTTP/1.1\r\nHost: a\r\n" + BODY;
    Leftovers leftovers = Leftovers.before(server);
    for (int i = 0; i <= request.length(); i++) {
      try (RawClient client = new RawClient(server)) {
        String response = client.send(request.substring(0, i)).endOutput().rest();
        if (i == request.length()) {
          assertThat(response).startsWith("HTTP/1.1 200").endsWith("abcde");
        } else {
          assertThat(response).doesNotContain("HTTP/1.1 200");
        }
      }
    }
    leftovers.checkNone();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fine", "/virtual-fine", "/large", "/large-virtual"})
  void aClientThatSendsNoMoreGetsItsAnswersWhole(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      String all = client.get(path).get(path).get(path).endOutput().rest();
      assertThat(all.split("HTTP/1.1 200 OK", -1)).hasSize(4);
      assertThat(all.length()).isGreaterThan(path.startsWith("/large") ? 9_000_000 : 12);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/blocked", "/stage"})
  void handlersLearnThatTheirClientHasGone(String path) throws Exception {
    Leftovers leftovers = Leftovers.before(server);
    for (int i = 0; i < 20; i++) {
      RawClient client = new RawClient(server).get(path);
      entered.acquire();
      client.reset();
    }
    Awaiting.until("all handlers are told", () -> gone.get() == 20);
    release.release(20);
    never.complete(Response.text("late"));
    leftovers.checkNone();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/large", "/large-virtual", "/endless"})
  void resetsDuringTheResponse(String path) throws IOException {
    Leftovers leftovers = Leftovers.before(server);
    for (int i = 0; i < 30; i++) {
      RawClient client = new RawClient(server, 4096).get(path);
      assertThat(client.exactly(1 + 37 * i)).startsWith("H");
      client.reset();
    }
    leftovers.checkNone();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/large", "/large-virtual", "/endless"})
  void clientsThatStopReadingAreGivenUp(String path) throws IOException {
    Leftovers leftovers = Leftovers.before(server);
    List<RawClient> clients = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      clients.add(new RawClient(server, 4096).get(path));
      assertThat(clients.getLast().receiveHead()).startsWith("HTTP/1.1 200");
    }
    Awaiting.until(
        "all are given up",
        () -> {
          clock.advance(Duration.ofSeconds(31), server);
          return server.openConnections() == 0;
        });
    for (RawClient client : clients) {
      client.close();
    }
    leftovers.checkNone();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/refusing", "/refusing-early", "/nowhere"})
  void aClientThatSendsAllBeforeItReadsLearnsWhyItIsRefused(String path) throws IOException {
    Leftovers leftovers = Leftovers.before(server);
    try (RawClient client = new RawClient(server)) {
      client.send("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n");
      String part = "x".repeat(100_000);
      for (int i = 0; i < 30; i++) {
        client.send(part);
      }
      String response = client.rest();
      assertThat(response).matches("(?s)HTTP/1\\.1 4\\d\\d .*").contains("Connection: close");
      assertThat(response.indexOf("HTTP/1.1", 1)).as("nothing of the body is a request").isNegative();
    }
    leftovers.checkNone();
  }

  @Test
  void silentAndSlowClientsTimeOut() throws IOException {
    Leftovers leftovers = Leftovers.before(server);
    List<RawClient> clients = new ArrayList<>();
    List<String> starts =
        List.of(
            "",
            "\r\n",
            "GET /fi",
            "GET /fine HTTP/1.1\r\nHost: a\r\nX: ",
            "POST /loop HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab",
            "POST /stream HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab");
    for (String start : starts) {
      clients.add(new RawClient(server).send(start));
    }
    Awaiting.until("all were accepted", () -> server.openConnections() == clients.size());
    Awaiting.until(
        "all have had their time",
        () -> {
          clock.advance(Duration.ofSeconds(30), server);
          return server.openConnections() == 0;
        });
    for (RawClient client : clients) {
      assertThat(client.rest()).matches("(?s)|HTTP/1\\.1 408 .*");
      client.close();
    }
    leftovers.checkNone();
  }

  private Reply block(Request request) throws InterruptedException {
    request.onDisconnect(gone::incrementAndGet);
    entered.release();
    release.acquire();
    return Response.text("late");
  }

  private Reply promise(Request request) {
    request.onDisconnect(gone::incrementAndGet);
    entered.release();
    return new PendingResponse(never);
  }

  private Reply endless(Request request) {
    return Response.stream(
        200,
        "text/plain",
        out -> {
          while (true) {
            out.write('x');
          }
        });
  }

  private void next() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/fine").body()).isEqualTo("fine");
      assertThat(client.get("/virtual-fine").body()).isEqualTo("fine");
    }
  }
}
