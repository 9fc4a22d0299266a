package dev.squall.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.squall.tls.PemFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers and clients of streams, with each other. */
@Timeout(60)
final class TcpTest {
  private EventLoop loop;
  private TcpServer server;

  @BeforeEach
  void open() throws IOException {
    loop = EventLoop.open("client-loop");
  }

  @AfterEach
  void close() {
    if (server != null) {
      server.close();
    }
    loop.close();
  }

  private static TcpServerBuilder echo() {
    return TcpServer.builder().handleBlocking(stream -> {
      for (String line = stream.readLine(1000); line != null; line = stream.readLine(1000)) {
        stream.write("echo " + line + "\n");
      }
    });
  }

  private void assertEchoes(ByteStream stream) {
    stream.write("hello\n");
    assertThat(join(stream.readLine(100))).isEqualTo("echo hello");
    stream.close();
  }

  @Test
  void virtualThreadsServeConnections() throws IOException {
    server = echo().listen("localhost", 0).loops(2).start();
    for (int i = 0; i < 5; i++) {
      assertEchoes(join(TcpClient.on(loop).connect("localhost", server.port())));
    }
  }

  @Test
  void theLoopServesConnections() throws IOException {
    server = TcpServer.builder()
        .port(0)
        .handle((stream, remote) -> stream.readLine(100).thenCompose(line -> stream.write("echo " + line + "\n")))
        .start();
    ByteStream stream = join(TcpClient.on(loop).connect("127.0.0.1", server.port()));
    stream.write("hello\n");
    assertThat(new String(join(stream.readUntilClose(100)))).isEqualTo("echo hello\n");
  }

  @Test
  void severalAddressesShareOnePort() throws IOException {
    InetAddress four = InetAddress.getByName("127.0.0.1");
    InetAddress second = InetAddress.getByName("127.0.0.2");
    server = echo().listen(new InetSocketAddress(four, 0)).listen(new InetSocketAddress(second, 0)).start();
    assertThat(server.addresses()).hasSize(2);
    assertEchoes(join(TcpClient.on(loop).connect("127.0.0.2", server.port())));
    assertEchoes(join(TcpClient.on(loop).connect("127.0.0.1", server.port())));
  }

  @Test
  void unixSocketsAreServedAndTheirFilesTakenAway(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("s");
    server = echo().unix(file).start();
    assertEchoes(join(TcpClient.on(loop).connect(file)));
    server.close();
    assertThat(Files.exists(file)).isFalse();
  }

  @Test
  void tlsVerifiesTheHostsName() throws IOException {
    server = echo().listen("127.0.0.1", 0).tls(PemFiles.server().build()).start();
    TcpClient client = TcpClient.on(loop).withTls(PemFiles.client().build());
    OverrideResolver names = new OverrideResolver(Resolver.SYSTEM).map("localhost", "127.0.0.1").map("other.test", "127.0.0.1");
    assertEchoes(join(client.withResolver(names).connect("localhost", server.port())));
    assertThat(catchThrowable(() -> join(client.withResolver(names).connect("other.test", server.port()))))
        .hasCauseInstanceOf(IOException.class);
    assertThatThrownBy(() -> TcpServer.builder().tls(PemFiles.client().build())).hasMessageContaining("of a server");
    assertThatThrownBy(() -> client.withTls(PemFiles.server().build())).hasMessageContaining("of a client");
  }

  @Test
  void aHandlerThatFailsCostsItsConnectionOnly() throws IOException {
    server = TcpServer.builder()
        .listen("127.0.0.1", 0)
        .handleBlocking(stream -> {
          if ("fail".equals(stream.readLine(10))) {
            throw new StackOverflowError("on purpose");
          }
          stream.write("fine\n");
        })
        .start();
    TcpClient client = TcpClient.on(loop);
    ByteStream failing = join(client.connect("127.0.0.1", server.port()));
    failing.write("fail\n");
    assertThat(join(failing.readLine(10))).isNull();
    ByteStream next = join(client.connect("127.0.0.1", server.port()));
    next.write("x\n");
    assertThat(join(next.readLine(10))).isEqualTo("fine");
  }

  @Test
  void acceptsNoMoreThanItMayAndGoesOnWhenThereIsRoom() throws IOException {
    server = echo().listen("127.0.0.1", 0).maxConnections(1).start();
    ByteStream first = join(TcpClient.on(loop).connect("127.0.0.1", server.port()));
    first.write("a\n");
    assertThat(join(first.readLine(100))).isEqualTo("echo a");
    ByteStream second = join(TcpClient.on(loop).connect("127.0.0.1", server.port()));
    second.write("b\n");
    CompletionStage<String> answer = second.readLine(100);
    assertThat(server.openConnections()).isEqualTo(1);
    assertThat(answer.toCompletableFuture()).isNotDone();
    first.close();
    assertThat(join(answer)).isEqualTo("echo b");
  }

