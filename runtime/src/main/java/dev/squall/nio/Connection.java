package dev.squall.nio;

import dev.squall.exchange.HttpsRedirect;
import dev.squall.http.BodyMemory;
import dev.squall.http.ConnectionFacts;
import dev.squall.http.Request;
import dev.squall.http.RequestLimits;
import dev.squall.http.Response;
import dev.squall.http.TrustedProxies;
import dev.squall.http1.Http1RequestParser;
import dev.squall.http1.Http1ResponseWriter;
import dev.squall.net.LoopTask;
import dev.squall.net.Selectable;
import dev.squall.net.Timer;
import dev.squall.net.Wire;
import dev.squall.tls.TlsFacts;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/**
 * One client's connection: what is read goes to the {@link RequestIntake}, and responses go out in order.
 *
 * <p>Its loop's thread owns it. While a request is answered elsewhere ({@link Exchange}), the writing side belongs to the exchange,
 * and only what says so is called from its thread. {@link #answering} says whose turn it is, and publishes what the exchange left.
 *
 * <p>Between requests it holds no buffers.
 */
final class Connection extends Timer implements Selectable, Stoppable, LoopTask, ConnectionFacts {
  /** The loop may write and serve. */
  private static final byte NOBODY = 0;

  /** An exchange has the writing side; it may end without telling the loop. */
  private static final byte EXCHANGE = 1;

  /** An exchange has the writing side, and must post this connection when it ends: the loop waits for it. */
  private static final byte AWAITED_EXCHANGE = 2;

  private static final byte WAIT_REQUEST = 0;
  private static final byte WAIT_HEAD = 1;
  private static final byte WAIT_BODY = 2;

  /** How long a stopping server waits for the answer to a client that sends no more: it may be gone, or only half-closed. */
  private static final long GONE_NANOS = 1_000_000_000L;

  final HttpLoop loop;
  final Wire wire;
  private final @Nullable SocketAddress remoteAddress;

  /** What all plain connections have in common; with TLS, or behind a proxy, this one's own. */
  private final ConnectionFacts shared;


  /** The request that has arrived in part; between requests there is none. */
  @Nullable Http1RequestParser parser;

  /** What the client sent ahead. */
  @Nullable Backlog backlog;

  /** What the client has not taken yet. */
  @Nullable Unsent unsent;

  /** What is to answer the next request, once what was said before is on its way. */
  @Nullable Exchange toStart;

  /** Half a line end and empty lines that came before a request, in the parser's terms. */
  byte emptyLines;

  /** Whether a request was received since the deadline was set. */
  boolean received;

  boolean continueSent;
  boolean inputEnded;

  /** The connection ends behind the last response. */
  boolean closing;

  /** The client may still send behind the last response. */
  boolean lingering;

  /** What arrives can no longer be understood. */
  boolean inputBroken;

  private @Nullable SelectionKey key;

  /** The exchange that has the turn, and the one that gave it back. */
  private volatile @Nullable Exchange running;

  private @Nullable Exchange finished;

  /** What an exchange could not cope with. */
  private volatile @Nullable Throwable failure;

  /** The next connection of those that are to be given up. */
  @Nullable Connection nextFailed;

  private long idleSince;
  private volatile byte answering;
  private byte waitingFor;
  private boolean awaitingClient;
  private boolean closed;

  Connection(HttpLoop loop, Wire wire, @Nullable SocketAddress remoteAddress, ConnectionFacts shared) {
    this.loop = loop;
    this.wire = wire;
    this.remoteAddress = remoteAddress;
    this.shared = shared;
  }

  HttpService service() {
    return loop.service();
  }

  @Override
  public @Nullable SocketAddress remoteAddress() {
    return remoteAddress;
  }

  @Override
  public @Nullable SocketAddress localAddress() {
    try {
      return wire.channel().getLocalAddress();
    } catch (IOException e) {
      return null;
    }
  }

  /** Where all requests are sent to; null if they are served. */
  @Nullable HttpsRedirect redirect() {
    return shared instanceof RedirectingFacts redirecting ? redirecting.redirect() : null;
  }

  @Override
  public long nanos() {
    return service().clock().nanos();
  }

  @Override
  public long turnNanos() {
    return loop.events().now();
  }

  @Override
  public String scheme() {
    return shared.scheme();
  }

  @Override
  public RequestLimits limits() {
    return shared.limits();
  }

