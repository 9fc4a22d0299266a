package dev.squall.json;

/**
 * The exact value of a number, if it is whole and fits a {@code long}, whatever its form: {@code 12}, {@code 1.20e1}, {@code 120e-1}. The time
 * that takes does not depend on the exponent.
 */
final class WholeValue {
  /** Beyond it, the exponent of a number of at most {@link JsonReader#MAX_NUMBER} characters decides alone. */
  private static final int MOST_EXPONENT = 10 * JsonReader.MAX_NUMBER;

  private static final int MOST_DIGITS = 19;

  private final boolean fits;
  private final long value;

  /** The value of a well-formed number. */
  WholeValue(byte[] buf, int start, int end) {
    boolean negative = buf[start] == '-';
    int mantissaEnd = start;
    int point = -1;
    while (mantissaEnd < end && buf[mantissaEnd] != 'e' && buf[mantissaEnd] != 'E') {
      point = buf[mantissaEnd] == '.' ? mantissaEnd : point;
      mantissaEnd++;
    }
    int first = negative ? start + 1 : start;
    while (first < mantissaEnd && (buf[first] == '0' || buf[first] == '.')) {
      first++;
    }
    int last = mantissaEnd - 1;
    while (last > first && (buf[last] == '0' || buf[last] == '.')) {
      last--;
    }
    if (first == mantissaEnd) {
      fits = true;
      value = 0;
      return;
    }
    // What the last digit that is not zero stands for, as a power of ten.
    int place = point < 0 ? mantissaEnd - 1 - last : last < point ? point - 1 - last : point - last;
    long power = (long) place + exponent(buf, mantissaEnd, end);
    int digits = last - first + (first < point && point < last ? 0 : 1);
    if (power < 0 || digits + power > MOST_DIGITS) {
      fits = false;
      value = 0;
      return;
    }
    long magnitude = 0;
    boolean overflow = false;
    for (int i = first; i <= last; i++) {
      if (buf[i] != '.') {
        overflow |= magnitude < (Long.MIN_VALUE + (buf[i] - '0')) / 10;
        magnitude = magnitude * 10 - (buf[i] - '0');
      }
    }
    for (int i = 0; i < power; i++) {
      overflow |= magnitude < Long.MIN_VALUE / 10;
      magnitude *= 10;
    }
    fits = !overflow && (negative || magnitude != Long.MIN_VALUE);
    value = negative ? magnitude : -magnitude;
  }

  private static int exponent(byte[] buf, int from, int end) {
    if (from == end) {
      return 0;
    }
    int i = from + 1;
    boolean negative = buf[i] == '-';
    if (negative || buf[i] == '+') {
      i++;
    }
    int exponent = 0;
    while (i < end) {
      exponent = Math.min(exponent * 10 + buf[i++] - '0', MOST_EXPONENT);
    }
    return negative ? -exponent : exponent;
  }

  boolean isWithin(long least, long most) {
    return fits && value >= least && value <= most;
  }

  long get() {
    return value;
  }
}
