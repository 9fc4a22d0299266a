package dev.squall.proxy;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a proxy says about a connection that it passes on.
 *
 * @param source the client's address; null where the proxy speaks for itself ({@code LOCAL}), or does not say ({@code UNKNOWN}, or
 *     another kind of address): then the connection's own peer counts
 * @param destination the address that the client connected to; null where {@code source} is
 * @param authority the host name that the client asked the proxy for (SNI); null if not said
 * @param applicationProtocol what was agreed on by ALPN, such as {@code h2}; null if not said
 * @param tls whether the client is connected to the proxy by TLS
 */
public record ProxyHeader(
    @Nullable InetSocketAddress source,
    @Nullable InetSocketAddress destination,
    @Nullable String authority,
    @Nullable String applicationProtocol,
    boolean tls) {

  /** Nothing is said but that the connection comes through. */
  static final ProxyHeader SILENT = new ProxyHeader(null, null, null, null, false);
}
