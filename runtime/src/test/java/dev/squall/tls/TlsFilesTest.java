package dev.squall.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Base64;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in the PEM files, what is said when something is wrong, and what happens when they change. */
final class TlsFilesTest {
  @TempDir private Path folder;

  private static TlsOptions options(String chain, String key) {
    return TlsOptions.server(PemFiles.file(chain), PemFiles.file(key));
  }

  @ParameterizedTest
  @CsvSource({
    "localhost.pem, localhost.key.pem, localhost",
    "localhost.pem, localhost.pkcs1.key.pem, localhost",
    "chain.pem, localhost.key.pem, localhost",
    "shop.pem, shop.key.pem, shop.test",
    "shop.pem, shop.sec1.key.pem, shop.test",
    "shop.pem, shop.sec1-params.key.pem, shop.test",
    "wildcard.pem, wildcard.key.pem, a.example.test",
    "ed25519.pem, ed25519.key.pem, ed.test"
  })
  void servesWithEveryKindOfKey(String chain, String key, String host) throws SSLException {
    InMemory both =
        new InMemory(PemFiles.client().build().session(host, 443), options(chain, key).session(), 4000).connect();
    assertThat(both.send(both.client, "hello")).isEqualTo("hello");
  }

  @Test
  void decryptsKeys() throws SSLException {
    Path key = PemFiles.file("shop.encrypted.key.pem");
    TlsOptions server = TlsOptions.server().certificate(PemFiles.file("shop.pem"), key, "secret").build();
    InMemory both = new InMemory(PemFiles.client().build().session("shop.test", 443), server.session(), 4000).connect();
    assertThat(both.send(both.client, "hello")).isEqualTo("hello");
    assertThatThrownBy(() -> TlsOptions.server().certificate(PemFiles.file("shop.pem"), key, "wrong").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the password is wrong");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost.pem, shop.key.pem, shop.key.pem does not belong to",
    "shop.pem, wildcard.key.pem, wildcard.key.pem does not belong to",
    "localhost.pem, localhost.pem, no private key in",
    "localhost.key.pem, localhost.key.pem, localhost.key.pem: it has [PRIVATE KEY]",
    "expired.pem, shop.key.pem, expired on 20",
    "chain-wrong-order.pem, localhost.key.pem, out of order",
    "shop.pem, shop.encrypted.key.pem, openssl pkey -in",
    "shop.pem, shop.legacy-encrypted.key.pem, openssl pkcs8 -topk8",
    "README.md, shop.key.pem, README.md: it is no PEM file",
    "shop.pem, README.md, it is no PEM file"
  })
  void saysWhatIsWrong(String chain, String key, String message) {
    assertThatThrownBy(() -> options(chain, key)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
  }

  @Test
  void namesFilesThatAreMissingOrMalformed() throws IOException {
    Path missing = folder.resolve("missing.pem");
    Path cut = folder.resolve("cut.pem");
    Path garbage = folder.resolve("garbage.pem");
    Path broken = folder.resolve("broken.pem");
    Files.writeString(cut, "-----BEGIN CERTIFICATE-----\nMIIB\n");
    Files.writeString(garbage, "-----BEGIN CERTIFICATE-----\n*!*\n-----END CERTIFICATE-----\n");
    Files.writeString(broken, "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n");
    assertThatThrownBy(() -> TlsOptions.server(missing, missing)).hasMessage("there is no file " + missing);
    assertThatThrownBy(() -> TlsOptions.server(folder, folder)).hasMessage(folder + " is a folder, not a PEM file");
    assertThatThrownBy(() -> TlsOptions.server(cut, cut)).hasMessageContaining("has no END line");
    assertThatThrownBy(() -> TlsOptions.server(garbage, garbage)).hasMessageContaining("not valid base64");
    assertThatThrownBy(() -> TlsOptions.server(PemFiles.file("shop.pem"), broken)).hasMessageContaining("it is cut short");
    assertThatThrownBy(() -> TlsOptions.server().build()).hasMessage("a TLS server needs a certificate and its key");
  }

  @Test
  void readsFilesThatBeginWithAByteOrderMark() throws IOException {
    Path marked = folder.resolve("marked.pem");
    Files.writeString(marked, "\uFEFF" + Files.readString(PemFiles.file("chain.pem")));
    assertThat(CertificateFile.read(marked)).isEqualTo(CertificateFile.read(PemFiles.file("chain.pem")));
  }

  @Test
  void everyCutOfAKeyIsRefusedClearly() throws IOException {
    byte[] der = PemFile.read(PemFiles.file("shop.sec1.key.pem")).get(0).content();
    Path file = folder.resolve("key.pem");
    for (int length = 0; length < der.length; length++) {
      byte[] cut = Arrays.copyOf(der, length);
      String text = Base64.getMimeEncoder().encodeToString(cut);
      Files.writeString(file, "-----BEGIN EC PRIVATE KEY-----\n" + text + "\n-----END EC PRIVATE KEY-----\n");
      assertThatThrownBy(() -> PrivateKeyFile.read(file, null))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(file.toString());
    }
  }

  @Test
  void readsChangedFilesAnewAndKeepsWhatWorks() throws IOException {
    Path chain = copy("localhost.pem", "cert.pem");
    Path key = copy("localhost.key.pem", "key.pem");
    TlsOptions server = TlsOptions.server(chain, key);
    assertThat(server.reload()).isFalse();
    assertThat(algorithm(server)).isEqualTo("RSA");

    copy("renewed.pem", "cert.pem");
    assertThat(server.reload()).as("half of a renewal").isFalse();
    assertThat(algorithm(server)).isEqualTo("RSA");

    copy("renewed.key.pem", "key.pem");
    assertThat(server.reload()).isTrue();
    assertThat(algorithm(server)).isEqualTo("EC");

    Files.delete(chain);
    assertThat(server.reload()).isFalse();
    assertThat(algorithm(server)).isEqualTo("EC");
  }

  private Path copy(String from, String to) throws IOException {
    return Files.copy(PemFiles.file(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
  }

  private static String algorithm(TlsOptions server) throws SSLException {
    InMemory both = new InMemory(PemFiles.client().build().session("localhost", 443), server.session(), 4000).connect();
    return both.client.facts().peerCertificate().getPublicKey().getAlgorithm();
  }
}
