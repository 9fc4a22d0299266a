package dev.squall.json;

import dev.squall.dispatch.Conversion;
import java.net.URI;
import java.net.URISyntaxException;
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

/** Conversions of what is a text in JSON and no parameter of a request: beside those of {@code Conversions}. Stateless. */
public final class JsonTexts {
  /** A URI or relative reference (RFC 3986), as {@link URI} reads it, of at most 8,000 characters. */
  public static final Conversion<URI> URI = new UriConversion();

  private JsonTexts() {}

  // Patterns are those of java.time.format.DateTimeFormatter, without a locale, resolved strictly; y is u where there is no G. An IllegalArgumentException says that one is wrong.

  /** Instants in a pattern, in UTC where it has no offset. */
  public static Conversion<Instant> instant(String pattern) {
    return new PatternConversion<>(Instant.class, pattern);
  }

  /** Dates in a pattern. */
  public static Conversion<LocalDate> localDate(String pattern) {
    return new PatternConversion<>(LocalDate.class, pattern);
  }

  /** Times in a pattern. */
  public static Conversion<LocalTime> localTime(String pattern) {
    return new PatternConversion<>(LocalTime.class, pattern);
  }

  /** Dates with times in a pattern. */
  public static Conversion<LocalDateTime> localDateTime(String pattern) {
    return new PatternConversion<>(LocalDateTime.class, pattern);
  }

  /** Times with an offset in a pattern. */
  public static Conversion<OffsetTime> offsetTime(String pattern) {
    return new PatternConversion<>(OffsetTime.class, pattern);
  }

  /** Dates with times and an offset in a pattern. */
  public static Conversion<OffsetDateTime> offsetDateTime(String pattern) {
    return new PatternConversion<>(OffsetDateTime.class, pattern);
  }

  /** Dates with times and a zone in a pattern. */
  public static Conversion<ZonedDateTime> zonedDateTime(String pattern) {
    return new PatternConversion<>(ZonedDateTime.class, pattern);
  }

  /** Years in a pattern. */
  public static Conversion<Year> year(String pattern) {
    return new PatternConversion<>(Year.class, pattern);
  }

  /** Months in a pattern. */
  public static Conversion<YearMonth> yearMonth(String pattern) {
    return new PatternConversion<>(YearMonth.class, pattern);
  }

  /** Days of a year in a pattern. */
  public static Conversion<MonthDay> monthDay(String pattern) {
    return new PatternConversion<>(MonthDay.class, pattern);
  }

  private static final class UriConversion implements Conversion<URI> {
    private static final int LONGEST = 8000;

    @Override
    public URI parse(String text) {
      if (text.length() > LONGEST) {
        throw new IllegalArgumentException("a URI of more than " + LONGEST + " characters");
      }
      try {
        return new URI(text);
      } catch (URISyntaxException e) {
        throw new IllegalArgumentException(e);
      }
    }

    @Override
    public String format(URI value) {
      return value.toString();
    }

    @Override
    public String expected() {
      return "a URI";
    }
  }
}
