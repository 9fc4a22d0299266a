package dev.squall.processor.automaton;

import java.util.List;

/** A regular expression, parsed. */
sealed interface RegexNode {

  /** One character of a set. */
  record OneOf(CodePoints set) implements RegexNode {}

  /** One after the other; nothing at all if there are none. */
  record Sequence(List<RegexNode> parts) implements RegexNode {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** Any of several. */
  record Choice(List<RegexNode> alternatives) implements RegexNode {
    public Choice {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** At least {@code min} times and at most {@code max} times; {@link #UNBOUNDED} for any number. */
  record Repeat(RegexNode node, int min, int max) implements RegexNode {
    static final int UNBOUNDED = -1;
  }

  /** Writes the expression into an automaton, from a state on; returns the state behind it. */
  default int addTo(Nfa nfa, int from) {
    return switch (this) {
      case OneOf(CodePoints set) -> {
        int end = nfa.state();
        set.ranges().forEach(range -> Utf8Edges.add(nfa, from, range.low(), range.high(), end));
        yield end;
      }
      case Sequence(List<RegexNode> parts) -> {
        int state = from;
        for (RegexNode part : parts) {
          state = part.addTo(nfa, state);
        }
        yield state;
      }
      case Choice(List<RegexNode> alternatives) -> {
        int end = nfa.state();
        for (RegexNode alternative : alternatives) {
          int start = nfa.state();
          nfa.silent(from, start);
          nfa.silent(alternative.addTo(nfa, start), end);
        }
        yield end;
      }
      case Repeat repeat -> addRepeat(nfa, from, repeat);
    };
  }

  private static int addRepeat(Nfa nfa, int from, Repeat repeat) {
    int state = from;
    for (int i = 0; i < repeat.min; i++) {
      state = repeat.node.addTo(nfa, state);
    }
    int end = nfa.state();
    if (repeat.max == Repeat.UNBOUNDED) {
      int loop = nfa.state();
      nfa.silent(state, loop);
      nfa.silent(repeat.node.addTo(nfa, loop), loop);
      nfa.silent(loop, end);
      return end;
    }
    for (int i = repeat.min; i < repeat.max; i++) {
      nfa.silent(state, end);
      int start = nfa.state();
      nfa.silent(state, start);
      state = repeat.node.addTo(nfa, start);
    }
    nfa.silent(state, end);
    return end;
  }
}
