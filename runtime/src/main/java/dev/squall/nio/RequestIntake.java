package dev.squall.nio;

import dev.squall.dispatch.DispatchTable;
import dev.squall.exchange.Dispatcher;
import dev.squall.exchange.HttpsRedirect;
import dev.squall.exchange.ProtocolProblem;
import dev.squall.exchange.RouteFinder;
import dev.squall.http.BodyMemory;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.RequestBody;
import dev.squall.http.RequestHead;
import dev.squall.http.Response;
import dev.squall.http1.BodySink;
import dev.squall.http1.Http1RequestParser;
import dev.squall.http1.Http1ResponseWriter;
import dev.squall.http1.ProtocolException;
import org.jspecify.annotations.Nullable;

/** Makes requests of the bytes of a loop's connections, and has them answered. For the loop's thread. */
final class RequestIntake {
  /** How many pipelined requests one virtual thread answers in a row. */
  private static final int MAX_CHAINED = 32;

  private static final int FLUSH_AT = 64 << 10;
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 16;

  private final HttpLoop loop;
  private final HttpService service;
  private final RouteFinder finder;
  private final DispatchTable table;

  // Of the call of serve that is under way.
  private @Nullable Exchange last;
  private int chained;
  private boolean paused;

  RequestIntake(HttpLoop loop) {
    this.loop = loop;
    service = loop.service();
    finder = loop.finder();
    table = service.dispatcher().table();
  }

  /**
   * Serves requests until the bytes end, or one must be waited for: that is the connection's to start then.
   *
   * @return up to where the bytes were used; the rest is to be kept
   */
  int serve(Connection connection, byte[] bytes, int from, int to) {
    Http1RequestParser current = parserOf(connection);
    last = null;
    chained = 0;
    paused = false;
    int at = from;
    while (at < to && !paused && !connection.closing && connection.unsent == null && mayGoOn()) {
      at = step(connection, current, bytes, at, to);
    }
    keep(connection, current);
    connection.lingering |= at < to;
    last = null;
    return at;
  }

  /**
   * Gives bytes to the handler that reads the body while it arrives.
   *
   * @return up to where they were the body's
   */
  int feed(Connection connection, BodyPipe pipe, byte[] bytes, int from, int to) {
    Http1RequestParser current = parserOf(connection);
    connection.parser = current;
    int at = feed(connection, current, pipe, bytes, from, to);
    keep(connection, current);
    return at;
  }

  private boolean mayGoOn() {
    return last == null || (last.mayBeFollowed() && chained < MAX_CHAINED);
  }

  private int step(Connection connection, Http1RequestParser current, byte[] bytes, int from, int to) {
    int before = current.collectedBytes();
    int at;
    try {
      at = request(connection, current, bytes, from, to);
    } catch (RuntimeException | Error e) {
      service.bodyMemory().give(before);
      throw e;
    }
    int after = current.collectedBytes();
    if (after <= before) {
      service.bodyMemory().give(before - after);
    } else if (!service.bodyMemory().take(after - before)) {
      service.bodyMemory().give(after);
      refuse(connection, 503, BodyMemory.FULL, current);
      current.next();
      return to;
    }
    return at;
  }

  private int request(Connection connection, Http1RequestParser current, byte[] bytes, int from, int to) {
    try {
      int at = current.parse(bytes, from, to);
      if (current.bodyExpected()) {
        if (last != null) {
          return putBack(current, from);
        }
        BodyPipe pipe = expectBody(connection, current);
        if (pipe != null) {
          return feed(connection, current, pipe, bytes, at, to);
        }
        at = paused ? at : current.parse(bytes, at, to);
      }
      if (current.complete()) {
        return completed(connection, current, from, at);
      }
      if (last != null && !paused) {
        return putBack(current, from);
      }
      if (current.inBody()) {
        connection.bodyArrived(at - from);
        allowBody(connection, current);
      }
      return at;
    } catch (ProtocolException e) {
      if (last != null) {
        return putBack(current, from);
      }
      if (Discarding.isRest(current.sink())) {
        // Its request was answered: all that is left to say is that no other will be.
        connection.closing = true;
        connection.lingering = true;
        return to;
      }
      if (current.receivesBody() && (e.status() == 413 || e.status() == 400)) {
        refuseReceived(connection, current, e.status() == 413 ? RouteFinder.TOO_LARGE : RouteFinder.MALFORMED_BODY);
        return to;
      }
      refuse(connection, e.status(), String.valueOf(e.getMessage()), current);
      current.next();
      return to;
    }
  }

