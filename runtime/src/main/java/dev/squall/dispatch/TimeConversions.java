package dev.squall.dispatch;

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

/**
 * The conversions of {@code java.time}, as constants of {@link Conversions}. They are in an interface because that is initialized, with all of
 * the classes below, when one of them is asked for, and not already when a number is.
 */
public sealed interface TimeConversions permits Conversions {
  /** Instants with any offset; written with {@code Z}. */
  Conversion<Instant> INSTANT = new OffsetTimes.InstantConversion();

  /** Dates. */
  Conversion<LocalDate> LOCAL_DATE = new LocalTimes.LocalDateConversion();

  /** Times of a day. */
  Conversion<LocalTime> LOCAL_TIME = new LocalTimes.LocalTimeConversion();

  /** Dates with times. */
  Conversion<LocalDateTime> LOCAL_DATE_TIME = new LocalTimes.LocalDateTimeConversion();

  /** Times of a day with an offset. */
  Conversion<OffsetTime> OFFSET_TIME = new OffsetTimes.OffsetTimeConversion();

  /** Dates with times and an offset. */
  Conversion<OffsetDateTime> OFFSET_DATE_TIME = new OffsetTimes.OffsetDateTimeConversion();

  /** Dates with times, an offset and a zone. */
  Conversion<ZonedDateTime> ZONED_DATE_TIME = new OffsetTimes.ZonedDateTimeConversion();

  /** Durations in days, hours, minutes and seconds. */
  Conversion<Duration> DURATION = new Amounts.DurationConversion();

  /** Periods in years, months, weeks and days. */
  Conversion<Period> PERIOD = new Amounts.PeriodConversion();

  /** Years from 0000 to 9999. */
  Conversion<Year> YEAR = new LocalTimes.YearConversion();

  /** Months of a year. */
  Conversion<YearMonth> YEAR_MONTH = new LocalTimes.YearMonthConversion();

  /** Days of any year. */
  Conversion<MonthDay> MONTH_DAY = new LocalTimes.MonthDayConversion();

  /** Time zones by region or offset. */
  Conversion<ZoneId> ZONE_ID = new OffsetTimes.ZoneIdConversion();

  /** Offsets from UTC. */
  Conversion<ZoneOffset> ZONE_OFFSET = new OffsetTimes.ZoneOffsetConversion();
}
