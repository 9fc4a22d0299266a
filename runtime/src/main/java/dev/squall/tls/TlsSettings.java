package dev.squall.tls;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

/** What is set besides files; mutable while it is being built, for one thread, then only read. */
final class TlsSettings {
  static final List<String> PROTOCOLS = List.of("TLSv1.3", "TLSv1.2");

  List<String> protocols = PROTOCOLS;
  List<String> cipherSuites = List.of();
  List<String> applicationProtocols = List.of();
  ClientCertificates clientCertificates = ClientCertificates.NONE;
  Duration handshakeTimeout = Duration.ofSeconds(10);
  Duration lookEvery = Duration.ofSeconds(5);
  Duration sessionTimeout = Duration.ofHours(12);
  boolean verifyHost = true;

  void protocols(String... names) {
    List<String> wanted = List.of(names);
    if (wanted.isEmpty() || !PROTOCOLS.containsAll(wanted)) {
      throw new IllegalArgumentException("protocols must be some of " + PROTOCOLS + ", not " + wanted);
    }
    protocols = wanted;
  }

  /** Checks the names against those that the JDK knows. */
  void cipherSuites(SSLContext context) {
    List<String> known = List.of(context.getSupportedSSLParameters().getCipherSuites());
    for (String suite : cipherSuites) {
      if (!known.contains(suite)) {
        throw new IllegalArgumentException("the JDK has no cipher suite " + suite + "; it has " + known);
      }
    }
  }

  static Duration positive(String name, Duration value) {
    if (value.isZero() || value.isNegative() || value.compareTo(Duration.ofDays(365)) > 0) {
      throw new IllegalArgumentException(name + " must be positive and at most a year, not " + value);
    }
    return value;
  }

  void apply(SSLEngine engine, boolean client) {
    engine.setUseClientMode(client);
    SSLParameters parameters = engine.getSSLParameters();
    parameters.setProtocols(protocols.toArray(new String[0]));
    parameters.setCipherSuites(suites(engine));
    parameters.setUseCipherSuitesOrder(true);
    if (!applicationProtocols.isEmpty()) {
      parameters.setApplicationProtocols(applicationProtocols.toArray(new String[0]));
    }
    if (client && verifyHost) {
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
    }
    if (clientCertificates == ClientCertificates.REQUIRED) {
      parameters.setNeedClientAuth(true);
    } else if (clientCertificates == ClientCertificates.WANTED) {
      parameters.setWantClientAuth(true);
    }
    engine.setSSLParameters(parameters);
  }

  /** The default: of the suites that the JDK enables those with forward secrecy and authenticated encryption. */
  private String[] suites(SSLEngine engine) {
    if (!cipherSuites.isEmpty()) {
      return cipherSuites.toArray(new String[0]);
    }
    List<String> modern = new ArrayList<>();
    for (String suite : engine.getEnabledCipherSuites()) {
      boolean secret = !suite.startsWith("TLS_RSA_") && !suite.contains("_anon_");
      if (secret && (suite.contains("_GCM_") || suite.contains("_CHACHA20_"))) {
        modern.add(suite);
      }
    }
    return modern.toArray(new String[0]);
  }
}
