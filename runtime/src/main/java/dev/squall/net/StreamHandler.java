package dev.squall.net;

import java.net.SocketAddress;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What a {@link TcpServer} does with a connection, on the connection's loop. */
@FunctionalInterface
public interface StreamHandler {
  /**
   * Begins to serve a connection. Must not block.
   *
   * @param remote who is at the other end
   * @return completed when it has been served: the stream is closed then. Null leaves closing to the handler
   * @throws Exception logged; the stream is closed
   */
  @Nullable CompletionStage<?> handle(ByteStream stream, SocketAddress remote) throws Exception;
}
