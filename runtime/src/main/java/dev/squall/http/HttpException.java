package dev.squall.http;

import org.jspecify.annotations.Nullable;

/**
 * A failure that carries the status of the response: thrown by handlers, and by the framework for requests it refuses.
 *
 * <p>Below 500 the client is at fault, not the program: such an exception has no stack trace, so that refusing a request
 * costs little.
 */
public class HttpException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String detail;

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
    super(detail, cause, true, status >= 500);
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("an error's status is from 400 to 599, not " + status);
    }
    this.status = status;
    this.detail = detail;
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
