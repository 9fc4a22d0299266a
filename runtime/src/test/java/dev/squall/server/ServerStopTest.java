package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ServerStopTest {
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);

  private Server start() throws IOException {
    TestTable table =
        new TestTable()
            .onLoop("GET", "/loop", request -> Response.text("fine"))
            .onLoop("POST", "/loop", request -> Response.text("posted"))
            .route("GET", "/blocked", request -> block());
    return Server.start(table, ServerOptions.builder().port(0).host("127.0.0.1").eventLoops(2).build());
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
      busy.get("/blocked");
      entered.await();
      server.stop(Duration.ofMillis(50));
      assertThat(busy.rest()).isEmpty();
      assertThat(server.openConnections()).isZero();
      release.countDown();
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
