package dev.squall.processor.automaton;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the smallest automaton of a language, with states and byte classes in the one order that depends on the language
 * alone, so that equal languages have equal automata. Blocks of states are refined until no byte tells two states of a block
 * apart (Moore's algorithm).
 */
final class Minimizer {

  private Minimizer() {}

  /**
   * Minimises a deterministic automaton whose first state is 0.
   *
   * @param next for each state and class the next state; -1 where nothing leads on
   */
  static Automaton minimize(int[] classOf, int classCount, int[] next, boolean[] accepting) {
    int[] trimmed = trim(classCount, next, accepting);
    int[] blocks = blocks(classCount, trimmed, accepting);
    int blockCount = Arrays.stream(blocks).max().orElse(0) + 1;
    int[] blockNext = new int[blockCount * classCount];
    boolean[] blockAccepting = new boolean[blockCount];
    for (int s = 0; s < blocks.length; s++) {
      blockAccepting[blocks[s]] = accepting[s];
      for (int c = 0; c < classCount; c++) {
        int target = trimmed[s * classCount + c];
        blockNext[blocks[s] * classCount + c] = target < 0 ? -1 : blocks[target];
      }
    }
    return order(classOf, classCount, blockNext, blockAccepting, blocks[0]);
  }

  /** Cuts the ways into states from which no accepting one can be reached. */
  private static int[] trim(int classCount, int[] next, boolean[] accepting) {
    BitSet live = new BitSet();
    for (int s = 0; s < accepting.length; s++) {
      live.set(s, accepting[s]);
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int s = accepting.length - 1; s >= 0; s--) {
        for (int c = 0; c < classCount && !live.get(s); c++) {
          int target = next[s * classCount + c];
          if (target >= 0 && live.get(target)) {
            live.set(s);
            grown = true;
          }
        }
      }
    }
    int[] trimmed = next.clone();
    for (int i = 0; i < trimmed.length; i++) {
      if (trimmed[i] >= 0 && !live.get(trimmed[i])) {
        trimmed[i] = -1;
      }
    }
    return trimmed;
  }

  private static int[] blocks(int classCount, int[] next, boolean[] accepting) {
    int[] blocks = new int[accepting.length];
    for (int s = 0; s < blocks.length; s++) {
      blocks[s] = accepting[s] ? 1 : 0;
    }
    int count = 0;
    while (true) {
      Map<IntBuffer, Integer> numbers = new HashMap<>();
      int[] refined = new int[blocks.length];
      for (int s = 0; s < blocks.length; s++) {
        int[] row = new int[classCount + 1];
        for (int c = 0; c < classCount; c++) {
          int target = next[s * classCount + c];
          row[c] = target < 0 ? -1 : blocks[target];
        }
        row[classCount] = blocks[s];
        Integer number = numbers.putIfAbsent(IntBuffer.wrap(row), numbers.size());
        refined[s] = number == null ? numbers.size() - 1 : number;
      }
      if (numbers.size() == count) {
        return refined;
      }
      count = numbers.size();
      blocks = refined;
    }
  }

  /** Merges classes that no state tells apart and numbers states in the order in which a search finds them. */
  private static Automaton order(int[] classOf, int classCount, int[] next, boolean[] accepting, int start) {
    int[] found = new int[accepting.length];
    int[] numbers = new int[accepting.length];
    Arrays.fill(numbers, -1);
    found[0] = start;
    numbers[start] = 0;
    int count = 1;
    int[] byteOrder = Arrays.stream(classOf).distinct().toArray();
    for (int at = 0; at < count; at++) {
      for (int c : byteOrder) {
        int target = next[found[at] * classCount + c];
        if (target >= 0 && numbers[target] < 0) {
          numbers[target] = count;
          found[count++] = target;
        }
      }
    }
    Map<IntBuffer, Integer> columns = new HashMap<>();
    int[] merged = new int[classCount];
    for (int c : byteOrder) {
      int[] column = new int[count];
      for (int s = 0; s < count; s++) {
        int target = next[found[s] * classCount + c];
        column[s] = target < 0 ? -1 : numbers[target];
      }
      Integer number = columns.putIfAbsent(IntBuffer.wrap(column), columns.size());
      merged[c] = number == null ? columns.size() - 1 : number;
    }
    return assemble(classOf, merged, columns, found, count, accepting);
  }

  private static Automaton assemble(
      int[] classOf, int[] merged, Map<IntBuffer, Integer> columns, int[] found, int count, boolean[] accepting) {
    byte[] classes = new byte[256];
    for (int b = 0; b < 256; b++) {
      classes[b] = (byte) merged[classOf[b]];
    }
    int[] next = new int[count * columns.size()];
    columns.forEach(
        (column, number) -> {
          for (int s = 0; s < count; s++) {
            next[s * columns.size() + number] = column.get(s);
          }
        });
    boolean[] accepts = new boolean[count];
    for (int s = 0; s < count; s++) {
      accepts[s] = accepting[found[s]];
    }
    return new Automaton(classes, columns.size(), next, accepts);
  }
}
