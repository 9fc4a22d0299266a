package dev.squall.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Addresses that do not answer, and those that several servers answer at. */
@Timeout(60)
final class SlowAddressTest {
  private static final int ENOUGH_TO_FILL = 16;

  private final List<SocketChannel> filling = new ArrayList<>();
  private EventLoop loop;
  private ServerSocket silent;

  @BeforeEach
  void open() throws IOException {
    loop = EventLoop.open("client-loop");
    silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.2"));
  }

  @AfterEach
  void close() throws IOException {
    loop.close();
    for (SocketChannel channel : filling) {
      channel.close();
    }
    silent.close();
  }

  private TcpServer named(String name, int port, boolean reuse) throws IOException {
    return TcpServer.builder()
        .listen("127.0.0.1", port)
        .reusePort(reuse)
        .handle((stream, remote) -> stream.write(name))
        .start();
  }

  /** The system drops what asks for a connection while as many wait to be accepted as may. */
  private InetSocketAddress fill() throws IOException {
    InetSocketAddress address = (InetSocketAddress) silent.getLocalSocketAddress();
    for (int i = 0; i < ENOUGH_TO_FILL; i++) {
      SocketChannel channel = SocketChannel.open();
      channel.configureBlocking(false);
      channel.connect(address);
      filling.add(channel);
    }
    return address;
  }

  @Test
  void anAddressThatDoesNotAnswerHoldsTheNextUpForAMomentOnly() throws IOException {
    InetSocketAddress slow = fill();
    try (TcpServer server = named("second", 0, false)) {
      Resolver both = (_, port, _) -> List.of(slow, new InetSocketAddress("127.0.0.1", port));
      TcpClient client = TcpClient.on(loop).withResolver(both).withStagger(Duration.ofMillis(20));
      assertThat(answer(client, server.port())).isEqualTo("second");
      TcpClient patient = client.withStagger(Duration.ofHours(1)).withTimeout(Duration.ofMillis(50));
      assertThat(catchThrowable(() -> answer(patient, server.port())))
          .as("the first address does not answer")
          .hasCauseInstanceOf(SocketTimeoutException.class);
      assertThat(answer(patient.withResolver(Resolver.SYSTEM).withTimeout(Duration.ofSeconds(20)), server.port()))
          .as("the loop has forgotten those that lost")
          .isEqualTo("second");
    }
  }

  @Test
  void severalServersShareAPortIfTheyWantTo() throws IOException {
    try (ServerSocketChannel channel = ServerSocketChannel.open()) {
      assumeTrue(channel.supportedOptions().contains(StandardSocketOptions.SO_REUSEPORT), "the system cannot share ports");
    }
    try (TcpServer first = named("first", 0, true);
        TcpServer second = named("second", first.port(), true)) {
      assertThat(second.port()).isEqualTo(first.port());
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < 1000 && seen.size() < 2; i++) {
        seen.add(answer(TcpClient.on(loop), first.port()));
      }
      assertThat(seen).containsExactlyInAnyOrder("first", "second");
      assertThatThrownBy(() -> named("third", first.port(), false)).isInstanceOf(BindException.class);
    }
  }

  private static String answer(TcpClient client, int port) {
    ByteStream stream = client.connect("127.0.0.1", port).toCompletableFuture().join();
    return new String(stream.readUntilClose(100).toCompletableFuture().join());
  }
}
