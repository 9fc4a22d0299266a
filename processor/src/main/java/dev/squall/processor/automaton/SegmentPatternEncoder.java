package dev.squall.processor.automaton;

/** Writes automata in the form that {@code dev.squall.dispatch.SegmentPattern} reads and documents. */
public final class SegmentPatternEncoder {
  /** The longest string; a constant of a class file holds 65,535 bytes, and all characters used here take one. */
  public static final int MAX_LENGTH = 65_535;

  private final StringBuilder table = new StringBuilder();

  private SegmentPatternEncoder() {}

  /** Whether an automaton's table is short enough for a constant. */
  public static boolean fits(Automaton automaton) {
    return length(automaton) <= MAX_LENGTH;
  }

  /** How long an automaton's table is. */
  static int length(Automaton automaton) {
    return new SegmentPatternEncoder().write(automaton).length();
  }

  /**
   * The table of an automaton: printable ASCII characters without quotes and backslashes.
   *
   * @throws IllegalArgumentException if it is longer than {@link #MAX_LENGTH}
   */
  public static String encode(Automaton automaton) {
    String table = new SegmentPatternEncoder().write(automaton);
    if (table.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("an automaton of " + automaton.states() + " states does not fit into a constant");
    }
    return table;
  }

  private String write(Automaton automaton) {
    number(automaton.classes());
    for (int b = 0; b < 256; ) {
      int byteClass = automaton.classOf(b);
      int start = b;
      while (b < 256 && automaton.classOf(b) == byteClass) {
        b++;
      }
      number(b - start);
      number(byteClass);
    }
    number(automaton.states());
    for (int state = 0; state < automaton.states(); state++) {
      number(automaton.accepting(state) ? 1 : 0);
      row(automaton, state);
    }
    return table.toString();
  }

  private void row(Automaton automaton, int state) {
    for (int c = 0; c < automaton.classes(); ) {
      int target = automaton.next(state, c);
      int start = c;
      while (c < automaton.classes() && automaton.next(state, c) == target) {
        c++;
      }
      number(c - start);
      number(target + 1);
    }
  }

  private void number(int value) {
    int rest = value;
    while (rest > 31) {
      digit((rest & 31) | 32);
      rest >>= 5;
    }
    digit(rest);
  }

  private void digit(int digit) {
    char c = (char) ('0' + digit);
    table.append(c >= '\\' ? (char) (c + 1) : c);
  }
}
