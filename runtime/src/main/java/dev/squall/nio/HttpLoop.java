package dev.squall.nio;

import dev.squall.exchange.RouteFinder;
import dev.squall.http.ConnectionFacts;
import dev.squall.http.GivenFacts;
import dev.squall.http1.Http1RequestParser;
import dev.squall.http1.OutputBuffer;
import dev.squall.net.EventLoop;
import dev.squall.net.TlsHandshake;
import java.lang.System.Logger.Level;
import java.nio.channels.SelectionKey;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the HTTP connections of one event loop share: a buffer to write from, parsers, and the exchanges that start at the end of
 * the turn. Everything here is for the loop's thread.
 */
final class HttpLoop implements Runnable {
  private static final int WRITE_BUFFER = 16 << 10;
  private static final int MAX_WRITE_BUFFER = 1 << 20;
  private static final int MAX_SPARE_PARSERS = 64;

  private final HttpService service;
  private final EventLoop events;
  private final RouteFinder finder;
  private final RequestIntake intake;
  private final ResponseOutlet outlet;
  private final ConnectionFacts plainFacts;
  private final ArrayDeque<Exchange> starting = new ArrayDeque<>();
  private final ArrayDeque<Http1RequestParser> spareParsers = new ArrayDeque<>();

  /** Connections that are to be given up, each with the next. */
  private final AtomicReference<@Nullable Connection> failed = new AtomicReference<>();

  private OutputBuffer output = new OutputBuffer(WRITE_BUFFER);
  private boolean stopping;
  private int connections;

  HttpLoop(HttpService service, EventLoop events) {
    this.service = service;
    this.events = events;
    finder = new RouteFinder(service.dispatcher().table());
    intake = new RequestIntake(this);
    outlet = new ResponseOutlet(this);
    ConnectionPolicy policy = service.policy();
    plainFacts = new GivenFacts(null, "http", policy.requestLimits(), null, policy.trustedProxies());
    events.atTurnEnd(this);
  }

  HttpService service() {
    return service;
  }

  EventLoop events() {
    return events;
  }

  /** What is common to all connections without TLS; their addresses are not. */
  ConnectionFacts plainFacts() {
    return plainFacts;
  }

  RouteFinder finder() {
    return finder;
  }

  RequestIntake intake() {
    return intake;
  }

  ResponseOutlet outlet() {
    return outlet;
  }

  /** The buffer that the responses of one read event are gathered in. */
  OutputBuffer output() {
    return output;
  }

  /** Empties the shared output; a large one is given up. */
  void clearOutput() {
    if (output.array().length > MAX_WRITE_BUFFER) {
      output = new OutputBuffer(WRITE_BUFFER);
    } else {
      output.clear();
    }
  }

  /** A parser that stands before a request. */
  Http1RequestParser takeParser() {
    Http1RequestParser spare = spareParsers.pollFirst();
    return spare == null ? new Http1RequestParser(service.policy().limits()) : spare;
  }

  /** Gives back a parser that stands before a request. */
  void giveParser(Http1RequestParser parser) {
    if (spareParsers.size() < MAX_SPARE_PARSERS) {
      spareParsers.addFirst(parser);
    }
  }

  /** Starts an exchange at the end of this turn. */
  void startSoon(Exchange exchange) {
    starting.addLast(exchange);
  }

  /**
   * The end of a turn: starts what is to be answered on other threads, once everything that was ready has been read. A thread that
   * is woken earlier would take the core away in the middle of that.
   */
  @Override
  public void run() {
    if (failed.get() != null) {
      giveUpFailed();
    }
    Exchange exchange = starting.pollFirst();
    if (exchange == null) {
      return;
    }
    while (exchange != null) {
      exchange.start();
      exchange = starting.pollFirst();
    }
    events.giveWay();
  }

  /** Has a connection given up at the end of a turn. From any thread; needs no memory, which may be short. */
  void failSoon(Connection connection) {
    Connection before;
    do {
      before = failed.get();
      connection.nextFailed = before;
    } while (!failed.compareAndSet(before, connection));
    events.wakeUp();
  }

  private void giveUpFailed() {
    Connection connection = failed.getAndSet(null);
    while (connection != null) {
      Connection next = connection.nextFailed;
      connection.nextFailed = null;
      try {
        connection.giveUp();
      } catch (RuntimeException | Error e) {
        service.journal().general(Level.ERROR, "a connection could not be given up", e);
      }
      connection = next;
    }
  }

  /** Whether the loop ends as soon as its connections have. */
  boolean stopping() {
    return stopping;
  }

  /** A connection was registered. */
  void opened() {
    connections++;
  }

  /** A connection was closed. */
  void closed() {
    connections--;
    service.connectionClosed();
    if (stopping && connections == 0) {
      events.end();
    }
  }

  /** Closes what is idle, lets the rest finish, then ends the loop. */
  void stop() {
    stopping = true;
    for (SelectionKey key : events.keys()) {
      if (key.attachment() instanceof Stoppable connection) {
        connection.stop();
      } else if (key.attachment() instanceof TlsHandshake handshake) {
        handshake.loopEnded();
      }
    }
    if (connections == 0) {
      events.end();
    }
  }
}
