package dev.squall.tls;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client's TLS options being set; for one thread. */
public final class TlsClientBuilder {
  private final TlsSettings settings = new TlsSettings();
  private final List<IdentityFiles> own = new ArrayList<>();
  private @Nullable Path authorities;
  private boolean trustsAnyone;

  TlsClientBuilder() {}

  /** The PEM file of those who may issue servers' certificates. Default: those that the JDK trusts. */
  public TlsClientBuilder authorities(Path file) {
    authorities = file;
    return this;
  }

  /** The certificate that is shown to servers that ask for one, and its key, both PEM files. */
  public TlsClientBuilder certificate(Path chain, Path key) {
    own.add(new IdentityFiles(chain, key, null));
    return this;
  }

  /** As {@link #certificate(Path, Path)}, with an encrypted key (PKCS#8). */
  public TlsClientBuilder certificate(Path chain, Path key, String password) {
    own.add(new IdentityFiles(chain, key, password));
    return this;
  }

  /** Which of {@code TLSv1.3} and {@code TLSv1.2} are spoken. Default both. */
  public TlsClientBuilder protocols(String... names) {
    settings.protocols(names);
    return this;
  }

  /** The cipher suites, best first, by their standard names. Default: those with forward secrecy and authenticated encryption. */
  public TlsClientBuilder cipherSuites(String... names) {
    settings.cipherSuites = List.of(names);
    return this;
  }

  /** What is offered by ALPN (RFC 7301), best first. Default: nothing. */
  public TlsClientBuilder applicationProtocols(String... names) {
    settings.applicationProtocols = List.of(names);
    return this;
  }

  /** How long a handshake may take before the connection is closed. Default 10 s. */
  public TlsClientBuilder handshakeTimeout(Duration value) {
    settings.handshakeTimeout = TlsSettings.positive("handshakeTimeout", value);
    return this;
  }

  /** Lets the server have a certificate for another host; it must be a trusted one still. */
  public TlsClientBuilder anyHostName() {
    settings.verifyHost = false;
    return this;
  }

  /** Lets the server have any certificate, its own included: anybody may then read and change what is sent. For tests. */
  public TlsClientBuilder trustAnyone() {
    trustsAnyone = true;
    settings.verifyHost = false;
    return this;
  }

  /** The options, all files read. @throws IllegalArgumentException if a file cannot be used; the message says which, and why */
  public TlsOptions build() {
    TlsSource source = new TlsSource(List.copyOf(own), Map.of(), authorities, trustsAnyone);
    return new TlsOptions(source, settings, true);
  }
}
