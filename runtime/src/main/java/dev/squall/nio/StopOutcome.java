package dev.squall.nio;

/**
 * What became of the requests that were there when a service was stopped.
 *
 * @param drained how many were answered
 * @param cutOff how many were not: at the deadline, or earlier because the client sent no more and may have been gone
 * @param late whether the deadline was hit
 */
public record StopOutcome(int drained, int cutOff, boolean late) {

  /** What happened, for people, in one line without its end. */
  public String describe(long tookNanos) {
    long tenths = tookNanos / 100_000_000;
    StringBuilder line = new StringBuilder("drained ").append(drained).append(" requests in ");
    line.append(tenths / 10).append('.').append(tenths % 10).append(" s");
    if (late) {
      line.append("; the deadline was hit, ").append(cutOff).append(" requests were cut off");
    } else if (cutOff > 0) {
      line.append("; ").append(cutOff).append(" requests were cut off whose clients had stopped sending");
    }
    return line.toString();
  }
}
