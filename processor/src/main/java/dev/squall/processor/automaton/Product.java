package dev.squall.processor.automaton;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Runs two automata side by side. */
final class Product {

  /** Which texts the result takes. */
  enum Kind {
    BOTH,
    EITHER,
    FIRST_ONLY;

    boolean accepts(boolean first, boolean second) {
      return switch (this) {
        case BOTH -> first && second;
        case EITHER -> first || second;
        case FIRST_ONLY -> first && !second;
      };
    }

    boolean hopeless(int first, int second) {
      return switch (this) {
        case BOTH -> first < 0 || second < 0;
        case EITHER -> first < 0 && second < 0;
        case FIRST_ONLY -> first < 0;
      };
    }
  }

  private final Automaton first;
  private final Automaton second;
  private final Kind kind;
  private final int[] classOf = new int[256];
  private final IntList sample = new IntList();
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final IntList firstStates = new IntList();
  private final IntList secondStates = new IntList();

  private Product(Automaton first, Automaton second, Kind kind) {
    this.first = first;
    this.second = second;
    this.kind = kind;
    Map<Integer, Integer> joint = new HashMap<>();
    for (int b = 0; b < 256; b++) {
      int pair = first.classOf(b) << 8 | second.classOf(b);
      Integer known = joint.putIfAbsent(pair, joint.size());
      classOf[b] = known == null ? joint.size() - 1 : known;
      if (known == null) {
        sample.add(b);
      }
    }
  }

  static Automaton of(Automaton first, Automaton second, Kind kind) {
    return new Product(first, second, kind).build();
  }

  private Automaton build() {
    IntList next = new IntList();
    number(0, 0);
    for (int at = 0; at < firstStates.size(); at++) {
      for (int c = 0; c < sample.size(); c++) {
        next.add(number(step(first, firstStates.get(at), c), step(second, secondStates.get(at), c)));
      }
    }
    boolean[] accepting = new boolean[firstStates.size()];
    for (int s = 0; s < accepting.length; s++) {
      accepting[s] = kind.accepts(accepts(first, firstStates.get(s)), accepts(second, secondStates.get(s)));
    }
    return Minimizer.minimize(classOf, sample.size(), next.toArray(), accepting);
  }

  private int step(Automaton automaton, int state, int c) {
    return state < 0 ? -1 : automaton.nextOn(state, sample.get(c));
  }

  private static boolean accepts(Automaton automaton, int state) {
    return state >= 0 && automaton.accepting(state);
  }

  private int number(int firstState, int secondState) {
    if (kind.hopeless(firstState, secondState)) {
      return -1;
    }
    long pair = (long) firstState << 32 | (secondState & 0xFFFFFFFFL);
    Integer known = numbers.get(pair);
    if (known != null) {
      return known;
    }
    if (numbers.size() == Automaton.MAX_STATES) {
      throw new StateLimitException();
    }
    int number = numbers.size();
    numbers.put(pair, number);
    firstStates.add(firstState);
    secondStates.add(secondState);
    return number;
  }

  /** Whether a text is in both languages; stops at the first one, and has no limit but the product of the states. */
  static boolean meet(Automaton first, Automaton second) {
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    Set<Long> seen = new HashSet<>();
    Deque<Long> open = new ArrayDeque<>();
    open.add(0L);
    seen.add(0L);
    while (!open.isEmpty()) {
      long pair = open.remove();
      int a = (int) (pair >> 32);
      int b = (int) pair;
      if (first.accepting(a) && second.accepting(b)) {
        return true;
      }
      for (int value = 0; value < 256; value++) {
        int nextA = first.nextOn(a, value);
        int nextB = second.nextOn(b, value);
        if (nextA >= 0 && nextB >= 0) {
          long target = (long) nextA << 32 | nextB;
          if (seen.add(target)) {
            open.add(target);
          }
        }
      }
    }
    return false;
  }
}
