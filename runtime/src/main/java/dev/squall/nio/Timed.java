package dev.squall.nio;

import org.jspecify.annotations.Nullable;

/**
 * Something with a deadline: a node of a {@link TimerWheel}'s lists itself, so that a timer costs no object. It belongs to one
 * event loop.
 */
abstract class Timed {
  @Nullable Timed previous;
  @Nullable Timed next;

  /** The tick that the wheel looks at it in; not before. */
  long scheduledTick;

  /** When {@link #timeOut} is due. It may be put off without telling the wheel. */
  long deadline;

  /** The deadline has passed. It is in the wheel no more. */
  abstract void timeOut(long now);
}
