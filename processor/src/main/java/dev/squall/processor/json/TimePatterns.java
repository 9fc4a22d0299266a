package dev.squall.processor.json;

import dev.squall.processor.model.ScalarKind;
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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Optional;

/** Patterns of dates and times, tried with one of each kind: what is written has to be read again, as strictly as at run time. */
final class TimePatterns {
  private static final ZonedDateTime SAMPLE =
      LocalDateTime.of(2024, 2, 29, 13, 45, 30, 123_456_789).atZone(ZoneId.of("Europe/Berlin"));

  private TimePatterns() {}

  /** What is wrong with a pattern where it says how values of the kind are written; empty if nothing is. */
  static Optional<String> wrong(String pattern, ScalarKind kind) {
    DateTimeFormatter formatter;
    try {
      formatter = DateTimeFormatter.ofPattern(proleptic(pattern), Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    } catch (IllegalArgumentException wrong) {
      return Optional.of("is no pattern of java.time.format.DateTimeFormatter: " + wrong.getMessage());
    }
    TemporalQuery<? extends TemporalAccessor> query = query(kind);
    DateTimeFormatter zoned = kind == ScalarKind.INSTANT ? formatter.withZone(ZoneOffset.UTC) : formatter;
    String text;
    try {
      text = zoned.format(query.queryFrom(SAMPLE));
    } catch (DateTimeException wrong) {
      return Optional.of("asks for what the type does not have");
    }
    try {
      zoned.parse(text, query);
      return Optional.empty();
    } catch (DateTimeException wrong) {
      return Optional.of("does not have all that the type consists of: \"" + text + "\" could not be read again");
    }
  }

  /** Years of an era are not resolved strictly without one: where a pattern has no era, {@code y} means what {@code u} does. */
  private static String proleptic(String pattern) {
    StringBuilder years = new StringBuilder(pattern);
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      quoted ^= c == '\'';
      if (c == 'G' && !quoted) {
        return pattern;
      }
      if (c == 'y' && !quoted) {
        years.setCharAt(i, 'u');
      }
    }
    return years.toString();
  }

  private static TemporalQuery<? extends TemporalAccessor> query(ScalarKind kind) {
    return switch (kind) {
      case INSTANT -> Instant::from;
      case LOCAL_DATE -> LocalDate::from;
      case LOCAL_TIME -> LocalTime::from;
      case LOCAL_DATE_TIME -> LocalDateTime::from;
      case OFFSET_TIME -> OffsetTime::from;
      case OFFSET_DATE_TIME -> OffsetDateTime::from;
      case ZONED_DATE_TIME -> ZonedDateTime::from;
      case YEAR -> Year::from;
      case YEAR_MONTH -> YearMonth::from;
      case MONTH_DAY -> MonthDay::from;
      default -> throw new IllegalArgumentException("no time: " + kind);
    };
  }
}