  private int completed(Connection connection, Http1RequestParser current, int start, int at) {
    if (Discarding.isRest(current.sink())) {
      nextRequest(connection, current);
      return at;
    }
    int route = finder.find(current.head());
    if (last != null && runsOnLoop(route)) {
      return putBack(current, start);
    }
    int held = current.bodyLength();
    Exchange exchange = answer(connection, current, route, null, current.keepAlive());
    nextRequest(connection, current);
    if (exchange != null) {
      if (held > 0) {
        service.bodyMemory().take(held);
        exchange.bodyBytes = held;
      }
      follow(connection, exchange);
    } else if (loop.output().length() > FLUSH_AT) {
      loop.outlet().flush(connection);
    }
    return at;
  }

  /**
   * The head of a request was read, and its body is to come: decides where it goes. Where nobody would read it, it is answered now.
   *
   * @return the pipe of a handler that reads the body as it arrives
   */
  private @Nullable BodyPipe expectBody(Connection connection, Http1RequestParser current) throws ProtocolException {
    int route = finder.find(current.head());
    long own = route < 0 ? -1 : table.maxBody(route);
    long most = own < 0 ? service.policy().limits().maxBody() : own;
    if (route < 0) {
      if (current.continueWanted() || current.contentLength() > BodyPipe.CHEAP) {
        refuseBody(connection, current, route);
      } else {
        current.receiveInto(Discarding.UNROUTED, most);
      }
      return null;
    }
    boolean streams = table.streamsBody(route);
    if (current.contentLength() > (streams ? most : Math.min(most, MAX_ARRAY))) {
      refuseBody(connection, current, RouteFinder.TOO_LARGE);
      return null;
    }
    if (!streams) {
      current.collect((int) Math.min(most, MAX_ARRAY));
      return null;
    }
    return stream(connection, current, route, most);
  }

  /** Answers a request whose body did not arrive in time; {@link Connection#toStart} may be to be started then. */
  void refuseLate(Connection connection, Http1RequestParser current) {
    last = null;
    connection.parser = null;
    service.bodyMemory().give(current.collectedBytes());
    refuseReceived(connection, current, RouteFinder.LATE_BODY);
    last = null;
  }

  /** Answers a request of whose body a part has arrived: as any failure of its route, or as one without a route. */
  private void refuseReceived(Connection connection, Http1RequestParser current, int outcome) {
    current.dropBody();
    int route = finder.find(current.head());
    refuseBody(connection, current, route < 0 ? route : outcome);
  }

  /** Answers a request whose body is not read, as its lack of a route says; the connection ends with it. */
  private void refuseBody(Connection connection, Http1RequestParser current, int outcome) {
    connection.lingering = true;
    Exchange refusal = answer(connection, current, outcome, null, false);
    nextRequest(connection, current);
    if (refusal != null) {
      follow(connection, refusal);
    }
    paused = true;
  }

  /** Starts the handler of a request whose body is to come. */
  private BodyPipe stream(Connection connection, Http1RequestParser current, int route, long most)
      throws ProtocolException {
    BodyPipe pipe = new BodyPipe(connection, current, most);
    BodySink entry = pipe.entry();
    current.receiveInto(entry, most);
    connection.parser = current;
    connection.received = true;
    Exchange exchange = answer(connection, current, route, pipe, current.keepAlive());
    if (exchange == null) {
      connection.endBody(pipe);
    } else {
      paused = true;
      follow(connection, exchange);
    }
    return pipe;
  }

  private int feed(
      Connection connection, Http1RequestParser current, BodyPipe pipe, byte[] bytes, int from, int to) {
    if (connection.parser == null) {
      return to;
    }
    try {
      int at = current.parse(bytes, from, to);
      connection.bodyArrived(at - from);
      if (current.complete()) {
        nextRequest(connection, current);
      }
      return at;
    } catch (ProtocolException e) {
      pipe.refuse(e.status(), String.valueOf(e.getMessage()));
      connection.breakInput();
      connection.closing |= Discarding.isRest(current.sink());
      return to;
    }
  }

  private Http1RequestParser parserOf(Connection connection) {
    Http1RequestParser partial = connection.parser;
    if (partial != null) {
      connection.parser = null;
      return partial;
    }
    Http1RequestParser fresh = loop.takeParser();
    if (connection.emptyLines != 0) {
      fresh.resume(connection.emptyLines);
      connection.emptyLines = 0;
    }
    return fresh;
  }

