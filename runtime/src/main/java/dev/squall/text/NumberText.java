package dev.squall.text;

/**
 * Puts numbers into arrays of bytes as their classes' {@code toString} writes them, but without making a string of them where that can be
 * avoided. Each method gives back the index behind what it has put; whoever calls it has made room. Stateless.
 *
 * <p>A double with up to three decimals that {@code Double.toString} would not write with an exponent is written as a whole number of
 * thousandths: decimals of at most 15 digits and doubles correspond one to one, so where {@code k / 1000.0} is the value,
 * {@code k / 1000} is the shortest decimal for it, and that is what {@code toString} gives.
 */
public final class NumberText {
  /** The room that an {@code int} needs. */
  public static final int INT_ROOM = 11;

  /** The room that a {@code long} needs. */
  public static final int LONG_ROOM = 20;

  /** The room that a {@code float} or {@code double} needs. */
  public static final int DECIMAL_ROOM = 26;

  private static final byte[] TENS = new byte[100];
  private static final byte[] ONES = new byte[100];

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

  private NumberText() {}

  /** Puts a whole number; it takes {@value #INT_ROOM} bytes at most. */
  public static int put(byte[] bytes, int at, int value) {
    if (value >= 0) {
      return putDigits(bytes, at, value);
    }
    if (value == Integer.MIN_VALUE) {
      return putText(bytes, at, Integer.toString(value));
    }
    bytes[at] = '-';
    return putDigits(bytes, at + 1, -value);
  }

  /** Puts a whole number; it takes {@value #LONG_ROOM} bytes at most. */
  public static int put(byte[] bytes, int at, long value) {
    if (value == (int) value) {
      return put(bytes, at, (int) value);
    }
    if (value >= 0) {
      return putDigits(bytes, at, value);
    }
    if (value == Long.MIN_VALUE) {
      return putText(bytes, at, Long.toString(value));
    }
    bytes[at] = '-';
    return putDigits(bytes, at + 1, -value);
  }

  /** Puts a number, NaN and the infinities too; it takes {@value #DECIMAL_ROOM} bytes at most. */
  public static int put(byte[] bytes, int at, double value) {
    double size = Math.abs(value);
    // Not for NaN either; and not for zero, which has a sign.
    if (size < MOST_PLAIN && size > 0) {
      int hundredths = (int) (size * 100 + 0.5);
      if (hundredths / 100.0 == size) {
        return putHundredths(bytes, at, value < 0, hundredths);
      }
      long thousandths = (long) (size * 1000 + 0.5);
      if (thousandths / 1000.0 == size) {
        return putThousandths(bytes, at, value < 0, thousandths);
      }
    }
    if (Double.doubleToRawLongBits(value) == 0) {
      return putHundredths(bytes, at, false, 0);
    }
    return putText(bytes, at, Double.toString(value));
  }

  /** Puts a number, NaN and the infinities too; it takes {@value #DECIMAL_ROOM} bytes at most. */
  public static int put(byte[] bytes, int at, float value) {
    float size = Math.abs(value);
    if (size < MOST_OF_FLOAT / 100f && size > 0) {
      int hundredths = (int) (size * 100.0 + 0.5);
      if (hundredths <= MOST_OF_FLOAT && (float) (hundredths / 100.0) == size) {
        return putHundredths(bytes, at, value < 0, hundredths);
      }
    }
    if (Float.floatToRawIntBits(value) == 0) {
      return putHundredths(bytes, at, false, 0);
    }
    return putText(bytes, at, Float.toString(value));
  }

  @SuppressWarnings("deprecation") // the exact copy of ASCII, and the only one that needs no array
  private static int putText(byte[] bytes, int at, String ascii) {
    ascii.getBytes(0, ascii.length(), bytes, at);
    return at + ascii.length();
  }

  private static int putHundredths(byte[] bytes, int from, boolean negative, int hundredths) {
    int at = from;
    if (negative) {
      bytes[at++] = '-';
    }
    int whole = hundredths / 100;
    int rest = hundredths - whole * 100;
    at = putDigits(bytes, at, whole);
    bytes[at] = '.';
    bytes[at + 1] = TENS[rest];
    byte last = ONES[rest];
    bytes[at + 2] = last;
    return last == '0' ? at + 2 : at + 3;
  }

  /** The last digit is not zero: otherwise they would have been hundredths. */
  private static int putThousandths(byte[] bytes, int from, boolean negative, long thousandths) {
    int at = from;
    if (negative) {
      bytes[at++] = '-';
    }
    int whole = (int) (thousandths / 1000);
    int rest = (int) (thousandths - whole * 1000L);
    at = putDigits(bytes, at, whole);
    bytes[at] = '.';
    bytes[at + 1] = (byte) ('0' + rest / 100);
    bytes[at + 2] = TENS[rest % 100];
    bytes[at + 3] = ONES[rest % 100];
    return at + 4;
  }

  /** Puts a number from 0 on; gives back the index behind it. */
  private static int putDigits(byte[] bytes, int at, int value) {
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
  private static int putDigits(byte[] bytes, int at, long value) {
    if (value <= Integer.MAX_VALUE) {
      return putDigits(bytes, at, (int) value);
    }
    long next = value / 1_000_000_000;
    int rest = (int) (value - next * 1_000_000_000);
    int behind = putDigits(bytes, at, next);
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
