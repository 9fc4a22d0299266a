package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.Response;
import dev.squall.tls.ClientCertificates;
import dev.squall.tls.PemFiles;
import dev.squall.tls.TlsFacts;
import dev.squall.tls.TlsOptions;
import dev.squall.tls.TlsServerBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP over TLS: clients of the JDK, over real sockets. */
@Timeout(60)
class TlsServerTest {
  private static final byte[] LARGE = new byte[3_000_000];

  static {
    Arrays.fill(LARGE, (byte) 'x');
  }

  @TempDir private Path folder;
  private final TestClock clock = new TestClock();
  private Server server;

  private void start(TlsServerBuilder tls) throws IOException {
    TestTable table =
        new TestTable()
            .onLoop("GET", "/loop", request -> Response.text(request.fullUrl() + " " + request.isSecure()))
            .route("GET", "/virtual", request -> Response.text(request.scheme() + " " + facts(request.tls())))
            .route("GET", "/large", request -> Response.bytes(LARGE))
            .onLoop("GET", "/loop/large", request -> Response.bytes(LARGE))
            .route("GET", "/file", request -> file())
            .route("GET", "/stream", request -> Response.stream(200, "text/plain", out -> out.write(LARGE)))
            .route("POST", "/echo", request -> Response.bytes(request.body()));
    Listener secure = Listener.tcp("127.0.0.1", 0).withTls(tls.build());
    Listener plain = Listener.tcp("127.0.0.1", 0);
    server = Server.start(table, ServerOptions.builder().listen(secure, plain).eventLoops(2).build(), clock);
  }

  private Response file() throws IOException {
    Path file = folder.resolve("large.bin");
    Files.write(file, LARGE);
    return Response.stream(200, "text/plain", LARGE.length, out -> out.send(file, 0, LARGE.length));
  }

