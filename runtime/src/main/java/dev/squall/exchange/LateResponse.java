package dev.squall.exchange;

import dev.squall.http.PendingResponse;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.util.concurrent.CompletableFuture;

/** A response that is there, and made ready to be sent by a virtual thread, because an event loop has no time for that. */
final class LateResponse implements Runnable {
  private final CompletableFuture<Response> stage = new CompletableFuture<>();
  private final Dispatcher dispatcher;
  private final Request request;
  private final Response response;

  private LateResponse(Dispatcher dispatcher, Request request, Response response) {
    this.dispatcher = dispatcher;
    this.request = request;
    this.response = response;
  }

  /** Goes off; the request must be detached. */
  static PendingResponse start(Dispatcher dispatcher, Request request, Response response) {
    LateResponse late = new LateResponse(dispatcher, request, response);
    Thread.startVirtualThread(late);
    return new PendingResponse(late.stage);
  }

  @Override
  public void run() {
    stage.complete(dispatcher.finishHere(request, response).settled());
  }
}
