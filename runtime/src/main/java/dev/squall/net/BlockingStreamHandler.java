package dev.squall.net;

import java.io.IOException;

/** What a {@link TcpServer} does with a connection, on a virtual thread of its own. */
@FunctionalInterface
public interface BlockingStreamHandler {
  /**
   * Serves a connection; the stream is closed when it returns.
   *
   * @throws IOException a {@link StreamClosedException} means that the peer has gone, and is passed over; others are logged
   */
  void handle(BlockingByteStream stream) throws IOException;
}
