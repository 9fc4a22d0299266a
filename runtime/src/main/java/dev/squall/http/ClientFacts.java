package dev.squall.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Who a request comes from.
 *
 * @param address the client's address; 0.0.0.0 if it has none, as over a Unix domain socket
 * @param scheme {@code http} or {@code https}
 * @param host what a proxy says that the client asked for; null if none is believed, or says so
 */
record ClientFacts(InetAddress address, String scheme, @Nullable String host) {
  private static final byte[] NOWHERE = new byte[4];

  /** What holds for a request that no proxy says anything about. */
  static ClientFacts direct(ConnectionFacts connection) {
    return new ClientFacts(address(connection.remoteAddress()), connection.scheme(), null);
  }

  /** What holds for a request that itself names a host, or none. */
  static ClientFacts of(ConnectionFacts connection, Headers headers, @Nullable String sentHost) {
    TrustedProxies proxies = connection.proxies();
    ClientFacts direct = direct(connection);
    if (proxies == null || !proxies.includePeer(connection.remoteAddress())) {
      return direct;
    }
    return new ForwardedTrail(proxies, headers, sentHost).follow(direct);
  }

  private static InetAddress address(@Nullable SocketAddress peer) {
    if (peer instanceof InetSocketAddress inet && inet.getAddress() != null) {
      return inet.getAddress();
    }
    try {
      return Inet4Address.getByAddress(NOWHERE);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
