package dev.squall.net;

import org.jspecify.annotations.Nullable;

/**
 * Deadlines in a ring of intrusive lists, one per tick of 2^27 ns (134 ms). To put a deadline off is to write one field: the
 * wheel notices when the old one is due. For one thread.
 */
final class TimerWheel {
  private static final int TICK_SHIFT = 27;
  private static final int SLOTS = 512;
  private static final int LAST_TICK = Integer.MAX_VALUE - 2 * SLOTS;
  private static final int NEVER = Integer.MAX_VALUE;

  private final @Nullable Timer[] slots = new Timer[SLOTS];
  private final long origin;
  private int size;
  private int currentTick;
  private int nextTick = NEVER;

  TimerWheel(long now) {
    origin = now;
  }

  /** Sets a deadline. */
  void schedule(Timer timer, long deadline) {
    timer.deadline = deadline;
    int tick = tickOf(deadline) + 1;
    if (isScheduled(timer)) {
      if (timer.scheduledTick <= tick) {
        return;
      }
      unlink(timer);
    }
    link(timer, tick);
  }

  /** Takes a deadline back. */
  void cancel(Timer timer) {
    if (isScheduled(timer)) {
      unlink(timer);
      timer.scheduledTick = 0;
    }
  }

  /** Runs what is due. */
  void advance(long now) {
    int tick = tickOf(now);
    if (tick < nextTick) {
      currentTick = tick;
      return;
    }
    int from = Math.max(Math.min(nextTick, tick), tick - SLOTS + 1);
    currentTick = tick;
    for (int visited = from; visited <= tick; visited++) {
      visit(visited & (SLOTS - 1), tick, now);
    }
    nextTick = firstTick();
  }

  /** Nanoseconds until there may be something to run; -1 if nothing is scheduled. */
  long nanosUntilNext(long now) {
    if (size == 0) {
      nextTick = NEVER;
      return -1;
    }
    return Math.max(0, ((long) (nextTick - 1) << TICK_SHIFT) + origin - now);
  }

  private void visit(int slot, int tick, long now) {
    Timer timer = slots[slot];
    while (timer != null) {
      Timer following = timer.next;
      if (timer.scheduledTick <= tick) {
        unlink(timer);
        timer.scheduledTick = 0;
        if (timer.deadline - now > 0) {
          link(timer, Math.max(tick, tickOf(timer.deadline)) + 1);
        } else {
          timer.timeOut(now);
        }
      }
      // What ran may have unscheduled the following one: then start anew; what is left in the list is due later.
      boolean lost = following != null && (following.scheduledTick & (SLOTS - 1)) != slot;
      timer = lost ? slots[slot] : following;
    }
  }

  private int firstTick() {
    if (size == 0) {
      return NEVER;
    }
    for (int ahead = 1; ahead <= SLOTS; ahead++) {
      if (slots[(currentTick + ahead) & (SLOTS - 1)] != null) {
        return currentTick + ahead;
      }
    }
    return currentTick + 1;
  }

  /** Ticks start at 1, so that 0 means not scheduled; there are enough of them for nine years. */
  private int tickOf(long time) {
    return (int) Math.min(LAST_TICK, Math.max(0, (time - origin) >> TICK_SHIFT)) + 1;
  }

  private static boolean isScheduled(Timer timer) {
    return timer.scheduledTick != 0;
  }

  private void link(Timer timer, int tick) {
    int slot = tick & (SLOTS - 1);
    Timer first = slots[slot];
    timer.scheduledTick = tick;
    timer.previous = null;
    timer.next = first;
    if (first != null) {
      first.previous = timer;
    }
    slots[slot] = timer;
    size++;
    int visible = Math.max(currentTick + 1, tick - (tick - currentTick - 1) / SLOTS * SLOTS);
    nextTick = Math.min(nextTick, visible);
  }

  private void unlink(Timer timer) {
    Timer before = timer.previous;
    Timer after = timer.next;
    if (before == null) {
      slots[timer.scheduledTick & (SLOTS - 1)] = after;
    } else {
      before.next = after;
    }
    if (after != null) {
      after.previous = before;
    }
    timer.previous = null;
    timer.next = null;
    size--;
  }
}
