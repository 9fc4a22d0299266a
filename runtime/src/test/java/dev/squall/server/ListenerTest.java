package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.ForwardedFields;
import dev.squall.http.Response;
import dev.squall.http.TrustedProxies;
import dev.squall.tls.PemFiles;
import dev.squall.tls.TlsOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server can listen on, and what its handlers learn about the client. */
@Timeout(60)
class ListenerTest {
  private static final String GET = "GET /who HTTP/1.1\r\nHost: Shop.Test:8080\r\nConnection: close\r\n\r\n";

  @TempDir private Path folder;
  private final TestClock clock = new TestClock();
  private Server server;

  private Server start(Listener... listeners) throws IOException {
    return start(ServerOptions.builder().listen(listeners));
  }

  private Server start(ServerOptions.Builder options) throws IOException {
    TestTable table =
        new TestTable()
            .onLoop("GET", "/who", request -> Response.text(request.clientAddress() + " " + request.fullUrl()))
            .route("POST", "/who", request -> Response.text("posted"));
    server = Server.start(table, options.eventLoops(2).accessLog(true).build(), clock);
    return server;
  }

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop();
    }
  }

  private static String exchange(SocketAddress address, byte[] request) throws IOException {
    if (address instanceof InetSocketAddress inet) {
      try (Socket socket = new Socket(inet.getAddress(), inet.getPort())) {
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(request);
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      }
    }
    try (SocketChannel channel = SocketChannel.open(address)) {
      channel.write(ByteBuffer.wrap(request));
      return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static String exchange(SocketAddress address, String request) throws IOException {
    return exchange(address, request.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static SocketAddress loopback(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  @Test
  void listensOnUnixDomainSockets() throws IOException {
    Path path = folder.resolve("squall.sock");
    start(Listener.unix(path));
    RecordingLoggers.clear();
    assertThat(exchange(UnixDomainSocketAddress.of(path), GET)).endsWith("0.0.0.0 http://Shop.Test:8080/who");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-------");
    assertThat(server.url()).isEqualTo("unix:" + path);
    assertThat(server.port()).isEqualTo(-1);
    assertThat(exchange(UnixDomainSocketAddress.of(path), "no request\r\n\r\n")).startsWith("HTTP/1.1 400");
    assertThat(RecordingLoggers.lines("squall.general")).anyMatch(line -> line.contains("(unix)"));
    server.stop();
    assertThat(path).doesNotExist();
  }

  @Test
  void permissionsOfAUnixDomainSocketCanBeSet() throws IOException {
    Path path = folder.resolve("squall.sock");
    start(Listener.unix(path).withPermissions("rw-rw----"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-rw----");
  }

  @Test
  void replacesAStaleSocketFileOnly() throws IOException {
    Path stale = folder.resolve("stale.sock");
    try (ServerSocketChannel left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      left.bind(UnixDomainSocketAddress.of(stale));
    }
    assertThat(stale).exists();
    start(Listener.unix(stale));
    assertThat(exchange(UnixDomainSocketAddress.of(stale), GET)).contains("200 OK");
    Listener same = Listener.unix(stale);
    assertThatThrownBy(() -> Server.start(new TestTable(), ServerOptions.builder().listen(same).build()))
        .isInstanceOf(BindException.class)
        .hasMessageContaining("another program listens on");
    assertThat(stale).exists();

    Path file = Files.writeString(folder.resolve("file"), "precious");
    Listener wrong = Listener.unix(file);
    assertThatThrownBy(() -> Server.start(new TestTable(), ServerOptions.builder().listen(wrong).build()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is no socket");
    assertThat(file).hasContent("precious");
  }

  @Test
  void leavesASocketFileThatIsNoLongerItsOwn() throws IOException {
    Path path = folder.resolve("squall.sock");
    start(Listener.unix(path));
    Files.delete(path);
    Files.writeString(path, "another's");
    server.stop();
    assertThat(path).hasContent("another's");
  }

  @Test
  void listensOnSeveralAddresses() throws IOException {
    Path path = folder.resolve("squall.sock");
    start(Listener.tcp("127.0.0.1", 0).withBacklog(5), Listener.tcp("127.0.0.1", 0), Listener.unix(path));
    assertThat(server.addresses()).hasSize(3);
    for (SocketAddress address : server.addresses()) {
      assertThat(exchange(address, GET)).contains("200 OK");
    }
  }

  @Test
  void allAddressesOfAHostHaveOnePort() throws IOException {
    start(Listener.tcp("localhost", 0));
    Set<Integer> ports = new HashSet<>();
    for (SocketAddress address : server.addresses()) {
      ports.add(((InetSocketAddress) address).getPort());
      assertThat(exchange(address, GET)).contains("200 OK");
    }
    assertThat(ports).containsExactly(server.port());
  }

  @Test
  void ipv4CanBeAllThereIs() throws IOException {
    start(Listener.tcp("0.0.0.0", 0).withIpv4Only());
    assertThat(server.addresses().get(0).toString()).contains("0.0.0.0");
    assertThat(exchange(loopback(server.port()), GET)).contains("200 OK");
  }

  @Test
  void aPortCanBeShared() throws IOException {
    start(Listener.tcp("127.0.0.1", 0).withReusePort());
    Listener same = Listener.tcp("127.0.0.1", server.port()).withReusePort();
    try (Server other = Server.start(new TestTable(), ServerOptions.builder().listen(same).build())) {
      assertThat(other.port()).isEqualTo(server.port());
    }
    Listener exclusive = Listener.tcp("127.0.0.1", server.port());
    assertThatThrownBy(() -> Server.start(new TestTable(), ServerOptions.builder().listen(exclusive).build()))
        .isInstanceOf(BindException.class);
  }

  @Test
  void allListenersOpenOrNone() throws IOException {
    start(Listener.tcp("127.0.0.1", 0));
    Path path = folder.resolve("squall.sock");
    Listener taken = Listener.tcp("127.0.0.1", server.port());
    assertThatThrownBy(() -> Server.start(new TestTable(), ServerOptions.builder().listen(Listener.unix(path), taken).build()))
        .isInstanceOf(BindException.class);
    assertThat(path).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "GET /a%20b?c=d HTTP/1.1, Host: Shop.Test:8080, 308, https://shop.test:8443/a%20b?c=d",
    "POST /who HTTP/1.1, Host: [::1]:80, 308, https://[::1]:8443/who",
    "GET //evil/x HTTP/1.1, Host: a, 308, https://a:8443//evil/x",
    "OPTIONS * HTTP/1.1, Host: a, 308, https://a:8443",
    "GET /\u00c3\u00a9\"<>\\^`{|}?\u00e9?%7c HTTP/1.1, Host: a, 308, https://a:8443/%C3%A9%22%3C%3E%5C%5E%60%7B%7C%7D?%E9?%7c",
    "GET http://b.test/x HTTP/1.1, Host: a, 308, https://b.test:8443/x"
  })
  void redirectsToHttps(String line, String host, int status, String location) throws IOException {
    start(Listener.tcp("127.0.0.1", 0).redirectingToHttps(8443));
    String response = exchange(loopback(server.port()), line + "\r\n" + host + "\r\nConnection: close\r\n\r\n");
    assertThat(response).startsWith("HTTP/1.1 " + status).contains("\r\nLocation: " + location + "\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "GET /a%zz HTTP/1.1, Host: a", "GET /a% HTTP/1.1, Host: a", "GET /?a=%2 HTTP/1.1, Host: a", "GET / HTTP/1.1, Host: .",
    "GET / HTTP/1.1, Host: -.:80"
  })
  void redirectsNoMalformedUrls(String line, String host) throws IOException {
    start(Listener.tcp("127.0.0.1", 0).redirectingToHttps(8443));
    String response = exchange(loopback(server.port()), line + "\r\n" + host + "\r\nConnection: close\r\n\r\n");
    assertThat(response).startsWith("HTTP/1.1 400").doesNotContain("Location");
  }

  @Test
  void redirectsWithoutABodyOrAPort() throws IOException {
    start(Listener.tcp("127.0.0.1", 0).redirectingToHttps(443, 301));
    try (RawClient client = new RawClient(server)) {
      client.send("POST /who HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello");
      assertThat(client.receive()).startsWith("HTTP/1.1 301").contains("Location: https://a/who\r\n");
      assertThat(client.get("/x").receive()).contains("Location: https://a/x\r\n");
    }
    assertThat(exchange(loopback(server.port()), "GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 400").doesNotContain("Location");
    assertThat(exchange(loopback(server.port()), "GET / HTTP/1.1\r\nHost: a b\r\n\r\n")).startsWith("HTTP/1.1 400");
  }

  @Test
  void believesAProxyOnItsOwnListener() throws IOException {
    RecordingLoggers.clear();
    start(Listener.tcp("127.0.0.1", 0).withProxyProtocol(), Listener.tcp("127.0.0.1", 0));
    String line = "PROXY TCP4 203.0.113.7 192.0.2.1 51234 443\r\n";
    SocketAddress proxied = server.addresses().get(0);
    assertThat(exchange(proxied, line + GET)).endsWith("203.0.113.7 http://Shop.Test:8080/who");
    assertThat(exchange(proxied, "PROXY UNKNOWN\r\n" + GET)).endsWith("127.0.0.1 http://Shop.Test:8080/who");
    assertThat(RecordingLoggers.lines("squall.access").get(0)).startsWith("INFO 200 GET /who (203.0.113.7) ");
    assertThat(exchange(server.addresses().get(1), line + GET)).startsWith("HTTP/1.1 400");
  }

  @Test
  void aProxyHeaderMayArriveInPieces() throws IOException {
    start(Listener.tcp("127.0.0.1", 0).withProxyProtocol());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a});
    out.write(new byte[] {0x21, 0x11, 0, 20, (byte) 203, 0, 113, 7, 127, 0, 0, 1, 1, 1, 1, (byte) 187, 0x20, 0, 5, 1, 0, 0, 0, 0});
    out.write(GET.getBytes(StandardCharsets.US_ASCII));
    byte[] all = out.toByteArray();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(20_000);
      for (byte b : all) {
        socket.getOutputStream().write(b);
      }
      String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(response).endsWith("203.0.113.7 https://Shop.Test:8080/who");
    }
    assertThat(exchange(loopback(server.port()), all)).endsWith("203.0.113.7 https://Shop.Test:8080/who");
  }

  @Test
  void closesConnectionsWithoutAProxyHeader() throws IOException {
    RecordingLoggers.clear();
    start(Listener.tcp("127.0.0.1", 0).withProxyProtocol());
    assertThat(exchange(loopback(server.port()), GET)).isEmpty();
    try (RawClient silent = new RawClient(server); RawClient half = new RawClient(server).send("PROXY TCP4 1.")) {
      Awaiting.until("both are accepted", () -> server.openConnections() == 2);
      Awaiting.until("the silent ones are closed", this::allTimeOut);
      assertThat(silent.rest()).isEmpty();
      assertThat(half.rest()).isEmpty();
    }
    assertThat(RecordingLoggers.lines("squall.general"))
        .contains("INFO a connection of a proxy failed (127.0.0.1): the connection does not begin with a PROXY header");
  }

  private boolean allTimeOut() {
    clock.advance(Duration.ofSeconds(3), server);
    return server.openConnections() == 0;
  }

  @Test
  void believesForwardedFieldsOfTrustedProxies() throws IOException {
    RecordingLoggers.clear();
    TrustedProxies proxies = TrustedProxies.of(ForwardedFields.X_FORWARDED, "127.0.0.1");
    start(ServerOptions.builder().listen(Listener.tcp("127.0.0.1", 0)).trustedProxies(proxies));
    String forwarded =
        "GET /who HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: shop.test\r\n\r\n";
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send(forwarded).body()).isEqualTo("203.0.113.7 https://shop.test/who");
      assertThat(client.get("/who").body()).as("the next request of the connection").isEqualTo("127.0.0.1 http://a/who");
    }
    Awaiting.until("both are logged", () -> RecordingLoggers.lines("squall.access").size() == 2);
    assertThat(RecordingLoggers.lines("squall.access").get(0)).startsWith("INFO 200 GET /who (203.0.113.7) ");
  }

  @Test
  void refusesSenselessListeners() {
    assertThatThrownBy(() -> Listener.tcp("a", 70_000)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Listener.tcp("a", 1).withBacklog(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Listener.tcp("a", 1).redirectingToHttps(443, 302)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Listener.unix(folder).withPermissions("0600")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Listener.unix(folder).withPermissions("777")).hasMessageContaining("like rw-rw----");
    assertThatThrownBy(() -> Listener.tcp("a", 1).withPermissions("rw-rw----")).hasMessageContaining("not a port 1");
    assertThatThrownBy(() -> Listener.unix(folder).withReusePort()).hasMessageContaining("is for TCP ports");
    assertThatThrownBy(() -> Listener.inherited().withIpv4Only()).hasMessageContaining("is for TCP ports");
    assertThatThrownBy(() -> Listener.tcp("::1", 1).withIpv4Only()).hasMessage("::1 is no address of IPv4");
    assertThat(Listener.tcp("[::1]", 1)).hasToString("::1 port 1");
    Listener nowhere = Listener.unix(folder.resolve("missing").resolve("x.sock"));
    assertThatThrownBy(() -> Server.start(new TestTable(), ServerOptions.builder().listen(nowhere).build()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(nowhere.toString());
    TlsOptions client = PemFiles.client().build();
    assertThatThrownBy(() -> Listener.tcp("a", 1).withTls(client)).hasMessageContaining("of a server");
    Listener inherited = Listener.inherited();
    assertThatThrownBy(() -> Server.start(new TestTable(), ServerOptions.builder().listen(inherited).build()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("file descriptor 0");
  }
}
