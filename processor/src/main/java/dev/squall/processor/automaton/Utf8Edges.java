package dev.squall.processor.automaton;

import java.nio.charset.StandardCharsets;

/**
 * Writes a range of code points into an automaton as ranges of UTF-8 bytes. A range is cut where the number of bytes changes,
 * at the surrogates, and so that all bytes behind the first one that differs run over their whole range.
 */
final class Utf8Edges {
  private static final int[] LAST_OF_LENGTH = {0x7F, 0x7FF, 0xD7FF, 0xDFFF, 0xFFFF, Character.MAX_CODE_POINT};

  private Utf8Edges() {}

  /** Leads from one state to another on the code points from {@code low} to {@code high}. */
  static void add(Nfa nfa, int from, int low, int high, int to) {
    int start = low;
    for (int last : LAST_OF_LENGTH) {
      if (start <= Math.min(last, high)) {
        if (last != 0xDFFF) {
          sameLength(nfa, from, start, Math.min(last, high), to);
        }
        start = last + 1;
      }
    }
  }

  private static void sameLength(Nfa nfa, int from, int low, int high, int to) {
    byte[] lowBytes = utf8(low);
    int length = lowBytes.length;
    for (int i = 1; i < length; i++) {
      // The bits of the last i bytes; a range that is not whole in them is cut, unless all before is the same.
      int mask = (1 << (6 * i)) - 1;
      if ((low & ~mask) != (high & ~mask)) {
        if ((low & mask) != 0) {
          sameLength(nfa, from, low, low | mask, to);
          sameLength(nfa, from, (low | mask) + 1, high, to);
          return;
        }
        if ((high & mask) != mask) {
          sameLength(nfa, from, low, (high & ~mask) - 1, to);
          sameLength(nfa, from, high & ~mask, high, to);
          return;
        }
      }
    }
    byte[] highBytes = utf8(high);
    int state = from;
    for (int i = 0; i < length; i++) {
      int target = i == length - 1 ? to : nfa.state();
      nfa.edge(state, lowBytes[i] & 0xFF, highBytes[i] & 0xFF, target);
      state = target;
    }
  }

  private static byte[] utf8(int codePoint) {
    return Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
  }
}
