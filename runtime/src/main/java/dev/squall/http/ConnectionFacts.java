package dev.squall.http;

import dev.squall.tls.TlsFacts;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** What all requests of one connection have in common. Does not change while a request is handled. */
public interface ConnectionFacts {

  /** The peer's address; null if it is not known. */
  @Nullable SocketAddress remoteAddress();

  /** The address that the peer has connected to; null if it is not known. */
  default @Nullable SocketAddress localAddress() {
    return null;
  }

  /** {@code http} or {@code https}. */
  String scheme();

  /** The limits that hold for the requests. */
  RequestLimits limits();

  /** What the TLS handshake agreed on; null if there is no TLS. */
  @Nullable TlsFacts tls();

  /** Who is believed when it says who the client is; null for nobody. */
  @Nullable TrustedProxies proxies();

  /** What the bodies of all requests to the server take of its memory. */
  default BodyMemory bodyMemory() {
    return BodyMemory.BOUNDLESS;
  }

  /** Now, in nanoseconds of the server's clock. */
  long nanos();

  /** The time at which what is being served was received, in the same nanoseconds; for the loop's thread. */
  long turnNanos();
}
