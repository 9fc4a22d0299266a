package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers in processes of their own, with little memory, or few descriptors. */
@Timeout(120)
class ScarcityTest {
  private static final int IDLE = 10_000;
  private static final int MEGABYTE = 1 << 20;
  private static final byte[] REQUEST = "GET /fine HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  @Test
  void pausesAcceptingWithoutDescriptorsAndRecovers() throws IOException {
    try (ForkedServer server = ForkedServer.start(64, "64m", 1000)) {
      assertThat(fine(server)).isEqualTo("fine");
      List<RawClient> clients = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        clients.add(new RawClient(server.port(), 0));
      }
      Awaiting.until("it says that it cannot accept", () -> troubles(server) > 0);
      int open = state(server).connections();
      assertThat(open).isBetween(5, 64);
      for (int i = 0; i < 5; i++) {
        assertThat(clients.get(i).get("/fine").body()).as("those that are connected are served").isEqualTo("fine");
      }
      Duration before = server.cpuTime();
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      assertThat(server.cpuTime().minus(before))
          .as("it does not try without a pause")
          .isLessThan(Duration.ofMillis(300));
      for (RawClient client : clients) {
        client.close();
      }
      Awaiting.until("it accepts again", () -> state(server).connections() == 0);
      assertThat(fine(server)).isEqualTo("fine");
      assertThat(troubles(server)).as("one line, however often it tries").isEqualTo(1);
    }
  }

  @Test
  void holdsTenThousandIdleConnectionsIn64Megabytes() throws IOException {
    int descriptors = ForkedServer.mostDescriptors();
    assumeTrue(
        descriptors >= IDLE + 500,
        "a process may have " + descriptors + " descriptors: too few for " + IDLE + " clients");
    List<Socket> clients = new ArrayList<>();
    try (ForkedServer server = ForkedServer.start(IDLE + 400, "64m", IDLE + 100)) {
      long empty = server.state().heapBytes();
      for (int i = 0; i < IDLE; i++) {
        Socket client = new Socket();
        clients.add(client);
        InetAddress address = InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) (1 + i % 4)});
        client.connect(new InetSocketAddress(address, server.port()));
        client.setSoTimeout(20_000);
        client.getOutputStream().write(REQUEST);
        assertThat(client.getInputStream().readNBytes(15)).asString().isEqualTo("HTTP/1.1 200 OK");
        if (i % 1000 == 0) {
          assertThat(fine(server)).isEqualTo("fine");
        }
      }
      ForkedServer.State full = server.state();
      assertThat(full.connections()).isGreaterThanOrEqualTo(IDLE);
      assertThat((full.heapBytes() - empty) / IDLE).as("bytes of heap per idle connection").isLessThan(1200);
      for (int i = 0; i < IDLE; i += 100) {
        Socket client = clients.get(i);
        client.getInputStream().skipNBytes(client.getInputStream().available());
        client.getOutputStream().write(REQUEST);
        assertThat(client.getInputStream().readNBytes(15)).asString().isEqualTo("HTTP/1.1 200 OK");
      }
      assertThat(fine(server)).isEqualTo("fine");
      for (Socket client : clients) {
        client.close();
      }
      Awaiting.until("none is left", () -> state(server).connections() == 0);
      // Tables that have grown do not become smaller: some 100 bytes for each.
      assertThat(server.state().heapBytes() - empty).as("bytes of heap afterwards").isLessThan(2 * MEGABYTE);
    } finally {
      for (Socket client : clients) {
        client.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/large", "/large-virtual", "/endless"})
  void clientsThatDoNotReadFillNoMemory(String path) throws IOException {
    List<RawClient> clients = new ArrayList<>();
    try (ForkedServer server = ForkedServer.start(1000, "48m", 1000)) {
      assertThat(fine(server)).isEqualTo("fine");
      for (int i = 0; i < 100; i++) {
        RawClient client = new RawClient(server.port(), 4096);
        clients.add(client);
        client.send(("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n").repeat(50));
      }
      assertThat(fine(server)).isEqualTo("fine");
      for (RawClient client : clients) {
        assertThat(client.receiveHead()).startsWith("HTTP/1.1 200");
      }
      ForkedServer.State state = server.state();
      assertThat(state.connections()).isEqualTo(100);
      assertThat(state.heapBytes()).as("the body that all are sent, and little more").isLessThan(24 * MEGABYTE);
      assertThat(state.written()).as("what a handler could write before it had to wait").isLessThan(900 * MEGABYTE);
      for (RawClient client : clients) {
        client.reset();
      }
      Awaiting.until("none is left", () -> state(server).connections() == 0);
      assertThat(server.state().heapBytes()).isLessThan(16 * MEGABYTE);
      assertThat(fine(server)).isEqualTo("fine");
    }
  }

  @Test
  void bodiesInTinyChunksTakeLinearMemory() throws IOException {
    try (ForkedServer server = ForkedServer.start(1000, "32m", 1000);
        RawClient client = new RawClient(server.port(), 0)) {
      client.send("POST /count HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
      for (int i = 0; i < 100; i++) {
        client.send("1\r\nx\r\n".repeat(10_000));
      }
      assertThat(client.send("0\r\n\r\n").body()).isEqualTo("1000000");
      assertThat(server.state().heapBytes()).isLessThan(16 * MEGABYTE);
    }
  }

  private static final String FIELD = "--BB|Content-Disposition: form-data; name=\"name\"||";

  /** Bodies of a megabyte that are not whole, each from a client of its own that falls silent then. */
  static Stream<Arguments> unfinished() {
    return Stream.of(
        arguments("/elements", "application/json", "[\""),
        arguments("/elements", "application/x-ndjson", "\""),
        arguments("/published-elements", "application/json", "[\""),
        arguments("/file", "multipart/form-data; boundary=BB", FIELD),
        arguments("/file", "application/x-www-form-urlencoded", "name="),
        arguments("/texts", "multipart/form-data; boundary=BB", FIELD),
        arguments("/parts", "multipart/form-data; boundary=BB", "--BB|Content-Disposition: form-data; name=n|X: ".concat("y|a:".repeat(2000))),
        arguments("/whole", "text/plain", ""),
        arguments("/count", "text/plain", ""));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("unfinished")
  void bodiesThatAreNotWholeFillNoMemory(String path, String type, String start) throws IOException {
    String body = (start.replace("|", "\r\n") + "x".repeat(MEGABYTE)).substring(0, MEGABYTE);
    String head = "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n100000\r\n";
    List<RawClient> clients = new ArrayList<>();
    try (ForkedServer server = ForkedServer.start(1000, "48m", 1000)) {
      assertThat(fine(server)).isEqualTo("fine");
      for (int i = 0; i < 300; i++) {
        RawClient client = new RawClient(server.port(), 0);
        clients.add(client);
        sendWhatIsTaken(client, head + body);
      }
      assertThat(fine(server)).isEqualTo("fine");
      ForkedServer.State full = server.state();
      assertThat(full.heldByBodies()).isLessThanOrEqualTo(16 * MEGABYTE);
      assertThat(full.heapBytes()).isLessThan(40 * MEGABYTE);
      for (RawClient client : clients) {
        client.reset();
      }
      Awaiting.until("nothing is held any more", () -> state(server).heldByBodies() == 0);
      Awaiting.until("none is left", () -> state(server).connections() == 0);
      assertThat(server.state().heapBytes()).isLessThan(16 * MEGABYTE);
      assertThat(fine(server)).isEqualTo("fine");
      assertThat(server.log()).as("neither lost memory nor stack traces").noneMatch(line -> line.contains("OutOfMemory") || line.startsWith("\tat "));
    }
  }

  /** The server may refuse the rest. */
  private static void sendWhatIsTaken(RawClient client, String bytes) {
    try {
      client.send(bytes);
    } catch (IOException e) {
      // It was answered, and its connection ended.
    }
  }

  private static String fine(ForkedServer server) throws IOException {
    try (RawClient client = new RawClient(server.port(), 0)) {
      assertThat(client.get("/virtual").body()).isEqualTo("fine");
      return client.get("/fine").body();
    }
  }

  private static ForkedServer.State state(ForkedServer server) {
    try {
      return server.state();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static long troubles(ForkedServer server) {
    state(server);
    return server.log().stream().filter(line -> line.contains("no connection can be accepted")).count();
  }
}
