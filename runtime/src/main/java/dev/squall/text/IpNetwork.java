package dev.squall.text;

import java.net.InetAddress;

/** A range of internet addresses, as {@code 10.0.0.0/8} or {@code 2001:db8::/32}; without a length it is one address. Immutable. */
public final class IpNetwork {
  private final byte[] prefix;
  private final int bits;

  private IpNetwork(byte[] prefix, int bits) {
    this.prefix = prefix;
    this.bits = bits;
  }

  /** Reads a range. @throws IllegalArgumentException if it is none, or has bits behind its length */
  public static IpNetwork of(String text) {
    int slash = text.indexOf('/');
    InetAddress address = IpText.parse(slash < 0 ? text : text.substring(0, slash));
    if (address == null) {
      throw new IllegalArgumentException("\"" + text + "\" is no address or range, such as 10.0.0.0/8 or ::1");
    }
    byte[] prefix = address.getAddress();
    int bits = slash < 0 ? prefix.length * 8 : length(text.substring(slash + 1), prefix.length * 8);
    if (bits < 0) {
      throw new IllegalArgumentException("\"" + text + "\" must end with a length from /0 to /" + prefix.length * 8);
    }
    for (int bit = bits; bit < prefix.length * 8; bit++) {
      if ((prefix[bit / 8] >> (7 - bit % 8) & 1) != 0) {
        throw new IllegalArgumentException("\"" + text + "\" has bits set behind its length");
      }
    }
    return new IpNetwork(prefix, bits);
  }

  private static int length(String text, int most) {
    if (text.isEmpty() || text.length() > 3 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    int bits = Integer.parseInt(text);
    return bits <= most ? bits : -1;
  }

  /** Whether an address is in the range. */
  public boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length != prefix.length) {
      return false;
    }
    int whole = bits / 8;
    for (int i = 0; i < whole; i++) {
      if (bytes[i] != prefix[i]) {
        return false;
      }
    }
    int left = bits % 8;
    return left == 0 || (bytes[whole] ^ prefix[whole]) >> (8 - left) == 0;
  }
}
