package dev.squall.nio;

import org.jspecify.annotations.Nullable;

/**
 * Deadlines in a ring of intrusive lists, one per tick of 2^27 ns (134 ms). To put a deadline off is to write one field: the
 * wheel notices when the old one is due. For one thread.
 */
final class TimerWheel {
  private static final int TICK_SHIFT = 27;
  private static final int SLOTS = 512;
  private static final long NEVER = Long.MAX_VALUE;

  private final @Nullable Timed[] slots = new Timed[SLOTS];
  private final long origin;
  private int size;
  private long currentTick;
  private long nextTick = NEVER;

  TimerWheel(long now) {
    origin = now;
  }

  /** Sets a deadline. */
  void schedule(Timed timed, long deadline) {
    timed.deadline = deadline;
    long tick = tickOf(deadline) + 1;
    if (isScheduled(timed)) {
      if (timed.scheduledTick <= tick) {
        return;
      }
      unlink(timed);
    }
    link(timed, tick);
  }

  /** Takes a deadline back. */
  void cancel(Timed timed) {
    if (isScheduled(timed)) {
      unlink(timed);
      timed.scheduledTick = 0;
    }
  }

  /** Runs what is due. */
  void advance(long now) {
    long tick = tickOf(now);
    if (tick < nextTick) {
      currentTick = tick;
      return;
    }
    long from = Math.max(Math.min(nextTick, tick), tick - SLOTS + 1);
    currentTick = tick;
    for (long visited = from; visited <= tick; visited++) {
      visit((int) (visited & (SLOTS - 1)), tick, now);
    }
    nextTick = firstTick();
  }

  /** Nanoseconds until there may be something to run; -1 if nothing is scheduled. */
  long nanosUntilNext(long now) {
    if (size == 0) {
      nextTick = NEVER;
      return -1;
    }
    return Math.max(0, ((nextTick - 1) << TICK_SHIFT) + origin - now);
  }

  private void visit(int slot, long tick, long now) {
    Timed timed = slots[slot];
    while (timed != null) {
      Timed following = timed.next;
      if (timed.scheduledTick <= tick) {
        unlink(timed);
        timed.scheduledTick = 0;
        if (timed.deadline - now > 0) {
          link(timed, Math.max(tick, tickOf(timed.deadline)) + 1);
        } else {
          timed.timeOut(now);
        }
      }
      // What ran may have unscheduled the following one: then start anew; what is left in the list is due later.
      boolean lost = following != null && (following.scheduledTick & (SLOTS - 1)) != slot;
      timed = lost ? slots[slot] : following;
    }
  }

  private long firstTick() {
    if (size == 0) {
      return NEVER;
    }
    for (int ahead = 1; ahead <= SLOTS; ahead++) {
      if (slots[(int) ((currentTick + ahead) & (SLOTS - 1))] != null) {
        return currentTick + ahead;
      }
    }
    return currentTick + 1;
  }

  /** Ticks start at 1, so that 0 means not scheduled. */
  private long tickOf(long time) {
    return Math.max(0, (time - origin) >> TICK_SHIFT) + 1;
  }

  private static boolean isScheduled(Timed timed) {
    return timed.scheduledTick != 0;
  }

  private void link(Timed timed, long tick) {
    int slot = (int) (tick & (SLOTS - 1));
    Timed first = slots[slot];
    timed.scheduledTick = tick;
    timed.previous = null;
    timed.next = first;
    if (first != null) {
      first.previous = timed;
    }
    slots[slot] = timed;
    size++;
    long visible = Math.max(currentTick + 1, tick - (tick - currentTick - 1) / SLOTS * SLOTS);
    nextTick = Math.min(nextTick, visible);
  }

  private void unlink(Timed timed) {
    Timed before = timed.previous;
    Timed after = timed.next;
    if (before == null) {
      slots[(int) (timed.scheduledTick & (SLOTS - 1))] = after;
    } else {
      before.next = after;
    }
    if (after != null) {
      after.previous = before;
    }
    timed.previous = null;
    timed.next = null;
    size--;
  }
}
