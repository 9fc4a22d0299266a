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

  static final class LocalDateConversion extends BuiltInConversion<LocalDate> implements AsciiConversion<LocalDate> {
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

    @Override
    public LocalDate parse(byte[] bytes, int from, int to) {
      LocalDate date = to - from == TimeText.DATE_LENGTH ? TimeText.date(bytes, from) : null;
      return date == null ? parse(text(bytes, from, to)) : date;
    }

    @Override
    public int room() {
      return TimeText.DATE_LENGTH;
    }

    @Override
    public int put(LocalDate value, byte[] bytes, int at) {
      return TimeText.hasText(value.getYear()) ? TimeText.putDate(value, bytes, at) : putText(format(value), bytes, at);
    }
  }

  static final class LocalTimeConversion extends BuiltInConversion<LocalTime> implements AsciiConversion<LocalTime> {
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

    @Override
    public LocalTime parse(byte[] bytes, int from, int to) {
      boolean whole = from + TimeText.timeLength(bytes, from, to) == to;
      LocalTime time = whole && from < to ? TimeText.time(bytes, from, to) : null;
      return time == null ? parse(text(bytes, from, to)) : time;
    }

    @Override
    public int room() {
      return TimeText.MOST_TIME;
    }

    @Override
    public int put(LocalTime value, byte[] bytes, int at) {
      return TimeText.putTime(value, false, bytes, at);
    }
  }

  static final class LocalDateTimeConversion extends BuiltInConversion<LocalDateTime>
      implements AsciiConversion<LocalDateTime> {
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

    @Override
    public LocalDateTime parse(byte[] bytes, int from, int to) {
      int timeFrom = from + TimeText.DATE_LENGTH + 1;
      if (timeFrom < to && bytes[timeFrom - 1] == 'T' && timeFrom + TimeText.timeLength(bytes, timeFrom, to) == to) {
        LocalDate date = TimeText.date(bytes, from);
        LocalTime time = TimeText.time(bytes, timeFrom, to);
        if (date != null && time != null) {
          return LocalDateTime.of(date, time);
        }
      }
      return parse(text(bytes, from, to));
    }

    @Override
    public int room() {
      return TimeText.DATE_LENGTH + 1 + TimeText.MOST_TIME;
    }

    @Override
    public int put(LocalDateTime value, byte[] bytes, int at) {
      if (!TimeText.hasText(value.getYear())) {
        return putText(format(value), bytes, at);
      }
      int behind = TimeText.putDate(value.toLocalDate(), bytes, at);
      bytes[behind] = 'T';
      return TimeText.putTime(value.toLocalTime(), false, bytes, behind + 1);
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
