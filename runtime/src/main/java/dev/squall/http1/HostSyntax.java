package dev.squall.http1;

import dev.squall.text.IpText;
import java.nio.charset.StandardCharsets;

/** The syntax of {@code uri-host [":" port]} (RFC 9110 section 7.2), without user information. */
final class HostSyntax {

  private HostSyntax() {}

  /** Whether bytes are a host that is not empty, with or without a port. */
  static boolean isValid(byte[] buffer, int from, int to) {
    if (from == to) {
      return false;
    }
    int end = buffer[from] == '[' ? addressEnd(buffer, from + 1, to) : nameEnd(buffer, from, to);
    return end > from && (end == to || isPort(buffer, end, to));
  }

  /** Where a bracketed IPv6 address ends, behind the bracket; -1 if it is none. */
  private static int addressEnd(byte[] buffer, int from, int to) {
    int at = from;
    while (at < to && (Octets.hexValue(buffer[at]) >= 0 || buffer[at] == ':' || buffer[at] == '.')) {
      at++;
    }
    return at < to && buffer[at] == ']' && isAddress(buffer, from, at) ? at + 1 : -1;
  }

  private static boolean isAddress(byte[] buffer, int from, int to) {
    String text = new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
    return text.indexOf(':') >= 0 && IpText.parse(text) != null;
  }

  private static int nameEnd(byte[] buffer, int from, int to) {
    int at = from;
    while (at < to && Octets.isHost(buffer[at])) {
      if (buffer[at] == '%' && (at + 2 >= to || Octets.hexValue(buffer[at + 1]) < 0 || Octets.hexValue(buffer[at + 2]) < 0)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static boolean isPort(byte[] buffer, int from, int to) {
    if (buffer[from] != ':' || to - from > 6) {
      return false;
    }
    int port = 0;
    for (int i = from + 1; i < to; i++) {
      if (!Octets.isDigit(buffer[i])) {
        return false;
      }
      port = port * 10 + buffer[i] - '0';
    }
    return port <= 65_535;
  }
}
