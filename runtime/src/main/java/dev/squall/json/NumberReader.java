package dev.squall.json;

/** Reads whole numbers (RFC 8259, section 6). Stateless. */
final class NumberReader {
  /** An {@code int} has at most so many digits, and any that many fit a {@code long}. */
  private static final int INT_DIGITS = 10;

  /** A {@code long} has at most so many digits, and any that many fit 64 bits without a sign. */
  private static final int LONG_DIGITS = 19;

  private NumberReader() {}

  static int readInt(JsonReader in) {
    return (int) readWithin(in, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Reads a number from one {@code int} to another. */
  static long readWithin(JsonReader in, int least, int most) {
    byte[] buf = in.buf;
    int to = in.to;
    int start = in.at;
    boolean negative = start < to && buf[start] == '-';
    int first = negative ? start + 1 : start;
    int i = first;
    long value = 0;
    while (i < to && i - first <= INT_DIGITS) {
      int digit = buf[i] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
      i++;
    }
    int digits = i - first;
    value = negative ? -value : value;
    if (isPlain(in, first, i) && digits <= INT_DIGITS && value >= least && value <= most) {
      in.at = i;
      return value;
    }
    return hard(in, least, most);
  }

  static long readLong(JsonReader in) {
    byte[] buf = in.buf;
    int to = in.to;
    int start = in.at;
    boolean negative = start < to && buf[start] == '-';
    int first = negative ? start + 1 : start;
    int i = first;
    long value = 0;
    while (i < to && i - first <= LONG_DIGITS) {
      int digit = buf[i] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
      i++;
    }
    boolean fits = i - first <= LONG_DIGITS && (value >= 0 || (negative && value == Long.MIN_VALUE));
    if (fits && isPlain(in, first, i)) {
      in.at = i;
      return negative ? -value : value;
    }
    return hard(in, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** Whether there are digits, no zero leads others, and no fraction or exponent follows. */
  private static boolean isPlain(JsonReader in, int first, int end) {
    if (end == first || (in.buf[first] == '0' && end > first + 1)) {
      return false;
    }
    if (end == in.to) {
      return true;
    }
    byte b = in.buf[end];
    return b != '.' && b != 'e' && b != 'E';
  }

  private static long hard(JsonReader in, long least, long most) {
    int start = in.at;
    if (!isNext(in)) {
      in.mismatch(range(least, most));
      return 0;
    }
    int end = end(in, start);
    in.at = end;
    WholeValue value = new WholeValue(in.buf, start, end);
    if (!value.isWithin(least, most)) {
      in.recordType(start, range(least, most));
      return 0;
    }
    return value.get();
  }

  private static String range(long least, long most) {
    return "a whole number from " + least + " to " + most;
  }

  /** Whether a number is next, or something that begins like one. */
  static boolean isNext(JsonReader in) {
    if (in.at == in.to) {
      return false;
    }
    byte b = in.buf[in.at];
    return b == '-' || (b >= '0' && b <= '9');
  }

  /**
   * The index behind the number that starts at an index.
   *
   * @throws JsonException if there is none, or if it is too long
   */
  static int end(JsonReader in, int start) {
    int i = start < in.to && in.buf[start] == '-' ? start + 1 : start;
    if (i < in.to && in.buf[i] == '0') {
      i++;
      if (isDigit(in, i)) {
        throw in.malformed(i, "no digit behind a zero that leads a number");
      }
    } else if (isDigit(in, i)) {
      i = digits(in, start, i);
    } else {
      throw in.malformed(i, i == start ? "a value" : "a digit");
    }
    if (i < in.to && in.buf[i] == '.') {
      i = someDigits(in, start, i + 1);
    }
    if (i < in.to && (in.buf[i] == 'e' || in.buf[i] == 'E')) {
      i++;
      boolean signed = i < in.to && (in.buf[i] == '+' || in.buf[i] == '-');
      i = someDigits(in, start, signed ? i + 1 : i);
    }
    if (i - start > JsonReader.MAX_NUMBER) {
      throw tooLong(in, start);
    }
    return i;
  }

  private static int someDigits(JsonReader in, int start, int from) {
    if (!isDigit(in, from)) {
      throw in.malformed(from, "a digit");
    }
    return digits(in, start, from);
  }

  private static int digits(JsonReader in, int start, int from) {
    int i = from;
    while (isDigit(in, i)) {
      i++;
      if (i - start > JsonReader.MAX_NUMBER) {
        throw tooLong(in, start);
      }
    }
    return i;
  }

  private static boolean isDigit(JsonReader in, int i) {
    return i < in.to && in.buf[i] >= '0' && in.buf[i] <= '9';
  }

  private static JsonException tooLong(JsonReader in, int start) {
    return FailureList.refused(in, start, "A number has more than " + JsonReader.MAX_NUMBER + " characters.");
  }
}
