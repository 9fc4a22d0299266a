package dev.squall.http;

import dev.squall.text.HostText;
import dev.squall.text.IpText;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows what proxies say from the nearest one outwards: each entry was written by the host that the one before names, and counts
 * as long as that host is trusted. What cannot be read ends the way; then the last host that could be read is the client.
 */
final class ForwardedTrail {
  private static final int MAX_HOPS = 64;

  private final TrustedProxies proxies;
  private final Headers headers;
  private final @Nullable String sentHost;

  /** A way through fields. */
  ForwardedTrail(TrustedProxies proxies, Headers headers, @Nullable String sentHost) {
    this.proxies = proxies;
    this.headers = headers;
    this.sentHost = sentHost;
  }

  /** Goes from a trusted proxy to the client. */
  ClientFacts follow(ClientFacts proxy) {
    return switch (proxies.fields()) {
      case FORWARDED -> forwarded(proxy);
      case X_FORWARDED -> xForwarded(proxy);
      case X_REAL_IP -> xRealIp(proxy);
    };
  }

  private ClientFacts forwarded(ClientFacts proxy) {
    InetAddress address = proxy.address();
    String scheme = proxy.scheme();
    String host = null;
    int hops = 0;
    for (String line : headers.all("Forwarded").reversed()) {
      List<ForwardedElement> elements = ForwardedElement.list(line);
      if (elements.isEmpty()) {
        break;
      }
      for (ForwardedElement element : elements.reversed()) {
        scheme = scheme(element.proto(), scheme);
        String named = element.host();
        host = named != null && HostText.isValid(named) ? named : host;
        InetAddress from = node(element.from());
        if (from == null) {
          return new ClientFacts(address, scheme, host);
        }
        address = from;
        if (!proxies.include(from) || ++hops == MAX_HOPS) {
          return new ClientFacts(address, scheme, host);
        }
      }
    }
    return new ClientFacts(address, scheme, host);
  }

  private ClientFacts xForwarded(ClientFacts proxy) {
    InetAddress address = proxy.address();
    int hops = 0;
    for (String entry : entries("X-Forwarded-For").reversed()) {
      InetAddress from = node(entry);
      if (from == null) {
        break;
      }
      address = from;
      if (!proxies.include(from) || ++hops == MAX_HOPS) {
        break;
      }
    }
    String scheme = scheme(last("X-Forwarded-Proto"), proxy.scheme());
    return new ClientFacts(address, scheme, xForwardedHost(scheme));
  }

  private @Nullable String xForwardedHost(String scheme) {
    String host = last("X-Forwarded-Host");
    if (host == null || !HostText.isValid(host)) {
      host = sentHost;
    }
    String port = last("X-Forwarded-Port");
    if (host == null || port == null || !HostText.isPort(port, 0) || HostText.colon(host) < host.length()) {
      return host;
    }
    boolean implied = port.equals(scheme.equals("https") ? "443" : "80");
    return implied ? host : host.concat(":").concat(port);
  }

  private ClientFacts xRealIp(ClientFacts proxy) {
    String real = last("X-Real-Ip");
    InetAddress address = real == null ? null : node(real);
    return new ClientFacts(
        address == null ? proxy.address() : address, scheme(last("X-Scheme"), proxy.scheme()), null);
  }

  private static String scheme(@Nullable String said, String otherwise) {
    if (said == null) {
      return otherwise;
    }
    return said.equalsIgnoreCase("https") ? "https" : said.equalsIgnoreCase("http") ? "http" : otherwise;
  }

  /** All entries of a list over all lines of a field. */
  private List<String> entries(String name) {
    List<String> entries = new ArrayList<>();
    for (String line : headers.all(name)) {
      Collections.addAll(entries, line.split(",", -1));
    }
    return entries;
  }

  private @Nullable String last(String name) {
    List<String> lines = headers.all(name);
    if (lines.isEmpty()) {
      return null;
    }
    String line = lines.get(lines.size() - 1);
    return line.substring(line.lastIndexOf(',') + 1).strip();
  }

  /** The address in {@code 192.0.2.1}, {@code 192.0.2.1:80}, {@code 2001:db8::1} or {@code [2001:db8::1]:80}; null if it is none. */
  private static @Nullable InetAddress node(@Nullable String text) {
    String node = text == null ? "" : text.strip();
    if (node.startsWith("[")) {
      int end = node.indexOf(']');
      boolean plain = end == node.length() - 1 || (end > 0 && node.charAt(end + 1) == ':' && isNodePort(node, end + 2));
      String address = plain ? node.substring(1, end) : "";
      return address.indexOf(':') < 0 ? null : IpText.parse(address);
    }
    int colon = node.indexOf(':');
    if (colon >= 0 && node.indexOf(':', colon + 1) < 0) {
      return isNodePort(node, colon + 1) ? IpText.parse(node.substring(0, colon)) : null;
    }
    return IpText.parse(node);
  }

  /** A port, or one that is hidden behind a name (RFC 7239 section 6.3). */
  private static boolean isNodePort(String text, int from) {
    return HostText.isPort(text, from) || (from + 1 < text.length() && text.charAt(from) == '_');
  }
}
