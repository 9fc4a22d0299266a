package dev.squall.net;

/** Searches growing input for some bytes, and looks at every byte of it once. */
final class DelimiterSearch {
  private final byte[] wanted;
  private final int[] fallback;
  private int looked;
  private int matched;

  DelimiterSearch(byte[] delimiter) {
    if (delimiter.length == 0) {
      throw new IllegalArgumentException("a delimiter needs at least one byte");
    }
    wanted = delimiter.clone();
    fallback = new int[wanted.length];
    int length = 0;
    for (int i = 1; i < wanted.length; i++) {
      length = extend(length, wanted[i]);
      fallback[i] = length;
    }
  }

  private int extend(int length, byte next) {
    int reached = length;
    while (reached > 0 && wanted[reached] != next) {
      reached = fallback[reached - 1];
    }
    return wanted[reached] == next ? reached + 1 : reached;
  }

  /** Where the first one ends within the first bytes of the input; -1 if it is not there yet. */
  int find(Received received, int most) {
    int end = Math.min(received.size(), most);
    while (looked < end) {
      matched = extend(matched, received.at(looked++));
      if (matched == wanted.length) {
        return looked;
      }
    }
    return -1;
  }
}
