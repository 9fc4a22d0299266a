package dev.squall.http;

/**
 * Limits on what is read from a request that was received; what is received at all is limited by the server.
 *
 * @param maxParameters how many parameters a query, and how many fields a urlencoded body may have; more are a 400
 */
public record RequestLimits(int maxParameters) {
  /** The limits where an application sets none: 1000 parameters. */
  public static final RequestLimits DEFAULT = new RequestLimits(1000);

  /** Checks that the limits are not negative. */
  public RequestLimits {
    if (maxParameters < 0) {
      throw new IllegalArgumentException("maxParameters cannot be negative: " + maxParameters);
    }
  }
}
