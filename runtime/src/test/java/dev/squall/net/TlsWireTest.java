package dev.squall.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.tls.PemFiles;
import dev.squall.tls.TlsOptions;
import dev.squall.tls.TlsSession;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Both sides of a TLS connection over one event loop. Behind the handshakes the test's thread reads and writes. */
@Timeout(60)
final class TlsWireTest {
  private static final TlsOptions SERVER = PemFiles.server().build();
  private static final TlsOptions CLIENT = PemFiles.client().build();

  @TempDir private Path folder;
  private EventLoop loop;
  private SocketChannel near;
  private SocketChannel far;

  @BeforeEach
  void connect() throws IOException {
    loop = new EventLoop("tls-wire-test", LoopClock.SYSTEM, (level, message, thrown) -> {});
    loop.start();
    try (ServerSocketChannel listening = ServerSocketChannel.open()) {
      listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      near = SocketChannel.open(listening.getLocalAddress());
      far = listening.accept();
    }
    near.configureBlocking(false);
    far.configureBlocking(false);
  }

  @AfterEach
  void disconnect() throws Exception {
    near.close();
    far.close();
    loop.end();
    loop.join(0);
  }

  /** A handshake's end as a promise. */
  private static final class Promise extends CompletableFuture<TlsWire> implements TlsHandshake.Outcome {
    @Override
    public void secured(TlsWire wire) {
      complete(wire);
    }

    @Override
    public void failed(IOException reason) {
      completeExceptionally(reason);
    }
  }

  private Promise shake(SocketChannel channel, TlsSession session, Duration timeout) {
    Promise promise = new Promise();
    loop.post(() -> new TlsHandshake(loop, channel, session, promise).start(timeout));
    return promise;
  }

  private Promise client(TlsOptions options, String host) {
    return shake(near, options.session(host, 443), Duration.ofSeconds(20));
  }

  private Promise server() {
    return shake(far, SERVER.session(), Duration.ofSeconds(20));
  }

  /** Writes all of it, with the other side reading meanwhile. */
  private static byte[] transfer(Wire from, Wire to, byte[] bytes) throws IOException {
    ByteBuffer out = ByteBuffer.wrap(bytes);
    ByteBuffer in = ByteBuffer.allocate(bytes.length + TlsSession.RECORD_ROOM);
    boolean sent = false;
    while (!sent || in.position() < bytes.length) {
      sent = sent || from.write(out);
      to.read(in);
    }
    return Arrays.copyOf(in.array(), in.position());
  }

  private static int await(Wire wire, ByteBuffer buffer) throws IOException {
    int count = wire.read(buffer);
    while (count == 0) {
      LockSupport.parkNanos(100_000);
      count = wire.read(buffer);
    }
    return count;
  }

  @Test
  void carriesBytesBothWays() throws Exception {
    Promise accepted = server();
    TlsWire client = client(CLIENT, "localhost").get();
    TlsWire server = accepted.get();
    assertThat(client.facts().protocol()).isEqualTo("TLSv1.3");
    byte[] large = new byte[5_000_000];
    Arrays.fill(large, (byte) 7);
    assertThat(transfer(client, server, large)).isEqualTo(large);
    assertThat(transfer(server, client, large)).isEqualTo(large);
    assertThat(transfer(client, server, "hello".getBytes(StandardCharsets.US_ASCII))).asString().isEqualTo("hello");
    assertThat(server.hasBuffered()).isFalse();
  }

