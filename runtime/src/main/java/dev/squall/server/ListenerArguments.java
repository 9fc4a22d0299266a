package dev.squall.server;

import dev.squall.http.ForwardedFields;
import dev.squall.http.TrustedProxies;
import dev.squall.tls.ClientCertificates;
import dev.squall.tls.TlsOptions;
import dev.squall.tls.TlsServerBuilder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the program's arguments say about listeners, TLS and proxies. */
final class ListenerArguments {
  static final String HELP =
      """
        --tls-cert <file>           speak TLS with the certificate chain of a PEM file
        --tls-key <file>            the PEM file of the certificate's private key
        --tls-client-ca <file>      refuse clients without a certificate that one of a PEM file has issued
        --redirect-from <port>      send clients from http at another port to https at --port
        --unix <file>               listen on a Unix domain socket instead of a port
        --inherited                 listen on the socket that is the standard input instead of a port
        --proxy-protocol            every connection begins with a header of the PROXY protocol
        --trusted-proxies <list>    believe who these say their client is, such as 127.0.0.1,10.0.0.0/8
        --forwarded <fields>        how they say it: forwarded, x-forwarded or x-real-ip (default x-forwarded)
      """;

  static final String[] VALUED = {
    "--tls-cert", "--tls-key", "--tls-client-ca", "--redirect-from", "--unix", "--trusted-proxies", "--forwarded"
  };

  private @Nullable String certificate;
  private @Nullable String key;
  private @Nullable String clientAuthorities;
  private @Nullable String unix;
  private @Nullable String trustedProxies;
  private @Nullable String forwarded;
  private int redirectFrom;
  private boolean inherited;
  private boolean proxyProtocol;

  ListenerArguments() {}

  /** Whether anything was said. */
  boolean given() {
    boolean tls = certificate != null || key != null || clientAuthorities != null || redirectFrom > 0;
    return tls || unix != null || inherited || proxyProtocol || trustedProxies != null || forwarded != null;
  }

  /** Whether a name is one of an argument with a value that belongs here. */
  static boolean takes(String name) {
    for (String valued : VALUED) {
      if (valued.equals(name)) {
        return true;
      }
    }
    return false;
  }

  static String example(String name) {
    return switch (name) {
      case "--tls-cert" -> " cert.pem";
      case "--tls-key" -> " key.pem";
      case "--tls-client-ca" -> " ca.pem";
      case "--redirect-from" -> " 80";
      case "--unix" -> " /run/shop.sock";
      case "--forwarded" -> " x-forwarded";
      default -> " 127.0.0.1";
    };
  }

  void inherited(boolean value) {
    inherited = value;
  }

  void proxyProtocol(boolean value) {
    proxyProtocol = value;
  }

  void redirectFrom(int port) {
    redirectFrom = port;
  }

  void set(String name, String value) {
    switch (name) {
      case "--tls-cert" -> certificate = value;
      case "--tls-key" -> key = value;
      case "--tls-client-ca" -> clientAuthorities = value;
      case "--unix" -> unix = value;
      case "--trusted-proxies" -> trustedProxies = value;
      default -> forwarded = value;
    }
  }

  /**
   * Sets what was asked for; nothing where that is host and port only.
   *
   * @param portGiven whether a port was asked for by name
   * @return what is wrong with the arguments; null if nothing is
   */
  @Nullable String apply(ServerOptions.Builder builder, String host, int port, boolean portGiven) {
    String missing = missing(port, portGiven);
    if (missing != null) {
      return missing;
    }
    try {
      proxies(builder);
      TlsOptions tls = tls();
      boolean elsewhere = unix != null || inherited;
      if (tls == null && !elsewhere && !proxyProtocol) {
        return null;
      }
      if (portGiven || !elsewhere) {
        builder.listen(finished(Listener.tcp(host, port), tls));
      }
      String file = unix;
      if (file != null) {
        builder.listen(finished(Listener.unix(Path.of(file)), tls));
      }
      if (inherited) {
        builder.listen(finished(Listener.inherited(), tls));
      }
      if (redirectFrom > 0) {
        builder.listen(Listener.tcp(host, redirectFrom).redirectingToHttps(port));
      }
      return null;
    } catch (InvalidPathException e) {
      return "\"" + e.getInput() + "\" is no file name.";
    } catch (IllegalArgumentException e) {
      return e.getMessage() + ".";
    }
  }

  private @Nullable String missing(int port, boolean portGiven) {
    if ((certificate == null) != (key == null)) {
      return certificate == null ? "--tls-key needs --tls-cert too." : "--tls-cert needs --tls-key too.";
    }
    if (certificate == null && (clientAuthorities != null || redirectFrom > 0)) {
      return (redirectFrom > 0 ? "--redirect-from" : "--tls-client-ca") + " needs --tls-cert and --tls-key.";
    }
    boolean elsewhere = unix != null || inherited;
    if (redirectFrom > 0 && (port == 0 || (elsewhere && !portGiven))) {
      return "--redirect-from needs a --port to send clients to.";
    }
    if (redirectFrom == port) {
      return "--redirect-from must be another port than --port, which is " + port + " too.";
    }
    return forwarded != null && trustedProxies == null ? "--forwarded needs --trusted-proxies." : null;
  }

  private Listener finished(Listener listener, @Nullable TlsOptions tls) {
    Listener secured = tls == null ? listener : listener.withTls(tls);
    return proxyProtocol ? secured.withProxyProtocol() : secured;
  }

  private @Nullable TlsOptions tls() {
    String chain = certificate;
    String privateKey = key;
    if (chain == null || privateKey == null) {
      return null;
    }
    TlsServerBuilder tls = TlsOptions.server().certificate(Path.of(chain), Path.of(privateKey));
    String authorities = clientAuthorities;
    if (authorities != null) {
      tls.clientCertificates(ClientCertificates.REQUIRED, Path.of(authorities));
    }
    return tls.build();
  }

  private void proxies(ServerOptions.Builder builder) {
    String list = trustedProxies;
    if (list != null) {
      ForwardedFields believed = fields();
      try {
        builder.trustedProxies(TrustedProxies.of(believed, list.strip().split(" *, *", -1)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("--trusted-proxies: " + e.getMessage(), e);
      }
    }
  }

  private ForwardedFields fields() {
    String name = forwarded == null ? "x-forwarded" : forwarded;
    return switch (name) {
      case "forwarded" -> ForwardedFields.FORWARDED;
      case "x-forwarded" -> ForwardedFields.X_FORWARDED;
      case "x-real-ip" -> ForwardedFields.X_REAL_IP;
      default ->
          throw new IllegalArgumentException("--forwarded is forwarded, x-forwarded or x-real-ip, not \"" + name + "\"");
    };
  }
}
