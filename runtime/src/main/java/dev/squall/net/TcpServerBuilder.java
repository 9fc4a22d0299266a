package dev.squall.net;

import dev.squall.tls.TlsOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link TcpServer} being set; for one thread. */
public final class TcpServerBuilder {
  private final List<SocketAddress> addresses = new ArrayList<>();
  private int loops = 1;
  private int backlog = 128;
  private boolean reusePort;
  private boolean inherited;
  int maxConnections = 10_000;
  StreamOptions streams = StreamOptions.DEFAULT;
  @Nullable TlsOptions tls;
  @Nullable StreamHandler handler;
  @Nullable BlockingStreamHandler blockingHandler;

  TcpServerBuilder() {}

  /** Listens on all addresses of the machine; port 0 is any free one. */
  public TcpServerBuilder port(int port) {
    return listen(new InetSocketAddress(port));
  }

  /** Listens on an address too; ports of 0 after the first one are the same as that. */
  public TcpServerBuilder listen(SocketAddress address) {
    addresses.add(address);
    return this;
  }

  /** Listens on all addresses of a host name, such as IPv4 and IPv6 of {@code localhost}, with one port. */
  public TcpServerBuilder listen(String host, int port) throws IOException {
    for (InetAddress address : InetAddress.getAllByName(host)) {
      listen(new InetSocketAddress(address, port));
    }
    return this;
  }

  /** Listens on a Unix domain socket; its file must not exist, and is deleted when the server stops. */
  public TcpServerBuilder unix(Path file) {
    return listen(UnixDomainSocketAddress.of(file));
  }

  /** Listens on the socket that the process was started with, as its standard input. */
  public TcpServerBuilder inherited() {
    inherited = true;
    return this;
  }

  /** How many connections may wait to be accepted. Default 128. */
  public TcpServerBuilder backlog(int value) {
    backlog = value;
    return this;
  }

  /** Whether other processes may listen on the same port, and share its connections ({@code SO_REUSEPORT}). Default false. */
  public TcpServerBuilder reusePort(boolean value) {
    reusePort = value;
    return this;
  }

  /** How many event loops connections are dealt out to. Default 1. */
  public TcpServerBuilder loops(int value) {
    loops = value;
    return this;
  }

  /** How many connections may be open; more wait. Default 10,000. */
  public TcpServerBuilder maxConnections(int value) {
    maxConnections = value;
    return this;
  }

  /** What streams are limited to. */
  public TcpServerBuilder streams(StreamOptions value) {
    streams = value;
    return this;
  }

  /**
   * Connections begin with TLS.
   *
   * @throws IllegalArgumentException if these are options of a client
   */
  public TcpServerBuilder tls(TlsOptions options) {
    if (options.isClient()) {
      throw new IllegalArgumentException("a server needs TLS options of a server: TlsOptions.server()");
    }
    tls = options;
    return this;
  }

  /** Serves connections on their loops. */
  public TcpServerBuilder handle(StreamHandler value) {
    handler = value;
    return this;
  }

  /** Serves each connection on a virtual thread of its own. */
  public TcpServerBuilder handleBlocking(BlockingStreamHandler value) {
    blockingHandler = value;
    return this;
  }

  /**
   * Starts the server; it listens when this returns.
   *
   * @throws IOException if an address cannot be listened on
   * @throws IllegalStateException if there is no handler or no address
   */
  public TcpServer start() throws IOException {
    if ((handler == null) == (blockingHandler == null)) {
      throw new IllegalStateException("a server needs one handler: handle() or handleBlocking()");
    }
    if ((addresses.isEmpty() && !inherited) || loops < 1 || maxConnections < 1) {
      throw new IllegalStateException("a server needs an address, a loop, and room for a connection");
    }
    List<EventLoop> started = new ArrayList<>();
    List<ServerSocketChannel> channels = new ArrayList<>();
    try {
      StreamSockets.open(addresses, inherited, backlog, reusePort, channels);
      for (int i = 0; i < loops; i++) {
        started.add(EventLoop.open("squall-stream-loop-" + i));
      }
      TcpServer server = new TcpServer(this, started);
      List<StreamAcceptor> acceptors = new ArrayList<>();
      for (ServerSocketChannel channel : channels) {
        acceptors.add(new StreamAcceptor(server, started.getFirst(), channel));
      }
      server.accept(acceptors);
      return server;
    } catch (IOException | RuntimeException e) {
      for (ServerSocketChannel channel : channels) {
        channel.close();
      }
      started.forEach(EventLoop::close);
      throw e;
    }
  }
}
