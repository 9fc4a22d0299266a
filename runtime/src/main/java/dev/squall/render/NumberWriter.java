package dev.squall.render;

/**
 * Writes numbers as their classes' {@code toString} does, but without making a string of them where that can be avoided. Stateless.
 *
 * <p>A double with up to three decimals that {@code Double.toString} would not write with an exponent is written as a whole number of
 * thousandths: decimals of at most 15 digits and doubles correspond one to one, so where {@code k / 1000.0} is the value,
 * {@code k / 1000} is the shortest decimal for it, and that is what {@code toString} gives.
 */
final class NumberWriter {
  private static final byte[] TENS = new byte[100];
  private static final byte[] ONES = new byte[100];
  private static final int INT_DIGITS = 11;
  private static final int LONG_DIGITS = 20;

  /** From here on, {@code toString} writes an exponent. */
  private static final double MOST_PLAIN = 1e7;

  /** Decimals of so many digits and floats correspond one to one. */
  private static final int MOST_OF_FLOAT = 999_999;

  static {
    for (int i = 0; i < 100; i++) {
      TENS[i] = (byte) ('0' + i / 10);
      ONES[i] = (byte) ('0' + i % 10);
    }
  }

  private NumberWriter() {}

  static void write(Utf8Output out, int value) {
    if (value == Integer.MIN_VALUE) {
      out.text(Integer.toString(value));
      return;
    }
    out.ensure(INT_DIGITS);
    if (value < 0) {
      out.bytes[out.count++] = '-';
    }
    out.count = put(out.bytes, out.count, Math.abs(value));
  }

  static void write(Utf8Output out, long value) {
    if (value == (int) value) {
      write(out, (int) value);
      return;
    }
    if (value == Long.MIN_VALUE) {
      out.text(Long.toString(value));
      return;
    }
    out.ensure(LONG_DIGITS);
    if (value < 0) {
      out.bytes[out.count++] = '-';
    }
    out.count = put(out.bytes, out.count, Math.abs(value));
  }

  static void write(Utf8Output out, double value) {
    double size = Math.abs(value);
    // Not for NaN either; and not for zero, which has a sign.
    if (size < MOST_PLAIN && size > 0) {
      int hundredths = (int) (size * 100 + 0.5);
      if (hundredths / 100.0 == size) {
        putHundredths(out, value < 0, hundredths);
        return;
      }
      long thousandths = (long) (size * 1000 + 0.5);
      if (thousandths / 1000.0 == size) {
        putThousandths(out, value < 0, thousandths);
        return;
      }
    }
    if (Double.doubleToRawLongBits(value) == 0) {
      putHundredths(out, false, 0);
      return;
    }
    out.text(Double.toString(value));
  }

  static void write(Utf8Output out, float value) {
    float size = Math.abs(value);
    if (size < MOST_OF_FLOAT / 100f && size > 0) {
      int hundredths = (int) (size * 100.0 + 0.5);
      if (hundredths <= MOST_OF_FLOAT && (float) (hundredths / 100.0) == size) {
        putHundredths(out, value < 0, hundredths);
        return;
      }
    }
    if (Float.floatToRawIntBits(value) == 0) {
      putHundredths(out, false, 0);
      return;
    }
    out.text(Float.toString(value));
  }

  private static void putHundredths(Utf8Output out, boolean negative, int hundredths) {
    out.ensure(INT_DIGITS + 2);
    byte[] bytes = out.bytes;
    int at = out.count;
    if (negative) {
      bytes[at++] = '-';
    }
    int whole = hundredths / 100;
    int rest = hundredths - whole * 100;
    at = put(bytes, at, whole);
    bytes[at] = '.';
    bytes[at + 1] = TENS[rest];
    byte last = ONES[rest];
    bytes[at + 2] = last;
    out.count = last == '0' ? at + 2 : at + 3;
  }

  /** The last digit is not zero: otherwise they would have been hundredths. */
  private static void putThousandths(Utf8Output out, boolean negative, long thousandths) {
    out.ensure(INT_DIGITS + 3);
    byte[] bytes = out.bytes;
    int at = out.count;
    if (negative) {
      bytes[at++] = '-';
    }
    int whole = (int) (thousandths / 1000);
    int rest = (int) (thousandths - whole * 1000L);
    at = put(bytes, at, whole);
    bytes[at] = '.';
    bytes[at + 1] = (byte) ('0' + rest / 100);
    bytes[at + 2] = TENS[rest % 100];
    bytes[at + 3] = ONES[rest % 100];
    out.count = at + 4;
  }

  /** Puts a number from 0 on; gives back the index behind it. */
  private static int put(byte[] bytes, int at, int value) {
    if (value < 10) {
      bytes[at] = (byte) ('0' + value);
      return at + 1;
    }
    if (value < 100) {
      bytes[at] = TENS[value];
      bytes[at + 1] = ONES[value];
      return at + 2;
    }
    return putMany(bytes, at, value);
  }

  private static int putMany(byte[] bytes, int at, int value) {
    int end = at + digits(value);
    int left = value;
    int i = end;
    while (left >= 100) {
      int next = left / 100;
      int pair = left - next * 100;
      i -= 2;
      bytes[i] = TENS[pair];
      bytes[i + 1] = ONES[pair];
      left = next;
    }
    if (left >= 10) {
      bytes[i - 2] = TENS[left];
      bytes[i - 1] = ONES[left];
    } else {
      bytes[i - 1] = (byte) ('0' + left);
    }
    return end;
  }

  /** Puts a number from 0 on that may not fit an int. */
  private static int put(byte[] bytes, int at, long value) {
    if (value <= Integer.MAX_VALUE) {
      return put(bytes, at, (int) value);
    }
    long next = value / 1_000_000_000;
    int rest = (int) (value - next * 1_000_000_000);
    int behind = put(bytes, at, next);
    for (int i = behind + 8; i >= behind; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    return behind + 9;
  }

  private static int digits(int value) {
    if (value < 10_000) {
      return value < 1_000 ? 3 : 4;
    }
    if (value < 1_000_000) {
      return value < 100_000 ? 5 : 6;
    }
    if (value < 100_000_000) {
      return value < 10_000_000 ? 7 : 8;
    }
    return value < 1_000_000_000 ? 9 : 10;
  }
}
