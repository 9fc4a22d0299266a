package dev.squall.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;

/**
 * Compares times with the {@link ValidationClock}, for generated code: less than 0 is the past, 0 the present, more than 0 the future. The
 * present is as long as the type is exact: all of today for a date. Times without a date are compared within the day, days without a year
 * within the year.
 */
public final class Times {
  private Times() {}

  /** Compares a moment. */
  public static int compareToNow(Instant time) {
    return time.compareTo(ValidationClock.get().instant());
  }

  /** Compares a moment, whatever its offset. */
  public static int compareToNow(OffsetDateTime time) {
    return compareToNow(time.toInstant());
  }

  /** Compares a moment, whatever its zone. */
  public static int compareToNow(ZonedDateTime time) {
    return compareToNow(time.toInstant());
  }

  /** Compares a date with today. */
  public static int compareToNow(LocalDate time) {
    return time.compareTo(LocalDate.now(ValidationClock.get()));
  }

  /** Compares a date with a time in the clock's zone. */
  public static int compareToNow(LocalDateTime time) {
    return time.compareTo(LocalDateTime.now(ValidationClock.get()));
  }

  /** Compares a time of the day in the clock's zone. */
  public static int compareToNow(LocalTime time) {
    return time.compareTo(LocalTime.now(ValidationClock.get()));
  }

  /** Compares a time of the day by its moment today. */
  public static int compareToNow(OffsetTime time) {
    OffsetTime now = OffsetTime.now(ValidationClock.get());
    return time.isBefore(now) ? -1 : time.isAfter(now) ? 1 : 0;
  }

  /** Compares a year. */
  public static int compareToNow(Year time) {
    return time.compareTo(Year.now(ValidationClock.get()));
  }

  /** Compares a month of a year. */
  public static int compareToNow(YearMonth time) {
    return time.compareTo(YearMonth.now(ValidationClock.get()));
  }

  /** Compares a day within the year. */
  public static int compareToNow(MonthDay time) {
    return time.compareTo(MonthDay.now(ValidationClock.get()));
  }
}
