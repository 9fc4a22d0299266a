package dev.squall.example.page;

import dev.squall.annotation.Produces;
import dev.squall.http.Accept;
import dev.squall.http.ErrorHandler;
import dev.squall.http.HttpException;
import dev.squall.http.ProblemErrorHandler;
import dev.squall.http.Request;
import dev.squall.http.Response;

/** Pages for browsers; problem documents for programs. Stateless. */
@Produces({"application/problem+json", "text/html"})
public final class ErrorPages implements ErrorHandler {
  private final ErrorHandler problems = new ProblemErrorHandler();

  /** Made once, with the application. */
  public ErrorPages() {}

  @Override
  public Response handle(Request request, Throwable failure) {
    Response problem = problems.handle(request, failure);
    Accept accept = Accept.of(request.headers());
    if (accept.quality("text", "html") <= accept.quality("application", "problem+json")) {
      return problem;
    }
    boolean ours = problem.status() >= 500;
    String detail = !ours && failure instanceof HttpException http ? http.detail() : "The server failed to answer this request.";
    Response page =
        ErrorPageTemplate.response(problem.status(), new ErrorPage(problem.status(), detail, ours ? request.id() : ""), request)
            .withHeader("Vary", "Accept");
    String allow = problem.header("Allow");
    return allow == null ? page : page.withHeader("Allow", allow);
  }
}
