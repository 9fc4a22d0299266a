package dev.squall.tls;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which certificate a handshake shows: by the host name that the client asks for (SNI, RFC 6066 section 3), and by the
 * kinds of key that both sides can use. Immutable.
 */
final class IdentityKeys extends X509ExtendedKeyManager {
  private final List<Identity> fallback;
  private final Map<String, List<Identity>> byHost;
  private final List<Identity> all = new ArrayList<>();

  /**
   * Keys to choose from.
   *
   * @param fallback for clients that name no host, or one that has none of its own
   * @param byHost by host name in lower case, or by {@code *.} and a domain
   */
  IdentityKeys(List<Identity> fallback, Map<String, List<Identity>> byHost) {
    this.fallback = fallback;
    this.byHost = byHost;
    all.addAll(fallback);
    byHost.values().forEach(all::addAll);
  }

  @Override
  public @Nullable String chooseEngineServerAlias(String keyType, Principal @Nullable [] issuers, SSLEngine engine) {
    for (Identity identity : candidates(engine)) {
      if (identity.isOf(keyType)) {
        return alias(identity);
      }
    }
    return null;
  }

  @Override
  public @Nullable String chooseEngineClientAlias(String[] keyTypes, Principal @Nullable [] issuers, SSLEngine engine) {
    for (String keyType : keyTypes) {
      for (Identity identity : fallback) {
        if (identity.isOf(keyType)) {
          return alias(identity);
        }
      }
    }
    return null;
  }

  private List<Identity> candidates(SSLEngine engine) {
    if (byHost.isEmpty() || !(engine.getHandshakeSession() instanceof ExtendedSSLSession session)) {
      return fallback;
    }
    String host = RequestedName.of(session);
    if (host == null) {
      return fallback;
    }
    List<Identity> own = byHost.get(host);
    int dot = host.indexOf('.');
    if (own == null && dot > 0) {
      own = byHost.get("*".concat(host.substring(dot)));
    }
    return own == null ? fallback : own;
  }

  private String alias(Identity identity) {
    return Integer.toString(all.indexOf(identity));
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    return all.get(Integer.parseInt(alias)).chainArray();
  }

  @Override
  public PrivateKey getPrivateKey(String alias) {
    return all.get(Integer.parseInt(alias)).key();
  }

  @Override
  public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
    return null;
  }

  @Override
  public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
    return null;
  }

  @Override
  public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return null;
  }

  @Override
  public @Nullable String chooseClientAlias(String[] keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
    return null;
  }
}
