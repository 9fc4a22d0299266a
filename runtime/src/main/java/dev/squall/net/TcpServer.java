package dev.squall.net;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Accepts connections on one or more addresses and hands them to a handler as streams, plain or with TLS. It runs event loops of its
 * own. Safe for use by any thread.
 */
public final class TcpServer implements AutoCloseable {
  private final TcpServerBuilder settings;
  private final List<EventLoop> loops;
  private final Set<ByteStream> open = ConcurrentHashMap.newKeySet();
  private final LoopLog log = new GeneralLog();
  private volatile List<StreamAcceptor> acceptors = List.of();
  private volatile boolean stopping;
  private int accepted;

  TcpServer(TcpServerBuilder settings, List<EventLoop> loops) {
    this.settings = settings;
    this.loops = loops;
  }

  /** A server to be set. */
  public static TcpServerBuilder builder() {
    return new TcpServerBuilder();
  }

  void accept(List<StreamAcceptor> started) {
    acceptors = started;
    for (StreamAcceptor acceptor : started) {
      acceptor.start();
    }
  }

  /** The port of the first TCP address; -1 if there is none. */
  public int port() {
    for (SocketAddress address : addresses()) {
      if (address instanceof InetSocketAddress inet) {
        return inet.getPort();
      }
    }
    return -1;
  }

  /** What it listens on. */
  public List<SocketAddress> addresses() {
    return acceptors.stream().map(StreamAcceptor::address).toList();
  }

  /** How many connections are open. */
  public int openConnections() {
    return open.size();
  }

  /**
   * Accepts nothing more, and waits until all connections are closed; those that are not by then are aborted.
   *
   * @throws InterruptedException if the caller is interrupted while it waits; everything is closed then too
   */
  public void stop(Duration deadline) throws InterruptedException {
    stopping = true;
    acceptors.forEach(StreamAcceptor::stop);
    long end = System.nanoTime() + deadline.toNanos();
    try {
      synchronized (open) {
        for (long left = end - System.nanoTime(); !open.isEmpty() && left > 0; left = end - System.nanoTime()) {
          TimeUnit.NANOSECONDS.timedWait(open, left);
        }
      }
    } finally {
      for (EventLoop loop : loops) {
        loop.close();
      }
    }
  }

  /** Stops at once. */
  @Override
  public void close() {
    try {
      stop(Duration.ZERO);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  TcpServerBuilder settings() {
    return settings;
  }

  boolean isFull() {
    return open.size() >= settings.maxConnections;
  }

  LoopLog log() {
    return log;
  }

  /** A connection was accepted, by the acceptors' loop. */
  void accepted(SocketChannel channel, SocketAddress remote) {
    EventLoop loop = loops.get((accepted++ & Integer.MAX_VALUE) % loops.size());
    ByteStream stream = new ByteStream(loop, new PlainWire(channel), settings.streams);
    open.add(stream);
    loop.post(new StreamTask(stream, () -> serve(stream, remote), _ -> stream.destroy(null)));
  }

  private void serve(ByteStream stream, SocketAddress remote) {
    stream.onClose(_ -> closed(stream));
    stream.register();
    if (stopping) {
      stream.abort(new StreamClosedException("the server stops", null));
    } else if (settings.tls == null) {
      handle(stream, remote);
    } else {
      stream.startTls(settings.tls, "").whenComplete((facts, failure) -> {
        if (failure == null) {
          handle(stream, remote);
        } else {
          log.general(Level.DEBUG, "a TLS handshake with " + remote + " failed: " + failure.getMessage(), null);
        }
      });
    }
  }

  private void handle(ByteStream stream, SocketAddress remote) {
    BlockingStreamHandler blocking = settings.blockingHandler;
    StreamHandler handler = settings.handler;
    if (blocking != null) {
      Thread.startVirtualThread(() -> handleBlocking(blocking, stream));
    } else if (handler != null) {
      try {
        var served = handler.handle(stream, remote);
        if (served != null) {
          served.whenComplete((result, failure) -> finished(stream, failure));
        }
      } catch (Throwable thrown) {
        finished(stream, thrown);
      }
    }
  }

  private void handleBlocking(BlockingStreamHandler handler, ByteStream stream) {
    Throwable failure = null;
    try {
      handler.handle(stream.blocking());
    } catch (Throwable thrown) {
      failure = thrown;
    }
    finished(stream, failure);
  }

  private void finished(ByteStream stream, @Nullable Throwable failure) {
    Throwable reason = failure != null && failure.getCause() instanceof StreamClosedException gone ? gone : failure;
    if (reason != null && !(reason instanceof StreamClosedException)) {
      log.general(Level.ERROR, "the handler of a connection failed", reason);
    }
    stream.close();
  }

  private void closed(ByteStream stream) {
    synchronized (open) {
      open.remove(stream);
      open.notifyAll();
    }
    acceptors.forEach(StreamAcceptor::roomMade);
  }
}
