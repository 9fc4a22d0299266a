package dev.squall.net;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the JDK. */
final class SystemResolver implements Resolver {
  @Override
  public List<InetSocketAddress> resolve(String host, int port, @Nullable ProtocolFamily family) throws IOException {
    List<InetSocketAddress> addresses = new ArrayList<>();
    for (InetAddress address : InetAddress.getAllByName(host)) {
      ProtocolFamily its = address instanceof Inet4Address ? StandardProtocolFamily.INET : StandardProtocolFamily.INET6;
      if (family == null || family.equals(its)) {
        addresses.add(new InetSocketAddress(address, port));
      }
    }
    if (addresses.isEmpty()) {
      throw new UnknownHostException(host + " has no address of the family " + family);
    }
    return addresses;
  }
}
