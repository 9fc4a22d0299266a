package dev.squall.proxy;

import dev.squall.text.IpText;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The line of version 1: {@code PROXY TCP4 203.0.113.7 192.0.2.1 51234 443}. */
final class TextHeader {
  private TextHeader() {}

  /** Reads a line without its end. */
  static ProxyHeader parse(String line) throws ProxyProtocolException {
    String[] words = line.split(" ", -1);
    String family = words.length > 1 ? words[1] : "";
    if (family.equals("UNKNOWN")) {
      // Whatever follows is to be ignored.
      return ProxyHeader.SILENT;
    }
    boolean six = family.equals("TCP6");
    if (!six && !family.equals("TCP4")) {
      throw new ProxyProtocolException("the PROXY line names another protocol than TCP4, TCP6 and UNKNOWN");
    }
    if (words.length != 6) {
      throw new ProxyProtocolException("the PROXY line has not two addresses and two ports");
    }
    return new ProxyHeader(address(words[2], words[4], six), address(words[3], words[5], six), null, null, false);
  }

  private static InetSocketAddress address(String text, String port, boolean six) throws ProxyProtocolException {
    InetAddress address = IpText.parse(text);
    if (address == null || six != (text.indexOf(':') >= 0)) {
      throw new ProxyProtocolException("the PROXY line has an address that is none of its protocol");
    }
    if (!six && address instanceof Inet6Address) {
      throw new ProxyProtocolException("the PROXY line has an address that is none of its protocol");
    }
    return new InetSocketAddress(address, port(port));
  }

  private static int port(String text) throws ProxyProtocolException {
    int port = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      port = digit < 0 || digit > 9 ? 1 << 20 : Math.min(1 << 20, port * 10 + digit);
    }
    if (text.isEmpty() || port > 65_535 || (text.length() > 1 && text.charAt(0) == '0')) {
      throw new ProxyProtocolException("the PROXY line has a malformed port");
    }
    return port;
  }
}
