package dev.squall.example;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** All incidents, in memory, ordered by number. Safe for use by any number of threads. */
public final class IncidentStore {
  /** The most incidents that are kept. */
  public static final int MAX_INCIDENTS = 10_000;

  /** The most updates of one incident. */
  public static final int MAX_UPDATES = 200;

  private final InstantSource clock;
  private final TreeMap<Long, Incident> incidents = new TreeMap<>();
  private long lastId;

  /** An empty store. */
  public IncidentStore(Clock clock) {
    this.clock = clock;
  }

  /** Opens an incident; empty if the store is full. */
  public synchronized Optional<Incident> open(long monitorId, String title, String text) {
    if (incidents.size() >= MAX_INCIDENTS) {
      return Optional.empty();
    }
    Incident.Update first = new Incident.Update(clock.instant(), Incident.Phase.INVESTIGATING, text);
    Incident incident = new Incident(++lastId, monitorId, title, List.of(first), null);
    incidents.put(incident.id(), incident);
    return Optional.of(incident);
  }

  /** The incident of a number. */
  public synchronized Optional<Incident> find(long id) {
    return Optional.ofNullable(incidents.get(id));
  }

  /** Says something about an incident; one that is resolved by it, or not any more. Empty if there is none, or too much was said. */
  public synchronized Optional<Incident> update(long id, Incident.Phase phase, String text) {
    Incident old = incidents.get(id);
    if (old == null || old.updates().size() >= MAX_UPDATES) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    List<Incident.Update> updates = new ArrayList<>(old.updates());
    updates.add(new Incident.Update(now, phase, text));
    Instant resolved = phase == Incident.Phase.RESOLVED ? now : null;
    Incident incident = new Incident(id, old.monitorId(), old.title(), updates, resolved);
    incidents.put(id, incident);
    return Optional.of(incident);
  }

  /** The latest incidents of all monitors, the newest first. */
  public synchronized List<Incident> latest(int limit) {
    return incidents.descendingMap().values().stream().limit(limit).toList();
  }

  /** The latest incidents that last, the newest first. */
  public synchronized List<Incident> open(int limit) {
    return incidents.descendingMap().values().stream().filter(Incident::isOpen).limit(limit).toList();
  }

  /** The latest incidents of a monitor, the newest first. */
  public synchronized List<Incident> of(long monitorId, int limit) {
    return incidents.descendingMap().values().stream()
        .filter(incident -> incident.monitorId() == monitorId)
        .limit(limit)
        .toList();
  }
}
