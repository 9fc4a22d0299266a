package dev.squall.example;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/** The latest checks of each monitor, in memory, in the order in which they came. Safe for use by any number of threads. */
public final class CheckStore {
  /** The most checks of one monitor; a further one takes the place of the oldest. */
  public static final int MAX_OF_ONE = 1_000;

  /** The most checks of all monitors. */
  public static final int MAX_CHECKS = 200_000;

  private final TreeMap<Long, Deque<Check>> checks = new TreeMap<>();
  private int size;

  /** An empty store. */
  public CheckStore() {}

  /** Keeps a check, and says whether there was room for it. */
  public synchronized boolean add(long monitorId, Check check) {
    Deque<Check> ofOne = checks.get(monitorId);
    if (ofOne != null && ofOne.size() >= MAX_OF_ONE) {
      ofOne.removeFirst();
      ofOne.addLast(check);
      return true;
    }
    if (size >= MAX_CHECKS) {
      return false;
    }
    checks.computeIfAbsent(monitorId, id -> new ArrayDeque<>()).addLast(check);
    size++;
    return true;
  }

  /** The latest checks of a monitor, the newest first. */
  public synchronized List<Check> of(long monitorId, int limit) {
    Deque<Check> ofOne = checks.get(monitorId);
    return ofOne == null ? List.of() : ofOne.reversed().stream().limit(limit).toList();
  }

  /** The numbers of the monitors that have checks. */
  public synchronized List<Long> monitors() {
    return new ArrayList<>(checks.keySet());
  }

  /** Drops the checks of a monitor. */
  public synchronized void forget(long monitorId) {
    Deque<Check> ofOne = checks.remove(monitorId);
    size -= ofOne == null ? 0 : ofOne.size();
  }
}
