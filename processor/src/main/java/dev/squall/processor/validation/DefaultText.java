package dev.squall.processor.validation;

import dev.squall.processor.model.ValueType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
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
import java.util.regex.Pattern;

/** Tries to read a text as a type of the JDK, as a request's value is read at run time. */
final class DefaultText {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private DefaultText() {}

  static boolean isValid(Kind kind, String text) {
    try {
      return isReadable(kind, text);
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static boolean isReadable(Kind kind, String text) {
    return switch (kind) {
      case STRING -> true;
      case BOOLEAN -> text.equals("true") || text.equals("false");
      case BYTE -> isWhole(text, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> isWhole(text, Short.MIN_VALUE, Short.MAX_VALUE);
      case INT -> isWhole(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> isWhole(text, Long.MIN_VALUE, Long.MAX_VALUE);
      case FLOAT -> Float.isFinite(Float.parseFloat(text));
      case DOUBLE -> Double.isFinite(Double.parseDouble(text));
      case CHAR -> text.length() == 1;
      case BIG_INTEGER -> new BigInteger(text).bitLength() >= 0;
      case BIG_DECIMAL -> new BigDecimal(text).precision() > 0;
      case UUID -> UUID.matcher(text).matches();
      default -> isTime(kind, text);
    };
  }

  private static boolean isWhole(String text, long min, long max) {
    if (!WHOLE.matcher(text).matches()) {
      return false;
    }
    long value = Long.parseLong(text);
    return value >= min && value <= max;
  }

  private static boolean isTime(Kind kind, String text) {
    Object value =
        switch (kind) {
          case INSTANT -> Instant.parse(text);
          case LOCAL_DATE -> LocalDate.parse(text);
          case LOCAL_TIME -> LocalTime.parse(text);
          case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
          case OFFSET_TIME -> OffsetTime.parse(text);
          case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
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
    return !value.toString().isEmpty();
  }
}
