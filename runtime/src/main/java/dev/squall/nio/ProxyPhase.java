package dev.squall.nio;

import dev.squall.net.EventLoop;
import dev.squall.net.Selectable;
import dev.squall.net.Timer;
import dev.squall.proxy.ProxyHeader;
import dev.squall.proxy.ProxyHeaderParser;
import dev.squall.proxy.ProxyProtocolException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** Reads the header of the PROXY protocol, and not a byte more: what follows is for the next phase. */
final class ProxyPhase extends Timer implements Selectable, Stoppable {
  private final Arrival arrival;
  private final EventLoop events;
  private final SocketChannel channel;
  private final ProxyHeaderParser parser = new ProxyHeaderParser();
  private boolean over;

  private ProxyPhase(Arrival arrival, EventLoop events, SocketChannel channel) {
    this.arrival = arrival;
    this.events = events;
    this.channel = channel;
  }

  static void start(Arrival arrival, HttpLoop loop, SocketChannel channel) {
    EventLoop events = loop.events();
    ProxyPhase phase = new ProxyPhase(arrival, events, channel);
    events.schedule(phase, events.now() + loop.service().policy().headerTimeout().toNanos());
    try {
      events.register(channel, SelectionKey.OP_READ, phase);
      phase.ready(SelectionKey.OP_READ);
    } catch (IOException e) {
      phase.end(e.getMessage());
    }
  }

  @Override
  public void ready(int readyOps) {
    try {
      ProxyHeader header = parser.header();
      while (header == null) {
        ByteBuffer in = events.readBuffer();
        in.limit(parser.wanted());
        int count = channel.read(in);
        if (count < 0) {
          end("it ended before the PROXY header did");
          return;
        }
        if (count == 0) {
          return;
        }
        parser.parse(events.readArray(), 0, count);
        header = parser.header();
      }
      over = true;
      events.cancel(this);
      arrival.introduced(header);
    } catch (IOException | ProxyProtocolException e) {
      end(e.getMessage());
    }
  }

  @Override
  public void fail(Throwable thrown) {
    end(String.valueOf(thrown));
  }

  @Override
  protected void timeOut(long now) {
    end("the PROXY header did not arrive in time");
  }

  @Override
  public void loopEnded() {
    end("the server stops");
  }

  @Override
  public void stop() {
    loopEnded();
  }

  private void end(@Nullable String reason) {
    if (!over) {
      over = true;
      events.cancel(this);
      arrival.refused(reason);
    }
  }
}
