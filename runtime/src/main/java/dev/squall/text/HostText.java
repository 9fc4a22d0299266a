package dev.squall.text;

import java.util.Locale;

/** A host with or without a port, as {@code Host} fields have it. */
public final class HostText {
  private static final int MAX_LENGTH = 262;

  private HostText() {}

  /** Where the port's colon is; the text's length if there is no port. */
  public static int colon(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? colon : host.length();
  }

  /** The host in lower case, without its port; a numeric IPv6 address keeps its brackets. */
  public static String name(String host) {
    return host.substring(0, colon(host)).toLowerCase(Locale.ROOT);
  }

  /** Whether text is a name of letters, digits, dots, hyphens and underscores, not of marks only, or an address, with or without a port. */
  public static boolean isValid(String host) {
    int colon = colon(host);
    if (colon == 0 || host.length() > MAX_LENGTH || (colon < host.length() && !isPort(host, colon + 1))) {
      return false;
    }
    if (host.charAt(0) == '[') {
      String address = host.charAt(colon - 1) == ']' ? host.substring(1, colon - 1) : "";
      return address.indexOf(':') >= 0 && IpText.parse(address) != null;
    }
    boolean named = false;
    for (int i = 0; i < colon; i++) {
      char c = host.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      named |= letter;
      if (!letter && c != '.' && c != '-' && c != '_') {
        return false;
      }
    }
    return named;
  }

  /** Whether text is a decimal number up to 65535. */
  public static boolean isPort(String text, int from) {
    int port = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || i - from > 4) {
        return false;
      }
      port = port * 10 + c - '0';
    }
    return text.length() > from && port <= 65_535;
  }
}
