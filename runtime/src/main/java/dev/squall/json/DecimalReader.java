package dev.squall.json;

import java.nio.charset.StandardCharsets;

/**
 * Reads numbers as {@code double} and {@code float}, rounded to the nearest value as {@link Double#parseDouble} does. Stateless.
 *
 * <p>A number is {@code digits * 10^exponent}. Up to 2^53 digits are exact, and so are powers of ten up to 22: then one multiplication or division
 * rounds once, and that is it. Most numbers of documents are of this kind. {@link PowersOfFive} rounds nearly all others; for the few that
 * are left, the JDK does it.
 */
final class DecimalReader {
  private static final String DOUBLE = "a decimal number from -" + Double.MAX_VALUE + " to " + Double.MAX_VALUE;
  private static final String FLOAT = "a decimal number from -" + Float.MAX_VALUE + " to " + Float.MAX_VALUE;
  private static final double[] EXACT_POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };
  private static final int MOST_EXACT_POWER = 22;
  private static final long MOST_EXACT_DIGITS = 1L << 53;

  /** So many digits fit a {@code long} whatever they are. */
  private static final int LONG_DIGITS = 18;

  /** So many digits fit 64 bits without a sign. */
  private static final int MOST_DIGITS = 19;

  /** Beyond it, a number of at most {@link JsonReader#MAX_NUMBER} digits is zero or infinite. */
  private static final int MOST_EXPONENT = 10 * JsonReader.MAX_NUMBER;

  /** The bits of a double that a float has not, and what they are halfway between two floats. */
  private static final long BELOW_FLOAT = (1L << 29) - 1;

  private static final long HALF_OF_FLOAT = 1L << 28;

  private DecimalReader() {}

  static double readDouble(JsonReader in) {
    byte[] buf = in.buf;
    int to = in.to;
    int start = in.at;
    boolean negative = start < to && buf[start] == '-';
    int first = negative ? start + 1 : start;
    int i = first;
    long digits = 0;
    while (i < to && isDigit(buf[i])) {
      digits = digits * 10 + buf[i] - '0';
      i++;
    }
    int point = i;
    if (i < to && buf[i] == '.') {
      i++;
      while (i < to && isDigit(buf[i])) {
        digits = digits * 10 + buf[i] - '0';
        i++;
      }
    }
    boolean wellFormed = point > first && (buf[first] != '0' || point == first + 1) && i != point + 1;
    int places = i > point ? i - point - 1 : 0;
    if (wellFormed && i - first <= LONG_DIGITS && !(i < to && (buf[i] | 0x20) == 'e') && digits <= MOST_EXACT_DIGITS) {
      in.at = i;
      double value = digits / EXACT_POWERS[places];
      return negative ? -value : value;
    }
    return readHard(in);
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static double readHard(JsonReader in) {
    int start = in.at;
    if (!NumberReader.isNext(in)) {
      in.mismatch(DOUBLE);
      return 0;
    }
    int end = NumberReader.end(in, start);
    in.at = end;
    double value = value(in.buf, start, end);
    if (Double.isInfinite(value)) {
      in.recordType(start, DOUBLE);
      return 0;
    }
    return value;
  }

  static float readFloat(JsonReader in) {
    int start = in.at;
    if (!NumberReader.isNext(in)) {
      in.mismatch(FLOAT);
      return 0;
    }
    int end = NumberReader.end(in, start);
    in.at = end;
    double wide = value(in.buf, start, end);
    float value = (float) wide;
    // Rounded twice, it may be wrong only where the first result is halfway between two floats.
    boolean half = (Double.doubleToRawLongBits(wide) & BELOW_FLOAT) == HALF_OF_FLOAT;
    if (half || (Math.abs(wide) < Float.MIN_NORMAL && wide != 0)) {
      value = Float.parseFloat(text(in.buf, start, end));
    }
    if (Float.isInfinite(value)) {
      in.recordType(start, FLOAT);
      return 0;
    }
    return value;
  }

  /** The value of a well-formed number; infinite if it is too large. */
  static double value(byte[] buf, int start, int end) {
    boolean negative = buf[start] == '-';
    long digits = 0;
    int count = 0;
    int exponent = 0;
    boolean behindPoint = false;
    boolean cut = false;
    int i = negative ? start + 1 : start;
    for (; i < end && (buf[i] | 0x20) != 'e'; i++) {
      if (buf[i] == '.') {
        behindPoint = true;
      } else if (count < MOST_DIGITS) {
        digits = digits * 10 + buf[i] - '0';
        count += digits == 0 ? 0 : 1;
        exponent -= behindPoint ? 1 : 0;
      } else {
        cut |= buf[i] != '0';
        exponent += behindPoint ? 0 : 1;
      }
    }
    exponent += exponent(buf, i, end);
    double value = value(digits, exponent, cut);
    if (Double.isNaN(value)) {
      return Double.parseDouble(text(buf, start, end));
    }
    return negative ? -value : value;
  }

  private static int exponent(byte[] buf, int from, int end) {
    if (from == end) {
      return 0;
    }
    boolean negative = buf[from + 1] == '-';
    int exponent = 0;
    for (int i = isDigit(buf[from + 1]) ? from + 1 : from + 2; i < end; i++) {
      exponent = Math.min(exponent * 10 + buf[i] - '0', MOST_EXPONENT);
    }
    return negative ? -exponent : exponent;
  }

  /** The value of 64 bits without a sign times a power of ten, behind which other digits may follow; NaN if that is not known for sure. */
  private static double value(long digits, int exponent, boolean cut) {
    if (digits == 0) {
      return 0;
    }
    boolean exact = !cut && digits > 0 && digits <= MOST_EXACT_DIGITS && Math.abs(exponent) <= MOST_EXACT_POWER;
    if (exact) {
      return exponent < 0 ? digits / EXACT_POWERS[-exponent] : digits * EXACT_POWERS[exponent];
    }
    double value = PowersOfFive.times(digits, exponent);
    if (cut && value != PowersOfFive.times(digits + 1, exponent)) {
      return Double.NaN;
    }
    return value;
  }

  private static String text(byte[] buf, int start, int end) {
    return new String(buf, start, end - start, StandardCharsets.ISO_8859_1);
  }
}