  @Test
  void stoppingWaitsForConnectionsAndThenAbortsThem() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    server = TcpServer.builder()
        .listen("127.0.0.1", 0)
        .handleBlocking(stream -> {
          reached.countDown();
          stream.readLine(10);
        })
        .start();
    ByteStream stream = join(TcpClient.on(loop).connect("127.0.0.1", server.port()));
    reached.await();
    server.stop(Duration.ofMillis(1));
    assertThat(server.openConnections()).isZero();
    assertThat(catchThrowable(() -> assertThat(join(stream.readLine(10))).isNull()))
        .satisfiesAnyOf(none -> assertThat(none).isNull(), cut -> assertThat(cut).hasCauseInstanceOf(IOException.class));
  }

  @Test
  void anAddressThatRefusesIsFollowedByTheNext() throws IOException {
    server = echo().listen("127.0.0.1", 0).start();
    int free;
    try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      free = unused.getLocalPort();
    }
    int refusing = free;
    Resolver both = (_, port, _) -> List.of(
        new InetSocketAddress("127.0.0.1", refusing), new InetSocketAddress("127.0.0.1", port));
    TcpClient client = TcpClient.on(loop).withResolver(both).withStagger(Duration.ofHours(1));
    assertEchoes(join(client.connect("any.test", server.port())));
    assertThat(catchThrowable(() -> join(client.connect("any.test", refusing))))
        .hasMessageContaining("no connection to").hasCauseInstanceOf(IOException.class);
  }

  @Test
  void theTimeoutCoversResolving() {
    CountDownLatch never = new CountDownLatch(1);
    Resolver slow = (host, _, _) -> {
      try {
        never.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new UnknownHostException(host);
    };
    TcpClient client = TcpClient.on(loop).withResolver(slow).withTimeout(Duration.ofMillis(20));
    assertThat(catchThrowable(() -> join(client.connect("slow.test", 1))))
        .hasCauseInstanceOf(SocketTimeoutException.class);
    never.countDown();
  }

  @Test
  void connectsFromAnAddress() throws IOException {
    server = TcpServer.builder()
        .listen("127.0.0.1", 0)
        .handle((stream, remote) -> stream.write(((InetSocketAddress) remote).getAddress().getHostAddress()))
        .start();
    TcpClient client = TcpClient.on(loop).withSource(new InetSocketAddress("127.0.0.3", 0));
    ByteStream stream = join(client.connect("127.0.0.1", server.port()));
    assertThat(new String(join(stream.readUntilClose(100)))).isEqualTo("127.0.0.3");
  }

  @Test
  void addressesOfBothFamiliesTakeTurns() throws IOException {
    List<InetSocketAddress> sorted = List.of(
        new InetSocketAddress("::1", 1), new InetSocketAddress("::2", 1), new InetSocketAddress("::3", 1),
        new InetSocketAddress("127.0.0.1", 1), new InetSocketAddress("127.0.0.2", 1));
    assertThat(ConnectRace.interleaved(sorted))
        .containsExactly(sorted.get(0), sorted.get(3), sorted.get(1), sorted.get(4), sorted.get(2));
  }

  @Test
  void resolversCanBeOverriddenByHostPortAndFamily() throws IOException {
    Resolver last = (host, port, family) -> List.of(InetSocketAddress.createUnresolved(host + " " + family, port));
    OverrideResolver resolver = new OverrideResolver(last)
        .map("Shop.test", "a")
        .map("shop.test", 443, "b", 8443)
        .map("shop.test", 443, StandardProtocolFamily.INET6, "c", 9443);
    assertThat(resolver.resolve("shop.test", 80, null).getFirst()).hasToString("a null/<unresolved>:80");
    assertThat(resolver.resolve("SHOP.test", 443, null).getFirst()).hasToString("b null/<unresolved>:8443");
    assertThat(resolver.resolve("shop.test", 443, StandardProtocolFamily.INET6).getFirst())
        .hasToString("c INET6/<unresolved>:9443");
    assertThat(resolver.resolve("else.test", 1, null).getFirst()).hasToString("else.test null/<unresolved>:1");
    assertThat(Resolver.isValidIp("::1")).isTrue();
    assertThat(Resolver.isValidIp("127.0.0.1")).isTrue();
    assertThat(Resolver.isValidIp("localhost")).isFalse();
  }

  private static <T> T join(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }
}
