package dev.squall.example;

import dev.squall.annotation.Json;
import dev.squall.annotation.api.Example;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is, or was, wrong with what a monitor watches.
 *
 * @param id a number that is never used again
 * @param monitorId the monitor's number
 * @param title what is wrong, in a few words
 * @param updates what has been said about it, the oldest first; at least one
 * @param resolved when it was over; null while it lasts
 */
@Json
public record Incident(
    long id, long monitorId, @Example("Cards are refused") String title, List<Update> updates, @Nullable Instant resolved) {

  /** Copies the updates. */
  public Incident {
    updates = List.copyOf(updates);
  }

  /** How far the search for the cause has come. */
  public enum Phase {
    /** Nobody knows yet. */
    INVESTIGATING,
    /** The cause is known. */
    IDENTIFIED,
    /** It is mended, and watched. */
    MONITORING,
    /** It is over. */
    RESOLVED
  }

  /**
   * Something said about an incident.
   *
   * @param time when
   * @param phase how far one was
   * @param text what was said; several lines
   */
  public record Update(Instant time, Phase phase, @Example("We look into it.") String text) {}

  /** When it began. */
  public Instant opened() {
    return updates.getFirst().time();
  }

  /** Whether it lasts. */
  public boolean isOpen() {
    return resolved == null;
  }

  /** What was said last. */
  public Update latest() {
    return updates.getLast();
  }
}
