package dev.squall.http1;

import java.util.Set;

/**
 * Fields that must not stand in a trailer section, since they are needed before the body or decide who may send it (RFC 9110
 * section 6.5.1). Names are given in lower case.
 */
final class TrailerFields {
  private static final Set<String> BREAKING =
      Set.of(
          "transfer-encoding", "content-length", "host", "connection", "keep-alive", "proxy-connection", "te",
          "trailer", "upgrade", "expect");

  private static final Set<String> IGNORED =
      Set.of(
          "authorization", "proxy-authorization", "cookie", "origin", "content-encoding", "content-type",
          "content-range", "content-location", "range", "cache-control", "pragma", "max-forwards", "forwarded", "via", "x-real-ip");

  private TrailerFields() {}

  /** Whether a field would change the message's frame or its way: nobody sends that in good faith. */
  static boolean breaksMessage(String name) {
    return BREAKING.contains(name);
  }

  /** Whether a field says who the client is, or what the body or the request is: then it comes too late to be believed. */
  static boolean isIgnored(String name) {
    return IGNORED.contains(name)
        || name.startsWith("if-")
        || name.startsWith("x-forwarded-")
        || name.startsWith("sec-");
  }
}
