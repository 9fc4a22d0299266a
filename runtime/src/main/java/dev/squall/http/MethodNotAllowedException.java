package dev.squall.http;

/** Status 405: the path exists, with other methods. */
public final class MethodNotAllowedException extends HttpException {
  private static final long serialVersionUID = 1L;

  private final String allow;

  /**
   * A refused method.
   *
   * @param allow the methods that the path has, as the {@code Allow} field lists them (RFC 9110, section 10.2.1)
   */
  public MethodNotAllowedException(String allow) {
    super(405, "This path is not for this method; it allows " + allow + ".");
    this.allow = allow;
    withHeader("Allow", allow);
  }

  /** The value of the response's {@code Allow} field. */
  public String allow() {
    return allow;
  }
}
