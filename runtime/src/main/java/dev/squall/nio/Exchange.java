package dev.squall.nio;

import dev.squall.exchange.Dispatcher;
import dev.squall.exchange.RouteFinder;
import dev.squall.http.PendingResponse;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One request that is answered away from the event loop: on a virtual thread, or when a stage completes. While it lasts, it has
 * the connection's writing side to itself; with its response it gives that back, once.
 */
final class Exchange implements Runnable, BiConsumer<@Nullable Response, @Nullable Throwable> {
  private static final long WAITER_LOOKS_NANOS = 1_000_000_000L;

  final Connection connection;
  final Request request;
  final boolean toHead;
  final int version;
  final @Nullable BodyPipe pipe;
  private final boolean keepAlive;
  private final long startNanos;
  private final int route;
  private final String allow;
  private final @Nullable Reply started;
  private boolean answered;
  private volatile boolean responding;

  /** Whether the client went before it had all of the response. */
  boolean cut;

  /** Whether nothing waits to be sent before the response, so that any thread may send it. Set before the exchange starts. */
  boolean direct;

  /** How many bytes of the body are in memory until the exchange is over. */
  int bodyBytes;

  /** The exchange of the pipelined request behind this one, for the same thread. Set before the exchange starts. */
  @Nullable Exchange next;

  // What is left to the loop, which reads it once it has the turn.

  /** The response, if the loop is to send it, or to have its body streamed. */
  @Nullable Response leftResponse;

  /** Bytes that the client did not take. */
  @Nullable Unsent unsent;

  /** Whether the connection ends behind the response. */
  boolean last;

  /** The thread that has more to write than the client takes; the loop wakes it. */
  private volatile @Nullable Thread writeWaiter;

  private Exchange(
      Connection connection,
      Request request,
      @Nullable BodyPipe pipe,
      int route,
      String allow,
      @Nullable Reply started,
      RequestFacts facts) {
    this.connection = connection;
    this.request = request;
    this.pipe = pipe;
    this.route = route;
    this.allow = allow;
    this.started = started;
    toHead = facts.toHead();
    version = facts.version();
    keepAlive = facts.keepAlive();
    startNanos = facts.startNanos();
  }

  /**
   * An exchange whose handler is still to be called.
   *
   * @param pipe the body, if it arrives meanwhile
   * @param route what the finder returned
   * @param allow the methods of the path, where there is no route for the request's
   */
  static Exchange onVirtualThread(
      Connection connection, Request request, @Nullable BodyPipe pipe, int route, String allow, RequestFacts facts) {
    return new Exchange(connection, request, pipe, route, allow, null, facts);
  }

  /** An exchange whose handler has run, and promised a response. */
  static Exchange awaiting(
      Connection connection, Request request, @Nullable BodyPipe pipe, Reply promise, RequestFacts facts) {
    return new Exchange(connection, request, pipe, RouteFinder.NONE, "", promise, facts);
  }

  /**
   * An exchange whose response is there, and whose body is to be written on a thread of its own.
   *
   * @param next the exchange behind it
   */
  static Exchange streaming(Exchange finished, Response response, @Nullable Exchange next) {
    RequestFacts facts =
        new RequestFacts(finished.toHead, finished.version, finished.keepAlive, finished.startNanos);
    Exchange exchange = awaiting(finished.connection, finished.request, finished.pipe, response, facts);
    exchange.next = next;
    exchange.bodyBytes = finished.bodyBytes;
    return exchange;
  }

  private HttpService service() {
    return connection.service();
  }

  private Dispatcher dispatcher() {
    return service().dispatcher();
  }

  /** Whether another exchange may be put behind this one: not where a loop's handler has promised its response. */
  boolean mayBeFollowed() {
    return started == null && keepAlive && pipe == null;
  }

  /** Whether the connection goes on behind the response, as far as request and response say. */
  boolean keepsAlive(Response response) {
    return connection.keepsAlive(keepAlive && (pipe == null || pipe.endsSoon()), response);
  }

  /** Goes off. To be called by the connection's loop. */
  void start() {
    try {
      if (started instanceof PendingResponse) {
        deliver(started);
      } else {
        Thread.startVirtualThread(this);
      }
    } catch (Throwable thrown) {
      drop();
      connection.fail(thrown);
    }
  }

  /** Calls the handler, or makes the refusal; then goes on with the exchange behind it. */
  @Override
  public void run() {
    Exchange current = this;
    try {
      while (current != null) {
        current = current.answer();
      }
    } catch (Throwable thrown) {
      // No handler's fault, but memory may be short: a turn that nobody gives back would keep the connection for ever.
      giveUp(current, thrown);
    }
  }