  @Override
  public BodyMemory bodyMemory() {
    return service().bodyMemory();
  }

  @Override
  public @Nullable TlsFacts tls() {
    return shared.tls();
  }

  @Override
  public @Nullable TrustedProxies proxies() {
    return shared.proxies();
  }

  boolean closed() {
    return closed;
  }

  /** Starts to read. */
  private void open() {
    loop.opened();
    try {
      opened(loop.events().register(wire.channel(), SelectionKey.OP_READ, this));
    } catch (IOException e) {
      close();
    }
  }

  /** Goes on with a channel that is registered, whose key this is. */
  void opened(SelectionKey registered) {
    key = registered;
    idleSince = loop.events().now() - service().idleNanos();
    schedule(service().policy().headerTimeout().toNanos());
    if (loop.stopping()) {
      close();
    }
  }

  private void schedule(long nanos) {
    loop.events().schedule(this, loop.events().now() + nanos);
  }

  @Override
  public void stop() {
    if (!closed && !closing && isQuiet()) {
      receive();
    }
    if (!await() && isQuiet()) {
      close();
    } else if (inputEnded && !closed) {
      schedule(GONE_NANOS);
    }
  }

  /** Closes at once, though a request may be here: then it counts as cut off. */
  @Override
  public void loopEnded() {
    if (!closed && !isQuiet()) {
      service().requestCutOff();
    }
    Exchange current = running;
    close();
    if (current != null) {
      // Its handler may not come to an end any more, but what it leaves behind must.
      current.drop();
    }
  }

  /** Closes at once. Calling it again does nothing. */
  void close() {
    if (closed) {
      return;
    }
    closed = true;
    // Whatever may go wrong where memory is short, what others count on is done: the socket is closed, and the connection not counted any more.
    try {
      loop.events().cancel(this);
      dropParser();
      dropBacklog();
      unsent = null;
      Exchange waiting = toStart;
      toStart = null;
      drop(waiting);
    } finally {
      try {
        service().close(wire);
      } finally {
        loop.closed();
      }
    }
    tellOfEnd();
  }

  /** Tells the exchange under way that its connection was closed. */
  private void tellOfEnd() {
    Exchange current = running;
    if (current == null) {
      return;
    }
    try {
      current.wakeWriter();
      if (current.pipe != null) {
        current.pipe.fail(new IOException("the connection was closed"));
      }
    } finally {
      current.disconnected();
    }
  }

  /** Gives up the request that has arrived in part. */
  void dropParser() {
    Http1RequestParser partial = parser;
    if (partial != null) {
      parser = null;
      service().bodyMemory().give(partial.collectedBytes());
    }
  }

  /** Gives up what the client sent ahead. */
  void dropBacklog() {
    Backlog waiting = backlog;
    if (waiting != null) {
      backlog = null;
      service().bodyMemory().give(waiting.capacity());
    }
  }

  /** Gives up exchanges that were not started. */
  private static void drop(@Nullable Exchange first) {
    for (Exchange exchange = first; exchange != null; exchange = exchange.next) {
      exchange.drop();
    }
  }

