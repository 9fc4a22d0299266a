package dev.squall.server;

import dev.squall.exchange.HttpsRedirect;
import dev.squall.nio.Endpoint;
import dev.squall.tls.TlsOptions;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a server listens on: a TCP port, a Unix domain socket, or a socket that the process was started with. Immutable; each
 * {@code with} method gives back a changed copy.
 */
public final class Listener {
  private final String host;
  private final int port;
  private final @Nullable Path path;

  // Set once, on a copy that nobody else has yet.
  private int backlog;
  private boolean reusePort;
  private boolean ipv4Only;
  private Set<PosixFilePermission> permissions = Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  private @Nullable TlsOptions tls;
  private boolean proxyProtocol;
  private @Nullable HttpsRedirect httpsRedirect;

  private Listener(String host, int port, @Nullable Path path) {
    this.host = host;
    this.port = port;
    this.path = path;
  }

  private Listener copy() {
    Listener copy = new Listener(host, port, path);
    copy.backlog = backlog;
    copy.reusePort = reusePort;
    copy.ipv4Only = ipv4Only;
    copy.permissions = permissions;
    copy.tls = tls;
    copy.proxyProtocol = proxyProtocol;
    copy.httpsRedirect = httpsRedirect;
    return copy;
  }

  /**
   * A TCP port, on all addresses that a host name has. {@code 0.0.0.0} and {@code ::} both stand for all addresses of the machine, of
   * IPv4 and IPv6: the JDK cannot limit a socket to IPv6.
   *
   * @param host a host name or an address; one of IPv6 with brackets or without
   * @param port 0 for any free one, the same for all addresses of the host
   */
  public static Listener tcp(String host, int port) {
    if (host.isEmpty() || port < 0 || port > 65_535) {
      throw new IllegalArgumentException("\"" + host + "\" port " + port + " is no address to listen on");
    }
    boolean bracketed = host.startsWith("[") && host.endsWith("]");
    return new Listener(bracketed ? host.substring(1, host.length() - 1) : host, port, null);
  }

  /**
   * A Unix domain socket. A socket file that nobody listens on any more is replaced; any other file is an error. The file is
   * taken away when the server stops. Abstract names, which Linux has besides, are not possible with the JDK.
   *
   * @param path the file; its folder must exist
   */
  public static Listener unix(Path path) {
    return new Listener("", -1, path);
  }

  /**
   * The listening socket that the process got as its standard input (file descriptor 0), from systemd with
   * {@code StandardInput=socket}, from inetd in {@code wait} mode, or from a launcher like these.
   */
  public static Listener inherited() {
    return new Listener("", -1, null);
  }

  /** Speaks TLS. */
  public Listener withTls(TlsOptions tls) {
    if (tls.isClient()) {
      throw new IllegalArgumentException("a listener needs the TLS options of a server");
    }
    Listener copy = copy();
    copy.tls = tls;
    return copy;
  }

  /**
   * Expects every connection to begin with a header of the PROXY protocol, version 1 or 2, and believes what it says about the
   * client. For listeners that only such proxies can reach.
   */
  public Listener withProxyProtocol() {
    Listener copy = copy();
    copy.proxyProtocol = true;
    return copy;
  }

  /** How many connections may wait to be accepted, in place of {@link ServerOptions#backlog}. */
  public Listener withBacklog(int backlog) {
    if (backlog < 1) {
      throw new IllegalArgumentException("backlog must be positive, not " + backlog);
    }
    Listener copy = copy();
    copy.backlog = backlog;
    return copy;
  }

  /** Lets other processes listen on the same TCP port too ({@code SO_REUSEPORT}); the system deals connections out to them. */
  public Listener withReusePort() {
    Listener copy = copy();
    copy.tcpOnly("SO_REUSEPORT");
    copy.reusePort = true;
    return copy;
  }

  /** Listens on IPv4 addresses only. @throws IllegalArgumentException if this is no TCP port, or one of an IPv6 address */
  public Listener withIpv4Only() {
    Listener copy = copy();
    copy.tcpOnly("IPv4 only");
    if (host.indexOf(':') >= 0) {
      throw new IllegalArgumentException(host + " is no address of IPv4");
    }
    copy.ipv4Only = true;
    return copy;
  }

  /**
   * Who may connect to a Unix domain socket, as {@code ls} writes it. Default {@code rw-------}: programs of the same user.
   *
   * @throws IllegalArgumentException if it is not of this form, or this is no Unix domain socket
   */
  public Listener withPermissions(String permissions) {
    Listener copy = copy();
    if (path == null) {
      throw new IllegalArgumentException("only a Unix domain socket has permissions, not " + this);
    }
    try {
      copy.permissions = PosixFilePermissions.fromString(permissions);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("permissions are written like rw-rw----, not \"" + permissions + "\"", e);
    }
    return copy;
  }

  private void tcpOnly(String what) {
    if (port < 0) {
      throw new IllegalArgumentException(what + " is for TCP ports, not for " + this);
    }
  }

  /** Serves nothing but sends everybody to the same URL under {@code https} at a port, by 308, which keeps the method. */
  public Listener redirectingToHttps(int httpsPort) {
    return redirectingToHttps(httpsPort, 308);
  }

  /** As {@link #redirectingToHttps(int)}, with status 301 or 308. */
  public Listener redirectingToHttps(int httpsPort, int status) {
    if (httpsPort < 1 || httpsPort > 65_535 || (status != 301 && status != 308)) {
      throw new IllegalArgumentException("a redirect needs a port from 1 to 65535 and status 301 or 308");
    }
    Listener copy = copy();
    copy.httpsRedirect = new HttpsRedirect(httpsPort, status);
    return copy;
  }

  boolean isTcp() {
    return port >= 0;
  }

  boolean hasTls() {
    return tls != null;
  }

  boolean ipv4Only() {
    return ipv4Only;
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  /** What to open, at an address of the host; null where there is no host. */
  Endpoint endpoint(@Nullable SocketAddress address, int defaultBacklog) {
    return new Endpoint(
        path == null ? address : UnixDomainSocketAddress.of(path),
        ipv4Only ? StandardProtocolFamily.INET : null,
        backlog > 0 ? backlog : defaultBacklog,
        reusePort,
        permissions,
        tls,
        proxyProtocol,
        httpsRedirect);
  }

  /** Where it listens, for messages. */
  @Override
  public String toString() {
    return path != null ? path.toString() : port < 0 ? "the inherited socket" : host + " port " + port;
  }
}
