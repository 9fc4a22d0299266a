package dev.squall.http1;

import dev.squall.http.RequestHead;
import java.nio.charset.StandardCharsets;

/** Takes a request target apart: its four forms are told from each other by the first byte (RFC 9112 section 3.2). */
final class RequestTarget {
  private static final byte[] HTTP = "http://".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] HTTPS = "https://".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OPTIONS = "options".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CONNECT = "connect".getBytes(StandardCharsets.US_ASCII);

  /** No method: what HTTP/2 connections start with, for servers like this one to refuse (RFC 9113 section 3.4). */
  private static final byte[] PRI = "pri".getBytes(StandardCharsets.US_ASCII);

  private RequestTarget() {}

  /**
   * Fills in path, query and authority.
   *
   * @param queryMark where the first question mark is; -1 if there is none
   * @throws ProtocolException 400 for a target of no form that fits the method, 501 for {@code CONNECT}, 505 for
   *     the start of an HTTP/2 connection
   */
  static void split(RequestHead head, byte[] buffer, int from, int to, int queryMark) throws ProtocolException {
    int pathEnd = queryMark < 0 ? to : queryMark;
    if (queryMark >= 0) {
      head.queryFrom = queryMark + 1;
      head.queryTo = to;
    }
    head.pathTo = pathEnd;
    if (isMethod(head, buffer, CONNECT)) {
      throw new ProtocolException(501, "CONNECT is not served");
    }
    if (isMethod(head, buffer, PRI)) {
      throw new ProtocolException(505, "only HTTP/1 is served here");
    }
    if (buffer[from] == '/') {
      head.pathFrom = from;
    } else if (buffer[from] == '*' && to - from == 1 && isMethod(head, buffer, OPTIONS)) {
      head.pathFrom = from;
    } else {
      absolute(head, buffer, from, pathEnd);
    }
  }

  private static void absolute(RequestHead head, byte[] buffer, int from, int pathEnd) throws ProtocolException {
    int authority = from + schemeLength(buffer, from, pathEnd);
    if (authority == from) {
      throw new ProtocolException(400, "bad request target");
    }
    int slash = authority;
    while (slash < pathEnd && buffer[slash] != '/') {
      slash++;
    }
    if (!HostSyntax.isValid(buffer, authority, slash)) {
      throw new ProtocolException(400, "bad authority in the request target");
    }
    head.secureTarget = authority - from == HTTPS.length;
    head.authorityFrom = authority;
    head.authorityTo = slash;
    if (slash < pathEnd) {
      head.pathFrom = slash;
    } else {
      // An empty path means "/" (RFC 9110 section 4.2.3); the last byte of "://" is one.
      head.pathFrom = authority - 1;
      head.pathTo = authority;
    }
  }

  private static int schemeLength(byte[] buffer, int from, int to) {
    if (starts(buffer, from, to, HTTP)) {
      return HTTP.length;
    }
    return starts(buffer, from, to, HTTPS) ? HTTPS.length : 0;
  }

  private static boolean starts(byte[] buffer, int from, int to, byte[] prefix) {
    return to - from >= prefix.length && Octets.equalsIgnoreCase(buffer, from, from + prefix.length, prefix);
  }

  /** Whether the method is this one, which is given in lower case; methods are case-sensitive, and known ones upper case. */
  private static boolean isMethod(RequestHead head, byte[] buffer, byte[] lower) {
    int length = head.methodTo - head.methodFrom;
    if (length != lower.length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (buffer[head.methodFrom + i] != lower[i] - 0x20) {
        return false;
      }
    }
    return true;
  }
}
