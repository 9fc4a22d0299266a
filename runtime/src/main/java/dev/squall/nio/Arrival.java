package dev.squall.nio;

import dev.squall.exchange.HttpsRedirect;
import dev.squall.http.ConnectionFacts;
import dev.squall.http.GivenFacts;
import dev.squall.net.EventLoop;
import dev.squall.net.LoopTask;
import dev.squall.net.PlainWire;
import dev.squall.net.TlsHandshake;
import dev.squall.net.TlsWire;
import dev.squall.net.Wire;
import dev.squall.proxy.ProxyHeader;
import dev.squall.tls.TlsFacts;
import dev.squall.tls.TlsOptions;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * A connection before its first request: the header of a proxy, then TLS, each where its listener wants it; then it becomes a
 * {@link Connection}. Plain connections pass none of this. For the thread of the connection's loop.
 */
final class Arrival implements LoopTask, TlsHandshake.Outcome {
  private final HttpLoop loop;
  private final Endpoint endpoint;
  private final SocketChannel channel;
  private SocketAddress remote;
  private boolean proxyHasTls;
  private boolean over;

  private Arrival(HttpLoop loop, Endpoint endpoint, SocketChannel channel, SocketAddress remote) {
    this.loop = loop;
    this.endpoint = endpoint;
    this.channel = channel;
    this.remote = remote;
  }

  /** What a loop is to do with a connection that was accepted, and is counted as open. */
  static LoopTask of(HttpLoop loop, Endpoint endpoint, SocketChannel channel, SocketAddress remote) {
    Arrival arrival = new Arrival(loop, endpoint, channel, remote);
    boolean plain = endpoint.tls() == null && !endpoint.proxyProtocol();
    return plain ? arrival.connection(new PlainWire(channel), null) : arrival;
  }

  @Override
  public void run() {
    loop.opened();
    try {
      if (loop.stopping()) {
        close();
      } else if (endpoint.proxyProtocol()) {
        ProxyPhase.start(this, loop, channel);
      } else {
        secure();
      }
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  /** The proxy has said who its client is. */
  void introduced(ProxyHeader header) {
    SocketAddress source = header.source();
    if (source != null) {
      remote = source;
    }
    proxyHasTls = header.tls();
    try {
      secure();
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private void secure() {
    TlsOptions tls = endpoint.tls();
    if (tls == null) {
      serve(new PlainWire(channel), null);
    } else {
      new TlsHandshake(loop.events(), channel, tls.session(), this).start(tls.handshakeTimeout());
    }
  }

  @Override
  public void secured(TlsWire wire) {
    serve(wire, wire.facts());
  }

  @Override
  public void failed(IOException reason) {
    if (!loop.stopping()) {
      loop.service().arrivalLog().failed("a TLS handshake", remote, reason.getMessage());
    }
    close();
  }

  /** The connection does not begin as it must. */
  void refused(@Nullable String reason) {
    if (!loop.stopping()) {
      loop.service().arrivalLog().failed("a connection of a proxy", remote, reason);
    }
    close();
  }

  private void serve(Wire wire, @Nullable TlsFacts tls) {
    EventLoop events = loop.events();
    Connection connection = connection(wire, tls);
    over = true;
    try {
      connection.opened(events.register(channel, SelectionKey.OP_READ, connection));
      if (!connection.closed()) {
        connection.ready(SelectionKey.OP_READ);
      }
    } catch (Throwable thrown) {
      connection.fail(thrown);
    }
  }

  private Connection connection(Wire wire, @Nullable TlsFacts tls) {
    ConnectionPolicy policy = loop.service().policy();
    ConnectionFacts facts =
        tls != null || proxyHasTls
            ? new GivenFacts(remote, "https", policy.requestLimits(), tls, policy.trustedProxies())
            : loop.plainFacts();
    HttpsRedirect redirect = endpoint.httpsRedirect();
    return new Connection(loop, wire, remote, redirect == null ? facts : new RedirectingFacts(facts, redirect));
  }

  /** Gives the connection up. Calling it again does nothing. */
  private void close() {
    if (!over) {
      over = true;
      closeChannel();
      loop.closed();
    }
  }

  private void closeChannel() {
    loop.service().close(new PlainWire(channel));
  }

  @Override
  public void fail(Throwable thrown) {
    refused(String.valueOf(thrown));
  }

  @Override
  public void abandon() {
    closeChannel();
    loop.service().connectionClosed();
  }
}
