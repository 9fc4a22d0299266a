package dev.squall.example.page;

import dev.squall.example.Monitor;
import dev.squall.example.ProbeUrl;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a person wrote into the form of a monitor.
 *
 * @param name the name
 * @param url the URL
 * @param seconds the interval in seconds
 * @param errors what is wrong, by the field's name; empty where all is well, or nothing was sent yet
 */
public record MonitorForm(String name, String url, String seconds, Map<String, String> errors) {
  private static final int MAX_NAME = 200;
  private static final int SHORTEST = 10;

  /** Copies the errors. */
  public MonitorForm {
    errors = Map.copyOf(errors);
  }

  /** A form to be filled in. */
  static MonitorForm empty() {
    return new MonitorForm("", "https://", "60", Map.of());
  }

  /** A form that shows what a monitor is. */
  static MonitorForm of(Monitor monitor) {
    return new MonitorForm(
        monitor.name(), ProbeUrl.format(monitor.url()), String.valueOf(monitor.interval().toSeconds()), Map.of());
  }

  /** The form with everything that is wrong with it. */
  MonitorForm checked() {
    Map<String, String> found = new LinkedHashMap<>();
    if (name.isBlank() || name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
      found.put("name", "A name has 1 to " + MAX_NAME + " characters.");
    }
    try {
      ProbeUrl.parse(url.strip());
    } catch (IllegalArgumentException e) {
      found.put("url", "Not " + e.getMessage() + ".");
    }
    try {
      if (interval().toSeconds() < SHORTEST) {
        found.put("seconds", "An interval has at least " + SHORTEST + " seconds.");
      }
    } catch (DateTimeParseException e) {
      found.put("seconds", "A whole number of seconds.");
    }
    return new MonitorForm(name, url, seconds, found);
  }

  boolean isValid() {
    return errors.isEmpty();
  }

  ProbeUrl probeUrl() {
    return ProbeUrl.parse(url.strip());
  }

  Duration interval() {
    return Duration.parse("PT" + seconds.strip() + "S");
  }
}
