package dev.squall.net;

import dev.squall.text.IpText;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the addresses of a host. Called by virtual threads, never by a loop, so it may block; by several at once. */
@FunctionalInterface
public interface Resolver {
  /** The JDK's: the system's configuration, and its cache. */
  Resolver SYSTEM = new SystemResolver();

  /**
   * The addresses to connect to, in the order in which to try them.
   *
   * @param family what they are limited to; null for both
   * @throws UnknownHostException if there is none
   * @throws IOException if that cannot be found out
   */
  List<InetSocketAddress> resolve(String host, int port, @Nullable ProtocolFamily family) throws IOException;

  /** Whether a text is an IPv4 or IPv6 address. */
  static boolean isValidIp(String text) {
    return IpText.parse(text) != null;
  }
}
