package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.HttpException;
import dev.squall.http.PendingResponse;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.time.Duration;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests over real sockets: what a well-behaved client sees. */
@Timeout(60)
class ServerTest {
  private final CompletableFuture<Response> promise = new CompletableFuture<>();
  private final CountDownLatch blocked = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);
  private Server server;

  @BeforeEach
  void start() throws IOException {
    TestTable table =
        new TestTable()
            .onLoop("GET", "/loop", request -> Response.text("loop " + onLoop()))
            .route("GET", "/virtual", request -> Response.text("virtual " + onLoop()))
            .onLoop("GET", "/loop/", request -> Response.text(request.path()))
            .route("GET", "/virtual/", request -> Response.text(request.path()))
            .onLoop("POST", "/loop/echo", ServerTest::echo)
            .route("POST", "/virtual/echo", ServerTest::echo)
            .onLoop("GET", "/later", request -> new PendingResponse(promise))
            .onLoop("GET", "/now", request -> new PendingResponse(CompletableFuture.completedFuture(Response.text("now"))))
            .route("GET", "/blocked", request -> block())
            .route("GET", "/large", request -> Response.bytes(new byte[3_000_000]))
            .onLoop("GET", "/loop/large/x", request -> Response.bytes(new byte[3_000_000]))
            .onLoop("HEAD", "/own-head", request -> Response.empty(200).withHeader("Content-Length", "77"))
            .onLoop("GET", "/own-head", request -> Response.text("body"))
            .onLoop("GET", "/close", request -> Response.text("bye").withHeader("Connection", "close"));
    server = Server.start(table, ServerOptions.builder().port(0).host("127.0.0.1").eventLoops(2).build());
  }

  @AfterEach
  void stop() {
    release.countDown();
    server.stop();
  }

  private static Response echo(Request request) {
    return Response.bytes(request.body());
  }

  private static boolean onLoop() {
    return Thread.currentThread().getName().startsWith("squall-loop-");
  }

  private Response block() throws InterruptedException {
    blocked.countDown();
    release.await();
    return Response.text("released");
  }

  @Test
  void runsHandlersWhereTheyBelong() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/loop").body()).isEqualTo("loop true");
      assertThat(client.get("/virtual").body()).isEqualTo("virtual false");
      assertThat(client.get("/loop").body()).isEqualTo("loop true");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loop", "/virtual"})
  void answersPipelinedRequestsInOrder(String where) throws IOException {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      all.append("GET ").append(i % 3 == 0 ? "/loop" : where).append('/').append(i).append(" HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    try (RawClient client = new RawClient(server)) {
      client.send(all.toString());
      for (int i = 0; i < 500; i++) {
        assertThat(client.body()).endsWith("/" + i);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loop/echo", "/virtual/echo"})
  void takesBodiesHoweverTheyArrive(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello");
      assertThat(client.body()).isEqualTo("hello");
      String chunked =
          "POST " + path + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
      for (int i = 0; i < chunked.length(); i++) {
        client.send(chunked.substring(i, i + 1));
      }
      assertThat(client.body()).isEqualTo("abcde");
      String large = "x".repeat(400_000);
      client.send("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: 400000\r\n\r\n" + large);
      assertThat(client.body()).isEqualTo(large);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/large", "/loop/large/x"})
  void sendsLargeBodiesToSlowReaders(String path) throws IOException {
    try (RawClient client = new RawClient(server, 4096)) {
      client.get(path).get("/loop");
      assertThat(client.receiveHead()).contains("Content-Length: 3000000");
      assertThat(client.read(3_000_000)).containsOnly(0);
      assertThat(client.body()).isEqualTo("loop true");
    }
  }

  @Test
  void asksForABodyThatTheClientHoldsBack() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("POST /virtual/echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
      assertThat(client.receiveHead()).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
      assertThat(client.send("ok").body()).isEqualTo("ok");
      client.send("POST /loop/echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nno");
      assertThat(client.body()).isEqualTo("no");
    }
  }

  @Test
  void keepsHttp10ConnectionsOnlyWhenAsked() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("GET /loop HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
      assertThat(client.receive()).contains("Connection: keep-alive");
      client.send("GET /virtual HTTP/1.0\r\n\r\n");
      assertThat(client.rest()).contains("Connection: close").endsWith("virtual false");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loop", "/virtual"})
  void closesWhenTheClientAsks(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertThat(client.rest()).contains("Connection: close\r\n");
    }
  }

  @Test
  void closesWhenTheResponseAsks() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/close").get("/loop").rest()).containsOnlyOnce("HTTP/1.1").endsWith("bye");
    }
  }

  @Test
  void answersAClientThatHasEndedItsSide() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.get("/blocked").get("/loop").endOutput();
      await(blocked);
      release.countDown();
      assertThat(client.rest()).contains("released").endsWith("loop true");
    }
    Awaiting.until("the connection is closed", () -> server.openConnections() == 0);
  }

  @Test
  void sendsWhatAStageIsCompletedWith() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.get("/later").get("/loop");
      promise.complete(Response.text("later"));
      assertThat(client.body()).isEqualTo("later");
      assertThat(client.body()).isEqualTo("loop true");
      assertThat(client.get("/now").body()).isEqualTo("now");
    }
  }

  @Test
  void makesAFailedStageAnError() throws IOException {
    promise.completeExceptionally(new HttpException(409, "conflict"));
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/later").receive()).startsWith("HTTP/1.1 409").endsWith("conflict");
    }
  }

  @Test
  void closesEveryConnectionIfAskedTo() throws IOException {
    TestTable table = new TestTable().onLoop("GET", "/", request -> Response.text("once"));
    ServerOptions options = ServerOptions.builder().host("127.0.0.1").port(0).eventLoops(1).keepAlive(false).build();
    try (Server once = Server.start(table, options); RawClient client = new RawClient(once)) {
      assertThat(client.get("/").rest()).contains("Connection: close\r\n").endsWith("\r\n\r\nonce");
    }
  }

  @Test
  void tellsHowLongARequestHasTaken() throws IOException {
    TestClock clock = new TestClock();
    AtomicReference<Server> running = new AtomicReference<>();
    TestTable table =
        new TestTable()
            .route(
                "GET",
                "/",
                request -> {
                  clock.advance(Duration.ofMillis(1500), running.get());
                  return Response.text(request.elapsed().toString());
                });
    ServerOptions options = ServerOptions.builder().host("127.0.0.1").port(0).eventLoops(1).build();
    try (Server timed = Server.start(table, options, clock)) {
      running.set(timed);
      try (RawClient client = new RawClient(timed)) {
        assertThat(client.get("/").body()).isEqualTo("PT1.5S");
      }
    }
  }

  @Test
  void takesTheBodyOffHead() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("HEAD /loop HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receiveHead()).startsWith("HTTP/1.1 200").contains("Content-Length: 9");
      client.send("HEAD /virtual HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receiveHead()).startsWith("HTTP/1.1 200").contains("Content-Length: 13");
      client.send("HEAD /own-head HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receiveHead()).contains("Content-Length: 77");
      assertThat(client.get("/own-head").body()).isEqualTo("body");
    }
  }

  @Test
  void tellsWhichMethodsAPathHas() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/loop/echo").receive()).startsWith("HTTP/1.1 200");
      client.send("PUT /loop/echo HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receive()).startsWith("HTTP/1.1 405").contains("\r\nAllow: GET, POST, HEAD, OPTIONS\r\n");
      client.send("PUT /virtual HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receive()).startsWith("HTTP/1.1 405").contains("\r\nAllow: GET, HEAD, OPTIONS\r\n");
      client.send("OPTIONS /own-head HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receive()).startsWith("HTTP/1.1 204").contains("\r\nAllow: GET, HEAD, OPTIONS\r\n");
      client.send("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receive()).startsWith("HTTP/1.1 204").contains("\r\nAllow: GET, POST, HEAD, OPTIONS\r\n");
      client.send("OPTIONS /nowhere HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receive()).startsWith("HTTP/1.1 404");
      assertThat(client.get("/nowhere").receive()).startsWith("HTTP/1.1 404").doesNotContain("Allow");
    }
  }

  @Test
  void matchesNormalizedPaths() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/%6Coop").body()).isEqualTo("loop true");
      assertThat(client.get("/loop%2fx").receive()).startsWith("HTTP/1.1 404");
      assertThat(client.get("/loo%").receive()).startsWith("HTTP/1.1 400");
      assertThat(client.send("GET http://b/loop HTTP/1.1\r\nHost: a\r\n\r\n").body()).isEqualTo("loop true");
    }
  }

  @Test
  void servesManyConnectionsAtOnce() throws IOException {
    List<RawClient> clients = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      clients.add(new RawClient(server).get(i % 2 == 0 ? "/loop/" + i : "/virtual/" + i));
    }
    for (int i = 0; i < 100; i++) {
      assertThat(clients.get(i).body()).endsWith("/" + i);
      clients.get(i).close();
    }
    Awaiting.until("all connections are closed", () -> server.openConnections() == 0);
  }

  @Test
  void sendsTheDateOfTheSecond() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/loop").receive()).containsPattern("\r\nDate: [A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} 20\\d\\d ");
    }
  }

  @Test
  void givesEveryHandlerItsOwnBytes() throws IOException {
    byte[] first = new byte[100_000];
    Arrays.fill(first, (byte) 'a');
    String text = new String(first, StandardCharsets.ISO_8859_1);
    try (RawClient client = new RawClient(server);
        RawClient other = new RawClient(server)) {
      client.send("POST /virtual/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n" + text);
      other.send("POST /virtual/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nbcd");
      assertThat(other.body()).isEqualTo("bcd");
      assertThat(client.body()).isEqualTo(text);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
