package dev.squall.net;

import org.jspecify.annotations.Nullable;

/**
 * Something with one deadline, exact to a seventh of a second: a node of its event loop's lists itself, so that a deadline costs
 * no object and putting it off costs a write. Made for timeouts that hardly ever happen. It belongs to one event loop.
 */
public abstract class Timer {
  @Nullable Timer previous;
  @Nullable Timer next;

  /** When {@link #timeOut} is due. It may be put off without telling the wheel. */
  long deadline;

  /** The tick that the wheel looks at it in; 0 if it is not scheduled. */
  int scheduledTick;

  /** A timer that is not scheduled. */
  protected Timer() {}

  /** The deadline that was set last, in {@link EventLoop#now}'s nanoseconds. */
  protected final long deadline() {
    return deadline;
  }

  /**
   * The deadline has passed, and was taken back. Called by the loop's thread.
   *
   * @param now the time of this turn, as {@link EventLoop#now()}
   */
  protected abstract void timeOut(long now);
}
