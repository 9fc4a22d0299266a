package dev.squall.exchange;

import dev.squall.dispatch.DispatchTable;
import dev.squall.http.ClientGoneException;
import dev.squall.http.HttpException;
import dev.squall.http.MethodNotAllowedException;
import dev.squall.http.NotFoundException;
import dev.squall.http.OverloadedException;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Calls handlers, makes every failure a response, and every response one that can be sent: what it gives back has gone through the
 * {@link ResponsePipeline}. Safe for use by any number of threads at once.
 */
public final class Dispatcher {
  private final DispatchTable table;
  private final Journal journal;
  private final ResponsePipeline pipeline;
  private final @Nullable ContentSecurityPolicy security;

  /** A dispatcher over a table that tells a journal what went wrong. */
  public Dispatcher(DispatchTable table, Journal journal, ResponsePolicy policy) {
    this.table = table;
    this.journal = journal;
    pipeline = new ResponsePipeline(policy);
    String text = policy.contentSecurityPolicy();
    security = text == null ? null : new ContentSecurityPolicy(text);
  }

  /** The routes. */
  public DispatchTable table() {
    return table;
  }

  /** Calls a route's handler. Never throws: whatever the handler throws, errors too, becomes a response. */
  public Reply reply(int route, Request request) {
    try {
      if (request.decompresses()) {
        request.limitBody(table.maxBody(route));
      }
      if (security != null && security.hasNonce()) {
        request.expectCspNonce();
      }
      Reply reply = table.invoke(route, request);
      if (reply instanceof Response response) {
        Response guarded = guarded(request, response);
        return pipeline.passes(guarded) ? guarded : finish(request, guarded);
      }
      return reply == null ? failure(request, gaveNull(route)) : reply;
    } catch (Throwable thrown) {
      return failure(request, thrown);
    }
  }

  private Response guarded(Request request, Response response) {
    return security == null ? response : security.addTo(request, response);
  }

  private NullPointerException gaveNull(int route) {
    return new NullPointerException("the handler of ".concat(table.describe(route)).concat(" gave back null"));
  }

  /**
   * What answers a request without a route.
   *
   * @param outcome what the finder returned, below zero
   * @param allow the methods that its path has, empty if there are none
   */
  public Response refuse(int outcome, String allow, Request request) {
    if (outcome == RouteFinder.MALFORMED) {
      return failure(request, new HttpException(400, "The path has a malformed escape."));
    }
    if (outcome == RouteFinder.MISDIRECTED) {
      return failure(request, new HttpException(421, "The URI is an https one, but the request came without TLS."));
    }
    if (outcome == RouteFinder.TOO_LARGE) {
      return failure(request, new HttpException(413, "The body is too large."));
    }
    if (outcome == RouteFinder.MALFORMED_BODY) {
      return failure(request, new HttpException(400, "The body is malformed."));
    }
    if (outcome == RouteFinder.LATE_BODY) {
      return failure(request, new HttpException(408, "The body did not arrive in time."));
    }
    if (allow.isEmpty()) {
      return failure(request, new NotFoundException());
    }
    if (request.method().equals("OPTIONS")) {
      return Response.empty(204).withHeader("Allow", allow);
    }
    return failure(request, new MethodNotAllowedException(allow));
  }

  /** The response to a request that failed. Never throws. */
  public Response failure(Request request, Throwable thrown) {
    Throwable failure = unwrap(thrown);
    if (failure instanceof ClientGoneException) {
      failure = new HttpException(400, "The body ended too early.", failure);
    }
    try {
      if (failure instanceof OverloadedException) {
        journal.overloaded(request, failure);
      } else if (!(failure instanceof HttpException expected) || expected.status() >= 500) {
        journal.handlerFailed(request, failure);
      }
      Response response = table.errorHandler().handle(request, failure);
      if (response != null) {
        return finishFailure(request, failure, response);
      }
      journal.errorHandlerFailed(request, new NullPointerException("the error handler gave back null"));
    } catch (Throwable second) {
      journal.errorHandlerFailed(request, second);
    }
    return plainFailure(request);
  }

  /**
   * Notes that a response could not be sent whole, whose beginning is sent: where the client is at fault, such as by an element of a body that
   * does not fit and is read while the response is written, in one line without a stack trace.
   */
  public void brokenOff(Request request, Throwable thrown) {
    Throwable failure = unwrap(thrown);
    boolean clientsFault =
        failure instanceof ClientGoneException
            || failure instanceof OverloadedException
            || (failure instanceof HttpException expected && expected.status() < 500);
    if (clientsFault) {
      journal.brokenOff(request, failure);
    } else {
      journal.handlerFailed(request, thrown);
    }
  }

  private Response finishFailure(Request request, Throwable failure, Response response) {
    boolean same = failure instanceof HttpException expected && expected.status() == response.status();
    Response complete = guarded(request, same ? ((HttpException) failure).headersTo(response) : response);
    return pipeline.passes(complete) ? complete : pipeline.finishFailure(request, complete);
  }

  /** What a stage was completed with, as a response, or the promise of one: calling this with what that gives ends it. */
  public Reply completed(Request request, @Nullable Response response, @Nullable Throwable thrown) {
    if (thrown != null) {
      return failure(request, thrown);
    }
    if (response == null) {
      return failure(request, new NullPointerException("the stage gave null"));
    }
    Response guarded = guarded(request, response);
    return pipeline.passes(guarded) ? guarded : finish(request, guarded);
  }

  /** The response as it is sent; where making it so would keep an event loop too long, the promise of a virtual thread. */
  private Reply finish(Request request, Response response) {
    if (!Thread.currentThread().isVirtual() && pipeline.isHeavy(response)) {
      request.detach();
      return LateResponse.start(this, request, response);
    }
    return finishHere(request, response);
  }

  /** The response as it is sent. Never throws. */
  Response finishHere(Request request, Response response) {
    try {
      return pipeline.finish(request, response);
    } catch (Throwable thrown) {
      return failure(request, thrown);
    }
  }

  /** Takes no exception for harmless: even what it says of its cause may fail. */
  private static Throwable unwrap(Throwable thrown) {
    try {
      boolean wrapped = thrown instanceof CompletionException || thrown instanceof UncheckedIOException;
      Throwable cause = wrapped ? thrown.getCause() : null;
      return cause == null ? thrown : cause;
    } catch (Throwable second) {
      return thrown;
    }
  }

  /** Needs as little as can be: memory may be short. */
  private static Response plainFailure(Request request) {
    try {
      return Response.text(500, "Internal Server Error. Request id: ".concat(request.id()).concat("\n"));
    } catch (Throwable third) {
      return Response.empty(500);
    }
  }
}
