package dev.squall.http;

import dev.squall.text.HostText;
import org.jspecify.annotations.Nullable;

/**
 * A host and the port behind it, as URLs and {@code Host} fields have them (RFC 3986, section 3.2). Immutable.
 *
 * @param host a name or an address, an IPv6 address in its brackets
 * @param port from 0 to 65535; -1 if there is none
 */
public record HostPort(String host, int port) {

  /** Takes a text such as {@code example.org:8080} or {@code [::1]:8080} apart; null if it is none, with a port or without. */
  public static @Nullable HostPort parse(String text) {
    if (text.isEmpty() || !HostText.isValid(text)) {
      return null;
    }
    int colon = HostText.colon(text);
    int port = colon == text.length() ? -1 : Integer.parseInt(text, colon + 1, text.length(), 10);
    return new HostPort(text.substring(0, colon), port);
  }

  /** The port, or a default where there is none. */
  public int portOr(int defaultPort) {
    return port < 0 ? defaultPort : port;
  }
}
