package dev.squall.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.SimpleFileServer;
import dev.squall.http.HttpException;
import dev.squall.httpserver.JdkContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Handlers of com.sun.net.httpserver behind a server of ours. */
@Timeout(60)
final class JdkHandlerTest {
  @TempDir private Path folder;

  private final CompletableFuture<Throwable> seen = new CompletableFuture<>();
  private Server server;

  @AfterEach
  void stop() {
    server.stop();
  }

  private RawClient client(HttpHandler handler) throws IOException {
    return client(JdkContext.at("/old", handler));
  }

  private RawClient client(JdkContext context) throws IOException {
    RecordingLoggers.clear();
    TestTable table = new TestTable().route("GET", "/fine", request -> dev.squall.http.Response.text("fine"));
    for (String method : new String[] {"GET", "POST", "PUT"}) {
      table.streaming(method, "/old/", -1, context::reply).streaming(method, "/old/sub/", -1, context::reply);
    }
    server = Server.start(table, ServerOptions.builder().port(0).host("127.0.0.1").eventLoops(1).build());
    return new RawClient(server);
  }

  private static void echo(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("X-Seen", exchange.getRequestMethod() + " " + exchange.getRequestURI());
    exchange.getResponseHeaders().add("X-Seen", exchange.getRequestHeaders().getFirst("x-sent"));
    exchange.getResponseHeaders().set("Content-Type", "text/plain");
    exchange.sendResponseHeaders(201, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Test
  void echoesARequest() throws IOException {
    try (RawClient client = client(JdkHandlerTest::echo)) {
      client.send("POST /old/a%20b?c=d HTTP/1.1\r\nHost: a\r\nX-Sent: e\r\nContent-Length: 4\r\n\r\nbody");
      assertThat(client.receive())
          .startsWith("HTTP/1.1 201 Created\r\n")
          .contains("X-seen: POST /old/a%20b?c=d\r\nX-seen: e\r\n", "Content-Type: text/plain\r\n", "Content-Length: 4\r\n")
          .endsWith("\r\n\r\nbody");
      client.send("GET /old/x HTTP/1.1\r\nHost: a\r\nX-Sent: e\r\n\r\n");
      assertThat(client.receive()).contains("Content-Length: 0\r\n").endsWith("\r\n\r\n");
      client.get("/fine");
      assertThat(client.body()).isEqualTo("fine");
    }
  }

  @Test
  void zeroMeansChunksUntilTheBodyIsClosed() throws Exception {
    CountDownLatch firstRead = new CountDownLatch(1);
    try (RawClient client = client(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      out.write("one".getBytes(US_ASCII));
      out.flush();
      await(firstRead);
      out.write("three".getBytes(US_ASCII));
      out.close();
      seen.complete(catchThrowable(() -> out.write(1)));
    })) {
      client.get("/old/x");
      assertThat(client.receiveHead()).contains("Transfer-Encoding: chunked").doesNotContain("Content-Length");
      assertThat(client.exactly(8)).isEqualTo("3\r\none\r\n");
      firstRead.countDown();
      assertThat(client.exactly(15)).isEqualTo("5\r\nthree\r\n0\r\n\r\n");
      assertThat(seen.get()).isInstanceOf(IOException.class).hasMessageContaining("closed");
      client.get("/fine");
      assertThat(client.body()).isEqualTo("fine");
    }
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void aLengthIsHeld() throws Exception {
    try (RawClient client = client(exchange -> {
      seen.complete(catchThrowable(() -> exchange.getResponseBody().write('x')));
      exchange.sendResponseHeaders(200, 3);
      exchange.getResponseBody().write("abc".getBytes(US_ASCII));
      assertThatThrownBy(() -> exchange.getResponseBody().write('d')).hasMessageContaining("too many bytes");
      assertThatThrownBy(() -> exchange.sendResponseHeaders(200, 3)).isInstanceOf(IOException.class);
      assertThat(exchange.getResponseCode()).isEqualTo(200);
    })) {
      client.get("/old/x");
      assertThat(client.receive()).contains("Content-Length: 3\r\n").endsWith("\r\n\r\nabc");
      assertThat(seen.get()).isInstanceOf(IOException.class).hasMessageContaining("sendResponseHeaders");
    }
    assertThat(RecordingLoggers.lines("squall.application")).isEmpty();
  }

  @Test
  void aBodyThatIsTooShortEndsTheConnection() throws Exception {
    try (RawClient client = client(exchange -> {
      exchange.sendResponseHeaders(200, 30);
      exchange.getResponseBody().write("abc".getBytes(US_ASCII));
      exchange.getResponseBody().flush();
      seen.complete(catchThrowable(() -> exchange.getResponseBody().close()));
    })) {
      client.get("/old/x");
      assertThat(client.rest()).contains("Content-Length: 30\r\n").endsWith("\r\n\r\nabc");
      assertThat(seen.get()).isInstanceOf(IOException.class).hasMessageContaining("insufficient");
    }
  }

  @Test
  void failuresBeforeTheHeadAreOrdinaryOnes() throws IOException {
    try (RawClient client = client(exchange -> {
      try (exchange) {
        if (exchange.getRequestURI().getPath().endsWith("teapot")) {
          throw new HttpException(418, "a teapot");
        }
        if (exchange.getRequestURI().getPath().endsWith("none")) {
          return;
        }
        throw new IOException("broken");
      }
    })) {
      client.get("/old/teapot").get("/old/none").get("/old/x").get("/fine");
      assertThat(client.receive()).startsWith("HTTP/1.1 418 ").endsWith("a teapot");
      assertThat(client.status()).isEqualTo(500);
      assertThat(client.status()).isEqualTo(500);
      assertThat(client.body()).isEqualTo("fine");
    }
  }

  @Test
  void aFailureBehindTheHeadEndsTheConnection() throws IOException {
    try (RawClient client = client(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write("abc".getBytes(US_ASCII));
      exchange.getResponseBody().flush();
      throw new IllegalStateException("broken");
    })) {
      client.get("/old/x");
      assertThat(client.rest()).endsWith("3\r\nabc\r\n");
    }
  }

  @Test
  void headAndBodilessStatusesHaveNoBody() throws IOException {
    try (RawClient client = client(exchange -> {
      int status = Integer.parseInt(exchange.getRequestURI().getPath().substring(5));
      exchange.getResponseHeaders().set("Content-Length", "99");
      exchange.sendResponseHeaders(status, status == 200 ? 3 : -1);
      if (status == 200) {
        exchange.getResponseBody().write("abc".getBytes(US_ASCII));
      }
      exchange.close();
    })) {
      client.send("HEAD /old/200 HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receiveHead()).contains(" 200 ", "Content-Length: 3\r\n");
      client.send("HEAD /old/404 HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receiveHead()).contains(" 404 ", "Content-Length: 99\r\n");
      client.get("/old/204");
      assertThat(client.receiveHead()).contains(" 204 ").doesNotContain("Content-Length");
      client.get("/old/304");
      assertThat(client.receiveHead()).contains(" 304 ", "Content-Length: 99\r\n");
      client.get("/old/200");
      assertThat(client.body()).isEqualTo("abc");
    }
  }

  @Test
  void aClientThatDoesNotReadHoldsTheHandlerBack() throws Exception {
    AtomicLong written = new AtomicLong();
    client((HttpExchange exchange) -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] piece = new byte[1 << 16];
      try {
        for (int i = 0; i < 10_000; i++) {
          exchange.getResponseBody().write(piece);
          written.addAndGet(piece.length);
        }
        seen.complete(new AssertionError("all was written"));
      } catch (IOException e) {
        seen.complete(e);
      }
    }).close();
    try (RawClient slow = new RawClient(server, 4096)) {
      slow.get("/old/x").receiveHead();
      Awaiting.until("something is written", () -> written.get() > 0);
      slow.reset();
    }
    assertThat(seen.get()).isInstanceOf(IOException.class);
    assertThat(written.get()).isLessThan(100L << 20);
  }

  @Test
  void handlersMayGoOnElsewhere() throws IOException {
    try (RawClient client = client(exchange -> Thread.startVirtualThread(() -> {
      try (exchange) {
        echo(exchange);
      } catch (IOException e) {
        seen.complete(e);
      }
    }))) {
      client.send("PUT /old/x HTTP/1.1\r\nHost: a\r\nX-Sent: e\r\nContent-Length: 3\r\n\r\nabc");
      assertThat(client.body()).isEqualTo("abc");
    }
  }

  @Test
  void anExchangeThatNobodyGoesOnWithFails() throws IOException {
    JdkContext context = JdkContext.at("/old", exchange -> {}, Duration.ofMillis(1));
    try (RawClient client = client(context)) {
      client.get("/old/x");
      assertThat(client.status()).isEqualTo(500);
    }
  }

  @Test
  void filtersAuthenticatorAndAttributesWork() throws IOException {
    JdkContext context = JdkContext.at("/old", exchange -> {
      String all = exchange.getPrincipal() + " " + exchange.getAttribute("a") + " " + exchange.getProtocol();
      assertThat(exchange.getHttpContext().getAttributes()).containsEntry("b", "c");
      assertThat(exchange.getRemoteAddress().getAddress().isLoopbackAddress()).isTrue();
      assertThat(exchange.getLocalAddress().getPort()).isEqualTo(server.port());
      assertThatThrownBy(() -> exchange.getRequestHeaders().set("A", "b")).isInstanceOf(UnsupportedOperationException.class);
      exchange.sendResponseHeaders(200, all.length());
      exchange.getResponseBody().write(all.getBytes(US_ASCII));
    });
    context.getAttributes().put("b", "c");
    context.getFilters().add(Filter.beforeHandler("sets an attribute", exchange -> exchange.setAttribute("a", 1)));
    context.setAuthenticator(new BasicAuthenticator("books") {
      @Override
      public boolean checkCredentials(String user, String password) {
        return user.equals("ann") && password.equals("secret");
      }
    });
    try (RawClient client = client(context)) {
      client.get("/old/x");
      assertThat(client.receive()).startsWith("HTTP/1.1 401 ").contains("Basic realm=\"books\"");
      client.send("GET /old/x HTTP/1.1\r\nHost: a\r\nAuthorization: Basic YW5uOnNlY3JldA==\r\n\r\n");
      assertThat(client.body()).isEqualTo("books:ann 1 HTTP/1.1");
    }
  }

  @Test
  void theJdksFileHandlerServesAFolder() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    Files.writeString(folder.resolve("a.txt"), "text");
    Files.writeString(folder.resolve("sub/big.bin"), "x".repeat(300_000));
    try (RawClient client = client(SimpleFileServer.createFileHandler(folder.toRealPath()))) {
      client.get("/old/a.txt");
      String file = client.receive();
      assertThat(file).contains("Content-Type: text/plain\r\n", "Content-Length: 4\r\n").endsWith("\r\n\r\ntext");
      String since = file.lines().filter(line -> line.startsWith("Last-modified: ")).findFirst().orElseThrow().substring(15);
      client.send("GET /old/a.txt HTTP/1.1\r\nHost: a\r\nIf-Modified-Since: " + since + "\r\n\r\n");
      assertThat(client.receiveHead()).contains(" 304 ");
      client.get("/old/sub/big.bin");
      assertThat(client.body()).hasSize(300_000);
      client.get("/old/sub");
      assertThat(client.receive()).contains(" 301 ", "Location: /old/sub/\r\n");
      client.get("/old/missing");
      assertThat(client.receive()).contains(" 404 ").contains("File not found");
      client.send("HEAD /old/a.txt HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receiveHead()).contains(" 200 ", "Content-Length: 4\r\n");
      client.send("POST /old/a.txt HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
      assertThat(client.receive()).contains(" 405 ");
    }
  }

  @Test
  void onlyItsOwnPathsReachAContext() throws IOException {
    try (RawClient client = client(JdkContext.at("/other/", JdkHandlerTest::echo))) {
      client.get("/old/x").get("/old/x?a|b");
      assertThat(client.status()).isEqualTo(404);
      assertThat(client.status()).isEqualTo(400);
    }
    assertThatThrownBy(() -> JdkContext.at("old", JdkHandlerTest::echo)).hasMessageContaining("slash");
  }
}
