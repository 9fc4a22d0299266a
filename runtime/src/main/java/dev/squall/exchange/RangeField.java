package dev.squall.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a {@code Range} field (RFC 9110, section 14.2) for a body of a length, from left to right, once. */
final class RangeField {
  /** A gap between two parts that takes no more bytes than telling them apart. */
  private static final int SMALL_GAP = 80;

  private static final String UNIT = "bytes=";
  private static final long NONE = -1;

  private final String text;
  private final long length;
  private final List<ByteRange> ranges = new ArrayList<>();
  private int at = UNIT.length();

  private RangeField(String text, long length) {
    this.text = text;
    this.length = length;
  }

  /**
   * The parts that a field asks for, as far as they are there, in its order. Where some overlap, or hardly anything lies between
   * them, they are in order of their place and joined, so that no byte is sent twice.
   *
   * @param maxRanges how many parts may be asked for
   * @return empty if nothing is there of what it asks for; null if the field is to be passed over: another unit than bytes, not
   *     in the grammar, more parts than may be, or the end of a body without bytes
   */
  static @Nullable List<ByteRange> read(String text, long length, int maxRanges) {
    if (!text.regionMatches(true, 0, UNIT, 0, UNIT.length())) {
      return null;
    }
    RangeField field = new RangeField(text, length);
    return field.readAll(maxRanges) ? joined(field.ranges) : null;
  }

  private boolean readAll(int maxRanges) {
    int count = 0;
    while (true) {
      skipSpace();
      if (at < text.length() && text.charAt(at) != ',') {
        count++;
        if (count > maxRanges || !readOne()) {
          return false;
        }
        skipSpace();
      }
      if (at == text.length()) {
        return count > 0;
      }
      if (text.charAt(at++) != ',') {
        return false;
      }
    }
  }

  private boolean readOne() {
    long first = number();
    if (at == text.length() || text.charAt(at++) != '-') {
      return false;
    }
    long last = number();
    if (first == NONE) {
      return last != NONE && suffix(last);
    }
    if (last != NONE && last < first) {
      return false;
    }
    if (first < length) {
      long to = last == NONE || last >= length ? length : last + 1;
      ranges.add(new ByteRange(first, to - first));
    }
    return true;
  }

  private boolean suffix(long count) {
    if (count > 0 && length == 0) {
      return false;
    }
    if (count > 0) {
      long from = Math.max(0, length - count);
      ranges.add(new ByteRange(from, length - from));
    }
    return true;
  }

  /** A number, the greatest one if it is too great; {@link #NONE} if no digit is here. */
  private long number() {
    long number = NONE;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      long before = Math.max(0, number);
      int digit = text.charAt(at++) - '0';
      number = before > (Long.MAX_VALUE - digit) / 10 ? Long.MAX_VALUE : before * 10 + digit;
    }
    return number;
  }

  private void skipSpace() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private static List<ByteRange> joined(List<ByteRange> asked) {
    List<ByteRange> sorted = new ArrayList<>(asked);
    sorted.sort(Comparator.comparingLong(ByteRange::from));
    List<ByteRange> apart = new ArrayList<>(asked.size());
    for (ByteRange range : sorted) {
      ByteRange before = apart.isEmpty() ? null : apart.getLast();
      if (before == null || range.from() - before.to() > SMALL_GAP) {
        apart.add(range);
      } else {
        apart.set(apart.size() - 1, new ByteRange(before.from(), Math.max(before.to(), range.to()) - before.from()));
      }
    }
    return apart.size() == asked.size() ? asked : apart;
  }
}
