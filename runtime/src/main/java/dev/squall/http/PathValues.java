package dev.squall.http;

import java.util.Arrays;

/**
 * Where a request's path variables are, filled by {@link DispatchTable#find}: positions in the request's buffer, and numbers
 * that were parsed on the way. Reused from request to request; not safe for use by several threads at once.
 */
public final class PathValues {
  private int[] from;
  private int[] to;
  private long[] numbers;

  /** Room for so many variables. */
  public PathValues(int maxVariables) {
    from = new int[maxVariables];
    to = new int[maxVariables];
    numbers = new long[maxVariables];
  }

  /** Notes that variable {@code index} stands in {@code [start, end)}. */
  public void set(int index, int start, int end) {
    from[index] = start;
    to[index] = end;
  }

  /** Notes the value of a variable that was parsed as a number. */
  public void setNumber(int index, long value) {
    numbers[index] = value;
  }

  /** Where the variable's text starts. */
  public int from(int index) {
    return from[index];
  }

  /** Where the variable's text ends. */
  public int to(int index) {
    return to[index];
  }

  /** The number that was parsed while the path was matched. */
  public long number(int index) {
    return numbers[index];
  }

  /** A copy with all positions moved by {@code offset}, for a request whose bytes were copied. */
  public PathValues copy(int offset) {
    PathValues copy = new PathValues(0);
    copy.from = Arrays.copyOf(from, from.length);
    copy.to = Arrays.copyOf(to, to.length);
    copy.numbers = Arrays.copyOf(numbers, numbers.length);
    for (int i = 0; i < from.length; i++) {
      copy.from[i] += offset;
      copy.to[i] += offset;
    }
    return copy;
  }
}
