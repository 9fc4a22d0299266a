package dev.squall.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Several bytes of an array at a time. Stateless. */
public final class Words {
  private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH = ONES << 7;
  private static final long SPACES = ONES * ' ';
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';

  private Words() {}

  /** Whether the bytes of an array from an index on are those of another one from its own index on; both have as many. */
  public static boolean same(byte[] a, int aFrom, byte[] b, int bFrom, int length) {
    if (length >= Long.BYTES) {
      return sameLongs(a, aFrom, b, bFrom, length);
    }
    if (length >= Integer.BYTES) {
      int last = length - Integer.BYTES;
      return (int) INT.get(a, aFrom) == (int) INT.get(b, bFrom) && (int) INT.get(a, aFrom + last) == (int) INT.get(b, bFrom + last);
    }
    for (int i = 0; i < length; i++) {
      if (a[aFrom + i] != b[bFrom + i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameLongs(byte[] a, int aFrom, byte[] b, int bFrom, int length) {
    int last = length - Long.BYTES;
    for (int i = 0; i < last; i += Long.BYTES) {
      if ((long) LONG.get(a, aFrom + i) != (long) LONG.get(b, bFrom + i)) {
        return false;
      }
    }
    return (long) LONG.get(a, aFrom + last) == (long) LONG.get(b, bFrom + last);
  }

  /**
   * The index of the first byte in {@code [from, to)} that a JSON string does not have as it is: a quotation mark, a backslash, a control character,
   * one that is not ASCII; {@code to} if there is none.
   */
  public static int endOfPlain(byte[] bytes, int from, int to) {
    int i = from;
    while (i <= to - Long.BYTES) {
      long word = (long) LONG.get(bytes, i);
      // A byte that is meant has its highest bit set in the result; so may others behind it, because of borrows.
      long found = (word - SPACES) | ((word ^ QUOTES) - ONES) | ((word ^ BACKSLASHES) - ONES);
      found = ((found & ~word) | word) & HIGH;
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
      i += Long.BYTES;
    }
    while (i < to && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
      i++;
    }
    return i;
  }
}
