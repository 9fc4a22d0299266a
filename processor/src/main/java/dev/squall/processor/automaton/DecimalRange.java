package dev.squall.processor.automaton;

/**
 * The texts of whole numbers in a range, exactly as {@code dev.squall.dispatch.Segments} reads them: an optional minus sign
 * and one to 19 digits, leading zeros allowed, with {@code -0} for 0.
 */
final class DecimalRange {
  private static final int MAX_DIGITS = 19;

  /** How the digits so far compare to as many of the largest number's. */
  private static final int LESS = 0;

  private static final int EQUAL = 1;
  private static final int GREATER = 2;

  private final Nfa nfa;
  private final String largest;

  private DecimalRange(Nfa nfa, String largest) {
    this.nfa = nfa;
    this.largest = largest;
  }

  /**
   * The whole numbers from {@code min} to {@code max}.
   *
   * @param min at most 0
   * @param max at least 0
   */
  static Automaton of(long min, long max) {
    Nfa nfa = new Nfa();
    new DecimalRange(nfa, Long.toString(max)).add(0);
    int behindSign = nfa.state();
    nfa.edge(0, '-', '-', behindSign);
    new DecimalRange(nfa, min == 0 ? "0" : Long.toString(min).substring(1)).add(behindSign);
    return nfa.determinize();
  }

  /** Adds the digits of the numbers up to the largest one. */
  private void add(int from) {
    int zeros = from;
    for (int total = 0; total < MAX_DIGITS; total++) {
      addSignificant(zeros, total);
      int target = nfa.state();
      nfa.edge(zeros, '0', '0', target);
      nfa.accept(target);
      zeros = target;
    }
  }

  /** Adds the digits behind so many leading zeros: the first of them is not 0. */
  private void addSignificant(int from, int zeros) {
    int[] states = {-1, from, -1};
    int longest = Math.min(largest.length(), MAX_DIGITS - zeros);
    for (int length = 1; length <= longest; length++) {
      int[] targets = {nfa.state(), nfa.state(), nfa.state()};
      char bound = largest.charAt(length - 1);
      char smallest = length == 1 ? '1' : '0';
      edges(states[LESS], '0', '9', targets[LESS]);
      edges(states[GREATER], '0', '9', targets[GREATER]);
      int equal = states[EQUAL];
      edges(equal, smallest, (char) (bound - 1), targets[LESS]);
      edges(equal, (char) Math.max(bound, smallest), bound, targets[EQUAL]);
      edges(equal, (char) Math.max(bound + 1, smallest), '9', targets[GREATER]);
      nfa.accept(targets[LESS]);
      nfa.accept(targets[EQUAL]);
      if (length < largest.length()) {
        nfa.accept(targets[GREATER]);
      }
      states = targets;
    }
  }

  private void edges(int from, char low, char high, int to) {
    if (from >= 0 && low <= high) {
      nfa.edge(from, low, high, to);
    }
  }
}
