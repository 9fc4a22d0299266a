package dev.squall.dispatch;

import java.time.Duration;
import java.time.Period;

/** Conversions of amounts of time, in the forms that their own {@code toString} writes; units in upper case and in order. */
final class Amounts {
  private static final int MAX_LENGTH = 64;

  private Amounts() {}

  static final class DurationConversion extends BuiltInConversion<Duration> {
    DurationConversion() {
      super(MAX_LENGTH, "a duration such as PT1H30M or P2DT0.5S");
    }

    @Override
    boolean fits(TextShape shape) {
      boolean days = shape.maybe('-').one('P').amounts("D");
      if (shape.sees('T')) {
        return shape.one('T').amounts("HMS") && shape.complete();
      }
      return days && shape.complete();
    }

    @Override
    Duration read(String text) {
      return Duration.parse(text);
    }
  }

  static final class PeriodConversion extends BuiltInConversion<Period> {
    PeriodConversion() {
      super(MAX_LENGTH, "a period such as P1Y2M3D");
    }

    @Override
    boolean fits(TextShape shape) {
      return shape.maybe('-').one('P').amounts("YMWD") && shape.complete();
    }

    @Override
    Period read(String text) {
      return Period.parse(text);
    }
  }
}
