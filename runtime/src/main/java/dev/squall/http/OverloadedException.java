package dev.squall.http;

/**
 * A request whose body finds no room in memory, because those of others take all of it: a 503 that asks the client to try again. It is no
 * handler's fault, so it is logged in one line, without a stack trace, and has none.
 */
public final class OverloadedException extends HttpException {
  private static final long serialVersionUID = 1L;

  /** After how many seconds clients are asked to try again. */
  public static final String RETRY_AFTER = "5";

  /** A failure for want of room. */
  public OverloadedException() {
    super(503, Character.toUpperCase(BodyMemory.FULL.charAt(0)) + BodyMemory.FULL.substring(1) + ".", null, false);
    withHeader("Retry-After", RETRY_AFTER);
  }
}
