package dev.squall.processor.validation;

import dev.squall.processor.automaton.ValueLanguages;
import dev.squall.processor.model.ValueType.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.Locale;

/**
 * Tries to read a text as a type of the JDK, as {@code dev.squall.dispatch.Conversions} reads a request's value at run time:
 * the JDK's own readers take more than that (a time in lower case, {@code 1f}), so the form is checked before them.
 */
final class DefaultText {
  private static final int MOST_DIGITS = 1000;
  private static final int LONGEST_FLOATING = 100;
  private static final int LONGEST_AMOUNT = 64;

  private final ValueLanguages languages = new ValueLanguages();

  boolean isValid(Kind kind, String text) {
    try {
      return isReadable(kind, text);
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      return false;
    }
  }

  private boolean isReadable(Kind kind, String text) {
    return switch (kind) {
      case STRING -> true;
      case CHAR -> text.length() == 1 && !Character.isSurrogate(text.charAt(0));
      default -> hasForm(kind, text) && isInRange(kind, text);
    };
  }

  /** Whether the text is in the language that the type has in a path. */
  private boolean hasForm(Kind kind, String text) {
    return languages.of(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), null).accepts(text);
  }

  private static boolean isInRange(Kind kind, String text) {
    return switch (kind) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, UUID -> true;
      case FLOAT -> text.length() <= LONGEST_FLOATING && Float.isFinite(Float.parseFloat(text));
      case DOUBLE -> text.length() <= LONGEST_FLOATING && Double.isFinite(Double.parseDouble(text));
      case BIG_INTEGER -> text.length() - (text.startsWith("-") ? 1 : 0) <= MOST_DIGITS;
      case BIG_DECIMAL -> isInRange(new BigDecimal(text));
      default -> isTime(kind, text);
    };
  }

  private static boolean isInRange(BigDecimal value) {
    return value.precision() <= MOST_DIGITS && Math.abs((long) value.scale()) <= MOST_DIGITS;
  }

  private static boolean isTime(Kind kind, String text) {
    Object value =
        switch (kind) {
          case INSTANT, OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
          case LOCAL_DATE -> LocalDate.parse(text);
          case LOCAL_TIME -> LocalTime.parse(text);
          case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
          case OFFSET_TIME -> OffsetTime.parse(text);
          case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
          case DURATION -> Duration.parse(text);
          case PERIOD -> Period.parse(text);
          case YEAR -> Year.parse(text);
          case YEAR_MONTH -> YearMonth.parse(text);
          case MONTH_DAY -> MonthDay.parse(text);
          case ZONE_ID -> ZoneId.of(text);
          case ZONE_OFFSET -> ZoneOffset.of(text);
          default -> throw new IllegalArgumentException(kind + " is no time");
        };
    return text.length() <= LONGEST_AMOUNT || !(value instanceof TemporalAmount || value instanceof ZoneId);
  }
}
