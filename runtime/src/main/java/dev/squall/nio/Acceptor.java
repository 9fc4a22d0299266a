package dev.squall.nio;

import dev.squall.net.EventLoop;
import dev.squall.net.LoopTask;
import dev.squall.net.Selectable;
import dev.squall.net.Timer;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/**
 * Accepts connections and deals them out to the loops in turn. It pauses while as many are open as may be, and for a moment when
 * the system cannot give any more, such as for want of file descriptors. It belongs to one loop.
 */
final class Acceptor extends Timer implements Selectable {
  private static final int MAX_PER_TURN = 64;
  private static final long PAUSE_NANOS = 250_000_000;

  private final HttpService service;
  private final EventLoop loop;
  private final ListeningSocket socket;
  private final ServerSocketChannel channel;
  private final SelectionKey key;
  private volatile boolean full;

  /** Whether the log was told that connections wait which cannot be accepted; until none of them waits. */
  private boolean troubled;

  private int accepted;

  /** Accepts the connections of a socket. To be called before the loop runs. */
  Acceptor(HttpService service, EventLoop loop, ListeningSocket socket) throws IOException {
    this.service = service;
    this.loop = loop;
    this.socket = socket;
    channel = socket.channel();
    key = loop.register(channel, SelectionKey.OP_ACCEPT, this);
  }

  /** Accepts nothing more. From any thread. */
  void stop() {
    try {
      socket.close();
    } catch (IOException e) {
      service.journal().general(Level.WARNING, "a listening socket could not be closed", e);
    }
  }

  /** A connection was closed. From any thread. */
  void roomMade() {
    if (full) {
      loop.post(this::resume);
    }
  }

  @Override
  public void ready(int readyOps) {
    try {
      for (int i = 0; i < MAX_PER_TURN; i++) {
        if (isFull()) {
          return;
        }
        SocketChannel connection = channel.accept();
        if (connection == null) {
          troubled = false;
          return;
        }
        assign(connection);
      }
    } catch (ClosedChannelException e) {
      // The service stops.
    } catch (IOException e) {
      pause(e);
    }
  }

  @Override
  public void fail(Throwable thrown) {
    pause(thrown);
  }

  @Override
  public void loopEnded() {
    stop();
  }

  @Override
  protected void timeOut(long now) {
    resume();
  }

  private boolean isFull() {
    int most = service.policy().maxConnections();
    if (service.openConnections() < most) {
      return false;
    }
    full = true;
    key.interestOps(0);
    if (service.openConnections() < most) {
      resume();
    }
    return true;
  }

  private void resume() {
    full = false;
    if (key.isValid()) {
      key.interestOps(SelectionKey.OP_ACCEPT);
    }
  }

  private void assign(SocketChannel accepting) throws IOException {
    HttpLoop owner = service.loop(accepted++);
    service.connectionOpened();
    SocketAddress remote;
    try {
      remote = accepting.getRemoteAddress();
      accepting.configureBlocking(false);
      if (service.policy().noDelay() && remote instanceof InetSocketAddress) {
        accepting.setOption(StandardSocketOptions.TCP_NODELAY, true);
      }
    } catch (IOException e) {
      // The client is gone already.
      accepting.close();
      service.connectionClosed();
      return;
    } catch (RuntimeException | Error e) {
      accepting.close();
      service.connectionClosed();
      throw e;
    }
    handOver(accepting, remote, owner);
  }

  private void handOver(SocketChannel accepting, SocketAddress remote, HttpLoop owner) throws IOException {
    LoopTask arrived;
    try {
      arrived = Arrival.of(owner, socket.endpoint(), accepting, remote);
      if (owner.events() != loop) {
        owner.events().post(arrived);
        return;
      }
    } catch (RuntimeException | Error e) {
      // Such as for want of memory.
      accepting.close();
      service.connectionClosed();
      throw e;
    }
    try {
      arrived.run();
    } catch (RuntimeException | Error e) {
      arrived.fail(e);
    }
  }

  /** Goes on trying: what is missing now may be there again soon. */
  private void pause(Throwable thrown) {
    if (!key.isValid()) {
      return;
    }
    key.interestOps(0);
    loop.schedule(this, loop.now() + PAUSE_NANOS);
    if (!troubled) {
      troubled = true;
      service.journal().general(Level.WARNING, "no connection can be accepted for the moment", thrown);
    }
  }
}
