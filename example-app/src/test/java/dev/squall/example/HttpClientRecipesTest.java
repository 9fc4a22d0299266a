package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The recipes with the JDK's HTTP client that docs/parity.md gives. */
@Timeout(60)
final class HttpClientRecipesTest {
  private final CountDownLatch release = new CountDownLatch(1);
  private HttpServer server;
  private URI root;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", HttpClientRecipesTest::echo);
    server.createContext("/never", this::wait);
    server.createContext("/lines", this::lines);
    server.start();
    root = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    release.countDown();
    server.stop(0);
  }

  @Test
  void asksInBothWays() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(root.resolve("/a?b")).build();
    HttpClient client = HttpClient.newHttpClient();
    try (client) {
      assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("GET /a?b");
      assertThat(client.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::statusCode).join())
          .isEqualTo(202);
    }
    client.close();
    assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString())).isInstanceOf(IOException.class);
  }

  @Test
  void givesUpInTime() throws Exception {
    HttpRequest.Builder builder = HttpRequest.newBuilder(root.resolve("/never"));
    assertThatThrownBy(() -> builder.timeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    assertThat(builder.build().timeout()).as("none unless it is set").isEmpty();
    HttpRequest request = builder.timeout(Duration.ofMillis(50)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString())).isInstanceOf(HttpTimeoutException.class);
      release.countDown();
    }
  }

  @Test
  void givesTheHeadAndEveryLineAsItArrives() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(root.resolve("/lines")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<Iterator<String>> response =
          client.send(
              request,
              head -> {
                assertThat(head.statusCode()).isEqualTo(200);
                return HttpResponse.BodySubscribers.mapping(
                    HttpResponse.BodySubscribers.ofLines(StandardCharsets.UTF_8), lines -> lines.iterator());
              });
      assertThat(response.body().next()).isEqualTo("first");
      release.countDown();
      assertThat(response.body().next()).isEqualTo("second");
      assertThat(response.body().hasNext()).isFalse();
    }
  }

  @Test
  void refusesLineBreaksInFields() {
    HttpRequest.Builder builder = HttpRequest.newBuilder(root);
    for (String value : new String[] {"a\r\nB: c", "a\nb", "a\rb", "a\0b"}) {
      assertThatThrownBy(() -> builder.header("X", value)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> builder.header(value, "x")).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> builder.method("GET\r\nX: y", HttpRequest.BodyPublishers.noBody()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void echo(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = (exchange.getRequestMethod() + " " + exchange.getRequestURI()).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(202, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private void wait(HttpExchange exchange) {
    try (exchange) {
      awaitRelease();
    }
  }

  private void lines(HttpExchange exchange) throws IOException {
    try (exchange;
        OutputStream out = exchange.getResponseBody()) {
      exchange.sendResponseHeaders(200, 0);
      out.write("first\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
      awaitRelease();
      out.write("second\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private void awaitRelease() {
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
