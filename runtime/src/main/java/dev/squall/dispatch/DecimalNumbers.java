package dev.squall.dispatch;

import java.math.BigDecimal;

/** Conversions of decimal numbers: sign, digits, perhaps a fraction, perhaps an exponent. No NaN, infinity, hexadecimals. */
final class DecimalNumbers {

  private DecimalNumbers() {}

  /** What these numbers have in common. */
  abstract static class DecimalNumber<T> extends BuiltInConversion<T> {
    DecimalNumber(int maxLength, String expected) {
      super(maxLength, expected);
    }

    @Override
    final boolean fits(TextShape shape) {
      return shape.decimal().complete();
    }

    final IllegalArgumentException outOfRange() {
      return new IllegalArgumentException("expected " + expected());
    }
  }

  static final class FloatConversion extends DecimalNumber<Float> {
    FloatConversion() {
      super(100, "a decimal number from -" + Float.MAX_VALUE + " to " + Float.MAX_VALUE);
    }

    @Override
    Float read(String text) {
      Float value = Float.valueOf(text);
      if (value.isInfinite()) {
        throw outOfRange();
      }
      return value;
    }
  }

  static final class DoubleConversion extends DecimalNumber<Double> {
    DoubleConversion() {
      super(100, "a decimal number from -" + Double.MAX_VALUE + " to " + Double.MAX_VALUE);
    }

    @Override
    Double read(String text) {
      Double value = Double.valueOf(text);
      if (value.isInfinite()) {
        throw outOfRange();
      }
      return value;
    }
  }

  /** Digits and exponent are limited: arithmetic with 1E1000000000 would take the memory of its digits. */
  static final class BigDecimalConversion extends DecimalNumber<BigDecimal> {
    private static final int MAX_LENGTH = 1010;
    private static final int MAX_PLACES = 1000;

    BigDecimalConversion() {
      super(
          MAX_LENGTH,
          "a decimal number of at most " + MAX_PLACES + " digits and an exponent from -" + MAX_PLACES + " to " + MAX_PLACES);
    }

    @Override
    BigDecimal read(String text) {
      return checked(new BigDecimal(text));
    }

    @Override
    String write(BigDecimal value) {
      return checked(value).toString();
    }

    private BigDecimal checked(BigDecimal value) {
      if (value.precision() > MAX_PLACES || value.scale() > MAX_PLACES || value.scale() < -MAX_PLACES) {
        throw outOfRange();
      }
      return value;
    }
  }
}
