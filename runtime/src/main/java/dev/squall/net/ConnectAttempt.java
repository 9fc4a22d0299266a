package dev.squall.net;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** One address that is being connected to. For the loop's thread. */
final class ConnectAttempt implements Selectable {
  private final ConnectRace race;
  private final EventLoop loop;
  private final SocketAddress address;
  private @Nullable SocketChannel channel;
  private @Nullable SelectionKey key;

  ConnectAttempt(ConnectRace race, EventLoop loop, SocketAddress address) {
    this.race = race;
    this.loop = loop;
    this.address = address;
  }

  void start(@Nullable SocketAddress source) {
    try {
      boolean unix = address instanceof UnixDomainSocketAddress;
      SocketChannel opened = unix ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
      channel = opened;
      opened.configureBlocking(false);
      if (address instanceof InetSocketAddress) {
        opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
        if (source != null) {
          opened.bind(source);
        }
      }
      if (opened.connect(address)) {
        race.connected(this, opened);
      } else {
        key = loop.register(opened, SelectionKey.OP_CONNECT, this);
      }
    } catch (IOException | RuntimeException e) {
      fail(new IOException("no connection to " + address + ": " + e.getMessage(), e));
    }
  }

  @Override
  public void ready(int readyOps) {
    SocketChannel connecting = channel;
    SelectionKey registered = key;
    if (connecting == null || registered == null) {
      return;
    }
    try {
      if (connecting.finishConnect()) {
        registered.interestOps(0);
        race.connected(this, connecting);
      }
    } catch (IOException e) {
      fail(new IOException("no connection to " + address + ": " + e.getMessage(), e));
    }
  }

  @Override
  public void fail(Throwable thrown) {
    giveUp();
    race.failed(this, thrown);
  }

  @Override
  public void loopEnded() {
    fail(new StreamClosedException("the event loop ends", null));
  }

  /** Another one was faster, or nothing is wanted any more. */
  void giveUp() {
    SocketChannel connecting = channel;
    if (connecting != null) {
      try {
        connecting.close();
      } catch (IOException e) {
        loop.report(Level.WARNING, "a connection could not be closed", e);
      }
    }
  }
}
