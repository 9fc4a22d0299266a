package dev.squall.tls;

import java.util.Locale;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import org.jspecify.annotations.Nullable;

/** The host name that a client asks for (SNI). */
final class RequestedName {
  private RequestedName() {}

  /** The name in lower case; null if the client sent none. */
  static @Nullable String of(ExtendedSSLSession session) {
    for (SNIServerName name : session.getRequestedServerNames()) {
      if (name.getType() == 0) {
        return of(name);
      }
    }
    return null;
  }

  /** A host name in lower case; null if it is none. */
  static @Nullable String of(SNIServerName name) {
    return name instanceof SNIHostName host ? host.getAsciiName().toLowerCase(Locale.ROOT) : host(name.getEncoded());
  }

  /** The JDK gives a name back undecoded; one that is no host name counts as none. */
  private static @Nullable String host(byte[] encoded) {
    try {
      return new SNIHostName(encoded).getAsciiName().toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
