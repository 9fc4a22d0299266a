package dev.squall.tls;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the certificates of a PEM file. */
final class CertificateFile {
  private CertificateFile() {}

  /** All certificates of a file, at least one. @throws IllegalArgumentException if there is none, or one cannot be read */
  static List<X509Certificate> read(Path file) {
    List<X509Certificate> certificates = new ArrayList<>();
    List<PemBlock> blocks;
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      blocks = PemFile.read(file);
      for (PemBlock block : blocks) {
        if (block.type().equals("CERTIFICATE") || block.type().equals("X509 CERTIFICATE")) {
          certificates.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(block.content())));
        }
      }
    } catch (CertificateException e) {
      throw new IllegalArgumentException(
          "certificate " + (certificates.size() + 1) + " of " + file + " cannot be read: " + e.getMessage(), e);
    }
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException("no certificate in " + file + PrivateKeyFile.found(blocks));
    }
    return certificates;
  }

  /**
   * The chain of a file: the certificate itself first, behind it the one that issued it, and so on.
   *
   * @throws IllegalArgumentException as {@link #read} does; also if the order is another one, or the first is not valid now
   */
  static List<X509Certificate> readChain(Path file, Instant now) {
    List<X509Certificate> chain = read(file);
    X509Certificate own = chain.get(0);
    if (own.getNotAfter().toInstant().isBefore(now)) {
      throw new IllegalArgumentException("the certificate in " + file + " expired on " + own.getNotAfter().toInstant());
    }
    if (own.getNotBefore().toInstant().isAfter(now)) {
      throw new IllegalArgumentException("the certificate in " + file + " is not valid before " + own.getNotBefore().toInstant());
    }
    for (int i = 1; i < chain.size(); i++) {
      if (!chain.get(i - 1).getIssuerX500Principal().equals(chain.get(i).getSubjectX500Principal())) {
        throw new IllegalArgumentException(
            "the chain in " + file + " is out of order: certificate " + (i + 1) + " (" + chain.get(i).getSubjectX500Principal()
                + ") did not issue certificate " + i + " (" + chain.get(i - 1).getSubjectX500Principal()
                + "); the server's own must come first");
      }
    }
    return chain;
  }
}
