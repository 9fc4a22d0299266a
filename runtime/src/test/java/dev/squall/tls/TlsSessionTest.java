package dev.squall.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions that talk in memory. */
final class TlsSessionTest {
  private static final TlsOptions SERVER =
      PemFiles.server()
          .certificate(PemFiles.file("renewed.pem"), PemFiles.file("renewed.key.pem"))
          .host("shop.test", PemFiles.file("shop.pem"), PemFiles.file("shop.key.pem"))
          .host("*.example.test", PemFiles.file("wildcard.pem"), PemFiles.file("wildcard.key.pem"))
          .build();
  private static final TlsOptions CLIENT = PemFiles.client().build();

  private static SSLContext trusting() throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {new AnyoneTrusted()}, null);
    return context;
  }

  private static InMemory pair(TlsOptions client, String host, TlsOptions server, int piece) {
    return new InMemory(client.session(host, 443), server.session(), piece);
  }

  @ParameterizedTest
  @CsvSource({"TLSv1.3, 1", "TLSv1.2, 1", "TLSv1.3, 7", "TLSv1.2, 100", "TLSv1.3, 100000"})
  void talksHoweverTheBytesAreCut(String protocol, int piece) throws SSLException {
    TlsOptions client = PemFiles.client().protocols(protocol).build();
    InMemory both = pair(client, "shop.test", SERVER, piece).connect();
    String large = "0123456789".repeat(5000);
    assertThat(both.send(both.client, "GET")).isEqualTo("GET");
    assertThat(both.send(both.server, large)).isEqualTo(large);
    assertThat(both.send(both.client, large)).isEqualTo(large);
    assertThat(both.server.facts().protocol()).isEqualTo(protocol);
    assertThat(both.server.facts().serverName()).isEqualTo("shop.test");
    assertThat(both.server.facts().cipherSuite()).contains("GCM");
  }

  @ParameterizedTest
  @CsvSource({"shop.test, CN=shop.test", "SHOP.test, CN=shop.test", "a.example.test, CN=*.example.test"})
  void showsTheCertificateOfTheHost(String host, String subject) throws SSLException {
    InMemory both = pair(CLIENT, host, SERVER, 1000).connect();
    assertThat(both.client.facts().peerCertificate().getSubjectX500Principal().getName()).isEqualTo(subject);
  }

  @Test
  void otherHostsGetTheDefaultCertificate() throws SSLException {
    TlsOptions client = PemFiles.client().anyHostName().build();
    for (String host : new String[] {"other.test", "a.b.example.test", "example.test", "127.0.0.1"}) {
      InMemory both = pair(client, host, SERVER, 1000).connect();
      assertThat(both.client.facts().peerCertificate().getSubjectX500Principal().getName()).isEqualTo("CN=localhost");
    }
  }

  @Test
  void aClientHoldsTheServerToItsHostName() {
    InMemory both = pair(CLIENT, "other.test", SERVER, 1000);
    assertThatThrownBy(both::connect).isInstanceOf(SSLException.class).hasMessageContaining("other.test");
  }

  @Test
  void aClientHoldsTheServerToItsAuthorities() {
    TlsOptions client = TlsOptions.client().authorities(PemFiles.file("stranger.pem")).build();
    InMemory both = pair(client, "localhost", SERVER, 1000);
    assertThatThrownBy(both::connect).isInstanceOf(SSLException.class);
  }

  @Test
  void showsItsClientCertificate() throws SSLException {
    TlsOptions server = PemFiles.server().clientCertificates(ClientCertificates.REQUIRED, PemFiles.file("ca.pem")).build();
    TlsOptions client =
        PemFiles.client().certificate(PemFiles.file("client.pem"), PemFiles.file("client.key.pem")).build();
    InMemory both = pair(client, "localhost", server, 1000).connect();
    assertThat(both.send(both.client, "x")).isEqualTo("x");
    assertThat(both.server.facts().peerCertificate().getSubjectX500Principal().getName()).isEqualTo("O=Squall,CN=Ada Client");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void refusesClientsWithoutARequiredCertificate(String protocol) {
    TlsOptions server = PemFiles.server().clientCertificates(ClientCertificates.REQUIRED, PemFiles.file("ca.pem")).build();
    InMemory both = pair(PemFiles.client().protocols(protocol).build(), "localhost", server, 1000);
    assertThatThrownBy(both::connect).isInstanceOf(SSLException.class);
  }

  @Test
  void servesClientsWithoutAWantedCertificateButNotWithAStrangers() throws SSLException {
    TlsOptions server = PemFiles.server().clientCertificates(ClientCertificates.WANTED, PemFiles.file("ca.pem")).build();
    InMemory both = pair(CLIENT, "localhost", server, 1000).connect();
    assertThat(both.server.facts().peerCertificate()).isNull();
    TlsOptions stranger =
        PemFiles.client()
            .certificate(PemFiles.file("stranger.pem"), PemFiles.file("stranger.key.pem"))
            .protocols("TLSv1.2")
            .build();
    InMemory refused = pair(stranger, "localhost", server, 1000);
    assertThatThrownBy(
            () -> {
              refused.connect();
              refused.send(refused.client, "x");
              throw new AssertionError("served " + refused.server.facts());
            })
        .isInstanceOf(SSLException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void knowsTheNameWhenASessionIsResumed(String protocol) throws GeneralSecurityException, SSLException {
    SSLContext context = trusting();
    String name = "shop.test";
    for (int i = 0; i < 3; i++) {
      SSLEngine engine = context.createSSLEngine("one.address", 443);
      engine.setUseClientMode(true);
      SSLParameters parameters = engine.getSSLParameters();
      parameters.setProtocols(new String[] {protocol});
      parameters.setServerNames(List.of(new SNIHostName(name)));
      engine.setSSLParameters(parameters);
      InMemory both = new InMemory(new TlsSession(engine, null), SERVER.session(), 4000).connect();
      assertThat(both.send(both.server, "x")).isEqualTo("x");
      assertThat(both.server.facts().serverName()).isEqualTo(name);
    }
  }

  @Test
  void agreesOnAnApplicationProtocol() throws SSLException {
    TlsOptions server = PemFiles.server().applicationProtocols("h2", "http/1.1").build();
    TlsOptions client = PemFiles.client().applicationProtocols("http/1.1").build();
    assertThat(pair(client, "localhost", server, 1000).connect().server.facts().applicationProtocol()).isEqualTo("http/1.1");
    assertThat(pair(CLIENT, "localhost", server, 1000).connect().server.facts().applicationProtocol()).isEmpty();
    TlsOptions other = PemFiles.client().applicationProtocols("gopher").build();
    assertThatThrownBy(() -> pair(other, "localhost", server, 1000).connect()).isInstanceOf(SSLException.class);
  }

  @Test
  void tellsTheEndFromACut() throws SSLException {
    InMemory both = pair(CLIENT, "localhost", SERVER, 1000).connect();
    ByteBuffer records = ByteBuffer.allocate(TlsSession.RECORD_ROOM);
    both.client.closeOutput(records);
    both.client.closeOutput(records);
    InMemory.append(records, both.toServer);
    assertThat(both.server.inputEnded()).isFalse();
    assertThat(both.receive(both.server, both.toServer)).isEmpty();
    assertThat(both.server.inputEnded()).isTrue();
    assertThatThrownBy(() -> both.send(both.client, "x")).isInstanceOf(SSLException.class);
    assertThat(both.send(both.server, "still")).isEqualTo("still");
  }

  @Test
  void refusesBytesThatAreNoTls() {
    ByteBuffer plain = ByteBuffer.wrap("GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    ByteBuffer out = ByteBuffer.allocate(TlsSession.RECORD_ROOM);
    TlsSession session = SERVER.session();
    assertThatThrownBy(() -> session.handshake(plain, out)).isInstanceOf(SSLException.class);
    session.abort(out);
  }

  @Test
  void refusesRecordsThatWereTamperedWith() throws SSLException {
    InMemory both = pair(CLIENT, "localhost", SERVER, 1000).connect();
    ByteBuffer records = ByteBuffer.allocate(TlsSession.RECORD_ROOM);
    both.client.encrypt(ByteBuffer.wrap(new byte[] {1, 2, 3}), records);
    records.put(records.position() - 1, (byte) ~records.get(records.position() - 1));
    InMemory.append(records, both.toServer);
    assertThatThrownBy(() -> both.receive(both.server, both.toServer)).isInstanceOf(SSLException.class);
    both.server.abort(records);
    assertThat(records.position()).isPositive();
  }

  @Test
  void oldProtocolsAreRefused() {
    assertThatThrownBy(() -> TlsOptions.server().protocols("TLSv1.1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TLSv1.3");
    assertThatThrownBy(() -> PemFiles.server().cipherSuites("ROT13").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no cipher suite ROT13");
  }
}
