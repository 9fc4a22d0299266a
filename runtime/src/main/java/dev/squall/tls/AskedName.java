package dev.squall.tls;

import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.StandardConstants;
import org.jspecify.annotations.Nullable;

/**
 * Takes down the host name that a client asks for in one handshake, and accepts any. That of the session may be an earlier
 * handshake's. With a matcher the JDK also resumes no session under another name (RFC 6066, section 3).
 */
final class AskedName extends SNIMatcher {
  private volatile @Nullable SNIServerName name;

  AskedName() {
    super(StandardConstants.SNI_HOST_NAME);
  }

  @Override
  public boolean matches(SNIServerName asked) {
    name = asked;
    return true;
  }

  /** The name in lower case; null if the client sent none. */
  @Nullable String host() {
    SNIServerName asked = name;
    return asked == null ? null : RequestedName.of(asked);
  }
}
