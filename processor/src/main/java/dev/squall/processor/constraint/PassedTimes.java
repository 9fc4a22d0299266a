package dev.squall.processor.constraint;

import dev.squall.processor.model.ScalarKind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Times that lie behind now, and so will never be in the future again. What is in the future will be past one day. */
final class PassedTimes {
  /** More than clocks and zones of two machines may differ by. */
  private static final int MARGIN_DAYS = 2;

  private PassedTimes() {}

  /** Whether a text is a time that a constraint refuses for good. */
  static boolean isBroken(String code, ScalarKind kind, String text) {
    if (!code.equals("future") && !code.equals("future_or_present")) {
      return false;
    }
    try {
      LocalDate last = lastDay(kind, text);
      return last.isBefore(LocalDate.now(ZoneOffset.UTC).minusDays(MARGIN_DAYS));
    } catch (DateTimeException isToldAlready) {
      return false;
    }
  }

  /** The day that the time ends on; one that never passes, for times without a date. */
  private static LocalDate lastDay(ScalarKind kind, String text) {
    return switch (kind) {
      case LOCAL_DATE -> LocalDate.parse(text);
      case LOCAL_DATE_TIME -> LocalDateTime.parse(text).toLocalDate();
      case INSTANT -> Instant.parse(text).atOffset(ZoneOffset.UTC).toLocalDate();
      case OFFSET_DATE_TIME -> OffsetDateTime.parse(text).toLocalDate();
      case ZONED_DATE_TIME -> ZonedDateTime.parse(text).toLocalDate();
      case YEAR -> Year.parse(text).atMonth(12).atEndOfMonth();
      case YEAR_MONTH -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.MAX;
    };
  }
}
