package dev.squall.net;

import dev.squall.tls.TlsOptions;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Tries the addresses of a host until one answers; for the loop's thread, but for {@link #start} and {@link #result}. */
final class ConnectRace {
  private final TcpClient client;
  private final EventLoop loop;
  private final String host;
  private final CompletableFuture<ByteStream> result = new CompletableFuture<>();
  private final ArrayDeque<SocketAddress> waiting = new ArrayDeque<>();
  private final List<ConnectAttempt> running = new ArrayList<>();
  private @Nullable Cancellable timeout;
  private @Nullable Cancellable stagger;
  private @Nullable ByteStream connected;
  private @Nullable Throwable failure;

  ConnectRace(TcpClient client, String host) {
    this.client = client;
    this.loop = client.loop();
    this.host = host;
  }

  CompletableFuture<ByteStream> result() {
    return result;
  }

  void start() {
    timeout = loop.after(client.timeout(), this::timeOut);
  }

  private void timeOut() {
    Duration time = client.timeout();
    finish(null, new SocketTimeoutException("no connection to " + host + " within " + time.toMillis() + " ms"));
  }

  void resolved(@Nullable List<InetSocketAddress> addresses, @Nullable Throwable thrown) {
    if (thrown != null) {
      Throwable reason = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
      finish(null, reason);
    } else if (addresses != null) {
      resolvedTo(interleaved(addresses));
    }
  }

  void resolvedTo(List<? extends SocketAddress> addresses) {
    waiting.addAll(addresses);
    next();
  }

  /** The families in turn, beginning with that of the first address. */
  static List<InetSocketAddress> interleaved(List<InetSocketAddress> addresses) {
    ArrayDeque<InetSocketAddress> four = new ArrayDeque<>();
    ArrayDeque<InetSocketAddress> six = new ArrayDeque<>();
    for (InetSocketAddress address : addresses) {
      (address.getAddress() instanceof Inet4Address ? four : six).add(address);
    }
    boolean fourFirst = !addresses.isEmpty() && addresses.getFirst().getAddress() instanceof Inet4Address;
    List<InetSocketAddress> ordered = new ArrayList<>();
    for (boolean takeFour = fourFirst; ordered.size() < addresses.size(); takeFour = !takeFour) {
      InetSocketAddress address = (takeFour ? four : six).poll();
      if (address != null) {
        ordered.add(address);
      }
    }
    return ordered;
  }

  private void next() {
    if (stagger != null) {
      stagger.cancel();
      stagger = null;
    }
    if (result.isDone() || connected != null) {
      return;
    }
    SocketAddress address = waiting.poll();
    if (address == null) {
      if (running.isEmpty()) {
        finish(null, failure == null ? new IOException(host + " has no address") : failure);
      }
      return;
    }
    if (!waiting.isEmpty()) {
      stagger = loop.after(client.stagger(), this::next);
    }
    ConnectAttempt attempt = new ConnectAttempt(this, loop, address);
    running.add(attempt);
    attempt.start(client.source());
  }

  void failed(ConnectAttempt attempt, Throwable thrown) {
    if (!running.remove(attempt)) {
      return;
    }
    if (failure == null) {
      failure = thrown;
    } else {
      failure.addSuppressed(thrown);
    }
    next();
  }

  void connected(ConnectAttempt attempt, SocketChannel channel) {
    running.remove(attempt);
    giveUpAttempts();
    ByteStream stream = new ByteStream(loop, new PlainWire(channel), client.streams());
    connected = stream;
    stream.register();
    TlsOptions tls = client.tls();
    if (tls == null) {
      finish(stream, null);
    } else {
      stream.startTls(tls, host).whenComplete((facts, thrown) -> finish(thrown == null ? stream : null, thrown));
    }
  }

  private void giveUpAttempts() {
    waiting.clear();
    List<ConnectAttempt> losers = List.copyOf(running);
    running.clear();
    losers.forEach(ConnectAttempt::giveUp);
  }

  private void finish(@Nullable ByteStream stream, @Nullable Throwable thrown) {
    if (result.isDone()) {
      return;
    }
    giveUpAttempts();
    if (timeout != null) {
      timeout.cancel();
    }
    if (stagger != null) {
      stagger.cancel();
    }
    if (stream != null) {
      result.complete(stream);
    } else if (thrown != null) {
      ByteStream open = connected;
      result.completeExceptionally(thrown);
      if (open != null) {
        open.abort(thrown);
      }
    }
  }
}
