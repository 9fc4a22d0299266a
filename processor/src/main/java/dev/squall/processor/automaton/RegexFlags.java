package dev.squall.processor.automaton;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How an expression is read.
 *
 * @param anchors whether {@code ^} and {@code $} may stand at its edges, and at those of its alternatives, where they change nothing
 * @param java the flags of {@link Pattern} that apply: {@code CASE_INSENSITIVE}, {@code UNICODE_CASE}, {@code DOTALL}, {@code UNIX_LINES};
 *     {@code MULTILINE} is for anchors only, which are of no effect
 */
record RegexFlags(boolean anchors, int java) {
  /** Of path variables. */
  static final RegexFlags NONE = new RegexFlags(false, 0);

  private static final CodePoints ALL = CodePoints.range(0, Character.MAX_CODE_POINT);
  private static final CodePoints NO_LINE_FEED = CodePoints.of('\n').complement();
  private static final CodePoints NO_LINE_END =
      CodePoints.union(
              List.of(
                  CodePoints.of('\n'), CodePoints.of('\r'), CodePoints.of(0x85), CodePoints.range(0x2028, 0x2029)))
          .complement();

  /** What a dot stands for. */
  CodePoints dot() {
    if (has(Pattern.DOTALL)) {
      return ALL;
    }
    return has(Pattern.UNIX_LINES) ? NO_LINE_FEED : NO_LINE_END;
  }

  private boolean has(int flag) {
    return (java & flag) != 0;
  }

  /** The characters, with those that differ from them only in case, if that does not count. */
  CodePoints folded(CodePoints set) {
    if (!has(Pattern.CASE_INSENSITIVE)) {
      return set;
    }
    List<CodePoints> all = new ArrayList<>(List.of(set));
    if (has(Pattern.UNICODE_CASE)) {
      CodePoints lower = lower(set);
      Cased.POINTS.stream().filter(c -> lower.contains(Cased.lower(c))).map(CodePoints::of).forEach(all::add);
    } else {
      for (int c = 'A'; c <= 'Z'; c++) {
        if (set.contains(c) || set.contains(c + 'a' - 'A')) {
          all.add(CodePoints.of(c));
          all.add(CodePoints.of(c + 'a' - 'A'));
        }
      }
    }
    return CodePoints.union(all);
  }

  private static CodePoints lower(CodePoints set) {
    return CodePoints.union(Cased.POINTS.stream().filter(set::contains).map(c -> CodePoints.of(Cased.lower(c))).toList());
  }

  /** Characters that have another case; found when one is first asked for. */
  private static final class Cased {
    static final List<Integer> POINTS = points();

    private static List<Integer> points() {
      List<Integer> points = new ArrayList<>();
      for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
        if (Character.toUpperCase(c) != c || Character.toLowerCase(c) != c) {
          points.add(c);
        }
      }
      return points;
    }

    /** What Java compares where case does not count. */
    static int lower(int c) {
      return Character.toLowerCase(Character.toUpperCase(c));
    }
  }
}
