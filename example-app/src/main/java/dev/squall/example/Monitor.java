package dev.squall.example;

import java.time.Duration;
import java.time.Instant;

/**
 * Something that is probed.
 *
 * @param id a number that is never used again
 * @param name what people call it
 * @param url what is requested
 * @param interval the time between two probes
 * @param created when it was added
 */
public record Monitor(long id, String name, ProbeUrl url, Duration interval, Instant created) {

  /** The monitor as lines of text, one per property. */
  String describe() {
    return "id: " + id + "\nname: " + name + "\nurl: " + ProbeUrl.format(url) + "\ninterval: " + interval
        + "\ncreated: " + created + "\n";
  }

  /** The monitor as one line of a list. */
  String summarise() {
    return id + "\t" + name + "\t" + ProbeUrl.format(url) + "\t" + interval + "\n";
  }
}
