package dev.squall.net;

/** Where event loops get the time from; they ask once per turn. Safe for use by any number of threads at once. */
public interface LoopClock {
  /** The clock of the machine. */
  LoopClock SYSTEM = new SystemClock();

  /** Nanoseconds since some moment; never goes back. */
  long nanos();

  /** Milliseconds since 1970-01-01 UTC. */
  long epochMillis();
}
