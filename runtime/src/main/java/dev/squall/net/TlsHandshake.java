package dev.squall.net;

import dev.squall.tls.TlsSession;
import dev.squall.tls.TlsSession.Step;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The TLS handshake of one connection, as client or server, within a time. What takes long, such as signing, runs on virtual threads;
 * the loop only moves bytes. When it is done it hands the connection over, and is of no more use.
 *
 * <p>It belongs to the connection's loop.
 */
public final class TlsHandshake extends Timer implements Selectable {
  private final EventLoop loop;
  private final SocketChannel channel;
  private final TlsSession session;
  private final TlsOutput output;
  private final Outcome outcome;
  private @Nullable SelectionKey key;
  private @Nullable ByteBuffer received;
  private boolean working;
  private boolean over;

  /** What becomes of a handshake. Called by the loop's thread, once. */
  public interface Outcome {
    /**
     * It is done. The channel is registered; whoever is attached to its key next must read once at once ({@link Wire#hasBuffered}),
     * because bytes may have been received already.
     */
    void secured(TlsWire wire);

    /** It failed: the peer was told why, and the channel is closed. A time that ran out is a {@link SocketTimeoutException}. */
    void failed(IOException reason);
  }

  /**
   * A handshake that has not begun.
   *
   * @param channel must not block
   */
  public TlsHandshake(EventLoop loop, SocketChannel channel, TlsSession session, Outcome outcome) {
    this.loop = loop;
    this.channel = channel;
    this.session = session;
    this.outcome = outcome;
    output = new TlsOutput(channel, session);
  }

  /** Begins. To be called by the loop's thread. */
  public void start(Duration timeout) {
    start(timeout, null);
  }

  /**
   * Begins on a connection that was used without TLS before, such as behind {@code STARTTLS}. To be called by the loop's thread.
   *
   * @param before what the peer has sent already: the beginning of its handshake, at most 16 KiB; not changed later; null if nothing
   */
  public void start(Duration timeout, @Nullable ByteBuffer before) {
    received = before;
    loop.schedule(this, loop.now() + timeout.toNanos());
    try {
      key = loop.register(channel, 0, this);
      proceed();
    } catch (IOException | RuntimeException e) {
      giveUp(e);
    }
  }

  @Override
  public void ready(int readyOps) {
    try {
      if ((readyOps & SelectionKey.OP_WRITE) == 0 || output.flushed()) {
        proceed();
      }
    } catch (IOException | RuntimeException e) {
      giveUp(e);
    }
  }

  @Override
  public void fail(Throwable thrown) {
    giveUp(thrown);
  }

  /** Closes the connection. By the loop's thread. */
  @Override
  public void loopEnded() {
    giveUp(new IOException("the event loop ends"));
  }

  @Override
  protected void timeOut(long now) {
    giveUp(new SocketTimeoutException("the TLS handshake took too long"));
  }

  private void proceed() throws IOException {
    if (over || working) {
      return;
    }
    ByteBuffer in = TlsBuffers.take();
    ByteBuffer out = TlsBuffers.take();
    try {
      ByteBuffer waiting = received;
      if (waiting != null) {
        in.put(waiting);
        received = null;
      }
      boolean ended = channel.read(in) < 0;
      Step step = shake(in.flip(), out);
      if (step == Step.READ && ended) {
        throw new EOFException("the peer ended the connection during the TLS handshake");
      }
      received = in.hasRemaining() ? ByteBuffer.allocate(in.remaining()).put(in).flip() : null;
      goOn(step);
    } finally {
      TlsBuffers.give(in);
      TlsBuffers.give(out);
    }
  }

  private Step shake(ByteBuffer in, ByteBuffer out) throws IOException {
    Step step;
    do {
      step = session.handshake(in, out);
      output.send(out.flip());
      out.clear();
    } while (step == Step.WRITE && output.flushed());
    return step;
  }

  private void goOn(Step step) throws IOException {
    boolean flushed = output.flushed();
    switch (step) {
      case RUN_TASKS -> {
        await(0);
        working = true;
        Thread.startVirtualThread(this::runTasks);
      }
      case DONE -> {
        if (flushed) {
          over = true;
          loop.cancel(this);
          await(0);
          outcome.secured(new TlsWire(channel, session, output, received));
        } else {
          await(SelectionKey.OP_WRITE);
        }
      }
      default -> await(flushed ? SelectionKey.OP_READ : SelectionKey.OP_WRITE);
    }
  }

  private void await(int ops) {
    SelectionKey registered = key;
    if (registered != null && registered.isValid()) {
      registered.interestOps(ops);
    }
  }

  private void runTasks() {
    Throwable thrown = null;
    try {
      for (Runnable task = session.task(); task != null; task = session.task()) {
        task.run();
      }
    } catch (RuntimeException | Error e) {
      thrown = e;
    }
    loop.post(new TasksDone(thrown));
  }

  private void giveUp(Throwable thrown) {
    if (over) {
      return;
    }
    over = true;
    loop.cancel(this);
    if (!working) {
      output.sayFarewell();
    }
    try {
      channel.close();
    } catch (IOException e) {
      thrown.addSuppressed(e);
    }
    outcome.failed(thrown instanceof IOException io ? io : new IOException("the TLS handshake failed: " + thrown, thrown));
  }

  /** Back on the loop behind the tasks. */
  private final class TasksDone implements LoopTask {
    private final @Nullable Throwable thrown;

    TasksDone(@Nullable Throwable thrown) {
      this.thrown = thrown;
    }

    @Override
    public void run() {
      working = false;
      try {
        if (thrown != null) {
          throw new IOException("the TLS handshake failed: " + thrown, thrown);
        }
        proceed();
      } catch (IOException e) {
        giveUp(e);
      }
    }

    @Override
    public void fail(Throwable failure) {
      giveUp(failure);
    }

    @Override
    public void abandon() {
      // The loop has ended, and has closed the channel before.
    }
  }
}
