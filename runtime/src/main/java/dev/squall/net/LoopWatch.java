package dev.squall.net;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Notices event loops whose turn takes too long, because something on them blocks, and reports where they stand: once when it is
 * noticed, and once when it is over. One daemon thread does that for all loops of the process; it sleeps while all of them do, and
 * ends with the last one.
 */
final class LoopWatch implements Runnable {
  private static final LoopWatch SHARED = new LoopWatch();
  private static final int QUIET_ROUNDS = 8;
  private static final long MIN_ROUND_NANOS = 5_000_000;

  private final List<WatchedLoop> loops = new ArrayList<>();
  private @Nullable Thread thread;

  /** Whether the thread sleeps until a loop wakes up; the first loop that does unparks it. */
  private volatile boolean resting;

  private LoopWatch() {}

  static LoopWatch shared() {
    return SHARED;
  }

  /** Watches a loop that is about to run. */
  synchronized void add(EventLoop loop, long limitNanos) {
    loops.add(new WatchedLoop(loop, limitNanos));
    Thread running = thread;
    if (running == null) {
      running = new Thread(this, "squall-watch");
      running.setDaemon(true);
      thread = running;
      running.start();
    } else {
      wakeUp(running);
    }
  }

  /** Forgets a loop that has ended. */
  synchronized void remove(EventLoop loop) {
    for (Iterator<WatchedLoop> each = loops.iterator(); each.hasNext(); ) {
      if (each.next().loop() == loop) {
        each.remove();
      }
    }
    Thread running = thread;
    if (loops.isEmpty() && running != null) {
      thread = null;
      wakeUp(running);
    }
  }

  /** A loop woke up. One read of a field, but for the first one after a while in which all have slept. */
  void loopWoke() {
    if (resting) {
      disturb();
    }
  }

  private synchronized void disturb() {
    Thread running = thread;
    if (resting && running != null) {
      wakeUp(running);
    }
  }

  private void wakeUp(Thread running) {
    resting = false;
    LockSupport.unpark(running);
  }

  @Override
  public void run() {
    int quiet = 0;
    long last = System.nanoTime();
    while (isNeeded()) {
      long round = roundNanos();
      if (quiet >= QUIET_ROUNDS) {
        rest();
        quiet = 0;
      } else {
        LockSupport.parkNanos(this, round);
      }
      long now = System.nanoTime();
      // A thread that slept much longer than it wanted to tells that everything stood still: that is nobody's fault here.
      boolean stalled = now - last > 3 * round;
      last = now;
      quiet = tryToLook(now, stalled) ? 0 : quiet + 1;
    }
  }

  /** Want of memory for a stack trace must not end the watch. */
  private boolean tryToLook(long now, boolean stalled) {
    try {
      return look(now, stalled);
    } catch (RuntimeException | Error e) {
      return true;
    }
  }

  private synchronized boolean isNeeded() {
    return Thread.currentThread().equals(thread);
  }

  private void rest() {
    resting = true;
    // Seen after the flag is set: a loop that has woken up before did not see it.
    while (resting && !anyAwake() && isNeeded()) {
      LockSupport.park(this);
    }
    resting = false;
  }

  private synchronized boolean anyAwake() {
    for (WatchedLoop watched : loops) {
      if (!watched.loop().isAsleep()) {
        return true;
      }
    }
    return false;
  }

  private synchronized long roundNanos() {
    long least = Long.MAX_VALUE;
    for (WatchedLoop watched : loops) {
      least = Math.min(least, watched.limitNanos() / 2);
    }
    return Math.max(MIN_ROUND_NANOS, least);
  }

  /** Looks at every loop; gives back whether one was awake. */
  private synchronized boolean look(long now, boolean stalled) {
    boolean awake = false;
    for (WatchedLoop watched : loops) {
      awake |= watched.look(now, stalled);
    }
    return awake;
  }
}
