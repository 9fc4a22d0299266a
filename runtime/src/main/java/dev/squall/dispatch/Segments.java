package dev.squall.dispatch;

/**
 * What a dispatch table asks of the bytes of a path while it looks for a route. A segment is given by its buffer and its
 * bounds, percent-encoded. The methods that are given {@link PathValues} note the variable's place there if they return
 * {@code true}. Nothing is allocated.
 */
public final class Segments {
  private static final int LONGEST_NUMBER = 19;

  private Segments() {}

  /** Where the segment that starts at {@code from} ends: at the next slash, or at {@code to}. */
  public static int end(byte[] path, int from, int to) {
    int at = from;
    while (at < to && path[at] != '/') {
      at++;
    }
    return at;
  }

  /** Whether the bytes are those of an ASCII text. */
  public static boolean equal(byte[] path, int from, int to, String literal) {
    return to - from == literal.length() && matches(path, from, literal);
  }

  /** Whether the segment starts with an ASCII text and goes on behind it. */
  public static boolean startsWith(byte[] path, int from, int to, String prefix) {
    return to - from > prefix.length() && matches(path, from, prefix);
  }

  /** Whether the segment ends with an ASCII text, has more before it, and no percent-encoded byte is cut. */
  public static boolean endsWith(byte[] path, int from, int to, String suffix) {
    int at = to - suffix.length();
    if (at <= from || !matches(path, at, suffix)) {
      return false;
    }
    return path[at - 1] != '%' && (at - 2 < from || path[at - 2] != '%');
  }

  private static boolean matches(byte[] path, int from, String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if (path[from + i] != literal.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A hash of the segment. The processor computes the same for the literals of a table ({@code squall} 0.x keeps the function
   * with {@code ControllerDescriptor.CURRENT_ABI}).
   */
  public static int hash(byte[] path, int from, int to) {
    int hash = 0;
    for (int at = from; at < to; at++) {
      hash = hash * 31 + path[at];
    }
    hash *= 0x9E3779B1;
    return hash ^ (hash >>> 15);
  }

  /** Whether the segment is {@code .} or {@code ..}. */
  public static boolean isDots(byte[] path, int from, int to) {
    int length = to - from;
    return (length == 1 || length == 2) && path[from] == '.' && path[to - 1] == '.';
  }

  /** A variable's text: anything but nothing, {@code .} and {@code ..}. */
  public static boolean text(byte[] path, int from, int to, PathValues values, int index) {
    if (from >= to || isDots(path, from, to)) {
      return false;
    }
    values.set(index, from, to);
    return true;
  }

  /** A whole number from -128 to 127. */
  public static boolean byteNumber(byte[] path, int from, int to, PathValues values, int index) {
    return number(path, from, to, values, index, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** A whole number from -32768 to 32767. */
  public static boolean shortNumber(byte[] path, int from, int to, PathValues values, int index) {
    return number(path, from, to, values, index, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** A whole number of 32 bits. */
  public static boolean intNumber(byte[] path, int from, int to, PathValues values, int index) {
    return number(path, from, to, values, index, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** A whole number of 64 bits. */
  public static boolean longNumber(byte[] path, int from, int to, PathValues values, int index) {
    return number(path, from, to, values, index, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** An optional minus sign and at most 19 digits; summed up as a negative number, as that range is the larger one. */
  private static boolean number(byte[] path, int from, int to, PathValues values, int index, long min, long max) {
    boolean negative = from < to && path[from] == '-';
    int at = negative ? from + 1 : from;
    int digits = to - at;
    if (digits < 1 || digits > LONGEST_NUMBER) {
      return false;
    }
    long sum = 0;
    for (; at < to; at++) {
      int digit = path[at] - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      sum = sum * 10 - digit;
    }
    // Nineteen digits overflow at most once, into the positive numbers; -0 stays 0.
    if (sum > 0 || (!negative && sum == Long.MIN_VALUE)) {
      return false;
    }
    long value = negative ? sum : -sum;
    if (value < min || value > max) {
      return false;
    }
    values.set(index, from, to);
    values.setNumber(index, value);
    return true;
  }

  /** {@code true} or {@code false}. */
  public static boolean bool(byte[] path, int from, int to, PathValues values, int index) {
    if (!equal(path, from, to, "true") && !equal(path, from, to, "false")) {
      return false;
    }
    values.set(index, from, to);
    return true;
  }

  /** A UUID: 8, 4, 4, 4 and 12 hexadecimal digits with hyphens between them (RFC 9562, section 4). */
  public static boolean uuid(byte[] path, int from, int to, PathValues values, int index) {
    if (to - from != 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      byte b = path[from + i];
      if (hyphen ? b != '-' : !isHexDigit(b)) {
        return false;
      }
    }
    values.set(index, from, to);
    return true;
  }

  private static boolean isHexDigit(byte b) {
    int lower = b | 0x20;
    return (b >= '0' && b <= '9') || (lower >= 'a' && lower <= 'f');
  }

  /** The rest of a path, perhaps empty, without segments {@code .} and {@code ..} and without an encoded slash. */
  public static boolean rest(byte[] path, int from, int to, PathValues values, int index) {
    return !hasEncodedSlash(path, from, to) && restList(path, from, to, values, index);
  }

  /** The rest of a path, perhaps empty, without segments {@code .} and {@code ..}. */
  public static boolean restList(byte[] path, int from, int to, PathValues values, int index) {
    int start = from;
    while (start < to) {
      int end = end(path, start, to);
      if (isDots(path, start, end)) {
        return false;
      }
      start = end + 1;
    }
    values.set(index, from, to);
    return true;
  }

  private static boolean hasEncodedSlash(byte[] path, int from, int to) {
    for (int at = from; at + 2 < to; at++) {
      if (path[at] == '%' && path[at + 1] == '2' && (path[at + 2] | 0x20) == 'f') {
        return true;
      }
    }
    return false;
  }

  /** The more specific of two routes' numbers, either of which may be {@link DispatchTable#NOT_FOUND}. */
  public static int better(int first, int second) {
    return Integer.compareUnsigned(first, second) <= 0 ? first : second;
  }
}
