package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.PendingResponse;
import dev.squall.http.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ServerStopTest {
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);

  private final TestClock clock = new TestClock();

  private Server start() throws IOException {
    TestTable table =
        new TestTable()
            .onLoop("GET", "/loop", request -> Response.text("fine"))
            .onLoop("POST", "/loop", request -> Response.text("posted"))
            .onLoop("GET", "/never", request -> never())
            .route("GET", "/blocked", request -> block());
    ServerOptions options =
        ServerOptions.builder()
            .port(0)
            .host("127.0.0.1")
            .eventLoops(2)
            .stopTimeout(Duration.ofHours(1))
            .build();
    return Server.start(table, options, clock);
  }

  private PendingResponse never() {
    entered.countDown();
    return new PendingResponse(new CompletableFuture<>());
  }

  private Response block() throws InterruptedException {
    entered.countDown();
    release.await();
    return Response.text("finished");
  }

  @Test
  void finishesWhatIsInFlightAndClosesWhatIsIdle() throws Exception {
    Server server = start();
    try (RawClient idle = new RawClient(server);
        RawClient busy = new RawClient(server);
        RawClient sending = new RawClient(server)) {
      assertThat(idle.get("/loop").body()).isEqualTo("fine");
      busy.get("/blocked");
      entered.await();
      sending.send("POST /loop HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\na");
      Awaiting.until("all are accepted", () -> server.openConnections() == 3);
      try (RawClient other = new RawClient(server)) {
        assertThat(other.get("/loop").body()).isEqualTo("fine");
      }
      Thread stopper = Thread.ofPlatform().start(server::stop);

      assertThat(idle.rest()).isEmpty();
      sending.send("b");
      assertThat(sending.rest()).contains("Connection: close").endsWith("posted");
      release.countDown();
      assertThat(busy.rest()).contains("Connection: close").endsWith("finished");
      stopper.join();
      server.awaitTermination();
      assertThat(server.openConnections()).isZero();
      assertThatThrownBy(() -> new RawClient(server)).isInstanceOf(ConnectException.class);
    }
  }

  @Test
  void cutsOffWhatDoesNotFinishInTime() throws Exception {
    Server server = start();
    try (RawClient busy = new RawClient(server)) {
      RecordingLoggers.clear();
      busy.get("/blocked");
      entered.await();
      server.stop(Duration.ofMillis(50));
      assertThat(RecordingLoggers.lines("squall.general"))
          .singleElement()
          .asString()
          .startsWith("INFO drained 0 requests in ")
          .endsWith(" s; the deadline was hit, 1 requests were cut off");
      assertThat(busy.rest()).isEmpty();
      assertThat(server.openConnections()).isZero();
      release.countDown();
    }
  }

  @Test
  void doesNotWaitForHalfAHead() throws Exception {
    Server server = start();
    RecordingLoggers.clear();
    try (RawClient line = new RawClient(server);
        RawClient head = new RawClient(server);
        RawClient later = new RawClient(server)) {
      line.send("GET /loop HTT");
      head.send("GET /loop HTTP/1.1\r\nHost: ");
      later.get("/loop").body();
      later.send("GET /lo");
      Awaiting.until("all are accepted", () -> server.openConnections() == 3);
      server.stop();
      assertThat(line.rest()).isEmpty();
      assertThat(head.rest()).isEmpty();
      assertThat(later.rest()).isEmpty();
    }
    assertThat(RecordingLoggers.lines("squall.general"))
        .singleElement()
        .asString()
        .matches("INFO drained 0 requests in \\d+\\.\\d s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/never", "/blocked"})
  void doesNotWaitLongForAClientThatHasGone(String path) throws Exception {
    Server server = start();
    RecordingLoggers.clear();
    try (RawClient gone = new RawClient(server)) {
      gone.get(path);
      entered.await();
      gone.endOutput();
      Thread stopper = Thread.ofPlatform().start(server::stop);
      Awaiting.until(
          "the connection is given up",
          () -> {
            clock.advance(Duration.ofMillis(300), server);
            return server.openConnections() == 0;
          });
      stopper.join();
    }
    assertThat(RecordingLoggers.lines("squall.general")).singleElement().asString().endsWith(
        " s; 1 requests were cut off whose clients had stopped sending");
    release.countDown();
  }

  @Test
  void answersAClientThatHasOnlyHalfClosed() throws Exception {
    Server server = start();
    try (RawClient half = new RawClient(server)) {
      half.get("/blocked").endOutput();
      entered.await();
      Thread stopper = Thread.ofPlatform().start(server::stop);
      Awaiting.until("nothing is accepted any more", () -> refuses(server));
      clock.advance(Duration.ofMillis(900), server);
      release.countDown();
      assertThat(half.rest()).contains("Connection: close").endsWith("finished");
      stopper.join();
    }
  }

  private static boolean refuses(Server server) {
    try (RawClient client = new RawClient(server)) {
      return client.get("/loop").receive().isEmpty();
    } catch (IOException e) {
      return true;
    }
  }

  @Test
  void maySayStopTwice() throws Exception {
    Server server = start();
    server.stop();
    server.close();
    server.awaitTermination();
    assertThat(server.openConnections()).isZero();
  }
}
