package dev.squall.http;

import org.jspecify.annotations.Nullable;

/**
 * A failure that carries the status of the response: thrown by handlers, and by the framework for requests it refuses.
 *
 * <p>Below 500 the client is at fault, not the program: such an exception has no stack trace, so that refusing a request
 * costs little.
 *
 * <p>It can carry header fields for the response: {@code throw new HttpException(401, "Who are you?").withHeader(
 * "WWW-Authenticate", "Basic realm=\"books\"");}
 */
public class HttpException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String detail;
  private String[] fields = FieldList.EMPTY;

  /**
   * A failure with a status.
   *
   * @param status from 400 to 599
   * @param detail what the client is told; plain text
   * @throws IllegalArgumentException if the status is not one of an error
   */
  public HttpException(int status, String detail) {
    this(status, detail, null);
  }

  /**
   * A failure with a status.
   *
   * @param status from 400 to 599
   * @param detail what the client is told; plain text
   * @param cause what led to it, for logs; the client is never told
   * @throws IllegalArgumentException if the status is not one of an error
   */
  public HttpException(int status, String detail, @Nullable Throwable cause) {
    this(status, detail, cause, status >= 500);
  }

  /** A failure with a stack trace or without. */
  HttpException(int status, String detail, @Nullable Throwable cause, boolean traced) {
    super(detail, cause, true, traced);
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("an error's status is from 400 to 599, not " + status);
    }
    this.status = status;
    this.detail = detail;
  }

  /**
   * Adds a header field that the response is to have, such as {@code Retry-After}; gives back this failure, to be thrown.
   *
   * @throws IllegalArgumentException if name or value cannot be sent, or the field is the protocol's
   */
  public final HttpException withHeader(String name, String value) {
    FieldList.check(name, value);
    fields = FieldList.append(fields, name, value);
    return this;
  }

  /**
   * The response with the header fields of this failure that it has not. The framework does so with what an {@link ErrorHandler}
   * makes of a failure, where the status is this failure's.
   */
  public final Response headersTo(Response response) {
    Response with = response;
    for (int i = 0; i < fields.length; i += 2) {
      if (response.header(fields[i]) == null) {
        with = with.addHeader(fields[i], fields[i + 1]);
      }
    }
    return with;
  }

  /** The response's status. */
  public final int status() {
    return status;
  }

  /** What the client is told. */
  public final String detail() {
    return detail;
  }
}
