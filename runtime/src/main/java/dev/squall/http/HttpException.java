package dev.squall.http;

/** A failure that carries the status of the response: thrown by handlers, and by the framework for requests it refuses. */
public class HttpException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * A failure with a status.
   *
   * @param status from 400 to 599
   * @param detail what the client is told
   */
  public HttpException(int status, String detail) {
    super(detail);
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("an error's status is from 400 to 599, not " + status);
    }
    this.status = status;
  }

  /** The response's status. */
  public final int status() {
    return status;
  }
}
