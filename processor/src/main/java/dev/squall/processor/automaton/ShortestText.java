package dev.squall.processor.automaton;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds a shortest text of a language, and among those one of letters and digits if there is one. */
final class ShortestText {
  private static final int[] ORDER = order();

  private ShortestText() {}

  static byte @Nullable [] of(Automaton automaton) {
    if (automaton.isEmpty()) {
      return null;
    }
    int[] distance = distances(automaton);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int state = 0;
    while (!automaton.accepting(state)) {
      for (int value : ORDER) {
        int target = automaton.nextOn(state, value);
        if (target >= 0 && distance[target] == distance[state] - 1) {
          text.write(value);
          state = target;
          break;
        }
      }
    }
    return text.toByteArray();
  }

  /** How far each state is from acceptance: rounds over all states, as automata are small. */
  private static int[] distances(Automaton automaton) {
    int[] distance = new int[automaton.states()];
    Arrays.fill(distance, Integer.MAX_VALUE - 1);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int s = automaton.states() - 1; s >= 0; s--) {
        int best = automaton.accepting(s) ? 0 : distance[s];
        for (int c = 0; c < automaton.classes(); c++) {
          int target = automaton.next(s, c);
          best = target < 0 ? best : Math.min(best, distance[target] + 1);
        }
        if (best < distance[s]) {
          distance[s] = best;
          changed = true;
        }
      }
    }
    return distance;
  }

  private static int[] order() {
    String readable = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_~.";
    String raw = "!$&'()*+,;=:@";
    StringBuilder order = new StringBuilder(readable).append(raw);
    for (char c = 0x20; c < 256; c++) {
      if (order.indexOf(String.valueOf(c)) < 0) {
        order.append(c);
      }
    }
    for (char c = 0; c < 0x20; c++) {
      order.append(c);
    }
    return order.chars().toArray();
  }
}
