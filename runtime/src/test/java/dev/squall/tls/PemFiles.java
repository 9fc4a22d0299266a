package dev.squall.tls;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The certificates and keys of the tests; {@code README.md} beside them says how they were made. */
public final class PemFiles {
  private PemFiles() {}

  /** A file. */
  public static Path file(String name) {
    try {
      return Path.of(PemFiles.class.getResource("/tls/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** A server's options with the certificate for localhost. */
  public static TlsServerBuilder server() {
    return TlsOptions.server().certificate(file("localhost.pem"), file("localhost.key.pem"));
  }

  /** A client's options that trust whom the certificates of the tests are issued by. */
  public static TlsClientBuilder client() {
    return TlsOptions.client().authorities(file("ca.pem"));
  }
}
