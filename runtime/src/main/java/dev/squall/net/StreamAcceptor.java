package dev.squall.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Accepts the connections of one socket, a few per turn of its loop. It pauses while as many are open as may be, and for a moment when
 * the system cannot give any more.
 */
final class StreamAcceptor implements Selectable {
  private static final int MAX_PER_TURN = 64;
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final TcpServer server;
  private final EventLoop loop;
  private final ServerSocketChannel channel;
  private final SocketAddress address;
  private @Nullable SelectionKey key;
  private volatile boolean full;
  private boolean troubled;

  StreamAcceptor(TcpServer server, EventLoop loop, ServerSocketChannel channel) throws IOException {
    this.server = server;
    this.loop = loop;
    this.channel = channel;
    address = channel.getLocalAddress();
  }

  SocketAddress address() {
    return address;
  }

  void start() {
    loop.post(() -> {
      try {
        key = loop.register(channel, SelectionKey.OP_ACCEPT, this);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** Accepts nothing more. From any thread. */
  void stop() {
    try {
      if (channel.isOpen() && address instanceof UnixDomainSocketAddress unix) {
        Files.deleteIfExists(unix.getPath());
      }
      channel.close();
    } catch (IOException e) {
      server.log().general(Level.WARNING, "a listening socket could not be closed", e);
    }
  }

  /** A connection was closed. From any thread. */
  void roomMade() {
    if (full) {
      loop.post(() -> listen(true));
    }
  }

  @Override
  public void ready(int readyOps) {
    try {
      for (int i = 0; i < MAX_PER_TURN && !isFull(); i++) {
        SocketChannel accepted = channel.accept();
        if (accepted == null) {
          return;
        }
        troubled = false;
        assign(accepted);
      }
    } catch (ClosedChannelException e) {
      // The server stops.
    } catch (IOException e) {
      fail(e);
    }
  }

  private boolean isFull() {
    if (!server.isFull()) {
      return false;
    }
    full = true;
    listen(false);
    if (!server.isFull()) {
      listen(true);
    }
    return true;
  }

  private void listen(boolean wanted) {
    if (wanted) {
      full = false;
    }
    SelectionKey registered = key;
    if (registered != null && registered.isValid()) {
      registered.interestOps(wanted ? SelectionKey.OP_ACCEPT : 0);
    }
  }

  private void assign(SocketChannel accepted) throws IOException {
    SocketAddress remote;
    try {
      remote = accepted.getRemoteAddress();
      accepted.configureBlocking(false);
      if (remote instanceof InetSocketAddress) {
        accepted.setOption(StandardSocketOptions.TCP_NODELAY, true);
      }
    } catch (IOException e) {
      // The client is gone already.
      accepted.close();
      return;
    }
    server.accepted(accepted, remote);
  }

  /** Goes on after a pause: what is missing now, such as file descriptors, may be there again soon. */
  @Override
  public void fail(Throwable thrown) {
    listen(false);
    loop.after(PAUSE, () -> listen(true));
    if (!troubled) {
      troubled = true;
      server.log().general(Level.WARNING, "no connection can be accepted for the moment", thrown);
    }
  }

  @Override
  public void loopEnded() {
    stop();
  }
}
