package dev.squall.http;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/**
 * A request's body, read as it arrives or, where it was received before the handler started, from memory. It can be read once,
 * in one of its two ways: {@link #stream} for a virtual thread, {@link #publisher} for a handler on an event loop.
 *
 * <p>While nobody reads, no more than a few reads of the socket are kept, and the client has to wait. What a handler leaves
 * unread is dropped behind the response if that is little, else the connection ends.
 */
public abstract class RequestBody {

  /** For the protocols of the runtime. */
  protected RequestBody() {}

  /** A body that was received whole; for the protocols of the runtime. */
  public static RequestBody received(byte[] bytes, Headers trailers) {
    return new BufferedBody(bytes, trailers);
  }

  /** How many bytes the client announced; -1 if it did not say. Of a compressed body, that is before it is decompressed. */
  public abstract long length();

  /**
   * Sets how long the body may be, in place of the server's or the route's limit. Decompressed bytes count.
   *
   * @throws HttpException with status 413 if the announced length is more than that, or as much has been received
   * @throws IllegalArgumentException if the limit is negative
   */
  public abstract void limit(long bytes);

  /**
   * The body for a thread that may block. Reading throws {@link HttpException} with status 400 for a body with bad framing, 408
   * if it does not arrive in time and 413 if it is too long, and {@link java.io.IOException} if the client has gone. Calling it
   * again gives the same stream.
   *
   * @throws IllegalStateException if somebody has subscribed to the {@link #publisher}
   */
  public abstract InputStream stream();

  /**
   * The body for a handler that must not block: takes one subscriber, which is called on the connection's event loop, with a
   * buffer for every one that it requests. Each buffer is the subscriber's own. Fails as {@link #stream} does.
   *
   * @throws IllegalStateException if the {@link #stream} was asked for
   */
  public abstract Flow.Publisher<ByteBuffer> publisher();

  /**
   * The trailer fields behind a chunked body (RFC 9110, section 6.5); empty until all of the body was read. Those that frame or route
   * a message make a request malformed; those that are needed before the body, or say who sent it, are left out (section 6.5.1).
   */
  public abstract Headers trailers();
}
