package dev.squall.net;

import java.time.Duration;

/**
 * When something periodic is due. Slots are a period apart, counted from the first one; a slot that passes while the loop is busy, or
 * while the last run has not finished, is left out, not made up for. Time is the loop's, which never goes back.
 *
 * @param first how long until the first slot
 * @param period the time between two slots; above zero
 * @param jitter by what part of the period a slot may be moved at random, half of it to either side; from 0 to 1
 */
public record Interval(Duration first, Duration period, double jitter) {

  /** Checks the values. @throws IllegalArgumentException for a senseless one */
  public Interval {
    if (period.isNegative() || period.isZero()) {
      throw new IllegalArgumentException("a period must be above zero, not " + period);
    }
    if (first.isNegative()) {
      throw new IllegalArgumentException("the first slot cannot be in the past: " + first);
    }
    if (!(jitter >= 0 && jitter <= 1)) {
      throw new IllegalArgumentException("jitter must be from 0 to 1, not " + jitter);
    }
  }

  /** Slots a period apart, the first one after a period, without jitter. */
  public static Interval of(Duration period) {
    return new Interval(period, period, 0);
  }

  /** The same with another first slot. */
  public Interval startingAfter(Duration delay) {
    return new Interval(delay, period, jitter);
  }

  /** The same with slots moved at random, so that many processes do not do the same thing at the same moment. */
  public Interval withJitter(double part) {
    return new Interval(first, period, part);
  }
}
