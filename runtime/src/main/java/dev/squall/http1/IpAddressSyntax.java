package dev.squall.http1;

/** The syntax of IP addresses as text (RFC 3986 section 3.2.2). */
final class IpAddressSyntax {
  private static final int GROUPS = 8;

  private IpAddressSyntax() {}

  /** Whether bytes are an IPv6 address: up to eight groups, one run of zero groups left out, the last two perhaps as IPv4. */
  static boolean isV6(byte[] buffer, int from, int to) {
    int groups = 0;
    boolean shortened = false;
    int at = from;
    while (at < to) {
      if (buffer[at] == ':') {
        boolean twice = at + 1 < to && buffer[at + 1] == ':';
        if (twice ? shortened : groups == 0 || at + 1 == to) {
          return false;
        }
        shortened |= twice;
        at += twice ? 2 : 1;
        if (at < to && buffer[at] == ':') {
          return false;
        }
      } else {
        int end = groupEnd(buffer, at, to);
        if (end < to && buffer[end] == '.') {
          groups += 2;
          end = isV4(buffer, at, to) ? to : -1;
        } else {
          groups++;
        }
        if (end < 0 || end == at || (end < to && buffer[end] != ':')) {
          return false;
        }
        at = end;
      }
    }
    return shortened ? groups < GROUPS : groups == GROUPS;
  }

  /** Whether bytes are an IPv4 address: four numbers up to 255 without leading zeros. */
  static boolean isV4(byte[] buffer, int from, int to) {
    int at = from;
    for (int part = 0; part < 4; part++) {
      int value = 0;
      int start = at;
      while (at < to && at < start + 3 && Octets.isDigit(buffer[at])) {
        value = value * 10 + buffer[at++] - '0';
      }
      boolean number = at > start && value <= 255 && (at == start + 1 || buffer[start] != '0');
      boolean ended = part == 3 ? at == to : at < to && buffer[at] == '.';
      if (!number || !ended) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Behind up to four hexadecimal digits. */
  private static int groupEnd(byte[] buffer, int from, int to) {
    int at = from;
    while (at < to && at < from + 4 && Octets.hexValue(buffer[at]) >= 0) {
      at++;
    }
    return at;
  }
}