  private void keep(Connection connection, Http1RequestParser current) {
    if (current.atStart()) {
      connection.parser = null;
      connection.emptyLines = (byte) current.emptyLines();
      current.next();
      loop.giveParser(current);
    } else {
      boolean over = connection.closing || connection.closed();
      connection.parser = over ? null : current;
      if (over) {
        service.bodyMemory().give(current.collectedBytes());
      }
    }
  }

  private static void nextRequest(Connection connection, Http1RequestParser current) {
    current.next();
    connection.continueSent = false;
    connection.received = true;
  }

  /**
   * Forgets a request that stands behind one that is answered elsewhere: it is read again when its turn has come, so that nothing
   * is said to it before. Gives back where it starts.
   */
  private int putBack(Http1RequestParser current, int start) {
    current.next();
    paused = true;
    return start;
  }

  private boolean runsOnLoop(int route) {
    return route >= 0 && table.nonBlocking(route);
  }

  private void follow(Connection connection, Exchange exchange) {
    Exchange before = last;
    if (before == null) {
      connection.toStart = exchange;
    } else {
      before.next = exchange;
    }
    last = exchange;
    chained++;
  }

  /** Tells a client that waits for it to send the body, once. */
  private void allowBody(Connection connection, Http1RequestParser current) {
    if (current.continueWanted() && !connection.continueSent) {
      connection.continueSent = true;
      loop.output().put(Http1ResponseWriter.CONTINUE);
    }
  }

  /** Answers a request on the loop if its handler runs there; else gives back what will answer it. */
  private @Nullable Exchange answer(
      Connection connection, Http1RequestParser received, int found, @Nullable BodyPipe pipe, boolean keepAlive) {
    RequestHead head = received.head();
    Dispatcher dispatcher = service.dispatcher();
    Request request = request(connection, received, pipe);
    if (pipe != null) {
      request.onFinished(pipe);
    }
    boolean logged = service.journal().logsAccess();
    long start = logged ? service.clock().nanos() : 0;
    boolean toHead = RouteFinder.isHead(head);
    HttpsRedirect redirect = connection.redirect();
    if (redirect != null) {
      respond(connection, request, redirect.response(request), toHead, keepAlive && pipe == null, start);
      return null;
    }
    int route = head.secureTarget && !request.isSecure() ? RouteFinder.MISDIRECTED : found;
    if (!runsOnLoop(route)) {
      RequestFacts about = new RequestFacts(toHead, head.version, keepAlive, start);
      String allow = route == RouteFinder.NONE ? finder.allowed(head) : "";
      request.detach();
      return Exchange.onVirtualThread(connection, request, pipe, route, allow, about);
    }
    if (pipe != null) {
      request.detach();
    }
    Reply reply = dispatcher.reply(route, request);
    if (reply instanceof Response response && response.source() == null) {
      respond(connection, request, response, toHead, keepAlive && (pipe == null || pipe.endsSoon()), start);
      return null;
    }
    request.detach();
    RequestFacts about = new RequestFacts(toHead, head.version, keepAlive, start);
    return Exchange.awaiting(connection, request, pipe, reply, about);
  }

  private void respond(
      Connection connection, Request request, Response response, boolean toHead, boolean keepAlive, long start) {
    if (service.stopping()) {
      service.requestDrained();
    }
    loop.outlet().send(connection, response, toHead, request.version(), connection.keepsAlive(keepAlive, response));
    if (service.journal().logsAccess()) {
      connection.log(request, response, start);
    }
    service.over(request);
  }

  private Request request(Connection connection, Http1RequestParser received, @Nullable BodyPipe pipe) {
    RequestHead head = received.head();
    if (pipe != null) {
      return finder.request(head, pipe, connection);
    }
    if (received.hasTrailers()) {
      return finder.request(head, RequestBody.received(received.body(), received.trailers()), connection);
    }
    return finder.request(head, received.body(), connection);
  }

  /** Answers bytes that are no request; the connection ends with it. */
  void refuse(Connection connection, int status, String reason, Http1RequestParser refused) {
    service.journal()
        .refused(status, reason, refused.methodSeen(), refused.targetSeen(), connection.remoteAddress());
    connection.dropParser();
    connection.dropBacklog();
    connection.lingering = true;
    loop.outlet().send(connection, ProtocolProblem.of(status, reason), false, 11, false);
  }
}
