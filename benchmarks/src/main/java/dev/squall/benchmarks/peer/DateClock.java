package dev.squall.benchmarks.peer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The value of the {@code Date} field, formatted once a second. Safe for any thread. */
final class DateClock {

  private volatile Tick tick = Tick.at(System.currentTimeMillis() / 1000);

  private static final class Tick {

    private final long second;
    private final String text;
    private final byte[] bytes;

    private Tick(long second, String text) {
      this.second = second;
      this.text = text;
      this.bytes = text.getBytes(US_ASCII);
    }

    static Tick at(long second) {
      return new Tick(
          second,
          DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC)));
    }
  }

  String text() {
    return tick().text;
  }

  byte[] bytes() {
    return tick().bytes;
  }

  private Tick tick() {
    Tick current = tick;
    long second = System.currentTimeMillis() / 1000;
    if (current.second != second) {
      current = Tick.at(second);
      tick = current;
    }
    return current;
  }
}
