package dev.squall.dispatch;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;

/** Conversions of dates and times without an offset, in ISO 8601 forms with years of four digits. */
final class LocalTimes {

  private LocalTimes() {}

  static final class LocalDateConversion extends BuiltInConversion<LocalDate> {
    LocalDateConversion() {
      super(10, "a date such as 2026-11-21");
    }

    @Override
    boolean fits(TextShape shape) {
      return shape.date().complete();
    }

    @Override
    LocalDate read(String text) {
      return LocalDate.parse(text);
    }
  }

  static final class LocalTimeConversion extends BuiltInConversion<LocalTime> {
    LocalTimeConversion() {
      super(18, "a time such as 09:30 or 09:30:15.123");
    }

    @Override
    boolean fits(TextShape shape) {
      return shape.time().complete();
    }

    @Override
    LocalTime read(String text) {
      return LocalTime.parse(text);
    }
  }

  static final class LocalDateTimeConversion extends BuiltInConversion<LocalDateTime> {
    LocalDateTimeConversion() {
      super(29, "a date and time such as 2026-11-21T09:30:00");
    }

    @Override
    boolean fits(TextShape shape) {
      return shape.date().one('T').time().complete();
    }

    @Override
    LocalDateTime read(String text) {
      return LocalDateTime.parse(text);
    }
  }

  static final class YearConversion extends BuiltInConversion<Year> {
    YearConversion() {
      super(4, "a year of four digits such as 2026");
    }

    @Override
    boolean fits(TextShape shape) {
      return shape.digits(4, 4).complete();
    }

    @Override
    Year read(String text) {
      return Year.parse(text);
    }

    @Override
    String write(Year value) {
      String digits = value.toString();
      return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
  }

  static final class YearMonthConversion extends BuiltInConversion<YearMonth> {
    YearMonthConversion() {
      super(7, "a year and month such as 2026-11");
    }

    @Override
    boolean fits(TextShape shape) {
      return shape.digits(4, 4).one('-').digits(2, 2).complete();
    }

    @Override
    YearMonth read(String text) {
      return YearMonth.parse(text);
    }
  }

  static final class MonthDayConversion extends BuiltInConversion<MonthDay> {
    MonthDayConversion() {
      super(7, "a month and day such as --11-21");
    }

    @Override
    boolean fits(TextShape shape) {
      return shape.one('-').one('-').digits(2, 2).one('-').digits(2, 2).complete();
    }

    @Override
    MonthDay read(String text) {
      return MonthDay.parse(text);
    }
  }
}
