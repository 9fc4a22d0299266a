package dev.squall.server;

import dev.squall.nio.ListeningSocket;
import java.io.IOException;
import java.net.BindException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens the sockets of all listeners, or none. */
final class BoundListeners {
  /** How often a free port is looked for that all addresses of a host have. */
  private static final int ATTEMPTS = 10;

  private final int backlog;
  private final List<ListeningSocket> sockets = new ArrayList<>();
  private final List<SocketAddress> addresses = new ArrayList<>();
  private @Nullable Listener first;
  private @Nullable SocketAddress firstAddress;

  private BoundListeners(int backlog) {
    this.backlog = backlog;
  }

  /**
   * Opens what the options ask for.
   *
   * @throws BindException if an address is taken, or not this machine's
   * @throws UnknownHostException if a host has no address
   */
  static BoundListeners open(ServerOptions options) throws IOException {
    BoundListeners bound = new BoundListeners(options.backlog());
    try {
      if (options.listeners().isEmpty()) {
        bound.simple(Listener.tcp(options.host(), options.port()));
      }
      for (Listener listener : options.listeners()) {
        bound.add(listener);
      }
    } catch (IOException | RuntimeException e) {
      bound.close();
      throw e;
    }
    return bound;
  }

  List<ListeningSocket> sockets() {
    return sockets;
  }

  /** The addresses that are listened on, in the order of the listeners. */
  List<SocketAddress> addresses() {
    return addresses;
  }

  /** The port of the first TCP address; -1 if there is none. */
  int port() {
    for (SocketAddress address : addresses) {
      if (address instanceof InetSocketAddress inet) {
        return inet.getPort();
      }
    }
    return -1;
  }

  /** Where a browser on this machine finds the first listener; the path of a Unix domain socket behind {@code unix:}. */
  String url() {
    Listener listener = first;
    String scheme = listener != null && listener.hasTls() ? "https://" : "http://";
    if (firstAddress instanceof InetSocketAddress inet) {
      boolean any = inet.getAddress().isAnyLocalAddress();
      String named = listener == null || !listener.isTcp() ? inet.getAddress().getHostAddress() : listener.host();
      String host = any ? "localhost" : named;
      String inUrl = host.indexOf(':') < 0 ? host : "[".concat(host).concat("]");
      return scheme.concat(inUrl).concat(":").concat(Integer.toString(inet.getPort())).concat("/");
    }
    return "unix:".concat(firstAddress instanceof UnixDomainSocketAddress unix ? unix.getPath().toString() : "");
  }

  /** One address only, as the host and port of the options always meant. */
  private void simple(Listener listener) throws IOException {
    InetSocketAddress wanted =
        listener.host().equals("0.0.0.0")
            ? new InetSocketAddress(listener.port())
            : new InetSocketAddress(listener.host(), listener.port());
    if (wanted.isUnresolved()) {
      throw new UnknownHostException(listener.host());
    }
    open(listener, wanted);
  }

  private void add(Listener listener) throws IOException {
    if (!listener.isTcp()) {
      open(listener, null);
      return;
    }
    InetAddress[] hosts = hosts(listener);
    int before = sockets.size();
    for (int attempt = 1; !all(listener, hosts, before, attempt == ATTEMPTS); attempt++) {
      while (sockets.size() > before) {
        addresses.remove(addresses.size() - 1);
        sockets.remove(sockets.size() - 1).close();
      }
    }
  }

  private static InetAddress[] hosts(Listener listener) throws UnknownHostException {
    InetAddress[] all = InetAddress.getAllByName(listener.host());
    if (!listener.ipv4Only()) {
      return all;
    }
    List<InetAddress> four = new ArrayList<>();
    for (InetAddress address : all) {
      if (address instanceof Inet4Address) {
        four.add(address);
      }
    }
    if (four.isEmpty()) {
      throw new UnknownHostException(listener.host() + " has no IPv4 address");
    }
    return four.toArray(new InetAddress[0]);
  }

  /** Opens all addresses at one port; gives back false where another free port should be tried. */
  private boolean all(Listener listener, InetAddress[] hosts, int before, boolean last) throws IOException {
    int port = listener.port();
    for (InetAddress host : hosts) {
      try {
        open(listener, new InetSocketAddress(host, port));
      } catch (BindException e) {
        boolean missing = String.valueOf(e.getMessage()).contains("assign");
        if (!missing && listener.port() == 0 && !last) {
          return false;
        }
        // A name may have an address that this machine has not, such as that of localhost where IPv6 is off.
        boolean none = sockets.size() == before && host.equals(hosts[hosts.length - 1]);
        if (!missing || none) {
          throw e;
        }
      }
      if (sockets.size() > before && sockets.get(before).localAddress() instanceof InetSocketAddress bound) {
        port = bound.getPort();
      }
    }
    return true;
  }

  private void open(Listener listener, @Nullable SocketAddress address) throws IOException {
    ListeningSocket socket = socket(listener, address);
    sockets.add(socket);
    SocketAddress bound = socket.localAddress();
    addresses.add(bound);
    if (sockets.size() == 1) {
      first = listener;
      firstAddress = bound;
    }
  }

  private ListeningSocket socket(Listener listener, @Nullable SocketAddress address) throws IOException {
    try {
      return ListeningSocket.open(listener.endpoint(address, backlog));
    } catch (BindException e) {
      throw e;
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      if (listener.isTcp() || message.contains(listener.toString())) {
        throw e;
      }
      throw new IOException("cannot listen on " + listener + ": " + message, e);
    }
  }

  private void close() {
    for (ListeningSocket socket : sockets) {
      try {
        socket.close();
      } catch (IOException e) {
        // What is thrown already says why nothing is listened on.
      }
    }
  }
}
