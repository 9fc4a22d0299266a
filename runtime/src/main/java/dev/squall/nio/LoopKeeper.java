package dev.squall.nio;

import dev.squall.exchange.Journal;
import java.lang.System.Logger.Level;

/**
 * Keeps the program alive while event loops run on virtual threads, which do not do that, and sees to it that they get to run: where
 * handlers compute on all carriers, one more carrier is added for each loop, and twice as many as before each time that these have gone
 * to handlers too, until the loops have moved to platform threads. It looks twice a second, while any loop is on a virtual thread.
 */
final class LoopKeeper implements Runnable {
  private static final long LOOK_MILLIS = 500;

  /** The JDK's scheduler has 256 carriers at most. */
  private static final int MOST_ADDED = 200;

  private final HttpLoop[] loops;
  private final Journal journal;
  private final Ping[] pings;

  /** How many carriers were added; they are taken away again once they are not needed. */
  private int added;

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
      for (HttpLoop loop : loops) {
        while (!loop.events().join(added > 0 || anyVirtual() ? LOOK_MILLIS : 0)) {
          tryToLookAfterLoops();
        }
      }
      takeCarriersAway();
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

  /** The program lives as long as this thread: want of memory must not end it. */
  private void tryToLookAfterLoops() {
    try {
      lookAfterLoops();
    } catch (RuntimeException | Error e) {
      journal.general(Level.ERROR, "event loops could not be looked after", e);
    }
  }

  /** Asks every loop for a sign of life, and calls help if one has given none since it was asked last. */
  private void lookAfterLoops() {
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
    } else if (!anyVirtual()) {
      takeCarriersAway();
    }
  }

  /** Handlers that were waiting may take what is added first: there is more each time. */
  private void relieve() {
    if (added == 0) {
      for (HttpLoop loop : loops) {
        loop.events().leaveCarrier();
      }
    }
    int more = Math.min(Math.max(added, loops.length), MOST_ADDED - added);
    added += more;
    addCarriers(more);
  }

  private void takeCarriersAway() {
    if (added > 0) {
      addCarriers(-added);
      added = 0;
    }
  }

  private void addCarriers(int count) {
    try {
      Carriers.add(count);
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
