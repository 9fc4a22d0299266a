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

  /** Whether carriers were added, which are taken away again once they are not needed. */
  private boolean relieved;

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
        while (!loop.events().join(relieved || anyVirtual() ? LOOK_MILLIS : 0)) {
          lookAfterLoops();
        }
      }
      if (relieved) {
        addCarriers(-loops.length);
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
    if (starving && !relieved) {
      relieved = true;
      for (HttpLoop loop : loops) {
        loop.events().leaveCarrier();
      }
      addCarriers(loops.length);
    } else if (relieved && !anyVirtual()) {
      relieved = false;
      addCarriers(-loops.length);
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
