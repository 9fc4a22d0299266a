package dev.squall.processor.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A nondeterministic automaton under construction; state 0 is the first. Not safe for several threads. */
final class Nfa {
  /** More states than this are refused, whatever their deterministic form. */
  static final int MAX_STATES = 50_000;

  private final List<List<Edge>> edges = new ArrayList<>();
  private final List<List<Integer>> silent = new ArrayList<>();
  private final BitSet accepting = new BitSet();

  private record Edge(int low, int high, int target) {}

  Nfa() {
    state();
  }

  /** Adds a state. */
  int state() {
    if (edges.size() == MAX_STATES) {
      throw new StateLimitException();
    }
    edges.add(new ArrayList<>(1));
    silent.add(new ArrayList<>(1));
    return edges.size() - 1;
  }

  /** Leads from one state to another on the bytes from {@code low} to {@code high}. */
  void edge(int from, int low, int high, int to) {
    edges.get(from).add(new Edge(low, high, to));
  }

  /** Leads from one state to another on nothing. */
  void silent(int from, int to) {
    silent.get(from).add(to);
  }

  void accept(int state) {
    accepting.set(state);
  }

  /** The minimal automaton of the same language. */
  Automaton determinize() {
    int[] classOf = new int[256];
    int classCount = classes(classOf);
    int[] sample = new int[classCount];
    for (int b = 255; b >= 0; b--) {
      sample[classOf[b]] = b;
    }
    Map<BitSet, Integer> numbers = new HashMap<>();
    List<BitSet> subsets = new ArrayList<>();
    IntList next = new IntList();
    number(closure(0), numbers, subsets);
    for (int at = 0; at < subsets.size(); at++) {
      BitSet subset = subsets.get(at);
      for (int c = 0; c < classCount; c++) {
        BitSet reached = step(subset, sample[c]);
        next.add(reached.isEmpty() ? -1 : number(reached, numbers, subsets));
      }
    }
    boolean[] accepts = new boolean[subsets.size()];
    for (int s = 0; s < accepts.length; s++) {
      accepts[s] = subsets.get(s).intersects(accepting);
    }
    return Minimizer.minimize(classOf, classCount, next.toArray(), accepts);
  }

  private static int number(BitSet subset, Map<BitSet, Integer> numbers, List<BitSet> subsets) {
    Integer known = numbers.get(subset);
    if (known != null) {
      return known;
    }
    if (subsets.size() == Automaton.MAX_STATES) {
      throw new StateLimitException();
    }
    numbers.put(subset, subsets.size());
    subsets.add(subset);
    return subsets.size() - 1;
  }

  /** Puts bytes that no edge tells apart into one class; returns the number of classes. */
  private int classes(int[] classOf) {
    BitSet starts = new BitSet(257);
    starts.set(0);
    for (List<Edge> leaving : edges) {
      for (Edge edge : leaving) {
        starts.set(edge.low);
        starts.set(edge.high + 1);
      }
    }
    int count = 0;
    for (int b = 0; b < 256; b++) {
      if (b > 0 && starts.get(b)) {
        count++;
      }
      classOf[b] = count;
    }
    return count + 1;
  }

  private BitSet step(BitSet subset, int value) {
    BitSet reached = new BitSet();
    for (int s = subset.nextSetBit(0); s >= 0; s = subset.nextSetBit(s + 1)) {
      for (Edge edge : edges.get(s)) {
        if (value >= edge.low && value <= edge.high && !reached.get(edge.target)) {
          close(edge.target, reached);
        }
      }
    }
    return reached;
  }

  private BitSet closure(int state) {
    BitSet reached = new BitSet();
    close(state, reached);
    return reached;
  }

  private void close(int state, BitSet reached) {
    int[] stack = new int[16];
    int depth = 0;
    stack[depth++] = state;
    reached.set(state);
    while (depth > 0) {
      for (int target : silent.get(stack[--depth])) {
        if (!reached.get(target)) {
          reached.set(target);
          if (depth == stack.length) {
            stack = Arrays.copyOf(stack, 2 * depth);
          }
          stack[depth++] = target;
        }
      }
    }
  }
}
