package dev.squall.processor.automaton;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regular language over bytes, as its minimal deterministic automaton. Two automata are equal if and only if their languages
 * are.
 *
 * <p>States are numbered from 0, which is the first; -1 stands for having failed. Bytes that the language does not tell apart
 * are in one class. Immutable.
 */
public final class Automaton {
  /** More states than this are refused with a {@link StateLimitException}, also on the way to a smaller result. */
  public static final int MAX_STATES = 4_000;

  private final byte[] classes;
  private final int classCount;
  private final int[] next;
  private final boolean[] accepting;
  private final int hash;

  /** For the minimiser, which alone knows the canonical order; the arrays are not copied. */
  Automaton(byte[] classes, int classCount, int[] next, boolean[] accepting) {
    this.classes = classes;
    this.classCount = classCount;
    this.next = next;
    this.accepting = accepting;
    this.hash = 31 * Arrays.hashCode(next) + 7 * Arrays.hashCode(classes) + Arrays.hashCode(accepting);
  }

  /** The language without any text. */
  public static Automaton none() {
    return new Nfa().determinize();
  }

  /** The language of all byte sequences, the empty one included. */
  public static Automaton all() {
    Nfa nfa = new Nfa();
    nfa.edge(0, 0, 255, 0);
    nfa.accept(0);
    return nfa.determinize();
  }

