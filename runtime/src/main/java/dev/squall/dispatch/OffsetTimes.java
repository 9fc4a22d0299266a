package dev.squall.dispatch;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Conversions of what has an offset or a zone, in ISO 8601 forms with years of four digits. */
final class OffsetTimes {

  private OffsetTimes() {}

  static final class InstantConversion extends BuiltInConversion<Instant> {
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

  static final class OffsetDateTimeConversion extends BuiltInConversion<OffsetDateTime> {
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
