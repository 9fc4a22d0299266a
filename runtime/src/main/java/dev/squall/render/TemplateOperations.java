package dev.squall.render;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What operators of templates do that those of Java do not. Called by generated code; pure functions, safe for all threads.
 */
public final class TemplateOperations {

  private TemplateOperations() {}

  /**
   * Whether two numbers have the same value, whatever their types; null equals null only. Where one is a {@code BigDecimal} or a
   * {@code BigInteger}, a fraction has the value that it is written with: {@code 9.90} in decimals equals the double {@code 9.9}.
   */
  public static boolean equal(@Nullable Number left, @Nullable Number right) {
    if (left == null || right == null) {
      return left == null && right == null;
    }
    if (!isKnown(left) || !isKnown(right)) {
      return left.equals(right);
    }
    if (isFraction(left) && isFraction(right)) {
      return left.doubleValue() == right.doubleValue();
    }
    return compare(left, right) == 0;
  }

  /**
   * Compares two numbers by value; a NaN is above all others.
   *
   * @throws ClassCastException if one of them is none of the numbers of {@code java.lang} and {@code java.math}
   */
  public static int compare(Number left, Number right) {
    if (isWhole(left) && isWhole(right)) {
      return Long.compare(left.longValue(), right.longValue());
    }
    boolean plain = !isBig(left) && !isBig(right);
    if (plain || !isFinite(left) || !isFinite(right)) {
      double first = left.doubleValue();
      double second = right.doubleValue();
      return first == second ? 0 : Double.compare(first, second);
    }
    return exact(left).compareTo(exact(right));
  }

  private static boolean isWhole(Number number) {
    return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
  }

  private static boolean isFraction(Number number) {
    return number instanceof Double || number instanceof Float;
  }

  private static boolean isBig(Number number) {
    return number instanceof BigDecimal || number instanceof BigInteger;
  }

  private static boolean isKnown(Number number) {
    return isWhole(number) || isFraction(number) || isBig(number);
  }

  private static boolean isFinite(Number number) {
    return !isFraction(number) || Double.isFinite(number.doubleValue());
  }

  private static BigDecimal exact(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    if (isFraction(number)) {
      return new BigDecimal(number.toString());
    }
    if (isWhole(number)) {
      return BigDecimal.valueOf(number.longValue());
    }
    throw new ClassCastException("a number that cannot be compared: " + number.getClass().getName());
  }

  /** A char as the number it is compared as. */
  public static @Nullable Integer code(@Nullable Character c) {
    return c == null ? null : Integer.valueOf(c);
  }

  /** Whether a text contains another one. */
  public static boolean in(CharSequence part, CharSequence whole) {
    return whole.toString().contains(part);
  }

  /** Whether a text contains a char. */
  public static boolean in(char part, CharSequence whole) {
    return whole.toString().indexOf(part) >= 0;
  }

  /** Whether a collection contains a value. */
  public static boolean in(Object value, Collection<?> values) {
    return values.contains(value);
  }

  /** Whether a map has a key. */
  public static boolean in(Object key, Map<?, ?> map) {
    return map.containsKey(key);
  }

  /** Whether an array contains a value. */
  public static boolean in(Object value, Object[] values) {
    return Arrays.asList(values).contains(value);
  }

  /** Whether an array contains a number. */
  public static boolean in(long value, int[] values) {
    for (int candidate : values) {
      if (candidate == value) {
        return true;
      }
    }
    return false;
  }

  /** Whether an array contains a number. */
  public static boolean in(long value, long[] values) {
    for (long candidate : values) {
      if (candidate == value) {
        return true;
      }
    }
    return false;
  }

  /** Whether an array contains a number. */
  public static boolean in(long value, short[] values) {
    for (short candidate : values) {
      if (candidate == value) {
        return true;
      }
    }
    return false;
  }

  /** Whether an array contains a number. */
  public static boolean in(long value, byte[] values) {
    for (byte candidate : values) {
      if (candidate == value) {
        return true;
      }
    }
    return false;
  }

  /** Whether an array contains a number. */
  public static boolean in(double value, double[] values) {
    for (double candidate : values) {
      if (candidate == value) {
        return true;
      }
    }
    return false;
  }

  /** Whether an array contains a number. */
  public static boolean in(double value, float[] values) {
    for (float candidate : values) {
      if (candidate == value) {
        return true;
      }
    }
    return false;
  }

  /** Whether an array contains a char. */
  public static boolean in(char value, char[] values) {
    return String.valueOf(values).indexOf(value) >= 0;
  }

  /** Whether an array contains a truth value. */
  public static boolean in(boolean value, boolean[] values) {
    for (boolean candidate : values) {
      if (candidate == value) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number is in {@code first..last}. */
  public static boolean inRange(long value, long first, long last) {
    return value >= first && value <= last;
  }

  /** Whether a number is in {@code first..<end}. */
  public static boolean inRangeUntil(long value, long first, long end) {
    return value >= first && value < end;
  }

  /** {@code first..last}: the numbers from one to the other, both included; empty where the last is below the first. */
  public static List<Integer> range(int first, int last) {
    return new IntRange(first, size(first, (long) last + 1));
  }

  /** {@code first..<end}: the numbers from one to before the other. */
  public static List<Integer> rangeUntil(int first, int end) {
    return new IntRange(first, size(first, end));
  }

  /**
   * {@code first..last} of long numbers.
   *
   * @throws ArithmeticException if there are more than {@code Integer.MAX_VALUE} of them
   */
  public static List<Long> range(long first, long last) {
    return new LongRange(first, last < first ? 0 : Math.toIntExact(Math.addExact(Math.subtractExact(last, first), 1)));
  }

  /**
   * {@code first..<end} of long numbers.
   *
   * @throws ArithmeticException if there are more than {@code Integer.MAX_VALUE} of them
   */
  public static List<Long> rangeUntil(long first, long end) {
    return new LongRange(first, end <= first ? 0 : Math.toIntExact(Math.subtractExact(end, first)));
  }

  private static int size(long first, long end) {
    return end <= first ? 0 : Math.toIntExact(end - first);
  }
}
