package dev.squall.proxy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The header of version 2, once it is there as a whole. */
final class BinaryHeader {
  private static final int COMMAND_AND_VERSION = 12;
  private static final int FAMILY_AND_TRANSPORT = 13;
  private static final int LOCAL = 0;
  private static final int PROXY = 1;
  private static final int TCP4 = 0x11;
  private static final int TCP6 = 0x21;
  private static final int UNIX = 3;
  private static final int UNIX_ADDRESSES = 216;
  private static final int TYPE_ALPN = 0x01;
  private static final int TYPE_AUTHORITY = 0x02;
  private static final int TYPE_SSL = 0x20;
  private static final int SSL_CONNECTED = 1;
  private static final int MAX_AUTHORITY = 255;

  private final byte[] bytes;
  private final int end;
  private @Nullable String authority;
  private @Nullable String applicationProtocol;
  private boolean tls;

  private BinaryHeader(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  /** Reads what is behind the signature; addresses and values are from a position to another one. */
  static ProxyHeader parse(byte[] bytes, int from, int end) throws ProxyProtocolException {
    int command = bytes[COMMAND_AND_VERSION] & 0x0f;
    if (command == LOCAL) {
      return ProxyHeader.SILENT;
    }
    if (command != PROXY) {
      throw new ProxyProtocolException("the PROXY header has a command that is not known");
    }
    return new BinaryHeader(bytes, end).read(bytes[FAMILY_AND_TRANSPORT] & 0xff, from);
  }

  private ProxyHeader read(int family, int from) throws ProxyProtocolException {
    int length = family == TCP4 ? 4 : family == TCP6 ? 16 : 0;
    if (length == 0 && family >> 4 != UNIX) {
      // No addresses, datagrams, or a family of the future: to be taken as if nothing were said.
      return ProxyHeader.SILENT;
    }
    int values = from + (length > 0 ? 2 * length + 4 : UNIX_ADDRESSES);
    if (values > end) {
      throw new ProxyProtocolException("the PROXY header is too short for its addresses");
    }
    values(values);
    InetSocketAddress source = length == 0 ? null : address(from, length, from + 2 * length);
    InetSocketAddress destination = length == 0 ? null : address(from + length, length, from + 2 * length + 2);
    return new ProxyHeader(source, destination, authority, applicationProtocol, tls);
  }

  private InetSocketAddress address(int at, int length, int port) {
    try {
      InetAddress address = InetAddress.getByAddress(Arrays.copyOfRange(bytes, at, at + length));
      return new InetSocketAddress(address, number(port));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private int number(int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  /** Type, length and value, one behind the other; most types are passed over. */
  private void values(int from) throws ProxyProtocolException {
    int at = from;
    while (at < end) {
      int length = at + 3 <= end ? number(at + 1) : end;
      int value = at + 3;
      if (length > end - value) {
        throw new ProxyProtocolException("the PROXY header has a value that is cut short");
      }
      int type = bytes[at];
      if (type == TYPE_ALPN) {
        applicationProtocol = text(value, length);
      } else if (type == TYPE_AUTHORITY) {
        authority = text(value, length);
      } else if (type == TYPE_SSL) {
        if (length < 5) {
          throw new ProxyProtocolException("the PROXY header has a value that is cut short");
        }
        tls = (bytes[value] & SSL_CONNECTED) != 0;
      }
      at = value + length;
    }
  }

  private String text(int at, int length) throws ProxyProtocolException {
    if (length > MAX_AUTHORITY) {
      throw new ProxyProtocolException("the PROXY header has a name longer than 255 bytes");
    }
    return new String(bytes, at, length, StandardCharsets.UTF_8);
  }
}
