package dev.squall.nio;

import dev.squall.exchange.Dispatcher;
import dev.squall.exchange.ProtocolProblem;
import dev.squall.exchange.RouteFinder;
import dev.squall.http.BodySource;
import dev.squall.http.ConnectionFacts;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.RequestHead;
import dev.squall.http.Response;
import dev.squall.http1.Http1RequestParser;
import dev.squall.http1.Http1ResponseWriter;
import dev.squall.http1.OutputBuffer;
import dev.squall.http1.ProtocolException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One client's connection: reads requests, has them answered one after the other, and writes the responses in order.
 *
 * <p>Its loop's thread owns it. While a request is answered elsewhere ({@link Exchange}), the writing side belongs to the exchange,
 * and only {@link #finish} is called from another thread. {@link #answering} says whose turn it is, and publishes what the
 * exchange left in the fields marked so.
 *
 * <p>Between requests it holds no buffers.
 */
final class Connection extends Timed implements Selectable, Runnable {
  /** The loop may write and serve. */
  private static final int NOBODY = 0;

  /** An exchange has the writing side; it may end without telling the loop. */
  private static final int EXCHANGE = 1;

  /** An exchange has the writing side, and must post this connection when it ends: the loop waits for it. */
  private static final int AWAITED_EXCHANGE = 2;

  private static final int WAIT_REQUEST = 0;
  private static final int WAIT_HEAD = 1;
  private static final int WAIT_BODY = 2;

  /** How many pipelined requests one virtual thread answers in a row. */
  private static final int MAX_CHAINED = 32;

  private static final int FLUSH_AT = 64 << 10;
  private static final int LARGE_BODY = 32 << 10;
  private static final int HEAD_ROOM = 256;
  private static final long WAITER_LOOKS_NANOS = 1_000_000_000L;
  private static final int MAX_DISCARDED = 4 << 20;
  private static final long LINGER_NANOS = 2_000_000_000L;

  /** How long a stopping server waits for the answer to a client that sends no more: it may be gone, or only half-closed. */
  private static final long GONE_NANOS = 1_000_000_000L;

  private final HttpService service;
  private final EventLoop loop;
  private final SocketChannel channel;
  private final AtomicInteger answering = new AtomicInteger();
  private @Nullable SelectionKey key;
  private @Nullable ConnectionFacts facts;
  private @Nullable Http1RequestParser parser;
  private @Nullable Backlog backlog;
  private @Nullable Unsent unsent;
  private @Nullable Exchange toStart;
  private int waitingFor;

  /** Whether a request was received since the deadline was set. */
  private boolean received;

  private boolean continueSent;
  private boolean inputEnded;
  private boolean closing;
  private boolean lingering;
  private boolean awaitingClient;
  private boolean discarding;
  private boolean closed;
  private int discarded;

  /** The thread of an exchange that has more to write than the client takes; the loop wakes it. */
  private volatile @Nullable Thread writeWaiter;

  // Left by an exchange's thread, read by the loop once answering says that the exchange has ended.
  private long finishedAt;
  private boolean finishedLast;
  private @Nullable Unsent finishedUnsent;
  private @Nullable Exchange finishedExchange;
  private @Nullable Response finishedResponse;
  private @Nullable Exchange finishedNext;

  Connection(HttpService service, EventLoop loop, SocketChannel channel) {
    this.service = service;
    this.loop = loop;
    this.channel = channel;
  }

  /** Starts to read. */
  void open() {
    loop.opened();
    try {
      facts = new ConnectionFacts(channel.getRemoteAddress(), "http", service.policy().requestLimits());
      key = loop.register(channel, SelectionKey.OP_READ, this);
      finishedAt = loop.now() - service.idleNanos();
      loop.timers().schedule(this, loop.now() + service.policy().headerTimeout().toNanos());
    } catch (IOException e) {
      close();
    }
    if (loop.stopping()) {
      close();
    }
  }

  /** Closes if no request is here whose head is complete; else does so behind the response. */
  void stop() {
    if (!closed && !closing && isQuiet()) {
      receive();
    }
    if (!answering.compareAndSet(EXCHANGE, AWAITED_EXCHANGE) && isQuiet()) {
      close();
    } else if (inputEnded && !closed) {
      loop.timers().schedule(this, loop.now() + GONE_NANOS);
    }
  }

  /** Closes at once, though a request may be here: then it counts as cut off. */
  void cutOff() {
    if (!closed && !discarding && !isQuiet()) {
      service.requestCutOff();
    }
    close();
  }

  /** Closes at once. Calling it again does nothing. */
  void close() {
    if (closed) {
      return;
    }
    closed = true;
    loop.timers().cancel(this);
    parser = null;
    backlog = null;
    unsent = null;
    closeChannel();
    wakeWriter();
    loop.closed();
  }

  private void closeChannel() {
    try {
      channel.close();
    } catch (IOException e) {
      service.journal().general(Level.WARNING, "a connection could not be closed", e);
    }
  }

  /** Closes a connection that was never opened, because its loop has ended. From any thread. */
  void abandon() {
    if (key == null && !closed) {
      closed = true;
      closeChannel();
      service.connectionClosed();
    }
  }

  @Override
  public void ready(int readyOps) {
    if ((readyOps & SelectionKey.OP_WRITE) != 0) {
      if (awaitingClient) {
        awaitingClient = false;
        updateInterest();
        wakeWriter();
      } else {
        writable();
      }
    }
    if ((readyOps & SelectionKey.OP_READ) != 0 && !closed) {
      receive();
    }
  }

  @Override
  public void fail(Throwable thrown) {
    boolean open = !closed;
    loop.clearOutput();
    close();
    if (open) {
      service.journal().general(Level.ERROR, "a connection was given up", thrown);
    }
  }

  /** Opens, when run first; later, goes on behind an exchange. */
  @Override
  public void run() {
    if (closed) {
      return;
    }
    if (key == null) {
      open();
    } else {
      exchangeEnded();
    }
  }

  @Override
  void timeOut(long now) {
    if (answering.get() != NOBODY && inputEnded && loop.stopping()) {
      cutOff();
    } else if (awaitingClient) {
      close();
    } else if (answering.get() != NOBODY) {
      loop.timers().schedule(this, now + service.idleNanos());
    } else if (unsent != null || discarding) {
      close();
    } else if (parser != null) {
      refuse(408, "the request did not arrive in time", parser);
      flush();
    } else if (finishedAt + service.idleNanos() - now > 0) {
      loop.timers().schedule(this, finishedAt + service.idleNanos());
    } else {
      close();
    }
  }

  /**
   * Ends an exchange with its response. From any thread: a virtual thread writes the response itself, and only what it cannot
   * do alone is left to the loop.
   *
   * @return the exchange that the same thread is to go on with, if any
   */
  @Nullable Exchange finish(Exchange exchange, Response response) {
    Exchange following = exchange.next;
    boolean byLoop = !exchange.direct || loop.inLoop();
    boolean movesToThread = response.source() != null && (byLoop || !Thread.currentThread().isVirtual());
    if (service.stopping() && !movesToThread) {
      service.requestDrained();
    }
    if (byLoop || movesToThread) {
      finishedExchange = exchange;
      finishedResponse = response;
    } else {
      BodySource source = response.source();
      boolean goesOn = source == null ? sendDirectly(exchange, response) : stream(exchange, response, source);
      log(exchange, response);
      if (goesOn && following != null) {
        following.direct = true;
        return following;
      }
      finishedAt = service.clock().nanos();
      if (goesOn && answering.compareAndSet(EXCHANGE, NOBODY)) {
        return null;
      }
    }
    handBack(following);
    return null;
  }

  /** Gives the turn to the loop, with what is to be answered next. From the thread of an exchange. */
  void handBack(@Nullable Exchange following) {
    finishedNext = following;
    answering.set(AWAITED_EXCHANGE);
    loop.post(this);
  }

  /** Writes a response from an exchange's thread; gives back whether all of it went out and the connection goes on. */
  private boolean sendDirectly(Exchange exchange, Response response) {
    boolean keepAlive = keepsAlive(exchange.keepAlive, response);
    boolean hasBody = Http1ResponseWriter.hasBody(response, exchange.toHead);
    boolean large = hasBody && response.body().length > LARGE_BODY;
    OutputBuffer out = new OutputBuffer(HEAD_ROOM + (hasBody && !large ? response.body().length : 0));
    long millis = service.clock().epochMillis();
    service.writer().writeHead(response, exchange.toHead, exchange.version, keepAlive, millis, out);
    if (hasBody && !large) {
      out.put(response.body());
    }
    finishedLast = !keepAlive;
    try {
      Unsent rest = write(out.view(), large ? response.body() : null, false);
      finishedUnsent = rest;
      return rest == null && keepAlive;
    } catch (IOException e) {
      finishedLast = true;
      return false;
    }
  }

  /**
   * Sends a response while its body is written; gives back whether the connection goes on. If the body cannot be written whole
   * the connection ends without its last chunk, so that the client does not take the part for the whole.
   */
  private boolean stream(Exchange exchange, Response response, BodySource source) {
    boolean chunked = exchange.version >= 11 && response.length() < 0;
    boolean keepAlive = (chunked || response.length() >= 0) && keepsAlive(exchange.keepAlive, response);
    boolean hasBody = Http1ResponseWriter.hasBody(response, exchange.toHead);
    OutputBuffer head = new OutputBuffer(HEAD_ROOM);
    service.writer().writeHead(
        response, exchange.toHead, exchange.version, keepAlive, service.clock().epochMillis(), head);
    ResponseStream out = new ResponseStream(this, head, chunked, response.length());
    finishedLast = !keepAlive;
    finishedUnsent = null;
    try {
      if (hasBody) {
        source.writeTo(out);
      }
      out.finish(hasBody);
      return keepAlive;
    } catch (Throwable thrown) {
      finishedLast = true;
      if (!out.started()) {
        // A failure that is streamed in its turn could fail for ever: then the connection just ends.
        Response failure = service.dispatcher().failure(exchange.request, thrown);
        return failure.source() == null && sendDirectly(exchange, failure);
      }
      if (!out.clientGone()) {
        service.journal().handlerFailed(exchange.request, thrown);
      }
      return false;
    }
  }

  /** Writes all of a buffer, waiting for the client as long as it may take. For the thread of a streaming exchange. */
  void writeAll(ByteBuffer buffer) throws IOException {
    while (!Unsent.write(channel, buffer)) {
      writeWaiter = Thread.currentThread();
      loop.post(this::awaitClient);
      while (writeWaiter != null && channel.isOpen()) {
        LockSupport.parkNanos(this, WAITER_LOOKS_NANOS);
        if (Thread.interrupted()) {
          throw new InterruptedIOException("interrupted while the client did not read");
        }
      }
    }
  }

  /** Has the loop wake the writer when the client takes more, or close the connection when it does not. */
  private void awaitClient() {
    if (closed) {
      wakeWriter();
      return;
    }
    awaitingClient = true;
    loop.timers().schedule(this, loop.now() + service.policy().writeTimeout().toNanos());
    updateInterest();
  }

  private void wakeWriter() {
    Thread waiter = writeWaiter;
    if (waiter != null) {
      writeWaiter = null;
      LockSupport.unpark(waiter);
    }
  }

  /** Writes two buffers; gives back what the client did not take. The first one's array is copied if it is shared. */
  private @Nullable Unsent write(ByteBuffer first, byte @Nullable [] second, boolean shared) throws IOException {
    boolean sent = Unsent.write(channel, first);
    ByteBuffer rest = second == null ? null : ByteBuffer.wrap(second);
    if (sent && (rest == null || Unsent.write(channel, rest))) {
      return null;
    }
    Unsent left = new Unsent();
    if (!sent) {
      left.add(shared ? ByteBuffer.allocate(first.remaining()).put(first).flip() : first);
    }
    if (rest != null) {
      left.add(rest);
    }
    return left;
  }

  /** The loop has its turn again. */
  private void exchangeEnded() {
    answering.set(NOBODY);
    Exchange exchange = finishedExchange;
    Response response = finishedResponse;
    if (exchange != null && response != null) {
      finishedExchange = null;
      finishedResponse = null;
      if (response.source() != null) {
        finishedNext = Exchange.streaming(exchange, response, finishedNext);
      } else {
        send(response, exchange.toHead, exchange.version, keepsAlive(exchange.keepAlive, response));
        log(exchange, response);
      }
    } else {
      closing |= finishedLast;
      Unsent rest = finishedUnsent;
      if (rest != null) {
        finishedUnsent = null;
        unsent = rest;
        waitToWrite();
      }
    }
    toStart = closing ? null : finishedNext;
    finishedNext = null;
    flush();
    goOn();
  }

  private boolean isQuiet() {
    Http1RequestParser partial = parser;
    boolean requested = partial != null && partial.inBody();
    return answering.get() == NOBODY && !requested && backlog == null && unsent == null;
  }

  private void receive() {
    ByteBuffer in = loop.readBuffer().clear();
    int count;
    try {
      count = channel.read(in);
    } catch (IOException e) {
      close();
      return;
    }
    if (discarding) {
      discard(count);
    } else if (count < 0) {
      endOfInput();
    } else if (count > 0 && !closing) {
      take(loop.readArray(), count);
    }
  }

  private void take(byte[] bytes, int count) {
    if (answering.get() == NOBODY && unsent == null && backlog == null) {
      int served = serve(bytes, 0, count);
      if (served < count && !closing) {
        keepForLater(bytes, served, count);
      }
      afterServing();
      return;
    }
    keepForLater(bytes, 0, count);
    if (answering.get() == NOBODY || !answering.compareAndSet(EXCHANGE, AWAITED_EXCHANGE)) {
      goOn();
    }
    updateInterest();
  }

  private void endOfInput() {
    inputEnded = true;
    if (loop.stopping() && answering.get() != NOBODY) {
      loop.timers().schedule(this, loop.now() + GONE_NANOS);
    }
    if (!answering.compareAndSet(EXCHANGE, AWAITED_EXCHANGE)) {
      goOn();
    }
    updateInterest();
  }

  /** Serves what was sent ahead, if it is the loop's turn. */
  private void goOn() {
    if (closed || closing || answering.get() != NOBODY || unsent != null) {
      updateInterest();
      return;
    }
    if (toStart != null) {
      afterServing();
      return;
    }
    Backlog waiting = backlog;
    if (waiting != null) {
      backlog = null;
      int served = serve(waiting.array(), waiting.from(), waiting.to());
      if (served < waiting.to() && !closing) {
        waiting.servedUpTo(served);
        backlog = waiting;
      }
      afterServing();
    }
    if (!closed && !closing && answering.get() == NOBODY && unsent == null && backlog == null) {
      if (inputEnded || (loop.stopping() && isQuiet())) {
        close();
      }
    }
    updateInterest();
  }

  /**
   * Serves requests until the bytes end, or one must be waited for. To be followed by {@link #afterServing}.
   *
   * @return up to where the bytes were used; the rest is to be kept
   */
  private int serve(byte[] bytes, int from, int to) {
    Http1RequestParser current = parser == null ? loop.takeParser() : parser;
    parser = null;
    int at = from;
    boolean partial = false;
    Exchange last = null;
    int chained = 0;
    while (at < to && !closing && unsent == null && (last == null || (last.mayBeFollowed() && chained < MAX_CHAINED))) {
      int start = at;
      try {
        at = current.parse(bytes, at, to);
      } catch (ProtocolException e) {
        if (last == null) {
          refuse(e.status(), String.valueOf(e.getMessage()), current);
          return to;
        }
        at = putBack(current, start);
        break;
      }
      int route = current.complete() ? loop.finder().find(current.head()) : RouteFinder.NONE;
      if (last != null && (!current.complete() || runsOnLoop(route))) {
        at = putBack(current, start);
        break;
      }
      if (current.complete()) {
        Exchange exchange = answer(current, route, current.keepAlive());
        current.next();
        continueSent = false;
        received = true;
        if (exchange != null) {
          follow(last, exchange);
          last = exchange;
          chained++;
        } else if (loop.output().length() > FLUSH_AT) {
          flush();
        }
      } else if (asksInVain(current)) {
        lingering = true;
        last = answer(current, loop.finder().find(current.head()), false);
        toStart = last;
        current.next();
        received = true;
      } else {
        partial = true;
        allowBody(current);
      }
    }
    if (current.atStart()) {
      if (partial) {
        current.next();
      }
      loop.giveParser(current);
    } else {
      parser = current;
    }
    lingering |= at < to;
    return at;
  }

  /**
   * Forgets a request that stands behind one that is answered elsewhere: it is read again when its turn has come, so that nothing
   * is said to it before. Gives back where it starts.
   */
  private static int putBack(Http1RequestParser current, int start) {
    current.next();
    return start;
  }

  private boolean runsOnLoop(int route) {
    return route >= 0 && service.dispatcher().table().nonBlocking(route);
  }

  private void follow(@Nullable Exchange last, Exchange exchange) {
    if (last == null) {
      toStart = exchange;
    } else {
      last.next = exchange;
    }
  }

  /** Whether a client waits to be told to send a body that nobody would read, because there is no route for it. */
  private boolean asksInVain(Http1RequestParser current) {
    return current.continueWanted() && !continueSent && loop.finder().find(current.head()) < 0;
  }

  /** Tells a client that waits for it to send the body, once. */
  private void allowBody(Http1RequestParser current) {
    if (current.continueWanted() && !continueSent) {
      continueSent = true;
      loop.output().put(Http1ResponseWriter.CONTINUE);
    }
  }

  /** Sends the responses, starts what answers the next request, and sets the deadline of what is waited for. */
  private void afterServing() {
    flush();
    Exchange exchange = toStart;
    toStart = null;
    if (closed) {
      return;
    }
    setDeadline();
    if (exchange == null) {
      return;
    }
    exchange.direct = unsent == null;
    answering.set(backlog == null && !inputEnded && !loop.stopping() ? EXCHANGE : AWAITED_EXCHANGE);
    loop.startSoon(exchange);
  }

  /** Every request has a time of its own. Empty lines between two are no part of any, and put nothing off. */
  private void setDeadline() {
    if (closing || unsent != null) {
      return;
    }
    Http1RequestParser partial = parser;
    int next = partial == null ? WAIT_REQUEST : partial.inBody() ? WAIT_BODY : WAIT_HEAD;
    if (received || next != waitingFor) {
      received = false;
      waitingFor = next;
      loop.timers().schedule(this, loop.now() + allowedNanos(next));
    }
  }

  private long allowedNanos(int what) {
    return switch (what) {
      case WAIT_HEAD -> service.policy().headerTimeout().toNanos();
      case WAIT_BODY -> service.policy().bodyTimeout().toNanos();
      default -> service.idleNanos();
    };
  }

  /** Answers a request on the loop if its handler runs there; else gives back what will answer it. */
  private @Nullable Exchange answer(Http1RequestParser received, int route, boolean keepAlive) {
    RequestHead head = received.head();
    RouteFinder finder = loop.finder();
    Dispatcher dispatcher = service.dispatcher();
    Request request = finder.request(head, received.body(), facts());
    boolean logged = service.journal().logsAccess();
    long start = logged ? service.clock().nanos() : 0;
    boolean toHead = RouteFinder.isHead(head);
    if (!runsOnLoop(route)) {
      RequestFacts about = new RequestFacts(toHead, head.version, keepAlive, start);
      String allow = route == RouteFinder.NONE ? finder.allowed() : "";
      request.detach();
      return Exchange.onVirtualThread(this, dispatcher, request, route, allow, about);
    }
    Reply reply = dispatcher.reply(route, request);
    if (reply instanceof Response response && response.source() == null) {
      if (service.stopping()) {
        service.requestDrained();
      }
      send(response, toHead, head.version, keepsAlive(keepAlive, response));
      if (logged) {
        log(request, response, start);
      }
      return null;
    }
    request.detach();
    RequestFacts about = new RequestFacts(toHead, head.version, keepAlive, start);
    return Exchange.awaiting(this, dispatcher, request, reply, about);
  }

  private ConnectionFacts facts() {
    ConnectionFacts known = facts;
    if (known == null) {
      throw new IllegalStateException("the connection is not open");
    }
    return known;
  }

  private boolean keepsAlive(boolean requested, Response response) {
    return requested && !service.stopping() && (response.fieldCount() == 0 || !asksToClose(response));
  }

  private static boolean asksToClose(Response response) {
    String connection = response.header("Connection");
    return connection != null && connection.equalsIgnoreCase("close");
  }

  /** Appends a response to the loop's output. */
  private void send(Response response, boolean toHead, int version, boolean keepAlive) {
    OutputBuffer out = loop.output();
    closing |= !keepAlive;
    if (response.body().length <= LARGE_BODY || !Http1ResponseWriter.hasBody(response, toHead)) {
      service.writer().write(response, toHead, version, keepAlive, loop.epochMillis(), out);
      return;
    }
    service.writer().writeHead(response, toHead, version, keepAlive, loop.epochMillis(), out);
    flush(response.body());
  }

  /** Answers bytes that are no request; the connection ends with it. */
  private void refuse(int status, String reason, Http1RequestParser refused) {
    service.journal().refused(status, reason, refused.methodSeen(), refused.targetSeen(), facts().remoteAddress());
    parser = null;
    backlog = null;
    lingering = true;
    send(ProtocolProblem.of(status, reason), false, 11, false);
  }

  private void flush() {
    flush(null);
  }

  /** Writes the loop's output, and a body behind it; keeps what the client does not take. */
  private void flush(byte @Nullable [] body) {
    OutputBuffer out = loop.output();
    if (!closed && (out.length() > 0 || body != null)) {
      try {
        writeOrKeep(out, body);
      } catch (IOException e) {
        close();
      }
    }
    loop.clearOutput();
    if (closing && unsent == null && body == null && answering.get() == NOBODY) {
      endOutput();
    }
  }

  private void writeOrKeep(OutputBuffer out, byte @Nullable [] body) throws IOException {
    Unsent waiting = unsent;
    if (waiting != null) {
      waiting.add(ByteBuffer.wrap(Arrays.copyOf(out.array(), out.length())));
      if (body != null) {
        waiting.add(ByteBuffer.wrap(body));
      }
      return;
    }
    unsent = write(out.view(), body, true);
    if (unsent != null) {
      waitToWrite();
    }
  }

  private void waitToWrite() {
    loop.timers().schedule(this, loop.now() + service.policy().writeTimeout().toNanos());
    updateInterest();
  }

  private void writable() {
    Unsent waiting = unsent;
    if (waiting == null || closed) {
      return;
    }
    try {
      boolean all = waiting.writeTo(channel);
      loop.timers().schedule(this, loop.now() + service.policy().writeTimeout().toNanos());
      if (!all) {
        return;
      }
    } catch (IOException e) {
      close();
      return;
    }
    unsent = null;
    if (closing && answering.get() == NOBODY) {
      endOutput();
    } else {
      received = true;
      setDeadline();
      goOn();
    }
  }

  /**
   * Ends the connection behind its last response. A client that still sends would lose that response to a reset, so what it sends
   * is read for a while.
   */
  private void endOutput() {
    if (closed || discarding) {
      return;
    }
    if (!lingering || inputEnded) {
      close();
      return;
    }
    try {
      channel.shutdownOutput();
      discarding = true;
      loop.timers().schedule(this, loop.now() + LINGER_NANOS);
      updateInterest();
    } catch (IOException e) {
      close();
    }
  }

  private void discard(int count) {
    discarded += Math.max(0, count);
    if (count < 0 || discarded > MAX_DISCARDED) {
      close();
    }
  }

  private void keepForLater(byte[] bytes, int from, int to) {
    Backlog waiting = backlog;
    if (waiting == null) {
      waiting = new Backlog();
      backlog = waiting;
    }
    waiting.add(bytes, from, to);
  }

  private void updateInterest() {
    SelectionKey registered = key;
    if (closed || registered == null) {
      return;
    }
    Backlog waiting = backlog;
    boolean full = waiting != null && waiting.length() >= service.policy().maxPipelined();
    int ops = unsent == null && !awaitingClient ? 0 : SelectionKey.OP_WRITE;
    if (!inputEnded && (discarding || (!full && !closing))) {
      ops |= SelectionKey.OP_READ;
    }
    if (registered.interestOps() != ops) {
      registered.interestOps(ops);
    }
  }

  private void log(Exchange exchange, Response response) {
    if (service.journal().logsAccess()) {
      log(exchange.request, response, exchange.startNanos);
    }
  }

  private void log(Request request, Response response, long start) {
    long took = service.clock().nanos() - start;
    service.journal().answered(request, facts().remoteAddress(), response.status(), took);
  }
}
