package dev.squall.nio;

import dev.squall.net.EventLoop;
import dev.squall.net.Selectable;
import dev.squall.net.Timer;
import dev.squall.net.Wire;
import java.io.IOException;
import java.nio.channels.SelectionKey;

/**
 * The last phase of a connection whose client may still send (RFC 9112, section 9.6): its output has ended, and what comes is
 * dropped for a while, because a reset would take the last response away from the client.
 */
final class Lingering extends Timer implements Selectable, Stoppable {
  private static final int MAX_DISCARDED = 4 << 20;
  private static final long LINGER_NANOS = 2_000_000_000L;

  private final HttpLoop loop;
  private final Wire wire;
  private int discarded;
  private boolean closed;

  private Lingering(HttpLoop loop, Wire wire) {
    this.loop = loop;
    this.wire = wire;
  }

  /** Takes a connection over, which is counted as open until this closes it. */
  static void start(HttpLoop loop, Wire wire, SelectionKey key) {
    Lingering phase = new Lingering(loop, wire);
    key.attach(phase);
    try {
      wire.shutdownOutput();
      key.interestOps(SelectionKey.OP_READ);
      EventLoop events = loop.events();
      events.schedule(phase, events.now() + LINGER_NANOS);
    } catch (IOException | RuntimeException | Error e) {
      phase.close();
    }
  }

  @Override
  public void ready(int readyOps) {
    try {
      int count = wire.read(loop.events().readBuffer());
      discarded += Math.max(0, count);
      if (count < 0 || discarded > MAX_DISCARDED) {
        close();
      }
    } catch (IOException e) {
      close();
    }
  }

  @Override
  protected void timeOut(long now) {
    close();
  }

  @Override
  public void fail(Throwable thrown) {
    close();
  }

  @Override
  public void loopEnded() {
    close();
  }

  @Override
  public void stop() {
    close();
  }

  private void close() {
    if (!closed) {
      closed = true;
      loop.events().cancel(this);
      loop.service().close(wire);
      loop.closed();
    }
  }
}
