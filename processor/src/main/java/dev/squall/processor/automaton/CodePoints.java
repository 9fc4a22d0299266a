package dev.squall.processor.automaton;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** A set of Unicode code points as ranges in ascending order that do not touch. Surrogates may be in it and mean nothing. */
record CodePoints(List<Range> ranges) {

  /** From one code point to another, both included. */
  record Range(int low, int high) {}

  CodePoints {
    ranges = List.copyOf(ranges);
  }

  static CodePoints of(int codePoint) {
    return range(codePoint, codePoint);
  }

  static CodePoints range(int low, int high) {
    return new CodePoints(List.of(new Range(low, high)));
  }

  /** The code points that fulfil a condition. */
  static CodePoints where(IntPredicate condition) {
    List<Range> found = new ArrayList<>();
    int low = -1;
    for (int c = 0; c <= Character.MAX_CODE_POINT + 1; c++) {
      boolean in = c <= Character.MAX_CODE_POINT && condition.test(c);
      if (in && low < 0) {
        low = c;
      } else if (!in && low >= 0) {
        found.add(new Range(low, c - 1));
        low = -1;
      }
    }
    return new CodePoints(found);
  }

  static CodePoints union(List<CodePoints> sets) {
    List<Range> sorted = new ArrayList<>();
    sets.forEach(set -> sorted.addAll(set.ranges));
    sorted.sort(Comparator.comparingInt(Range::low));
    List<Range> merged = new ArrayList<>();
    for (Range range : sorted) {
      if (!merged.isEmpty() && range.low <= merged.getLast().high + 1) {
        Range last = merged.removeLast();
        merged.add(new Range(last.low, Math.max(last.high, range.high)));
      } else {
        merged.add(range);
      }
    }
    return new CodePoints(merged);
  }

  /** Whether a code point is in the set. */
  boolean contains(int codePoint) {
    int low = 0;
    int high = ranges.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Range range = ranges.get(middle);
      if (codePoint < range.low) {
        high = middle - 1;
      } else if (codePoint > range.high) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  CodePoints complement() {
    List<Range> others = new ArrayList<>();
    int from = 0;
    for (Range range : ranges) {
      if (range.low > from) {
        others.add(new Range(from, range.low - 1));
      }
      from = range.high + 1;
    }
    if (from <= Character.MAX_CODE_POINT) {
      others.add(new Range(from, Character.MAX_CODE_POINT));
    }
    return new CodePoints(others);
  }
}
