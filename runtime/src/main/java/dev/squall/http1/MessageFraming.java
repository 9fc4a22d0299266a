package dev.squall.http1;

import dev.squall.http.RequestHead;
import java.nio.charset.StandardCharsets;

/**
 * What a request's fields say about its framing and its connection (RFC 9112 sections 3.2, 6 and 9.3). What could be read in
 * two ways is refused.
 */
final class MessageFraming {
  private static final byte[] HOST = ascii("host");
  private static final byte[] EXPECT = ascii("expect");
  private static final byte[] CONNECTION = ascii("connection");
  private static final byte[] CONTENT_LENGTH = ascii("content-length");
  private static final byte[] TRANSFER_ENCODING = ascii("transfer-encoding");
  private static final byte[] CHUNKED = ascii("chunked");
  private static final byte[] CONTINUE = ascii("100-continue");
  private static final byte[] CLOSE = ascii("close");
  private static final byte[] KEEP_ALIVE = ascii("keep-alive");
  private static final long TOO_LONG = Long.MAX_VALUE;

  private boolean hostSeen;
  private boolean closeSeen;
  private boolean keepAliveSeen;
  private boolean chunked;
  private boolean continueExpected;
  private long contentLength = -1;

  void reset() {
    hostSeen = false;
    closeSeen = false;
    keepAliveSeen = false;
    chunked = false;
    continueExpected = false;
    contentLength = -1;
  }

  boolean chunked() {
    return chunked;
  }

  /** The body's length; -1 if it was not given. */
  long contentLength() {
    return contentLength;
  }

  /** Whether the client waits for a 100 before it sends the body. */
  boolean continueExpected() {
    return continueExpected;
  }

  /** Whether the connection may serve another request after this one. */
  boolean keepAlive(int version) {
    return !closeSeen && (version >= 11 || keepAliveSeen);
  }

  /** Looks at one field. @throws ProtocolException 400, or 417 for an expectation that is not known */
  void field(byte[] buffer, int nameFrom, int nameTo, int from, int to, RequestHead head) throws ProtocolException {
    switch (nameTo - nameFrom) {
      case 4 -> {
        if (Octets.equalsIgnoreCase(buffer, nameFrom, nameTo, HOST)) {
          host(buffer, from, to, head);
        }
      }
      case 6 -> {
        if (Octets.equalsIgnoreCase(buffer, nameFrom, nameTo, EXPECT)) {
          expect(buffer, from, to, head.version);
        }
      }
      case 10 -> {
        if (Octets.equalsIgnoreCase(buffer, nameFrom, nameTo, CONNECTION)) {
          connection(buffer, from, to);
        }
      }
      case 14 -> {
        if (Octets.equalsIgnoreCase(buffer, nameFrom, nameTo, CONTENT_LENGTH)) {
          contentLength(buffer, from, to);
        }
      }
      case 17 -> {
        if (Octets.equalsIgnoreCase(buffer, nameFrom, nameTo, TRANSFER_ENCODING)) {
          transferEncoding(buffer, from, to, head.version);
        }
      }
      default -> {}
    }
  }

  /** Looks at the fields as a whole. @throws ProtocolException 400 if they are not one request */
  void finish(RequestHead head) throws ProtocolException {
    if (!hostSeen && head.version >= 11) {
      throw new ProtocolException(400, "no Host field");
    }
    if (chunked && contentLength >= 0) {
      throw new ProtocolException(400, "both Content-Length and Transfer-Encoding");
    }
  }

  private void host(byte[] buffer, int from, int to, RequestHead head) throws ProtocolException {
    if (hostSeen) {
      throw new ProtocolException(400, "more than one Host field");
    }
    hostSeen = true;
    if (!HostSyntax.isValid(buffer, from, to)) {
      throw new ProtocolException(400, "bad Host field");
    }
    if (head.authorityFrom < 0) {
      head.authorityFrom = from;
      head.authorityTo = to;
    }
  }

  private void expect(byte[] buffer, int from, int to, int version) throws ProtocolException {
    if (version < 11) {
      return;
    }
    int at = from;
    while (at < to) {
      int end = elementEnd(buffer, at, to);
      int textFrom = skipSpace(buffer, at, end);
      int textTo = trimSpace(buffer, textFrom, end);
      if (Octets.equalsIgnoreCase(buffer, textFrom, textTo, CONTINUE)) {
        continueExpected = true;
      } else if (textFrom < textTo) {
        throw new ProtocolException(417, "unknown expectation");
      }
      at = end + 1;
    }
  }

  private void connection(byte[] buffer, int from, int to) {
    int at = from;
    while (at < to) {
      int end = elementEnd(buffer, at, to);
      int textFrom = skipSpace(buffer, at, end);
      int textTo = trimSpace(buffer, textFrom, end);
      if (Octets.equalsIgnoreCase(buffer, textFrom, textTo, CLOSE)) {
        closeSeen = true;
      } else if (Octets.equalsIgnoreCase(buffer, textFrom, textTo, KEEP_ALIVE)) {
        keepAliveSeen = true;
      }
      at = end + 1;
    }
  }

  private void transferEncoding(byte[] buffer, int from, int to, int version) throws ProtocolException {
    if (chunked || version < 11 || !Octets.equalsIgnoreCase(buffer, from, to, CHUNKED)) {
      throw new ProtocolException(400, "bad Transfer-Encoding");
    }
    chunked = true;
  }

  private void contentLength(byte[] buffer, int from, int to) throws ProtocolException {
    int at = from;
    do {
      int end = elementEnd(buffer, at, to);
      int textFrom = skipSpace(buffer, at, end);
      long length = number(buffer, textFrom, trimSpace(buffer, textFrom, end));
      if (length < 0 || (contentLength >= 0 && contentLength != length)) {
        throw new ProtocolException(400, "bad Content-Length");
      }
      contentLength = length;
      at = end + 1;
    } while (at <= to);
  }

  /** A decimal number without a sign; {@link #TOO_LONG} if it has more than 18 digits, -1 if it is none. */
  private static long number(byte[] buffer, int from, int to) {
    long value = 0;
    for (int i = from; i < to; i++) {
      if (!Octets.isDigit(buffer[i])) {
        return -1;
      }
      value = value >= 100_000_000_000_000_000L ? TOO_LONG : value * 10 + buffer[i] - '0';
    }
    return from == to ? -1 : value;
  }

  private static int elementEnd(byte[] buffer, int from, int to) {
    int at = from;
    while (at < to && buffer[at] != ',') {
      at++;
    }
    return at;
  }

  private static int skipSpace(byte[] buffer, int from, int to) {
    int at = from;
    while (at < to && isSpace(buffer[at])) {
      at++;
    }
    return at;
  }

  static int trimSpace(byte[] buffer, int from, int to) {
    int at = to;
    while (at > from && isSpace(buffer[at - 1])) {
      at--;
    }
    return at;
  }

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\t';
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
