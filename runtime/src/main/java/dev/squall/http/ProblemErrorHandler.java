package dev.squall.http;

import dev.squall.validation.ConstraintMessages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The error handler of applications that declare none: a problem document (RFC 9457) as JSON, or as a page for clients that
 * prefer {@code text/html} to JSON, as browsers do.
 *
 * <p>An {@link HttpException} says itself what the client is told. Of anything else the client learns only that the server
 * failed, and the request's {@linkplain Request#id() identifier}, under which the server logs the failure. Messages, types and
 * stack traces of exceptions are never sent. Immutable.
 */
public final class ProblemErrorHandler implements ErrorHandler {
  private static final String UNEXPECTED = "The server failed to answer this request.";

  private final ConstraintMessages messages;
  private final boolean translates;

  /** A handler that tells in English what is wrong with values. */
  public ProblemErrorHandler() {
    messages = ConstraintMessages.ENGLISH;
    translates = false;
  }

  /**
   * A handler that tells in the client's language what is wrong with values, as far as there are texts for it; the response then varies
   * with {@code Accept-Language} too.
   */
  public ProblemErrorHandler(ConstraintMessages messages) {
    this.messages = messages;
    translates = true;
  }

  @Override
  public Response handle(Request request, Throwable failure) {
    Response response = response(request, document(request, failure)).withHeader("Vary", vary());
    return failure instanceof HttpException http ? http.headersTo(response) : response;
  }

  private String vary() {
    return translates ? "Accept, Accept-Language" : "Accept";
  }

  /** What a client is told of a failure. */
  private static ProblemDocument document(Request request, Throwable failure) {
    if (!(failure instanceof HttpException http)) {
      return ProblemDocument.of(500, UNEXPECTED).withRequestId(request.id());
    }
    List<InvalidValue> errors = failure instanceof BadRequestException bad ? bad.values() : List.of();
    ProblemDocument document = ProblemDocument.of(http.status(), http.detail()).withErrors(errors);
    if (http instanceof NotAcceptableException refused) {
      return document.withSupported(refused.supported());
    }
    if (http instanceof UnsupportedMediaTypeException refused) {
      return document.withSupported(refused.supported());
    }
    return http.status() >= 500 ? document.withRequestId(request.id()) : document;
  }

  private Response response(Request request, ProblemDocument document) {
    List<Locale> languages =
        translates && !document.errors().isEmpty() ? AcceptLanguage.of(request.headers()) : List.of();
    if (prefersHtml(request.headers())) {
      byte[] page = document.toHtml(messages, languages).getBytes(StandardCharsets.UTF_8);
      return Response.of(document.status(), ContentType.HTML, page)
          .withHeader("Content-Security-Policy", "default-src 'none'");
    }
    return Response.of(document.status(), ContentType.PROBLEM_JSON, document.toJson(messages, languages));
  }

  private static boolean prefersHtml(Headers headers) {
    Accept accept = Accept.of(headers);
    int json = Math.max(accept.quality("application", "problem+json"), accept.quality("application", "json"));
    return accept.quality("text", "html") > json;
  }
}
