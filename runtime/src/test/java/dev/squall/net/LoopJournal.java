package dev.squall.net;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A log that tests read, and wait for. */
final class LoopJournal implements LoopLog {
  private final List<Entry> entries = new ArrayList<>();

  record Entry(Level level, String message, Throwable thrown) {}

  @Override
  public synchronized void general(Level level, String message, Throwable thrown) {
    entries.add(new Entry(level, message, thrown));
    notifyAll();
  }

  synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Waits for an entry. */
  synchronized Entry await(Predicate<Entry> wanted) throws InterruptedException {
    while (true) {
      for (Entry entry : entries) {
        if (wanted.test(entry)) {
          return entry;
        }
      }
      wait();
    }
  }
}
