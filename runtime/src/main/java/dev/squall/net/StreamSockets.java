package dev.squall.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.List;

/** Listening sockets for streams. */
final class StreamSockets {
  private StreamSockets() {}

  /** Binds all addresses, with one port where none is given. What was opened is in the list, whatever is thrown. */
  static void open(
      List<SocketAddress> addresses, boolean inherited, int backlog, boolean reusePort, List<ServerSocketChannel> opened)
      throws IOException {
    int chosen = 0;
    for (SocketAddress address : addresses) {
      ServerSocketChannel channel = socketFor(address, addresses.size() > 1);
      opened.add(channel);
      channel.configureBlocking(false);
      if (address instanceof InetSocketAddress inet) {
        channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
        if (reusePort) {
          channel.setOption(StandardSocketOptions.SO_REUSEPORT, true);
        }
        boolean same = inet.getPort() == 0 && chosen != 0;
        channel.bind(same ? new InetSocketAddress(inet.getAddress(), chosen) : inet, backlog);
        chosen = inet.getPort() == 0 ? ((InetSocketAddress) channel.getLocalAddress()).getPort() : chosen;
      } else {
        channel.bind(address, backlog);
      }
    }
    if (inherited) {
      if (!(System.inheritedChannel() instanceof ServerSocketChannel channel)) {
        throw new IOException("the process was not started with a listening socket as its standard input");
      }
      opened.add(channel);
      channel.configureBlocking(false);
    }
  }

  /** Several addresses need sockets of their own families: one for both would take the port from the other. */
  private static ServerSocketChannel socketFor(SocketAddress address, boolean ownFamily) throws IOException {
    if (address instanceof UnixDomainSocketAddress) {
      return ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    }
    if (ownFamily && address instanceof InetSocketAddress inet && inet.getAddress().getAddress().length == 4) {
      return ServerSocketChannel.open(StandardProtocolFamily.INET);
    }
    return ServerSocketChannel.open();
  }
}
