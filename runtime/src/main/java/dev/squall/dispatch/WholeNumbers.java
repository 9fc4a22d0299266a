package dev.squall.dispatch;

import java.math.BigInteger;

/** Conversions of whole numbers: an optional minus sign and digits; leading zeros do not matter. */
final class WholeNumbers {
  /** The digits of the longest {@code long}; leading zeros count. */
  private static final int LONG_DIGITS = 19;

  private WholeNumbers() {}

  /** What bounded and unbounded numbers have in common. */
  abstract static class WholeNumber<T> extends BuiltInConversion<T> {
    private final int maxDigits;

    WholeNumber(int maxDigits, String expected) {
      super(1 + maxDigits, expected);
      this.maxDigits = maxDigits;
    }

    @Override
    final boolean fits(TextShape shape) {
      return shape.maybe('-').digits(1, maxDigits).complete();
    }
  }

  private static String between(long least, long most) {
    return "a whole number from " + least + " to " + most;
  }

  static final class ByteConversion extends WholeNumber<Byte> {
    ByteConversion() {
      super(LONG_DIGITS, between(Byte.MIN_VALUE, Byte.MAX_VALUE));
    }

    @Override
    Byte read(String text) {
      return Byte.valueOf(text);
    }
  }

  static final class ShortConversion extends WholeNumber<Short> {
    ShortConversion() {
      super(LONG_DIGITS, between(Short.MIN_VALUE, Short.MAX_VALUE));
    }

    @Override
    Short read(String text) {
      return Short.valueOf(text);
    }
  }

  static final class IntConversion extends WholeNumber<Integer> {
    IntConversion() {
      super(LONG_DIGITS, between(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    @Override
    Integer read(String text) {
      return Integer.valueOf(text);
    }
  }

  static final class LongConversion extends WholeNumber<Long> {
    LongConversion() {
      super(LONG_DIGITS, between(Long.MIN_VALUE, Long.MAX_VALUE));
    }

    @Override
    Long read(String text) {
      return Long.valueOf(text);
    }
  }

  static final class BigIntegerConversion extends WholeNumber<BigInteger> {
    private static final int MAX_DIGITS = 1000;

    BigIntegerConversion() {
      super(MAX_DIGITS, "a whole number of at most " + MAX_DIGITS + " digits");
    }

    @Override
    BigInteger read(String text) {
      return new BigInteger(text);
    }
  }
}
