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

  /** Goes off. */
  void start() {
    if (started == null) {
      Thread.startVirtualThread(this);
    } else {
      deliver(started);
    }
  }

  /** Calls the handler, or makes the refusal. */
  @Override
  public void run() {
    deliver(route >= 0 ? dispatcher.reply(route, request) : dispatcher.refuse(route, allow, request));
  }

  /** Sends what the handler gave back, as soon as it is there. */
  private void deliver(Reply reply) {
    // Not a pattern switch: that would link an invokedynamic call on the way to the first response.
    if (reply instanceof PendingResponse pending) {
      await(pending.stage());
    } else {
      finish((Response) reply);
    }
  }

  @Override
  public void accept(@Nullable Response response, @Nullable Throwable thrown) {
    finish(dispatcher.completed(request, response, thrown));
  }

  private void await(CompletionStage<Response> stage) {
    try {
      stage.whenComplete(this);
    } catch (RuntimeException | Error e) {
      finish(dispatcher.failure(request, e));
    }
  }

  private void finish(Response response) {
    synchronized (this) {
      if (answered) {
        return;
      }
      answered = true;
    }
    connection.finish(this, response);
  }
}
