package dev.squall.http;

import dev.squall.tls.TlsFacts;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a connection that were put together beforehand.
 *
 * @param remoteAddress the peer's address; null if it is not known
 * @param scheme {@code http} or {@code https}
 * @param limits the limits that hold for the requests
 * @param tls what the TLS handshake agreed on; null if there is no TLS
 * @param proxies who is believed when it says who the client is; null for nobody
 */
public record GivenFacts(
    @Nullable SocketAddress remoteAddress,
    String scheme,
    RequestLimits limits,
    @Nullable TlsFacts tls,
    @Nullable TrustedProxies proxies)
    implements ConnectionFacts {

  /** A connection without TLS, on which no proxy is believed. */
  public GivenFacts(@Nullable SocketAddress remoteAddress, String scheme, RequestLimits limits) {
    this(remoteAddress, scheme, limits, null, null);
  }

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public long turnNanos() {
    return System.nanoTime();
  }
}
