package dev.squall.httpserver;

import dev.squall.http.BodyOutput;
import dev.squall.http.BodySource;
import dev.squall.http.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where the thread of the JDK's handler and the one that serves the request meet. The serving thread waits for the head, then
 * lends its output until the body is over; meanwhile the handler's thread writes to that output directly, so nothing is copied
 * or gathered in between, and a client that does not read holds the handler back.
 */
final class HandOver implements BodySource {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final long patienceNanos;

  private @Nullable Response head;
  private @Nullable BodyOutput out;
  private @Nullable Throwable failure;

  /** Whether the handler's call is over; from then on {@link #patienceNanos} holds. */
  private boolean returned;

  private boolean closedUnanswered;
  private boolean ended;

  /** Whether nobody takes what is written any more. */
  private boolean unattended;

  /** Whether what is written then is dropped, because the response has no body, rather than refused. */
  private boolean dropping;

  private int steps;

  /** A hand-over that, once the handler has returned, waits this long for each next step. */
  HandOver(long patienceNanos) {
    this.patienceNanos = patienceNanos;
  }

  /** Waits for the head. @throws Exception what the handler threw in place of giving one */
  Response awaitHead() throws Exception {
    lock.lockInterruptibly();
    try {
      while (head == null && failure == null) {
        awaitStep();
      }
      Response known = head;
      return known != null ? known : thrown();
    } finally {
      lock.unlock();
    }
  }

  private Response thrown() throws Exception {
    Throwable cause = Objects.requireNonNull(failure);
    if (cause instanceof Error error) {
      throw error;
    }
    throw (Exception) cause;
  }

  @Override
  public void writeTo(BodyOutput output) throws IOException {
    lock.lock();
    try {
      if (unattended) {
        throw new IOException("the response of an exchange can be sent once only");
      }
      out = output;
      step();
      while (!ended && failure == null) {
        awaitStep();
      }
      if (failure != null) {
        throw new IOException("the handler did not end its response", failure);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted while a handler wrote a response").initCause(e);
    } finally {
      out = null;
      unattended = true;
      step();
      lock.unlock();
    }
  }

  /** The serving thread's wait, with the lock held: as long as it takes while the handler runs, then for some time. */
  private void awaitStep() throws InterruptedException {
    int seen = steps;
    while (!returned && seen == steps) {
      changed.await();
    }
    long left = patienceNanos;
    while (left > 0 && seen == steps) {
      left = changed.awaitNanos(left);
    }
    if (seen == steps && failure == null) {
      failure = new IllegalStateException("the handler has returned, and nothing went on with its exchange for too long");
    }
  }

  private void step() {
    steps++;
    changed.signalAll();
  }

  /**
   * Gives the head.
   *
   * @param bodyDropped whether what is written as its body is not sent
   */
  void begin(Response response, boolean bodyDropped) {
    lock.lock();
    try {
      head = response;
      if (bodyDropped) {
        unattended = true;
        dropping = true;
      }
      step();
    } finally {
      lock.unlock();
    }
  }

  /** Writes a part of the body as soon as the serving thread lends its output, and waits while the client does not read. */
  void write(byte[] bytes, int from, int length) throws IOException {
    lock.lock();
    try {
      BodyOutput output = awaitOutput();
      if (output != null) {
        output.write(bytes, from, length);
        steps++;
      }
    } catch (IOException | RuntimeException e) {
      failWith(e);
      throw e;
    } finally {
      lock.unlock();
    }
  }

  /** Sends what was written so far. */
  void flush() throws IOException {
    lock.lock();
    try {
      BodyOutput output = ended ? null : awaitOutput();
      if (output != null) {
        output.flush();
        steps++;
      }
    } catch (IOException | RuntimeException e) {
      failWith(e);
      throw e;
    } finally {
      lock.unlock();
    }
  }

  /** The output; null if what is written is to be dropped. With the lock held. */
  private @Nullable BodyOutput awaitOutput() throws IOException {
    try {
      while (out == null && !unattended) {
        changed.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted before the body could be written").initCause(e);
    }
    if (out == null && !dropping) {
      throw new IOException("the response is over, or its client has gone");
    }
    return out;
  }

  /** The body is whole. */
  void end() {
    lock.lock();
    try {
      ended = true;
      step();
    } finally {
      lock.unlock();
    }
  }

  /** There is no response, or no whole one. What fails first counts. */
  void fail(Throwable thrown) {
    lock.lock();
    try {
      failWith(thrown);
    } finally {
      lock.unlock();
    }
  }

  private void failWith(Throwable thrown) {
    if (failure == null && !ended) {
      failure = thrown;
      step();
    }
  }

  /** The exchange was closed before it had a head. While the handler runs it may still say why, by throwing. */
  void closeUnanswered() {
    lock.lock();
    try {
      closedUnanswered = true;
      if (returned) {
        failWith(unanswered());
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * The handler's call is over.
   *
   * @param thrown what it threw, or null
   */
  void handlerReturned(@Nullable Throwable thrown) {
    lock.lock();
    try {
      returned = true;
      if (thrown != null) {
        failWith(thrown);
      } else if (closedUnanswered) {
        failWith(unanswered());
      }
      step();
    } finally {
      lock.unlock();
    }
  }

  private static IllegalStateException unanswered() {
    return new IllegalStateException("the handler closed its exchange without calling sendResponseHeaders");
  }

  /**
   * The request is over. If its response was sent without asking for the body, as a 304 is, that is dropped.
   *
   * @param clientGone whether that is because there is no client any more
   */
  void requestOver(boolean clientGone) {
    lock.lock();
    try {
      if (!unattended) {
        unattended = true;
        dropping = !clientGone;
        step();
      }
    } finally {
      lock.unlock();
    }
  }
}