  /** Closes a connection that was never opened, because its loop has ended. From any thread. */
  @Override
  public void abandon() {
    if (key == null && !closed) {
      closed = true;
      service().close(wire);
      service().connectionClosed();
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
        loop.outlet().writable(this);
      }
    }
    if ((readyOps & SelectionKey.OP_READ) != 0 && !closed) {
      receive();
    }
  }

  @Override
  public void fail(Throwable thrown) {
    boolean open = !closed;
    try {
      loop.clearOutput();
    } finally {
      close();
    }
    if (open) {
      service().journal().general(Level.ERROR, "a connection was given up", thrown);
    }
  }

  /** Has the loop give the connection up. From the thread of an exchange, once. */
  void failSoon(Throwable thrown) {
    if (failure == null) {
      failure = thrown;
      loop.failSoon(this);
    }
  }

  /** What was to be given up soon is given up now. */
  void giveUp() {
    Throwable thrown = failure;
    if (thrown != null) {
      fail(thrown);
    }
  }

  /** Opens, when run first; later, goes on behind an exchange. */
  @Override
  public void run() {
    if (closed) {
      Exchange left = finished;
      finished = null;
      drop(left);
      return;
    }
    if (key == null) {
      open();
    } else {
      exchangeEnded();
    }
  }

  @Override
  protected void timeOut(long now) {
    Http1RequestParser partial = parser;
    if (answering != NOBODY && inputEnded && loop.stopping()) {
      loopEnded();
    } else if (awaitingClient) {
      close();
    } else if (answering != NOBODY) {
      streamTimedOut(now);
    } else if (unsent != null) {
      close();
    } else if (partial != null) {
      if (Discarding.isRest(partial.sink())) {
        close();
      } else if (partial.receivesBody()) {
        dropBacklog();
        loop.intake().refuseLate(this, partial);
        afterServing();
      } else {
        loop.intake().refuse(this, 408, "the request did not arrive in time", partial);
        loop.outlet().flush(this);
      }
    } else if (idleSince + service().idleNanos() - now > 0) {
      loop.events().schedule(this, idleSince + service().idleNanos());
    } else {
      close();
    }
  }

  /** A body that arrives while its handler runs has had its time, unless it was the handler who did not read. */
  private void streamTimedOut(long now) {
    BodyPipe pipe = pipe();
    if (pipe != null && !pipe.full()) {
      pipe.refuse(408, "the body did not arrive in time");
      breakInput();
    }
    loop.events().schedule(this, now + service().idleNanos());
  }

  // --- Whose turn it is

  /** Whether an exchange has the turn; if so, it will tell the loop when it ends. */
  private synchronized boolean await() {
    if (answering == EXCHANGE) {
      answering = AWAITED_EXCHANGE;
    }
    return answering != NOBODY;
  }

  /** Ends the turn of an exchange, unless the loop waits for that. From the exchange's thread. */
  private synchronized boolean endQuietly() {
    if (answering == EXCHANGE) {
      answering = NOBODY;
      return true;
    }
    return false;
  }

  /** The exchange that has the turn from now on. From the thread of the one before it. */
  void runs(Exchange exchange) {
    running = exchange;
  }

  /**
   * An exchange has sent its response, and nothing is left of it. From its thread.
   *
   * @return whether that was all: else the turn must be handed back
   */
  boolean endTurn() {
    idleSince = service().clock().nanos();
    running = null;
    return endQuietly();
  }

  /** Gives the turn to the loop, with what is left to do. From the thread of an exchange. */
  void handBack(Exchange exchange) {
    finished = exchange;
    running = null;
    answering = AWAITED_EXCHANGE;
    loop.events().post(this);
  }

  /** The loop has its turn again. */
  private void exchangeEnded() {
    answering = NOBODY;
    Exchange exchange = finished;
    finished = null;
    if (exchange == null) {
      goOn();
      return;
    }
    Exchange following = exchange.next;
    Response response = exchange.leftResponse;
    if (response != null && response.source() != null) {
      following = Exchange.streaming(exchange, response, following);
    } else {
      if (response != null) {
        loop.outlet().send(this, response, exchange.toHead, exchange.version, exchange.keepsAlive(response));
        exchange.over(response);
      }
      closing |= exchange.last;
      endBody(exchange.pipe);
      Unsent rest = exchange.unsent;
      if (rest != null) {
        keepUnsent(rest);
      }
    }
    if (closing) {
      drop(following);
    }
    toStart = closing ? null : following;
    loop.outlet().flush(this);
    goOn();
  }

  /** Drops what is left of a body that its handler did not read, or ends the connection. */
  void endBody(@Nullable BodyPipe pipe) {
    Http1RequestParser partial = parser;
    if (pipe == null || partial == null || !partial.sink().equals(pipe.entry())) {
      return;
    }
    if (closing || inputBroken) {
      lingering = true;
      parser = null;
    } else {
      partial.redirect(Discarding.BODY);
      received = true;
      setDeadline();
    }
  }

  private @Nullable BodyPipe pipe() {
    Exchange current = running;
    return current == null || parser == null ? null : current.pipe;
  }

  /** The client cannot go on sending the body that an exchange reads. */
  void bodyFails(IOException reason) {
    BodyPipe pipe = pipe();
    if (pipe != null) {
      pipe.fail(reason);
    }
  }

  /** A handler that takes its body on the loop has failed: that is its answer. */
  void readerFailed(Throwable thrown) {
    // Later, because the exchange may not have begun.
    loop.events().post(() -> {
      Exchange current = running;
      if (current != null) {
        current.accept(null, thrown);
      }
    });
  }

  /** What arrives from now on makes no sense: the connection ends behind the response. */
  void breakInput() {
    inputBroken = true;
    lingering = true;
    updateInterest();
  }

  /** The handler has read on, so that the client may send on. A task of the loop's. */
  void resumeBody() {
    if (!closed && pipe() != null) {
      received = true;
      setDeadline();
      updateInterest();
      if (wire.hasBuffered()) {
        receive();
      }
    }
  }

  // --- Input

  private boolean isQuiet() {
    Http1RequestParser partial = parser;
    boolean requested = partial != null && partial.inBody() && !Discarding.isRest(partial.sink());
    return answering == NOBODY && !requested && backlog == null && unsent == null;
  }

  private void receive() {
    ByteBuffer in = loop.events().readBuffer();
    int count;
    try {
      count = wire.read(in);
    } catch (IOException e) {
      close();
      return;
    }
    if (count < 0) {
      endOfInput();
    } else if (count > 0 && !closing && !inputBroken) {
      take(loop.events().readArray(), count);
    }
  }

  private void take(byte[] bytes, int count) {
    if (answering == NOBODY && unsent == null && backlog == null) {
      int served = loop.intake().serve(this, bytes, 0, count);
      if (served < count && !closing) {
        keepForLater(bytes, served, count);
      }
      afterServing();
      return;
    }
    BodyPipe pipe = backlog == null ? pipe() : null;
    int from = pipe == null ? 0 : loop.intake().feed(this, pipe, bytes, 0, count);
    if (from < count) {
      keepForLater(bytes, from, count);
      if (!await()) {
        goOn();
      }
    }
    setDeadline();
    updateInterest();
  }

  private void endOfInput() {
    inputEnded = true;
    bodyFails(new IOException("the client ended the connection before its body was whole"));
    if (await()) {
      if (loop.stopping()) {
        schedule(GONE_NANOS);
      }
      Exchange current = running;
      if (current != null) {
        current.disconnected();
      }
    } else {
      goOn();
    }
    updateInterest();
  }

  /** Serves what was sent ahead, if it is the loop's turn. */
  private void goOn() {
    if (closed || closing || answering != NOBODY || unsent != null) {
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
      int served = loop.intake().serve(this, waiting.array(), waiting.from(), waiting.to());
      if (served < waiting.to() && !closing && !closed) {
        waiting.servedUpTo(served);
        backlog = waiting;
      } else {
        service().bodyMemory().give(waiting.capacity());
      }
      afterServing();
    }
    if (!closed && !closing && answering == NOBODY && unsent == null && backlog == null) {
      if (inputEnded || (loop.stopping() && isQuiet())) {
        close();
      }
    }
    updateInterest();
  }

  /** Sends the responses, starts what answers the next request, and sets the deadline of what is waited for. */
  private void afterServing() {
    loop.outlet().flush(this);
    Exchange exchange = toStart;
    toStart = null;
    if (closed) {
      drop(exchange);
      return;
    }
    if (exchange != null) {
      exchange.direct = unsent == null;
      running = exchange;
      answering = backlog == null && !inputEnded && !loop.stopping() ? EXCHANGE : AWAITED_EXCHANGE;
      startSoon(exchange);
    }
    setDeadline();
    updateInterest();
  }

  private void startSoon(Exchange exchange) {
    boolean waits = false;
    try {
      loop.startSoon(exchange);
      waits = true;
    } finally {
      if (!waits) {
        drop(exchange);
      }
    }
  }

  /**
   * Every request has a time of its own. Empty lines between two are no part of any, and put nothing off. A body has its time, and
   * more for every byte that arrives.
   */
  private void setDeadline() {
    if (closing || unsent != null || awaitingClient) {
      return;
    }
    Http1RequestParser partial = parser;
    byte next = partial == null ? WAIT_REQUEST : partial.inBody() ? WAIT_BODY : WAIT_HEAD;
    if (received || next != waitingFor) {
      received = false;
      waitingFor = next;
      schedule(allowedNanos(next));
    }
  }

  /** A part of a body has arrived: the rest may take longer. */
  void bodyArrived(int count) {
    if (waitingFor == WAIT_BODY && !awaitingClient && unsent == null) {
      long most = loop.events().now() + service().policy().bodyTimeout().toNanos();
      loop.events().schedule(this, Math.min(most, deadline() + count * service().nanosPerBodyByte()));
    }
  }

  private long allowedNanos(byte what) {
    return switch (what) {
      case WAIT_HEAD -> service().policy().headerTimeout().toNanos();
      case WAIT_BODY -> service().policy().bodyTimeout().toNanos();
      default -> service().idleNanos();
    };
  }

  private void keepForLater(byte[] bytes, int from, int to) {
    Backlog waiting = backlog;
    if (waiting == null) {
      waiting = new Backlog();
      backlog = waiting;
    }
    int before = waiting.length() == 0 ? 0 : waiting.capacity();
    waiting.add(bytes, from, to);
    if (!service().bodyMemory().take(waiting.capacity() - before)) {
      dropWhatWasSentAhead();
    }
  }

  /** There is no room for it: the connection ends behind what is being answered, and the client will ask again (RFC 9112, section 9.3.2). */
  private void dropWhatWasSentAhead() {
    service().journal().general(Level.INFO, "what a client had sent ahead was dropped: ".concat(BodyMemory.FULL), null);
    dropBacklog();
    closing = true;
    lingering = true;
    await();
  }

  private void updateInterest() {
    SelectionKey registered = key;
    if (closed || registered == null) {
      return;
    }
    int ops = unsent == null && !awaitingClient ? 0 : SelectionKey.OP_WRITE;
    if (!inputEnded && !closing && !inputBroken && !isFull()) {
      ops |= SelectionKey.OP_READ;
    }
    if (registered.isValid() && registered.interestOps() != ops) {
      registered.interestOps(ops);
    }
  }

  private boolean isFull() {
    Backlog waiting = backlog;
    if (waiting != null
        && (waiting.length() >= service().policy().maxPipelined() || service().bodyMemory().isTight())) {
      return true;
    }
    BodyPipe pipe = pipe();
    return pipe != null && pipe.full();
  }

  // --- Output

  boolean keepsAlive(boolean requested, Response response) {
    return requested
        && service().policy().keepAlive()
        && !service().stopping()
        && (response.fieldCount() == 0 || !asksToClose(response));
  }

  private static boolean asksToClose(Response response) {
    String connection = response.header("Connection");
    return connection != null && connection.equalsIgnoreCase("close");
  }

  /** Keeps what the client has not taken, and goes on with it when it does. */
  void keepUnsent(Unsent rest) {
    unsent = rest;
    waitToWrite();
  }

  void waitToWrite() {
    schedule(service().policy().writeTimeout().toNanos());
    updateInterest();
  }

  /** The client has taken all. */
  void allSent() {
    unsent = null;
    if (!endIfDone()) {
      received = true;
      setDeadline();
      goOn();
    }
  }

  /** Ends the connection if its last response was sent; gives back whether it was. */
  boolean endIfDone() {
    boolean done = closing && unsent == null && answering == NOBODY;
    SelectionKey registered = key;
    if (!done || closed || registered == null) {
      return done;
    }
    if (!lingering || inputEnded) {
      close();
    } else {
      closed = true;
      loop.events().cancel(this);
      dropParser();
      dropBacklog();
      Lingering.start(loop, wire, registered);
    }
    return true;
  }

  /** Has the loop wake the writer when the client takes more, or close the connection when it does not. A task of the loop's. */
  void awaitClient() {
    if (closed) {
      wakeWriter();
      return;
    }
    awaitingClient = true;
    schedule(service().policy().writeTimeout().toNanos());
    updateInterest();
  }

  private void wakeWriter() {
    Exchange current = running;
    if (current != null) {
      received = true;
      setDeadline();
      current.wakeWriter();
    }
  }

  /** Tells the client to send the body. From the thread that reads it. */
  void askForBody(ByteBuffer interim) throws IOException {
    Exchange current = running;
    if (current == null || !current.direct || loop.events().inLoop()) {
      loop.events().post(this::sendContinue);
    } else if (!current.responding()) {
      current.writeAll(interim);
    }
  }

  private void sendContinue() {
    Exchange current = running;
    if (!closed && current != null && !current.responding()) {
      loop.output().put(Http1ResponseWriter.CONTINUE);
      loop.outlet().flush(this);
    }
  }

  void log(Request request, Response response, long start) {
    long took = service().clock().nanos() - start;
    service().journal().answered(request, response.status(), took);
  }
}
