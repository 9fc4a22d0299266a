package dev.squall.tls;

import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a handshake has agreed on. Immutable.
 *
 * @param protocol {@code TLSv1.3} or {@code TLSv1.2}
 * @param cipherSuite the suite's standard name, such as {@code TLS_AES_128_GCM_SHA256}
 * @param serverName the host name that the client asked for in this handshake (SNI), in lower case; null if it named none
 * @param applicationProtocol what ALPN (RFC 7301) chose, such as {@code http/1.1}; empty if it was not used
 * @param peerCertificates as the peer sent them: its own first, which is verified, then those that should have issued it,
 *     among which it may have put others; empty if it showed none
 */
public record TlsFacts(
    String protocol,
    String cipherSuite,
    @Nullable String serverName,
    String applicationProtocol,
    List<X509Certificate> peerCertificates) {

  /** Copies the list. */
  public TlsFacts {
    peerCertificates = List.copyOf(peerCertificates);
  }

  /** The peer's own certificate; null if it showed none. */
  public @Nullable X509Certificate peerCertificate() {
    return peerCertificates.isEmpty() ? null : peerCertificates.get(0);
  }
}
