package dev.squall.exchange;

import dev.squall.http.Response;

/**
 * Responses with status 304 (RFC 9110, section 15.4.5): with the fields of the whole response but those that describe content which
 * is not there. The validator stays, of two the tag. Fields about the exchange rather than the content stay too, such as those that
 * browsers need to hand the response to a script of another origin. The content security policy goes: its nonce is new, and the page
 * that the client has was made with another.
 */
final class NotModified {
  private static final byte[] NO_BODY = new byte[0];
  private static final String[] LEFT_OUT = {
    "Content-Type", "Content-Length", "Content-Encoding", "Content-Language", "Content-Disposition", "Accept-Ranges",
    "Content-Security-Policy"
  };

  private NotModified() {}

  /** Says that a response is the one that the client has. */
  static Response of(Response response) {
    Response answer = response.withBody(NO_BODY).withStatus(304);
    for (String name : LEFT_OUT) {
      answer = answer.withoutHeader(name);
    }
    return answer.header("ETag") == null ? answer : answer.withoutHeader("Last-Modified");
  }
}
