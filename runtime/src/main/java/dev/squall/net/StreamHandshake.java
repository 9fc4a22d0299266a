package dev.squall.net;

import dev.squall.tls.TlsFacts;
import dev.squall.tls.TlsOptions;
import dev.squall.tls.TlsSession;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CompletableFuture;

/** A stream on its way to TLS. For the loop's thread. */
record StreamHandshake(ByteStream stream, CompletableFuture<TlsFacts> result) implements TlsHandshake.Outcome {
  private static final int MAX_BEFORE = 16 << 10;

  static void start(
      ByteStream stream, TlsOptions tls, String hostName, byte[] before, CompletableFuture<TlsFacts> result) {
    SocketChannel channel = stream.beginSecuring();
    try {
      if (before.length > MAX_BEFORE) {
        throw new IOException("the peer sent " + before.length + " bytes where TLS was to begin");
      }
      int port = channel.getRemoteAddress() instanceof InetSocketAddress inet ? inet.getPort() : 0;
      TlsSession session = tls.isClient() ? tls.session(hostName, port) : tls.session();
      StreamHandshake handshake = new StreamHandshake(stream, result);
      new TlsHandshake(stream.loop(), channel, session, handshake)
          .start(tls.handshakeTimeout(), before.length == 0 ? null : ByteBuffer.wrap(before));
    } catch (IOException | RuntimeException e) {
      stream.destroy(e);
      result.completeExceptionally(e);
    }
  }

  @Override
  public void secured(TlsWire wire) {
    stream.secured(wire);
    result.complete(wire.facts());
  }

  @Override
  public void failed(IOException reason) {
    stream.destroy(reason);
    result.completeExceptionally(reason);
  }
}
