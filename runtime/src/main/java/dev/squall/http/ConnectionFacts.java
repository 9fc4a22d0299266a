package dev.squall.http;

import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * What all requests of one connection have in common. Made once per connection.
 *
 * @param remoteAddress the peer's address; null if it is not known
 * @param scheme {@code http} or {@code https}
 * @param limits the limits that hold for the requests
 */
public record ConnectionFacts(@Nullable SocketAddress remoteAddress, String scheme, RequestLimits limits) {}
