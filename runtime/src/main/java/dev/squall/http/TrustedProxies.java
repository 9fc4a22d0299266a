package dev.squall.http;

import dev.squall.text.IpNetwork;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which proxies are believed when they say who their client is, and in which fields. Every such field of another family is ignored,
 * because a proxy that does not know it passes on what the client made up. Immutable.
 */
public final class TrustedProxies {
  private final ForwardedFields fields;
  private final List<IpNetwork> networks = new ArrayList<>();
  private boolean unix;

  private TrustedProxies(ForwardedFields fields) {
    this.fields = fields;
  }

  /**
   * Proxies at some addresses.
   *
   * @param fields the fields that these proxies set, whatever the client sent in them
   * @param proxies addresses and ranges, such as {@code 127.0.0.1}, {@code 10.0.0.0/8} and {@code ::1}; {@code unix} for whoever
   *     connects to a Unix domain socket
   * @throws IllegalArgumentException if one is none of these, or there is none
   */
  public static TrustedProxies of(ForwardedFields fields, String... proxies) {
    if (proxies.length == 0) {
      throw new IllegalArgumentException("name the addresses of the proxies, such as 127.0.0.1 or 10.0.0.0/8");
    }
    TrustedProxies trusted = new TrustedProxies(fields);
    for (String proxy : proxies) {
      if (proxy.equals("unix")) {
        trusted.unix = true;
      } else {
        trusted.networks.add(IpNetwork.of(proxy));
      }
    }
    return trusted;
  }

  /** The fields that are believed. */
  public ForwardedFields fields() {
    return fields;
  }

  /** Whether the peer of a connection is one of these proxies. */
  boolean includePeer(@Nullable SocketAddress peer) {
    if (peer instanceof InetSocketAddress inet) {
      return inet.getAddress() != null && include(inet.getAddress());
    }
    return unix && peer != null;
  }

  /** Whether an address is one of these proxies'. */
  boolean include(InetAddress address) {
    for (IpNetwork network : networks) {
      if (network.contains(address)) {
        return true;
      }
    }
    return false;
  }
}
