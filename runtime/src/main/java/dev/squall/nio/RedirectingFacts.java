package dev.squall.nio;

import dev.squall.exchange.HttpsRedirect;
import dev.squall.http.ConnectionFacts;
import dev.squall.http.RequestLimits;
import dev.squall.http.TrustedProxies;
import dev.squall.tls.TlsFacts;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the connections of a listener that serves nothing have in common.
 *
 * @param redirect where all requests are sent to
 */
record RedirectingFacts(ConnectionFacts facts, HttpsRedirect redirect) implements ConnectionFacts {
  @Override
  public @Nullable SocketAddress remoteAddress() {
    return facts.remoteAddress();
  }

  @Override
  public String scheme() {
    return facts.scheme();
  }

  @Override
  public RequestLimits limits() {
    return facts.limits();
  }

  @Override
  public @Nullable TlsFacts tls() {
    return facts.tls();
  }

  @Override
  public @Nullable TrustedProxies proxies() {
    return facts.proxies();
  }

  @Override
  public long nanos() {
    return facts.nanos();
  }

  @Override
  public long turnNanos() {
    return facts.turnNanos();
  }
}
