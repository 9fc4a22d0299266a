package dev.squall.nio;

import dev.squall.exchange.Journal;
import dev.squall.net.LoopClock;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Logs connections that fail before their first request. There are many of these on any public port, so a line is written at most
 * every few seconds, with the number of those that were passed over. Safe for use by any number of threads.
 */
final class ArrivalLog {
  private static final long QUIET_NANOS = Duration.ofSeconds(5).toNanos();
  private static final int MAX_REASON = 200;

  private final Journal journal;
  private final LoopClock clock;
  private long nextLine;
  private boolean written;
  private int passedOver;

  ArrivalLog(Journal journal, LoopClock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  /** A connection failed. */
  void failed(String phase, @Nullable SocketAddress remote, @Nullable String reason) {
    int others;
    synchronized (this) {
      long now = clock.nanos();
      if (written && now - nextLine < 0) {
        passedOver++;
        return;
      }
      written = true;
      nextLine = now + QUIET_NANOS;
      others = passedOver;
      passedOver = 0;
    }
    StringBuilder line = new StringBuilder(120).append(phase).append(" failed (");
    line.append(remote instanceof InetSocketAddress inet && inet.getAddress() != null ? inet.getAddress().getHostAddress() : "unix");
    line.append("): ");
    quote(reason == null ? "no reason given" : reason, line);
    if (others > 0) {
      line.append("; ").append(others).append(" more before that");
    }
    journal.general(Level.INFO, line.toString(), null);
  }

  /** What the peer made us say may hold anything. */
  private static void quote(String reason, StringBuilder line) {
    for (int i = 0; i < Math.min(reason.length(), MAX_REASON); i++) {
      char c = reason.charAt(i);
      line.append(c < ' ' || c >= 0x7f ? '?' : c);
    }
  }
}