  @Test
  void carriesPartsOfFiles() throws Exception {
    byte[] content = new byte[1_000_000];
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) (i * 31 >> 8);
    }
    Path file = Files.write(folder.resolve("file"), content);
    Promise accepted = server();
    TlsWire client = client(CLIENT, "localhost").get();
    TlsWire server = accepted.get();
    ByteBuffer in = ByteBuffer.allocate(content.length + TlsSession.RECORD_ROOM);
    try (FileChannel channel = FileChannel.open(file)) {
      long at = 1000;
      while (at < 900_000) {
        at += server.write(channel, at, 900_000 - at);
        client.read(in);
      }
      assertThat(server.write(channel, content.length, 10)).isEqualTo(-1);
    }
    while (in.position() < 899_000) {
      client.read(in);
    }
    assertThat(Arrays.copyOf(in.array(), in.position())).isEqualTo(Arrays.copyOfRange(content, 1000, 900_000));
  }

  @Test
  void aReaderWithLittleRoomLosesNothing() throws Exception {
    Promise accepted = server();
    TlsWire client = client(CLIENT, "localhost").get();
    TlsWire server = accepted.get();
    byte[] large = new byte[60_000];
    Arrays.fill(large, (byte) 'y');
    assertThat(client.write(ByteBuffer.wrap(large))).isTrue();
    int received = 0;
    ByteBuffer small = ByteBuffer.allocate(TlsSession.RECORD_ROOM);
    while (received < large.length) {
      received += await(server, small.clear());
      assertThat(server.hasBuffered()).isFalse();
    }
    assertThat(received).isEqualTo(large.length);
    assertThatThrownBy(() -> server.read(ByteBuffer.allocate(100))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tellsAnEndFromACut() throws Exception {
    Promise accepted = server();
    TlsWire client = client(CLIENT, "localhost").get();
    TlsWire server = accepted.get();
    server.shutdownOutput();
    assertThat(await(client, ByteBuffer.allocate(20_000))).isEqualTo(-1);
    assertThat(transfer(client, server, "still".getBytes(StandardCharsets.US_ASCII))).asString().isEqualTo("still");
    client.cut();
    assertThatThrownBy(() -> await(server, ByteBuffer.allocate(20_000))).isInstanceOf(EOFException.class);
  }

  @Test
  void closingSaysGoodbye() throws Exception {
    Promise accepted = server();
    TlsWire client = client(CLIENT, "localhost").get();
    TlsWire server = accepted.get();
    client.close();
    client.close();
    assertThat(await(server, ByteBuffer.allocate(20_000))).isEqualTo(-1);
  }

  @Test
  void clientsHoldServersToTheirName() throws Exception {
    Promise accepted = server();
    Promise made = client(CLIENT, "other.test");
    assertThatThrownBy(made::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(SSLException.class);
    assertThatThrownBy(() -> readToTheEnd(accepted.get())).isInstanceOfAny(ExecutionException.class, IOException.class);
    assertThat(near.isOpen()).isFalse();
  }

  private static void readToTheEnd(TlsWire wire) throws IOException {
    await(wire, ByteBuffer.allocate(20_000));
  }

  @Test
  void bytesThatCameBeforeBelongToTheHandshake() throws Exception {
    Promise made = client(CLIENT, "localhost");
    ByteBuffer before = ByteBuffer.allocate(10);
    while (before.hasRemaining()) {
      far.read(before);
    }
    Promise accepted = new Promise();
    TlsHandshake late = new TlsHandshake(loop, far, SERVER.session(), accepted);
    loop.post(() -> late.start(Duration.ofSeconds(20), before.flip()));
    assertThat(transfer(made.get(), accepted.get(), "x".getBytes(StandardCharsets.US_ASCII))).asString().isEqualTo("x");
  }

  @Test
  void aHandshakeHasItsTime() throws Exception {
    Promise accepted = shake(far, SERVER.session(), Duration.ofMillis(200));
    assertThatThrownBy(() -> accepted.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(SocketTimeoutException.class);
    assertThat(far.isOpen()).isFalse();
  }

  @Test
  void aHandshakeEndsWithItsLoop() throws Exception {
    Promise accepted = server();
    CompletableFuture<Void> begun = new CompletableFuture<>();
    loop.post(() -> begun.complete(null));
    begun.get();
    loop.end();
    assertThatThrownBy(accepted::get).hasMessageContaining("the event loop ends");
  }
}
