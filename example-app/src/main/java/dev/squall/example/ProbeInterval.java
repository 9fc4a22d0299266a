package dev.squall.example;

import java.time.Duration;

/** How often something may be probed. */
public final class ProbeInterval {
  /** The seconds between two probes at least. */
  public static final int SHORTEST = 10;

  /** The seconds between two probes at most. */
  public static final int LONGEST = 86_400;

  private ProbeInterval() {}

  /** Whether two probes may have this time between them. */
  public static boolean isValid(Duration interval) {
    return interval.compareTo(Duration.ofSeconds(SHORTEST)) >= 0 && interval.compareTo(Duration.ofSeconds(LONGEST)) <= 0;
  }
}
