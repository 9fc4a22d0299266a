package dev.squall.net;

import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

/** What is known about one loop's present turn. For the thread that watches, or under its lock. */
final class WatchedLoop {
  private final EventLoop loop;
  private final long limitNanos;
  private long turn = -1;
  private long since;
  private boolean reported;

  WatchedLoop(EventLoop loop, long limitNanos) {
    this.loop = loop;
    this.limitNanos = limitNanos;
  }

  EventLoop loop() {
    return loop;
  }

  long limitNanos() {
    return limitNanos;
  }

  /**
   * Looks whether the loop has come further.
   *
   * @param stalled whether the time since the last look says nothing about the loop
   * @return whether it is awake
   */
  boolean look(long now, boolean stalled) {
    boolean awake = !loop.isAsleep();
    long current = loop.turnNumber();
    if (!awake || current != turn) {
      if (reported) {
        reported = false;
        loop.report(Level.WARNING, loop.name() + " goes on after it was blocked for some " + millis(now) + " ms", null);
      }
      turn = current;
      since = now;
    } else if (stalled && !reported) {
      since = now;
    } else if (!reported && now - since >= limitNanos) {
      StackTraceElement[] stands = loop.stack();
      if (waitsItself(stands)) {
        // Nothing on the loop holds it up: it was woken, and the machine has not let it run yet.
        since = now;
        return true;
      }
      reported = true;
      BlockedLoop stack = new BlockedLoop(loop.name(), stands);
      loop.report(
          Level.WARNING,
          loop.name() + " has been blocked for " + millis(now) + " ms, and everything on it waits; it stands here:",
          stack);
    }
    return awake;
  }

  /**
   * Whether the loop stands in what it does itself, rather than in what runs on it: then the machine does not let it run. Whatever of the JDK
   * stands above a call of a task or channel may be that task, whose own frame need not be there.
   */
  static boolean waitsItself(StackTraceElement... stands) {
    for (int i = 0; i < stands.length; i++) {
      String type = stands[i].getClassName();
      if (type.equals(EventLoop.class.getName())) {
        return i == 0 || callsNobody(stands[i].getMethodName());
      }
      if (type.equals(TimerWheel.class.getName()) || type.equals(DelayedTasks.class.getName()) || type.equals(SystemClock.class.getName())) {
        return true;
      }
      if (!(type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("sun."))) {
        return false;
      }
    }
    return stands.length == 0;
  }

  /** Whether a method of the loop calls only the JDK. Channels that are ready are called by the selector, but from another method. */
  private static boolean callsNobody(String method) {
    return switch (method) {
      case "select", "giveWay", "readClock", "runTasks", "runDelayed" -> true;
      default -> false;
    };
  }

  private long millis(long now) {
    return TimeUnit.NANOSECONDS.toMillis(now - since);
  }
}
