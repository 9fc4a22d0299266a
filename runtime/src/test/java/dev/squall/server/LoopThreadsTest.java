package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.Request;
import dev.squall.http.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What event loops run on. */
final class LoopThreadsTest {
  private final AtomicReference<Thread> loop = new AtomicReference<>();

  private Server start(TestTable table, LoopThreads threads) throws IOException {
    return start(table, threads, 1);
  }

  private Server start(TestTable table, LoopThreads threads, int loops) throws IOException {
    table.onLoop("GET", "/loop", this::note).onLoop("GET", "/again", this::note);
    ServerOptions.Builder options = ServerOptions.builder().host("127.0.0.1").port(0).eventLoops(loops).loopThreads(threads);
    return Server.start(table, options.build());
  }

  private Response note(Request request) {
    loop.set(Thread.currentThread());
    return Response.text("noted");
  }

  private boolean virtual(Server server) throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/loop").body()).isEqualTo("noted");
    }
    return loop.get().isVirtual();
  }

  @ParameterizedTest
  @EnumSource
  void areOfTheKindThatWasAskedFor(LoopThreads threads) throws IOException {
    try (Server server = start(new TestTable(), threads)) {
      assertThat(virtual(server)).isEqualTo(threads == LoopThreads.VIRTUAL);
    }
  }

  @Test
  void areVirtualWhereHandlersAre() throws IOException {
    TestTable table = new TestTable().route("GET", "/thread", request -> Response.text("thread"));
    try (Server server = start(table, LoopThreads.AUTOMATIC)) {
      assertThat(virtual(server)).isTrue();
    }
  }

  @Test
  void moveAwayFromHandlersThatCompute() throws IOException {
    TestTable table = new TestTable().route("GET", "/compute", request -> compute());
    int carriers = Math.max(1, Runtime.getRuntime().availableProcessors());
    try (Server server = start(table, LoopThreads.VIRTUAL, 2)) {
      RawClient[] clients = new RawClient[4 * carriers];
      while (virtual(server) || virtual(server)) {
        for (int i = 0; i < clients.length; i++) {
          clients[i] = new RawClient(server).get("/compute");
        }
        for (RawClient client : clients) {
          assertThat(client.body()).isEqualTo("computed");
          client.close();
        }
      }
      assertThat(loop.get().getName()).startsWith("squall-loop-");
      server.stop(Duration.ofSeconds(5));
      assertThat(server.openConnections()).isZero();
    }
  }

  @Test
  void getHelpWhereHandlersNeverEnd() throws Exception {
    AtomicBoolean burning = new AtomicBoolean(true);
    int handlers = 8 * Runtime.getRuntime().availableProcessors();
    TestTable table = new TestTable().route("GET", "/burn", request -> burn(burning));
    try (Server server = start(table, LoopThreads.VIRTUAL, 2)) {
      List<RawClient> clients = new ArrayList<>();
      for (int i = 0; i < handlers; i++) {
        clients.add(new RawClient(server).get("/burn"));
      }
      for (int i = 0; i < 10; i++) {
        virtual(server);
      }
      server.stop(Duration.ofMillis(200));
      assertThat(server.openConnections()).isZero();
      for (RawClient client : clients) {
        client.close();
      }
    } finally {
      burning.set(false);
    }
  }

  private static Response burn(AtomicBoolean burning) {
    while (burning.get()) {
      Thread.onSpinWait();
    }
    return Response.text("burnt out");
  }

  /** Longer than a loop waits, however fast the machine is. */
  private static Response compute() {
    long end = System.nanoTime() + Duration.ofMillis(150).toNanos();
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return Response.text("computed");
  }
}
