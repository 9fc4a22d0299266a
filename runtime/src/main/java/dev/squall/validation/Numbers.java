package dev.squall.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Checks of numbers against decimal limits, for generated code. A {@code float} or {@code double} counts as the shortest decimal number that
 * is read as it, so that 0.1 is at most 0.1; NaN breaks every limit. A text counts as the number that it is in the notation of {@link
 * BigDecimal}; one that is none, or has more than {@value #MAX_TEXT} characters, breaks every limit.
 */
public final class Numbers {
  private static final int MAX_TEXT = 1_000;

  private Numbers() {}

  /** Whether a number is at least a limit. */
  public static boolean atLeast(@Nullable Object number, BigDecimal limit) {
    return number == null || compare(number, limit, -1) >= 0;
  }

  /** Whether a number is more than a limit. */
  public static boolean moreThan(@Nullable Object number, BigDecimal limit) {
    return number == null || compare(number, limit, -1) > 0;
  }

  /** Whether a number is at most a limit. */
  public static boolean atMost(@Nullable Object number, BigDecimal limit) {
    return number == null || compare(number, limit, 1) <= 0;
  }

  /** Whether a number is less than a limit. */
  public static boolean lessThan(@Nullable Object number, BigDecimal limit) {
    return number == null || compare(number, limit, 1) < 0;
  }

  /**
   * Whether a number has at most so many digits before its decimal point and behind it. Zeros before the first digit do not count, nor those
   * behind the last one, unless the number is a text.
   */
  public static boolean hasDigits(@Nullable Object number, int integer, int fraction) {
    if (number == null) {
      return true;
    }
    BigDecimal decimal = decimal(number);
    if (decimal == null) {
      return false;
    }
    BigDecimal stripped = number instanceof CharSequence ? decimal : decimal.stripTrailingZeros();
    return (long) stripped.precision() - stripped.scale() <= Math.max(integer, stripped.signum() == 0 ? 1 : 0)
        && stripped.scale() <= fraction;
  }

  private static int compare(Object number, BigDecimal limit, int otherwise) {
    if (number instanceof Double || number instanceof Float) {
      double value = ((Number) number).doubleValue();
      if (Double.isInfinite(value)) {
        return value < 0 ? -1 : 1;
      }
    }
    BigDecimal decimal = decimal(number);
    return decimal == null ? otherwise : decimal.compareTo(limit);
  }

  /** The number; null if it is none. */
  private static @Nullable BigDecimal decimal(Object number) {
    return switch (number) {
      case BigDecimal decimal -> decimal;
      case BigInteger integer -> new BigDecimal(integer);
      case Double _, Float _ -> text(number.toString());
      case Number whole -> BigDecimal.valueOf(whole.longValue());
      default -> text(number.toString());
    };
  }

  private static @Nullable BigDecimal text(String text) {
    // Java takes the digits of all scripts.
    if (text.length() > MAX_TEXT || !isAscii(text)) {
      return null;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
