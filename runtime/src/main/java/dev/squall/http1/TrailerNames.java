package dev.squall.http1;

import java.util.Locale;

/** Which fields may not stand in a trailer section (RFC 9110, section 6.5.1): what decides on framing, routing or rights. */
public final class TrailerNames {
  private TrailerNames() {}

  /** Whether a field is forbidden behind a body, in any case. */
  public static boolean isForbidden(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "transfer-encoding", "content-length", "host", "trailer", "te", "connection", "keep-alive", "upgrade", "expect",
          "content-encoding", "content-type", "content-range", "max-forwards", "cache-control", "range", "if-match",
          "if-none-match", "if-modified-since", "if-unmodified-since", "if-range", "authorization", "proxy-authorization",
          "proxy-authenticate", "www-authenticate", "cookie", "set-cookie", "age", "date", "expires", "location", "pragma",
          "retry-after", "vary", "warning" -> true;
      default -> false;
    };
  }
}
