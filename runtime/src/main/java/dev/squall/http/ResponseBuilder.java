package dev.squall.http;

import java.nio.charset.StandardCharsets;

/** Collects the parts of a response; for one thread. */
public final class ResponseBuilder {
  private Response response;

  ResponseBuilder(int status) {
    response = Response.empty(status);
  }

  /** Sets a header field to this value only. @throws IllegalArgumentException as {@link Response#withHeader} does */
  public ResponseBuilder header(String name, String value) {
    response = response.withHeader(name, value);
    return this;
  }

  /** Adds one more line of a header field. @throws IllegalArgumentException as {@link Response#withHeader} does */
  public ResponseBuilder addHeader(String name, String value) {
    response = response.addHeader(name, value);
    return this;
  }

  /** Sets a cookie. */
  public ResponseBuilder cookie(SetCookie cookie) {
    response = response.withCookie(cookie);
    return this;
  }

  /** The body as text in UTF-8; {@code text/plain} unless the content type was set. */
  public ResponseBuilder text(String body) {
    return body(ContentType.TEXT, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The body as bytes, which must not be changed any more; {@code application/octet-stream} unless the content type was set. */
  public ResponseBuilder body(byte[] body) {
    return body(ContentType.BYTES, body);
  }

  private ResponseBuilder body(String defaultType, byte[] body) {
    Response typed = response.contentType() == null ? response.withHeader("Content-Type", defaultType) : response;
    response = typed.withBody(body);
    return this;
  }

  /** The response. */
  public Response build() {
    return response;
  }
}
