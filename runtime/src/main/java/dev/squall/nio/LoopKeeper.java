package dev.squall.nio;

import dev.squall.exchange.Journal;
import java.lang.System.Logger.Level;

/**
 * Keeps the program alive while event loops run on virtual threads, which do not do that, and sees to it that they get to run: where
 * handlers compute on all carriers, one more carrier is added for each loop, until the loops have moved to platform threads. It looks
 * twice a second, while any loop is on a virtual thread.
 */
final class LoopKeeper implements Runnable {
  private static final long LOOK_MILLIS = 500;

  private final HttpLoop[] loops;
  private final Journal journal;
  private final Ping[] pings;

  LoopKeeper(HttpLoop[] loops, Journal journal) {
    this.loops = loops;
    this.journal = journal;
    pings = new Ping[loops.length];
    for (int i = 0; i < pings.length; i++) {
      pings[i] = new Ping();
    }
  }

  @Override
  public void run() {
    try {
      boolean relieved = false;
      for (int i = 0; i < loops.length; i++) {
        while (!loops[i].events().join(relieved || !anyVirtual() ? 0 : LOOK_MILLIS)) {
          relieved = lookAfterLoops();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean anyVirtual() {
    for (HttpLoop loop : loops) {
      if (loop.events().sharesCarrier()) {
        return true;
      }
    }
    return false;
  }

  /** Asks every loop for a sign of life; gives back whether one had given none since it was asked last, and help was called. */
  private boolean lookAfterLoops() {
    boolean starving = false;
    for (int i = 0; i < loops.length; i++) {
      if (loops[i].events().sharesCarrier()) {
        starving |= pings[i].pending;
        pings[i].pending = true;
        loops[i].events().post(pings[i]);
      }
    }
    if (starving) {
      relieve();
    }
    return starving;
  }

  private void relieve() {
    for (HttpLoop loop : loops) {
      loop.events().leaveCarrier();
    }
    try {
      Carriers.add(loops.length);
    } catch (RuntimeException | LinkageError e) {
      journal.general(
          Level.WARNING,
          "event loops wait for handlers that compute; with the module jdk.management, they would have been helped at once",
          e);
    }
  }

  /** A task that shows that its loop runs. */
  private static final class Ping implements Runnable {
    volatile boolean pending;

    @Override
    public void run() {
      pending = false;
    }
  }
}
