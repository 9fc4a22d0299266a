package dev.squall.proxy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of the PROXY protocol, version 1 (a line of text) or 2 (binary), from bytes that arrive in any pieces. Nothing
 * behind the header is taken. For one connection, one thread.
 *
 * @see <a href="https://www.haproxy.org/download/3.0/doc/proxy-protocol.txt">the PROXY protocol</a>
 */
public final class ProxyHeaderParser {
  /** The longest line of version 1, its end included. */
  static final int MAX_LINE = 107;

  /** The most bytes of addresses and values that are taken behind the head of version 2. */
  static final int MAX_PAYLOAD = 4096;

  private static final byte[] SIGNATURE = {0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a};
  private static final byte[] PROXY = {'P', 'R', 'O', 'X', 'Y', ' '};
  private static final int HEAD = 16;

  /** What the shortest header of all has: {@code PROXY UNKNOWN} and its line end. */
  private static final int SHORTEST = 15;

  private byte[] seen = new byte[MAX_LINE];
  private int count;
  private @Nullable ProxyHeader header;

  /** A parser that has seen nothing. */
  public ProxyHeaderParser() {}

  /** The header; null until it is complete. */
  public @Nullable ProxyHeader header() {
    return header;
  }

  /** How many bytes are certain to be part of the header still; at least 1 until it is complete. */
  public int wanted() {
    if (count < SHORTEST) {
      return SHORTEST - count;
    }
    if (seen[0] == PROXY[0]) {
      return 1;
    }
    return (count < HEAD ? HEAD : HEAD + payload()) - count;
  }

  private int payload() {
    return (seen[14] & 0xff) << 8 | (seen[15] & 0xff);
  }

  /**
   * Takes bytes.
   *
   * @return how many were taken: all, unless the header is complete now
   * @throws ProxyProtocolException if they are no header, or one that is too long
   */
  public int parse(byte[] bytes, int from, int to) throws ProxyProtocolException {
    int at = from;
    while (at < to && header == null) {
      if (count == seen.length) {
        seen = Arrays.copyOf(seen, HEAD + MAX_PAYLOAD);
      }
      seen[count++] = bytes[at++];
      if (seen[0] == PROXY[0]) {
        line();
      } else {
        binary();
      }
    }
    return at - from;
  }

  private void line() throws ProxyProtocolException {
    int last = count - 1;
    if (last < PROXY.length && seen[last] != PROXY[last]) {
      throw new ProxyProtocolException("the connection does not begin with a PROXY header");
    }
    if (seen[last] == '\n') {
      if (seen[last - 1] != '\r') {
        throw new ProxyProtocolException("the PROXY line does not end with CR LF");
      }
      header = TextHeader.parse(new String(seen, 0, last - 1, StandardCharsets.ISO_8859_1));
    } else if (count == MAX_LINE) {
      throw new ProxyProtocolException("the PROXY line is longer than 107 bytes");
    }
  }

  private void binary() throws ProxyProtocolException {
    int last = count - 1;
    if (last < SIGNATURE.length) {
      if (seen[last] != SIGNATURE[last]) {
        throw new ProxyProtocolException("the connection does not begin with a PROXY header");
      }
      return;
    }
    if (last == SIGNATURE.length && (seen[last] & 0xf0) != 0x20) {
      throw new ProxyProtocolException("the PROXY header is of a version that is not known");
    }
    if (count < HEAD) {
      return;
    }
    int length = payload();
    if (length > MAX_PAYLOAD) {
      throw new ProxyProtocolException("the PROXY header is longer than 4096 bytes");
    }
    if (count == HEAD + length) {
      header = BinaryHeader.parse(seen, HEAD, count);
    }
  }
}
