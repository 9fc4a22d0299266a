package dev.squall.nio;

import java.io.IOException;
import java.net.BindException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channel;
import java.nio.channels.ServerSocketChannel;

/** A socket that is bound and listens; nothing accepts its connections yet. */
public final class ListeningSocket {
  private final Endpoint endpoint;
  private final ServerSocketChannel channel;
  private final SocketFile file;

  private ListeningSocket(Endpoint endpoint, ServerSocketChannel channel, SocketFile file) {
    this.endpoint = endpoint;
    this.channel = channel;
    this.file = file;
  }

  /**
   * Binds an address.
   *
   * @throws BindException if it is taken, or not this machine's
   * @throws IOException if it cannot be listened on for another reason
   */
  public static ListeningSocket open(Endpoint endpoint) throws IOException {
    SocketAddress address = endpoint.address();
    if (address == null) {
      return inherited(endpoint);
    }
    boolean unix = address instanceof UnixDomainSocketAddress;
    SocketFile file = unix ? SocketFile.prepare(((UnixDomainSocketAddress) address).getPath()) : SocketFile.NONE;
    ServerSocketChannel channel = open(endpoint, unix);
    try {
      if (!unix) {
        channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      }
      if (endpoint.reusePort()) {
        channel.setOption(StandardSocketOptions.SO_REUSEPORT, true);
      }
      channel.bind(address, endpoint.backlog());
      file.created(endpoint.permissions());
      channel.configureBlocking(false);
      return new ListeningSocket(endpoint, channel, file);
    } catch (UnsupportedOperationException e) {
      channel.close();
      throw new IOException("this system has no SO_REUSEPORT", e);
    } catch (IOException | RuntimeException e) {
      channel.close();
      file.remove();
      throw e;
    }
  }

  private static ServerSocketChannel open(Endpoint endpoint, boolean unix) throws IOException {
    if (unix) {
      return ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    }
    return endpoint.family() == null ? ServerSocketChannel.open() : ServerSocketChannel.open(endpoint.family());
  }

  /** The socket that the process got as its standard input, from systemd, inetd or a launcher like these. */
  private static ListeningSocket inherited(Endpoint endpoint) throws IOException {
    Channel channel = System.inheritedChannel();
    if (channel instanceof ServerSocketChannel listening) {
      listening.configureBlocking(false);
      return new ListeningSocket(endpoint, listening, SocketFile.NONE);
    }
    throw new IOException("the process was not started with a listening socket as its standard input (file descriptor 0)");
  }

  /** The address that it is bound to, with the port that was chosen if 0 was asked for. */
  public SocketAddress localAddress() throws IOException {
    return channel.getLocalAddress();
  }

  Endpoint endpoint() {
    return endpoint;
  }

  ServerSocketChannel channel() {
    return channel;
  }

  /** Accepts nothing more, and takes the file of a Unix domain socket away. From any thread; again does nothing. */
  public void close() throws IOException {
    file.remove();
    channel.close();
  }
}
