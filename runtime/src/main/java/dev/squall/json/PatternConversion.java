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
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates and times in a form that the user has chosen, read strictly: there is no 31 February, and no 24:00. Immutable. */
final class PatternConversion<T extends TemporalAccessor> implements Conversion<T> {
  private static final int LONGEST = 200;

  private final Class<T> type;
  private final String pattern;
  private final DateTimeFormatter formatter;

  PatternConversion(Class<T> type, String pattern) {
    this.type = type;
    this.pattern = pattern;
    DateTimeFormatter written =
        DateTimeFormatter.ofPattern(proleptic(pattern), Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    formatter = type == Instant.class ? written.withZone(ZoneOffset.UTC) : written;
  }

  /** Years of an era are not resolved strictly without one: where a pattern has no era, {@code y} means what {@code u} does. */
  private static String proleptic(String pattern) {
    StringBuilder years = new StringBuilder(pattern);
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (c == 'G' && !quoted) {
        return pattern;
      } else if (c == 'y' && !quoted) {
        years.setCharAt(i, 'u');
      }
    }
    return years.toString();
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
