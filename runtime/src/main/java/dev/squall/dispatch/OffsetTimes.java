package dev.squall.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Conversions of what has an offset or a zone, in ISO 8601 forms with years of four digits. */
final class OffsetTimes {

  private static final long SECONDS_A_DAY = 86_400;

  /** The first and last second of the years with four digits. */
  private static final long FIRST_SECOND = LocalDate.of(0, 1, 1).toEpochDay() * SECONDS_A_DAY;

  private static final long LAST_SECOND = LocalDate.of(10_000, 1, 1).toEpochDay() * SECONDS_A_DAY - 1;

  private OffsetTimes() {}

  /** The date and time of the usual form in {@code [from, to)}. */
  private static @Nullable OffsetDateTime usual(byte[] bytes, int from, int to) {
    int timeFrom = from + TimeText.DATE_LENGTH + 1;
    int timeLength = timeFrom < to && bytes[timeFrom - 1] == 'T' ? TimeText.timeLength(bytes, timeFrom, to) : 0;
    int offsetFrom = timeFrom + timeLength;
    if (timeLength == 0 || offsetFrom >= to) {
      return null;
    }
    LocalDate date = TimeText.date(bytes, from);
    LocalTime time = TimeText.time(bytes, timeFrom, offsetFrom);
    ZoneOffset offset = TimeText.offset(bytes, offsetFrom, to);
    return date == null || time == null || offset == null ? null : OffsetDateTime.of(date, time, offset);
  }

  static final class InstantConversion extends BuiltInConversion<Instant> implements AsciiConversion<Instant> {
    InstantConversion() {
      super(40, "an instant such as 2026-11-21T09:30:00Z");
    }

    @Override
    boolean fits(TextShape shape) {
      return shape.date().one('T').time().offset().complete();
    }

    @Override
    Instant read(String text) {
      return OffsetDateTime.parse(text).toInstant();
    }

    @Override
    public Instant parse(byte[] bytes, int from, int to) {
      OffsetDateTime usual = usual(bytes, from, to);
      return usual == null ? parse(text(bytes, from, to)) : usual.toInstant();
    }

    @Override
    public int room() {
      return TimeText.DATE_LENGTH + 1 + TimeText.MOST_TIME + 1;
    }

    @Override
    public int put(Instant value, byte[] bytes, int at) {
      long second = value.getEpochSecond();
      if (second < FIRST_SECOND || second > LAST_SECOND) {
        return putText(format(value), bytes, at);
      }
      long day = Math.floorDiv(second, SECONDS_A_DAY);
      int behind = TimeText.putDate(LocalDate.ofEpochDay(day), bytes, at);
      bytes[behind] = 'T';
      LocalTime time = LocalTime.ofSecondOfDay(second - day * SECONDS_A_DAY).withNano(value.getNano());
      int end = TimeText.putTime(time, true, bytes, behind + 1);
      bytes[end] = 'Z';
      return end + 1;
    }
  }

  static final class OffsetTimeConversion extends BuiltInConversion<OffsetTime> {
    OffsetTimeConversion() {
      super(27, "a time with an offset such as 09:30:00+01:00");
    }

    @Override
    boolean fits(TextShape shape) {
      return shape.time().offset().complete();
    }

    @Override
    OffsetTime read(String text) {
      return OffsetTime.parse(text);
    }
  }

  static final class OffsetDateTimeConversion extends BuiltInConversion<OffsetDateTime>
      implements AsciiConversion<OffsetDateTime> {
    OffsetDateTimeConversion() {
      super(38, "a date and time with an offset such as 2026-11-21T09:30:00+01:00");
    }

    @Override
    boolean fits(TextShape shape) {
      return shape.date().one('T').time().offset().complete();
    }

    @Override
    OffsetDateTime read(String text) {
      return OffsetDateTime.parse(text);
    }

    @Override
    public OffsetDateTime parse(byte[] bytes, int from, int to) {
      OffsetDateTime usual = usual(bytes, from, to);
      return usual == null ? parse(text(bytes, from, to)) : usual;
    }

    @Override
    public int room() {
      return TimeText.DATE_LENGTH + 1 + TimeText.MOST_TIME + TimeText.MOST_OFFSET;
    }

    @Override
    public int put(OffsetDateTime value, byte[] bytes, int at) {
      if (!TimeText.hasText(value.getYear())) {
        return putText(format(value), bytes, at);
      }
      int behind = TimeText.putDate(value.toLocalDate(), bytes, at);
      bytes[behind] = 'T';
      int end = TimeText.putTime(value.toLocalTime(), false, bytes, behind + 1);
      return TimeText.putOffset(value.getOffset(), bytes, end);
    }
  }

  static final class ZoneIdConversion extends BuiltInConversion<ZoneId> {
    ZoneIdConversion() {
      super(64, "a time zone such as Europe/Paris or +01:00");
    }

    @Override
    boolean fits(TextShape shape) {
      return shape.zone().complete();
    }

    @Override
    ZoneId read(String text) {
      return ZoneId.of(text);
    }
  }

  static final class ZoneOffsetConversion extends BuiltInConversion<ZoneOffset> {
    ZoneOffsetConversion() {
      super(9, "an offset such as +01:00 or Z");
    }

    @Override
    boolean fits(TextShape shape) {
      return shape.offset().complete();
    }

    @Override
    ZoneOffset read(String text) {
      return ZoneOffset.of(text);
    }
  }

  static final class ZonedDateTimeConversion extends BuiltInConversion<ZonedDateTime> {
    ZonedDateTimeConversion() {
      super(104, "a date and time with an offset, and perhaps a zone, such as 2026-11-21T09:30:00+01:00[Europe/Paris]");
    }

    @Override
    boolean fits(TextShape shape) {
      shape.date().one('T').time().offset();
      return shape.sees('[') ? shape.one('[').zone().one(']').complete() : shape.complete();
    }

    @Override
    ZonedDateTime read(String text) {
      return ZonedDateTime.parse(text);
    }
  }
}
