package dev.squall.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads a time of a header field from left to right (RFC 9110, section 5.6.7). A name of a weekday is not held against the date. */
final class HttpDateReader {
  private static final String[] SHORT_DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  private static final String[] LONG_DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  private static final int YEARS_AHEAD = 50;

  private final String text;
  private int at;
  private boolean wrong;

  HttpDateReader(String text) {
    this.text = text;
  }

  /** The time; null if the text is none. */
  @Nullable Instant read(long nowMillis) {
    try {
      Instant time = passAny(LONG_DAYS) ? obsolete(nowMillis) : passAny(SHORT_DAYS) ? fixedOrUnix() : null;
      return wrong || at != text.length() ? null : time;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** {@code Sunday, 06-Nov-94 08:49:37 GMT}, behind the day: the format of RFC 850. */
  private Instant obsolete(long nowMillis) {
    pass(", ");
    int day = digits(2);
    pass("-");
    int month = month();
    pass("-");
    int shortYear = digits(2);
    pass(" ");
    int thisYear = LocalDateTime.ofEpochSecond(nowMillis / 1000, 0, ZoneOffset.UTC).getYear();
    int year = thisYear - thisYear % 100 + shortYear;
    Instant time = timeOfDay(year - (year > thisYear + YEARS_AHEAD ? 100 : 0), month, day);
    pass(" GMT");
    return time;
  }

  private Instant fixedOrUnix() {
    return text.startsWith(",", at) ? fixed() : unix();
  }

  /** {@code Sun, 06 Nov 1994 08:49:37 GMT}, behind the day. */
  private Instant fixed() {
    pass(", ");
    int day = digits(2);
    pass(" ");
    int month = month();
    pass(" ");
    int year = digits(4);
    pass(" ");
    Instant time = timeOfDay(year, month, day);
    pass(" GMT");
    return time;
  }

  /** {@code Sun Nov  6 08:49:37 1994}, behind the day: the format of asctime in C. */
  private Instant unix() {
    pass(" ");
    int month = month();
    pass(" ");
    int day = text.startsWith(" ", at) ? digits(1, ++at) : digits(2);
    pass(" ");
    int timeAt = at;
    at = Math.min(text.length(), at + 8);
    pass(" ");
    int year = digits(4);
    int end = at;
    at = timeAt;
    Instant time = timeOfDay(year, month, day);
    at = end;
    return time;
  }

  /** A second of 60 is a leap second: the first one of the next minute, here. */
  private Instant timeOfDay(int year, int month, int day) {
    int hour = digits(2);
    pass(":");
    int minute = digits(2);
    pass(":");
    int second = digits(2);
    boolean leap = second == 60;
    LocalDateTime time = LocalDateTime.of(year, wrong ? 1 : month, wrong ? 1 : day, hour, minute, leap ? 59 : second);
    return time.toInstant(ZoneOffset.UTC).plusSeconds(leap ? 1 : 0);
  }

  private int month() {
    int index = at + 3 <= text.length() ? HttpDate.MONTHS.indexOf(text.substring(at, at + 3)) : -1;
    wrong |= index < 0 || index % 3 != 0;
    at += 3;
    return index / 3 + 1;
  }

  private int digits(int count) {
    return digits(count, at);
  }

  private int digits(int count, int from) {
    int number = 0;
    for (int i = from; i < from + count; i++) {
      char digit = i < text.length() ? text.charAt(i) : 'x';
      wrong |= digit < '0' || digit > '9';
      number = number * 10 + (wrong ? 0 : digit - '0');
    }
    at = from + count;
    return number;
  }

  private void pass(String expected) {
    wrong |= !text.startsWith(expected, at);
    at += expected.length();
  }

  private boolean passAny(String[] names) {
    for (String name : names) {
      if (text.startsWith(name, at)) {
        at += name.length();
        return true;
      }
    }
    return false;
  }
}
