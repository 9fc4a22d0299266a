package dev.squall.net;

import dev.squall.tls.TlsOptions;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Makes connections. Where a host has several addresses they are tried as RFC 8305 (Happy Eyeballs) has it: the families in turn,
 * the next one once the last has failed or has had its time, and the first that answers is taken. A value: the methods that set
 * something give back another client. Safe for use by any thread.
 *
 * @param loop what the streams belong to
 * @param resolver finds addresses
 * @param family what addresses are limited to; null for both
 * @param timeout for everything together: resolving, connecting and TLS. Default 20 s
 * @param stagger how long an address has before the next one is tried too. Default 250 ms
 * @param source the address, the port or both to connect from; null for any
 * @param tls what is put over connections, with the host's name verified; null for nothing
 * @param streams what streams are limited to
 */
public record TcpClient(
    EventLoop loop,
    Resolver resolver,
    @Nullable ProtocolFamily family,
    Duration timeout,
    Duration stagger,
    @Nullable SocketAddress source,
    @Nullable TlsOptions tls,
    StreamOptions streams) {
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(20);
  private static final Duration DEFAULT_STAGGER = Duration.ofMillis(250);

  /** Checks the values. @throws IllegalArgumentException for TLS options of a server, or a senseless time */
  public TcpClient {
    if (tls != null && !tls.isClient()) {
      throw new IllegalArgumentException("a client needs TLS options of a client: TlsOptions.client()");
    }
    if (timeout.isNegative() || timeout.isZero() || stagger.isNegative()) {
      throw new IllegalArgumentException("timeouts must be above zero");
    }
  }

  /** A client with the defaults, for plain connections. */
  public static TcpClient on(EventLoop loop) {
    return new TcpClient(
        loop, Resolver.SYSTEM, null, DEFAULT_TIMEOUT, DEFAULT_STAGGER, null, null, StreamOptions.DEFAULT);
  }

  /** The same with another resolver. */
  public TcpClient withResolver(Resolver value) {
    return new TcpClient(loop, value, family, timeout, stagger, source, tls, streams);
  }

  /** The same, limited to a family. */
  public TcpClient withFamily(ProtocolFamily value) {
    return new TcpClient(loop, resolver, value, timeout, stagger, source, tls, streams);
  }

  /** The same with another time for everything together. */
  public TcpClient withTimeout(Duration value) {
    return new TcpClient(loop, resolver, family, value, stagger, source, tls, streams);
  }

  /** The same with another time that one address has before the next is tried too. */
  public TcpClient withStagger(Duration value) {
    return new TcpClient(loop, resolver, family, timeout, value, source, tls, streams);
  }

  /** The same, connecting from an address; its port may be 0. */
  public TcpClient withSource(InetSocketAddress value) {
    return new TcpClient(loop, resolver, family, timeout, stagger, value, tls, streams);
  }

  /** The same with TLS. */
  public TcpClient withTls(TlsOptions value) {
    return new TcpClient(loop, resolver, family, timeout, stagger, source, value, streams);
  }

  /** The same with other limits of streams. */
  public TcpClient withStreams(StreamOptions value) {
    return new TcpClient(loop, resolver, family, timeout, stagger, source, tls, value);
  }

  /**
   * Connects to a host. The stage fails with an {@link java.net.UnknownHostException}, with a
   * {@link java.net.SocketTimeoutException}, with the failure of the address that failed first (the others' are suppressed), or with
   * that of TLS.
   */
  public CompletionStage<ByteStream> connect(String host, int port) {
    ConnectRace race = new ConnectRace(this, host);
    race.start();
    loop.call(() -> resolver.resolve(host, port, family)).whenCompleteAsync(race::resolved, loop);
    return race.result();
  }

  /** Connects to a Unix domain socket. With TLS, the server's name is {@code localhost}. */
  public CompletionStage<ByteStream> connect(Path socket) {
    ConnectRace race = new ConnectRace(this, "localhost");
    race.start();
    loop.post(() -> race.resolvedTo(List.of(UnixDomainSocketAddress.of(socket))));
    return race.result();
  }
}
