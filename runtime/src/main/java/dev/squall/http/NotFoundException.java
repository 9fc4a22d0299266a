package dev.squall.http;

/** Status 404: there is nothing at the request's path. */
public final class NotFoundException extends HttpException {
  private static final long serialVersionUID = 1L;

  /** Tells the client only that there is nothing at this path. */
  public NotFoundException() {
    this("There is nothing at this path.");
  }

  /** Tells the client what there is not. */
  public NotFoundException(String detail) {
    super(404, detail);
  }

  /** Tells the client what there is not; the cause is for logs. */
  public NotFoundException(String detail, Throwable cause) {
    super(404, detail, cause);
  }
}
