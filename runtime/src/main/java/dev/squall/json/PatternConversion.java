package dev.squall.json;

import dev.squall.dispatch.Conversion;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates and times in a form that the user has chosen. Immutable. */
final class PatternConversion<T extends TemporalAccessor> implements Conversion<T> {
  private static final int LONGEST = 200;

  private final Class<T> type;
  private final String pattern;
  private final DateTimeFormatter formatter;

  PatternConversion(Class<T> type, String pattern) {
    this.type = type;
    this.pattern = pattern;
    DateTimeFormatter written = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    formatter = type == Instant.class ? written.withZone(ZoneOffset.UTC) : written;
  }

  @Override
  public T parse(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("a text of more than " + LONGEST + " characters");
    }
    try {
      return type.cast(from(formatter.parse(text)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Object from(TemporalAccessor parsed) {
    return switch (type.getSimpleName()) {
      case "Instant" -> Instant.from(parsed);
      case "LocalDate" -> LocalDate.from(parsed);
      case "LocalTime" -> LocalTime.from(parsed);
      case "LocalDateTime" -> LocalDateTime.from(parsed);
      case "OffsetTime" -> OffsetTime.from(parsed);
      case "OffsetDateTime" -> OffsetDateTime.from(parsed);
      case "ZonedDateTime" -> ZonedDateTime.from(parsed);
      case "Year" -> Year.from(parsed);
      case "YearMonth" -> YearMonth.from(parsed);
      case "MonthDay" -> MonthDay.from(parsed);
      default -> throw new IllegalStateException(type + " is no time");
    };
  }

  @Override
  public String format(T value) {
    try {
      return formatter.format(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public String expected() {
    return "a text like " + pattern;
  }
}
