package dev.squall.processor.automaton;

import java.nio.charset.StandardCharsets;

/** Reads again what {@link SegmentPatternEncoder} wrote, to try a text while the compiler runs. */
public final class PatternTable {
  private final String table;
  private int at;

  private PatternTable(String table) {
    this.table = table;
  }

  /** Whether the automaton of a table accepts a text. */
  public static boolean accepts(String table, String text) {
    return new PatternTable(table).accepts(text.getBytes(StandardCharsets.UTF_8));
  }

  private boolean accepts(byte[] text) {
    int classes = number();
    int[] classOf = new int[256];
    run(classOf);
    int states = number();
    boolean[] accepting = new boolean[states];
    int[][] next = new int[states][classes];
    for (int state = 0; state < states; state++) {
      accepting[state] = number() == 1;
      run(next[state]);
    }
    int state = 0;
    for (byte b : text) {
      int target = next[state][classOf[b & 0xFF]];
      if (target == 0) {
        return false;
      }
      state = target - 1;
    }
    return states > 0 && accepting[state];
  }

  /** Lengths and values by turns. */
  private void run(int[] values) {
    for (int i = 0; i < values.length; ) {
      int end = i + number();
      int value = number();
      while (i < end) {
        values[i++] = value;
      }
    }
  }

  private int number() {
    int value = 0;
    int shift = 0;
    int digit;
    do {
      char c = table.charAt(at++);
      digit = (c > '\\' ? c - 1 : c) - '0';
      value |= (digit & 31) << shift;
      shift += 5;
    } while (digit > 31);
    return value;
  }
}
