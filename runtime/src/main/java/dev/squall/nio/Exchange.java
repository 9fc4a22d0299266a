package dev.squall.nio;

import dev.squall.exchange.Dispatcher;
import dev.squall.exchange.RouteFinder;
import dev.squall.http.PendingResponse;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One request that is answered away from the event loop: on a virtual thread, or when a stage completes. While it lasts, it has
 * the connection's writing side to itself; with its response it gives that back, once.
 */
final class Exchange implements Runnable, BiConsumer<@Nullable Response, @Nullable Throwable> {
  final Request request;
  final boolean toHead;
  final int version;
  final boolean keepAlive;
  final long startNanos;
  private final Connection connection;
  private final Dispatcher dispatcher;
  private final int route;
  private final String allow;
  private final @Nullable Reply started;
  private boolean answered;

  /** Whether nothing waits to be sent before the response, so that any thread may send it. Set before the exchange starts. */
  boolean direct;

  /** The exchange of the pipelined request behind this one, for the same thread. Set before the exchange starts. */
  @Nullable Exchange next;

  private Exchange(
      Connection connection,
      Dispatcher dispatcher,
      Request request,
      int route,
      String allow,
      @Nullable Reply started,
      RequestFacts facts) {
    this.connection = connection;
    this.dispatcher = dispatcher;
    this.request = request;
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
   * @param route what the finder returned
   * @param allow the methods of the path, where there is no route for the request's
   */
  static Exchange onVirtualThread(
      Connection connection, Dispatcher dispatcher, Request request, int route, String allow, RequestFacts facts) {
    return new Exchange(connection, dispatcher, request, route, allow, null, facts);
  }

  /** An exchange whose handler has run, and promised a response. */
  static Exchange awaiting(
      Connection connection, Dispatcher dispatcher, Request request, Reply promise, RequestFacts facts) {
    return new Exchange(connection, dispatcher, request, RouteFinder.NONE, "", promise, facts);
  }

  /**
   * An exchange whose response is there, and whose body is to be written on a thread of its own.
   *
   * @param next the exchange behind it
   */
  static Exchange streaming(Exchange finished, Response response, @Nullable Exchange next) {
    RequestFacts facts =
        new RequestFacts(finished.toHead, finished.version, finished.keepAlive, finished.startNanos);
    Exchange exchange = awaiting(finished.connection, finished.dispatcher, finished.request, response, facts);
    exchange.next = next;
    return exchange;
  }

  /** Whether another exchange may be put behind this one: not where a loop's handler has promised its response. */
  boolean mayBeFollowed() {
    return started == null && keepAlive;
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
      connection.fail(thrown);
    }
  }

  /** Calls the handler, or makes the refusal; then goes on with the exchange behind it. */
  @Override
  public void run() {
    Exchange current = this;
    while (current != null) {
      current = current.answer();
    }
  }

  private @Nullable Exchange answer() {
    if (started != null) {
      return deliver(started);
    }
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
    Reply reply = dispatcher.completed(request, response, thrown);
    if (reply instanceof PendingResponse pending) {
      await(pending.stage());
      return;
    }
    Exchange following = finish((Response) reply);
    if (following != null) {
      connection.handBack(following);
    }
  }

  private void await(CompletionStage<Response> stage) {
    try {
      stage.whenComplete(this);
    } catch (RuntimeException | Error e) {
      accept(null, e);
    }
  }

  private @Nullable Exchange finish(Response response) {
    synchronized (this) {
      if (answered) {
        return null;
      }
      answered = true;
    }
    return connection.finish(this, response);
  }
}
