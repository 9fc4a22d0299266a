package dev.squall.tls;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A server's TLS options being set; for one thread. */
public final class TlsServerBuilder {
  private final TlsSettings settings = new TlsSettings();
  private final List<IdentityFiles> fallback = new ArrayList<>();
  private final Map<String, List<IdentityFiles>> byHost = new LinkedHashMap<>();
  private @Nullable Path authorities;

  TlsServerBuilder() {
    settings.applicationProtocols = List.of("http/1.1", "http/1.0");
  }

  /**
   * The certificate for clients that name no host, or one without a certificate of its own. May be called again with one of another
   * kind of key: which is shown depends on what the client can use.
   *
   * @param chain the PEM file of the certificate and those that issued it, its own first
   * @param key the PEM file of its private key: PKCS#8, PKCS#1 or SEC 1; may be the same file
   */
  public TlsServerBuilder certificate(Path chain, Path key) {
    fallback.add(new IdentityFiles(chain, key, null));
    return this;
  }

  /** As {@link #certificate(Path, Path)}, with an encrypted key (PKCS#8). */
  public TlsServerBuilder certificate(Path chain, Path key, String password) {
    fallback.add(new IdentityFiles(chain, key, password));
    return this;
  }

  /**
   * The certificate for clients that ask for a host (SNI). May be called again for another kind of key.
   *
   * @param host a host name, or {@code *.} and a domain for all names that are one label longer
   */
  public TlsServerBuilder host(String host, Path chain, Path key) {
    String name = host.toLowerCase(Locale.ROOT);
    String plain = name.startsWith("*.") ? name.substring(2) : name;
    if (plain.isEmpty() || plain.indexOf('*') >= 0 || plain.indexOf(':') >= 0 || plain.startsWith(".")) {
      throw new IllegalArgumentException("\"" + host + "\" is no host name; write shop.example, or *.example for all below it");
    }
    byHost.computeIfAbsent(name, _ -> new ArrayList<>()).add(new IdentityFiles(chain, key, null));
    return this;
  }

  /**
   * Whether clients are asked for certificates. Default: they are not.
   *
   * @param authorities the PEM file of those who may issue them
   */
  public TlsServerBuilder clientCertificates(ClientCertificates value, Path authorities) {
    settings.clientCertificates = value;
    this.authorities = authorities;
    return this;
  }

  /** Which of {@code TLSv1.3} and {@code TLSv1.2} are spoken. Default both. */
  public TlsServerBuilder protocols(String... names) {
    settings.protocols(names);
    return this;
  }

  /** The cipher suites, best first, by their standard names. Default: those with forward secrecy and authenticated encryption. */
  public TlsServerBuilder cipherSuites(String... names) {
    settings.cipherSuites = List.of(names);
    return this;
  }

  /**
   * What is offered by ALPN (RFC 7301), best first; none switches it off. A client that offers other protocols only is refused.
   * Default {@code http/1.1} and {@code http/1.0}.
   */
  public TlsServerBuilder applicationProtocols(String... names) {
    settings.applicationProtocols = List.of(names);
    return this;
  }

  /** How long a handshake may take before the connection is closed. Default 10 s. */
  public TlsServerBuilder handshakeTimeout(Duration value) {
    settings.handshakeTimeout = TlsSettings.positive("handshakeTimeout", value);
    return this;
  }

  /** How often at most the files are looked at for changes; zero for never. Default 5 s. */
  public TlsServerBuilder lookForChangesEvery(Duration value) {
    settings.lookEvery = value.isZero() ? value : TlsSettings.positive("lookForChangesEvery", value);
    return this;
  }

  /** How long a client may come back without a full handshake. Default 12 h. */
  public TlsServerBuilder sessionTimeout(Duration value) {
    settings.sessionTimeout = TlsSettings.positive("sessionTimeout", value);
    return this;
  }

  /**
   * The options, all files read.
   *
   * @throws IllegalArgumentException if there is no certificate, or a file cannot be used; the message says which, and why
   */
  public TlsOptions build() {
    if (fallback.isEmpty() && byHost.isEmpty()) {
      throw new IllegalArgumentException("a TLS server needs a certificate and its key");
    }
    List<IdentityFiles> others = fallback.isEmpty() ? byHost.values().iterator().next() : fallback;
    TlsSource source = new TlsSource(List.copyOf(others), new LinkedHashMap<>(byHost), authorities, false);
    return new TlsOptions(source, settings, false);
  }
}
