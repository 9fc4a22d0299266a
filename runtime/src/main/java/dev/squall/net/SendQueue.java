package dev.squall.net;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicLong;

/** What waits to be sent on one stream. For the loop's thread, but for {@link #reserve} and {@link #size}. */
final class SendQueue {
  private static final int MAX_AT_ONCE = 64;

  private final ArrayDeque<Sending> waiting = new ArrayDeque<>();
  private final AtomicLong unsent = new AtomicLong();
  private final int most;
  private boolean flushing;

  SendQueue(int most) {
    this.most = most;
  }

  /** Makes room for bytes that will be added or given up; false if there is none. */
  boolean reserve(int bytes) {
    if (unsent.addAndGet(bytes) > most) {
      unsent.addAndGet(-bytes);
      return false;
    }
    return true;
  }

  long size() {
    return unsent.get();
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  void add(Sending sending) {
    waiting.addLast(sending);
  }

  /**
   * Sends what the peer takes, but not for ever: who is told that something went out may add more.
   *
   * @return whether to go on later without waiting for the peer
   */
  boolean flush(Wire wire) throws IOException {
    if (flushing) {
      return false;
    }
    flushing = true;
    try {
      for (int i = 0; i < MAX_AT_ONCE; i++) {
        Sending first = waiting.peekFirst();
        if (first == null || !wire.write(first.data())) {
          return false;
        }
        waiting.removeFirst();
        unsent.addAndGet(-first.size());
        first.result().complete(null);
      }
      return !waiting.isEmpty();
    } finally {
      flushing = false;
    }
  }

  /** Nothing of this will be sent. */
  void fail(IOException reason) {
    for (Sending each = waiting.pollFirst(); each != null; each = waiting.pollFirst()) {
      giveUp(each, reason);
    }
  }

  /** One that was never added. From any thread. */
  void giveUp(Sending sending, IOException reason) {
    unsent.addAndGet(-sending.size());
    sending.result().completeExceptionally(reason);
  }
}
