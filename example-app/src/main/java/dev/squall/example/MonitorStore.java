package dev.squall.example;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** All monitors, in memory, ordered by number. Safe for use by any number of threads. */
public final class MonitorStore {
  /** The most monitors that are kept. */
  public static final int MAX_MONITORS = 10_000;

  private final InstantSource clock;
  private final TreeMap<Long, Monitor> monitors = new TreeMap<>();
  private long lastId;

  /** An empty store. */
  public MonitorStore(Clock clock) {
    this.clock = clock;
  }

  /** Adds a monitor; empty if the store is full. */
  public synchronized Optional<Monitor> add(String name, ProbeUrl url, Duration interval) {
    if (monitors.size() >= MAX_MONITORS) {
      return Optional.empty();
    }
    Monitor monitor = new Monitor(++lastId, name, url, interval, clock.instant());
    monitors.put(monitor.id(), monitor);
    return Optional.of(monitor);
  }

  /** The monitor of a number. */
  public synchronized Optional<Monitor> find(long id) {
    return Optional.ofNullable(monitors.get(id));
  }

  /** Replaces everything of a monitor but its number and its time of creation. */
  public synchronized Optional<Monitor> replace(long id, String name, ProbeUrl url, Duration interval) {
    Monitor old = monitors.get(id);
    if (old == null) {
      return Optional.empty();
    }
    Monitor monitor = new Monitor(id, name, url, interval, old.created());
    monitors.put(id, monitor);
    return Optional.of(monitor);
  }

  /** Removes a monitor, and says whether it was there. */
  public synchronized boolean remove(long id) {
    return monitors.remove(id) != null;
  }

  /** How many monitors have names that contain a text. */
  public synchronized int count(String text) {
    int count = 0;
    for (Monitor monitor : monitors.values()) {
      count += monitor.name().contains(text) ? 1 : 0;
    }
    return count;
  }

  /** A page of the monitors whose names contain a text, by number. */
  public synchronized List<Monitor> list(String text, int offset, int limit) {
    List<Monitor> page = new ArrayList<>();
    int skipped = 0;
    for (Monitor monitor : monitors.values()) {
      if (page.size() == limit) {
        break;
      }
      if (monitor.name().contains(text) && skipped++ >= offset) {
        page.add(monitor);
      }
    }
    return page;
  }
}