  private static String facts(TlsFacts facts) {
    X509Certificate client = facts.peerCertificate();
    return facts.protocol() + " " + facts.serverName() + " " + facts.applicationProtocol() + " "
        + (client == null ? "anonymous" : client.getSubjectX500Principal().getName());
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private static SSLContext context() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    try (InputStream in = Files.newInputStream(PemFiles.file("ca.pem"))) {
      store.setCertificateEntry("ca", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private SSLSocket connect(SSLContext context) throws IOException {
    SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(20_000);
    return socket;
  }

  private SSLSocket connect() throws IOException, GeneralSecurityException {
    return connect(context());
  }

  private static String get(SSLSocket socket, String path) throws IOException {
    socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: Shop.Test\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    return body(socket);
  }

  private static String body(SSLSocket socket) throws IOException {
    StringBuilder head = new StringBuilder();
    InputStream in = socket.getInputStream();
    while (head.indexOf("\r\n\r\n") < 0) {
      int b = in.read();
      if (b < 0) {
        return head.toString();
      }
      head.append((char) b);
    }
    int at = head.indexOf("Content-Length: ");
    int length = Integer.parseInt(head.substring(at + 16, head.indexOf("\r", at)));
    return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.3", "TLSv1.2"})
  void servesOverTls(String protocol) throws Exception {
    start(PemFiles.server());
    try (SSLSocket socket = connect()) {
      socket.setEnabledProtocols(new String[] {protocol});
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setServerNames(List.of(new SNIHostName("Shop.test")));
      parameters.setApplicationProtocols(new String[] {"h2", "http/1.1"});
      socket.setSSLParameters(parameters);
      assertThat(get(socket, "/loop")).isEqualTo("https://Shop.Test/loop true");
      assertThat(get(socket, "/virtual")).isEqualTo("https " + protocol + " shop.test http/1.1 anonymous");
      assertThat(socket.getApplicationProtocol()).isEqualTo("http/1.1");
    }
    assertThat(server.url()).isEqualTo("https://127.0.0.1:" + server.port() + "/");
  }

  @Test
  void servesPlainBesideTls() throws Exception {
    start(PemFiles.server());
    InetSocketAddress plain = (InetSocketAddress) server.addresses().get(1);
    try (Socket socket = new Socket(plain.getAddress(), plain.getPort())) {
      socket.getOutputStream().write("GET /loop HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertThat(response).endsWith("http://127.0.0.1/loop false");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/large", "/loop/large", "/file"})
  void sendsLargeBodies(String path) throws Exception {
    start(PemFiles.server());
    try (SSLSocket socket = connect()) {
      assertThat(get(socket, path)).hasSize(LARGE.length);
      assertThat(get(socket, path)).isEqualTo(new String(LARGE, StandardCharsets.ISO_8859_1));
      assertThat(get(socket, "/loop")).endsWith("true");
    }
  }

  @Test
  void takesLargeBodies() throws Exception {
    start(PemFiles.server());
    try (SSLSocket socket = connect()) {
      String head = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: " + LARGE.length + "\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(LARGE);
      assertThat(body(socket)).hasSize(LARGE.length);
    }
  }

  @Test
  void aRequestByteByByteIsServed() throws Exception {
    start(PemFiles.server());
    try (SSLSocket socket = connect()) {
      for (byte b : "GET /loop HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII)) {
        socket.getOutputStream().write(b);
      }
      assertThat(body(socket)).isEqualTo("https://a/loop true");
    }
  }

  @Test
  void endsABodyWithoutLengthWithItsLastByte() throws Exception {
    start(PemFiles.server());
    try (SSLSocket socket = connect()) {
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setApplicationProtocols(new String[] {"http/1.0"});
      socket.setSSLParameters(parameters);
      socket.getOutputStream().write("GET /stream HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      byte[] all = socket.getInputStream().readAllBytes();
      assertThat(new String(all, StandardCharsets.ISO_8859_1)).endsWith("x".repeat(1000)).hasSizeGreaterThan(LARGE.length);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.3", "TLSv1.2"})
  void clientsComeBackWithoutAFullHandshake(String protocol) throws Exception {
    start(PemFiles.server());
    SSLContext context = context();
    long created;
    try (SSLSocket socket = connect(context)) {
      socket.setEnabledProtocols(new String[] {protocol});
      get(socket, "/loop");
      created = socket.getSession().getCreationTime();
    }
    try (SSLSocket socket = connect(context)) {
      socket.setEnabledProtocols(new String[] {protocol});
      get(socket, "/loop");
      assertThat(socket.getSession().getCreationTime()).isEqualTo(created);
      assertThat(socket.getSession().getPeerCertificates()).isNotEmpty();
    }
  }

  @Test
  void anotherHandshakeOnAConnectionIsRefused() throws Exception {
    start(PemFiles.server());
    try (SSLSocket socket = connect()) {
      socket.setEnabledProtocols(new String[] {"TLSv1.2"});
      assertThat(get(socket, "/loop")).endsWith("true");
      socket.startHandshake();
      assertThatThrownBy(() -> assertThat(get(socket, "/loop")).isNotEmpty()).isInstanceOfAny(IOException.class, AssertionError.class);
    }
    Awaiting.until("the connection is closed", () -> server.openConnections() == 0);
  }

  @Test
  void newKeysMidwayAreTaken() throws Exception {
    start(PemFiles.server());
    try (SSLSocket socket = connect()) {
      assertThat(get(socket, "/loop")).endsWith("true");
      socket.startHandshake();
      assertThat(get(socket, "/loop")).endsWith("true");
      assertThat(get(socket, "/virtual")).contains("TLSv1.3");
    }
  }

  @Test
  void newKeysAreTakenWhileAResponseIsWritten() throws Exception {
    start(PemFiles.server());
    try (SSLSocket socket = connect()) {
      assertThat(get(socket, "/loop")).endsWith("true");
      CompletableFuture<Void> keys = CompletableFuture.runAsync(() -> changeKeys(socket));
      for (int i = 0; i < 10; i++) {
        assertThat(get(socket, "/large")).hasSize(LARGE.length);
      }
      keys.get();
      assertThat(get(socket, "/loop")).endsWith("true");
    }
  }

  private static void changeKeys(SSLSocket socket) {
    try {
      for (int i = 0; i < 50; i++) {
        socket.startHandshake();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void clientCertificatesReachTheHandler() throws Exception {
    start(PemFiles.server().clientCertificates(ClientCertificates.WANTED, PemFiles.file("ca.pem")));
    try (SSLSocket socket = connect()) {
      assertThat(get(socket, "/virtual")).endsWith("anonymous");
    }
  }

  @Test
  void plainHttpOnATlsPortIsClosedAndLoggedOnce() throws Exception {
    RecordingLoggers.clear();
    start(PemFiles.server());
    for (int i = 0; i < 3; i++) {
      try (RawClient client = new RawClient(server)) {
        client.get("/loop");
        assertThat(client.rest()).doesNotContain("HTTP/1.1 200");
      }
    }
    assertThat(RecordingLoggers.lines("squall.general"))
        .filteredOn(line -> line.contains("TLS"))
        .containsExactly("INFO a TLS handshake failed (127.0.0.1): the peer speaks plain text, such as HTTP, instead of TLS");
    Awaiting.until("the connections are closed", () -> server.openConnections() == 0);
  }

  @Test
  void aHandshakeThatStandsStillTimesOut() throws Exception {
    RecordingLoggers.clear();
    start(PemFiles.server().handshakeTimeout(Duration.ofSeconds(3)));
    try (RawClient silent = new RawClient(server); RawClient half = new RawClient(server).send("\u0016\u0003\u0001")) {
      Awaiting.until("both are open", () -> server.openConnections() == 2);
      assertThat(server.openConnections()).isEqualTo(2);
      // A handshake may begin only now: its time is counted from there.
      Awaiting.until("both are closed", this::allHandshakesTimeOut);
      silent.rest();
      half.rest();
    }
    assertThat(RecordingLoggers.lines("squall.general"))
        .contains("INFO a TLS handshake failed (127.0.0.1): the TLS handshake took too long");
  }

  private boolean allHandshakesTimeOut() {
    clock.advance(Duration.ofSeconds(1), server);
    return server.openConnections() == 0;
  }

  @Test
  void everyCutOfAHandshakeEndsTheConnection() throws Exception {
    start(PemFiles.server());
    byte[] hello = clientHello();
    for (int length = 0; length < hello.length; length += 7) {
      try (RawClient client = new RawClient(server)) {
        client.send(new String(hello, 0, length, StandardCharsets.ISO_8859_1)).endOutput();
        client.rest();
      }
    }
    Awaiting.until("all are closed", () -> server.openConnections() == 0);
    try (SSLSocket socket = connect()) {
      assertThat(get(socket, "/loop")).endsWith("true");
    }
  }

  private static byte[] clientHello() throws Exception {
    SSLEngine engine = context().createSSLEngine();
    engine.setUseClientMode(true);
    ByteBuffer out = ByteBuffer.allocate(20_000);
    engine.wrap(ByteBuffer.allocate(0), out);
    return Arrays.copyOf(out.array(), out.position());
  }

  @Test
  void stopsWhileHandshakesAreUnderWay() throws Exception {
    start(PemFiles.server());
    try (RawClient silent = new RawClient(server); SSLSocket idle = connect()) {
      assertThat(get(idle, "/loop")).endsWith("true");
      server.stop();
      assertThat(silent.rest()).isNotNull();
      assertThat(idle.getInputStream().read()).isEqualTo(-1);
    }
    assertThat(server.openConnections()).isZero();
  }

  @Test
  void changedCertificatesAreShownToNewConnections() throws Exception {
    Path chain = copy("localhost.pem", "cert.pem");
    Path key = copy("localhost.key.pem", "key.pem");
    start(TlsOptions.server().certificate(chain, key).lookForChangesEvery(Duration.ofMillis(1)));
    try (SSLSocket before = connect()) {
      assertThat(get(before, "/loop")).endsWith("true");
      assertThat(shown(before)).isEqualTo("RSA");
      copy("renewed.pem", "cert.pem");
      copy("renewed.key.pem", "key.pem");
      Awaiting.until("the new one is shown", () -> "EC".equals(shownToANewClient()));
      assertThat(get(before, "/loop")).endsWith("true");
    }
  }

  private String shownToANewClient() {
    try (SSLSocket socket = connect()) {
      get(socket, "/loop");
      return shown(socket);
    } catch (IOException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String shown(SSLSocket socket) throws SSLException {
    return socket.getSession().getPeerCertificates()[0].getPublicKey().getAlgorithm();
  }

  private Path copy(String from, String to) throws IOException {
    Path target = folder.resolve(to);
    Path part = folder.resolve(to + ".part");
    Files.copy(PemFiles.file(from), part, StandardCopyOption.REPLACE_EXISTING);
    return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