  private void giveUp(@Nullable Exchange failed, Throwable thrown) {
    try {
      if (failed != null) {
        failed.drop();
      }
    } finally {
      connection.failSoon(thrown);
    }
  }

  private @Nullable Exchange answer() {
    if (started != null) {
      return deliver(started);
    }
    Dispatcher dispatcher = dispatcher();
    return deliver(route >= 0 ? dispatcher.reply(route, request) : dispatcher.refuse(route, allow, request));
  }

  /** Sends what the handler gave back, as soon as it is there; gives back what this thread is to do next. */
  private @Nullable Exchange deliver(Reply reply) {
    // Not a pattern switch: that would link an invokedynamic call on the way to the first response.
    if (reply instanceof PendingResponse pending) {
      await(pending.stage());
      return null;
    }
    return finish((Response) reply);
  }

  @Override
  public void accept(@Nullable Response response, @Nullable Throwable thrown) {
    Reply reply = dispatcher().completed(request, response, thrown);
    if (reply instanceof PendingResponse pending) {
      await(pending.stage());
      return;
    }
    Exchange following = finish((Response) reply);
    if (following != null) {
      // This thread is the application's: the exchange behind is started by the loop.
      leaveToLoop(following);
    }
  }

  private void leaveToLoop(Exchange following) {
    next = following;
    leftResponse = null;
    connection.handBack(this);
  }

  private void await(CompletionStage<Response> stage) {
    try {
      stage.whenComplete(this);
    } catch (RuntimeException | Error e) {
      accept(null, e);
    }
  }

  /**
   * Ends with a response. From any thread: a virtual thread writes it itself, and only what it cannot do alone is left to the loop.
   *
   * @return the exchange that the same thread is to go on with, if any
   */
  private @Nullable Exchange finish(Response response) {
    synchronized (this) {
      if (answered) {
        return null;
      }
      answered = true;
    }
    boolean byLoop = !direct || connection.loop.events().inLoop();
    boolean movesToThread = response.source() != null && (byLoop || !Thread.currentThread().isVirtual());
    if (byLoop || movesToThread) {
      leftResponse = response;
      connection.handBack(this);
      return null;
    }
    boolean whole = service().sender().send(this, response);
    over(response);
    boolean goesOn = whole && (pipe == null || pipe.ended());
    Exchange following = next;
    if (goesOn && following != null) {
      following.direct = true;
      connection.runs(following);
      return following;
    }
    if (!goesOn || !connection.endTurn()) {
      connection.handBack(this);
    }
    return null;
  }

  /** Whether the response is under way, so that nothing may be said before it any more. */
  boolean responding() {
    return responding;
  }

  /** The response goes out. */
  void respond() {
    responding = true;
  }

  /** The response was sent, as far as this exchange can tell. */
  void over(Response response) {
    if (service().stopping() && !cut) {
      service().requestDrained();
    }
    if (service().journal().logsAccess()) {
      connection.log(request, response, startNanos);
    }
    drop();
  }

  /** The request is over, even if it was never answered. Again does nothing; from any thread. */
  void drop() {
    int held;
    synchronized (this) {
      held = bodyBytes;
      bodyBytes = 0;
    }
    service().bodyMemory().give(held);
    service().over(request);
  }

  /** Tells the application that the client has gone. From the loop's thread. */
  void disconnected() {
    service().run(request.disconnect(), request);
  }

  /** Writes all of a buffer, waiting for the client as long as it may take. From this exchange's thread. */
  void writeAll(ByteBuffer buffer) throws IOException {
    while (!connection.wire.write(buffer)) {
      awaitClient();
    }
  }

  /** Waits until the client takes more. From this exchange's thread. */
  void awaitClient() throws IOException {
    writeWaiter = Thread.currentThread();
    connection.loop.events().post(connection::awaitClient);
    while (writeWaiter != null && connection.wire.channel().isOpen()) {
      LockSupport.parkNanos(this, WAITER_LOOKS_NANOS);
      if (Thread.interrupted()) {
        throw new InterruptedIOException("interrupted while the client did not read");
      }
    }
  }

  /** From the loop's thread. */
  void wakeWriter() {
    Thread waiter = writeWaiter;
    if (waiter != null) {
      writeWaiter = null;
      LockSupport.unpark(waiter);
    }
  }
}
