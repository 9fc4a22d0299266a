package dev.squall.http;

/** Status 412: what the request is about has another state than the client takes it to have (RFC 9110, section 15.5.13). */
public final class PreconditionFailedException extends HttpException {
  private static final long serialVersionUID = 1L;

  /** Tells the client that a condition it set does not hold. */
  public PreconditionFailedException() {
    super(412, "A condition that the request sets does not hold: this has changed, or does not exist.");
  }
}
