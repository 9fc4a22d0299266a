package dev.squall.http;

/** Status 416: of what the request asks for, nothing is there (RFC 9110, section 15.5.17). */
public final class RangeNotSatisfiableException extends HttpException {
  private static final long serialVersionUID = 1L;

  /**
   * Tells the client how long the content is.
   *
   * @param length in bytes
   */
  public RangeNotSatisfiableException(long length) {
    super(416, "None of the parts that the request asks for is there: this has " + length + " bytes.");
    withHeader("Content-Range", "bytes */".concat(Long.toString(length)));
  }
}