  /** The language of the given texts, in UTF-8. */
  public static Automaton texts(Iterable<String> texts) {
    Nfa nfa = new Nfa();
    for (String text : texts) {
      int state = 0;
      for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
        int target = nfa.state();
        nfa.edge(state, each & 0xFF, each & 0xFF, target);
        state = target;
      }
      nfa.accept(state);
    }
    return nfa.determinize();
  }

  /** The language of one text, in UTF-8. */
  public static Automaton text(String text) {
    return texts(List.of(text));
  }

  /** How many states there are. */
  public int states() {
    return accepting.length;
  }

  /** How many classes of bytes there are. */
  public int classes() {
    return classCount;
  }

  /** The class of a byte. */
  public int classOf(int value) {
    return classes[value] & 0xFF;
  }

  /** The state that follows on a class of bytes, or -1. */
  public int next(int state, int byteClass) {
    return next[state * classCount + byteClass];
  }

  /** The state that follows on a byte, or -1. */
  public int nextOn(int state, int value) {
    return next[state * classCount + (classes[value] & 0xFF)];
  }

  /** Whether the bytes that have led to a state are in the language. */
  public boolean accepting(int state) {
    return accepting[state];
  }

  /** Whether no text is in the language. */
  public boolean isEmpty() {
    return accepting.length == 1 && !accepting[0];
  }

  /** Whether a text's UTF-8 bytes are in the language. */
  public boolean accepts(String text) {
    return accepts(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a sequence of bytes is in the language. */
  public boolean accepts(byte[] bytes) {
    int state = 0;
    for (byte each : bytes) {
      state = nextOn(state, each & 0xFF);
      if (state < 0) {
        return false;
      }
    }
    return accepting[state];
  }

  /** What is in both languages. */
  public Automaton and(Automaton other) {
    return Product.of(this, other, Product.Kind.BOTH);
  }

  /** What is in either language. */
  public Automaton or(Automaton other) {
    return Product.of(this, other, Product.Kind.EITHER);
  }

  /** What is in this language and not in the other. */
  public Automaton minus(Automaton other) {
    return Product.of(this, other, Product.Kind.FIRST_ONLY);
  }

  /** Whether a text is in both languages. */
  public boolean intersects(Automaton other) {
    return Product.meet(this, other);
  }

  /** The texts of this language between two fixed ones. */
  public Automaton between(String prefix, String suffix) {
    if (prefix.isEmpty() && suffix.isEmpty()) {
      return this;
    }
    Nfa nfa = new Nfa();
    int start = chain(nfa, 0, prefix);
    int[] states = new int[accepting.length];
    states[0] = start;
    for (int s = 1; s < states.length; s++) {
      states[s] = nfa.state();
    }
    int behind = nfa.state();
    for (int s = 0; s < states.length; s++) {
      for (int b = 0; b < 256; ) {
        int target = nextOn(s, b);
        int low = b;
        while (b < 256 && nextOn(s, b) == target) {
          b++;
        }
        if (target >= 0) {
          nfa.edge(states[s], low, b - 1, states[target]);
        }
      }
      if (accepting[s]) {
        nfa.silent(states[s], behind);
      }
    }
    nfa.accept(chain(nfa, behind, suffix));
    return nfa.determinize();
  }

  private static int chain(Nfa nfa, int from, String text) {
    int state = from;
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      int target = nfa.state();
      nfa.edge(state, each & 0xFF, each & 0xFF, target);
      state = target;
    }
    return state;
  }

  /** One of the shortest texts, readable if possible; null if there is none. */
  public byte @Nullable [] shortest() {
    return ShortestText.of(this);
  }

  /** The bytes that all texts begin with. */
  public byte[] commonPrefix() {
    List<Byte> prefix = new ArrayList<>();
    int state = 0;
    while (!accepting[state] && prefix.size() < accepting.length) {
      int only = -1;
      for (int b = 0; b < 256; b++) {
        if (nextOn(state, b) >= 0) {
          if (only >= 0) {
            return bytes(prefix);
          }
          only = b;
        }
      }
      if (only < 0) {
        return bytes(prefix);
      }
      prefix.add((byte) only);
      state = nextOn(state, only);
    }
    return bytes(prefix);
  }

  /** How many texts there are; {@link Long#MAX_VALUE} if there are as many or more, or without end. */
  public long size() {
    return isEmpty() ? 0 : sizeFrom(0, new long[accepting.length]);
  }

  /** Depth first; -1 marks a state that is being counted: to meet it again means a cycle. */
  private long sizeFrom(int state, long[] sizes) {
    if (sizes[state] != 0) {
      return sizes[state] < 0 ? Long.MAX_VALUE : sizes[state];
    }
    sizes[state] = -1;
    long size = accepting[state] ? 1 : 0;
    for (int b = 0; b < 256 && size < Long.MAX_VALUE; b++) {
      int target = nextOn(state, b);
      if (target >= 0) {
        long more = sizeFrom(target, sizes);
        size = size > Long.MAX_VALUE - more ? Long.MAX_VALUE : size + more;
      }
    }
    sizes[state] = size;
    return size;
  }

  /** All texts in the order of their bytes if there are at most so many; null if there are more. */
  public @Nullable List<byte[]> all(int limit) {
    List<byte[]> found = new ArrayList<>();
    return collect(0, new byte[accepting.length], 0, found, limit) ? found : null;
  }

  /** Every state leads to acceptance, so a path as long as there are states closes a cycle: the language is infinite. */
  private boolean collect(int state, byte[] path, int length, List<byte[]> found, int limit) {
    if (isEmpty()) {
      return true;
    }
    if (length == accepting.length) {
      return false;
    }
    if (accepting[state]) {
      if (found.size() == limit) {
        return false;
      }
      found.add(Arrays.copyOf(path, length));
    }
    for (int b = 0; b < 256; b++) {
      int target = nextOn(state, b);
      if (target >= 0) {
        path[length] = (byte) b;
        if (!collect(target, path, length + 1, found, limit)) {
          return false;
        }
      }
    }
    return true;
  }

  private static byte[] bytes(List<Byte> list) {
    byte[] bytes = new byte[list.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = list.get(i);
    }
    return bytes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Automaton that
        && hash == that.hash
        && classCount == that.classCount
        && Arrays.equals(next, that.next)
        && Arrays.equals(accepting, that.accepting)
        && Arrays.equals(classes, that.classes);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The number of states and a shortest text, for debugging. */
  @Override
  public String toString() {
    byte[] text = shortest();
    return states() + " states, " + (text == null ? "empty" : "with \"" + new String(text, StandardCharsets.UTF_8) + "\"");
  }
}
