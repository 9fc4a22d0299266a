package dev.squall.processor.linking;

import dev.squall.processor.linking.RoutePath.Position;
import dev.squall.processor.linking.RouteTrie.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the texts of one position lead from a set of trie nodes: to the smallest sets, as the more nodes are in play, the fewer
 * paths are free. Where some text is neither a literal nor in any language that holds only a part of the position's, the others
 * need no look.
 *
 * <p>What a variable leads to is kept, as many routes begin alike. Not safe for several threads.
 */
final class CoverSteps {
  /** A text in few languages: it is no UTF-8. */
  private static final byte[] ODD_TEXT = {(byte) 0xFF};

  private final SegmentLanguageTable languages;
  private final StepCounter counter;
  private final Map<Step, List<Set<Live>>> known = new HashMap<>();

  /** A step over a variable; {@code last} if none follows. */
  private record Step(Set<Live> nodes, Position position, boolean last) {}

  /** Texts of a position that lead to the same nodes by variables. */
  private record Part(int language, List<Live> nodes) {}

  CoverSteps(SegmentLanguageTable languages, StepCounter counter) {
    this.languages = languages;
    this.counter = counter;
  }

  /** Where a literal leads. */
  Set<Live> onLiteral(String text, Set<Live> nodes) {
    Set<Live> next = new HashSet<>();
    for (Live live : nodes) {
      counter.count();
      Node literal = live.node().literals().get(text);
      if (literal != null) {
        next.add(new Live(literal, live.better()));
      }
      if (live.better()) {
        for (Node variable : variables(live.node())) {
          counter.count();
          if (languages.automaton(variable.language()).accepts(text)) {
            next.add(new Live(variable, true));
          }
        }
      }
    }
    return next;
  }

  /**
   * Where the texts of a variable lead.
   *
   * @param last whether no variable follows, so that what is as specific up to here cannot become better
   */
  List<Set<Live>> onVariable(Position position, boolean last, Set<Live> nodes) {
    Step step = new Step(nodes, position, last);
    List<Set<Live>> next = known.get(step);
    if (next == null) {
      next = compute(position, last, nodes);
      known.put(step, next);
    }
    return next;
  }

  /** What follows on variables; a rest also follows itself. */
  private static Iterable<Node> variables(Node node) {
    return node.kind() == Specificity.REST ? List.of(node) : node.variables();
  }

  private List<Set<Live>> compute(Position position, boolean last, Set<Live> nodes) {
    Map<Integer, List<Live>> byLanguage = new LinkedHashMap<>();
    List<Live> parents = new ArrayList<>();
    for (Live live : nodes) {
      counter.count();
      // A literal is better than any variable.
      if (!live.node().literals().isEmpty()) {
        parents.add(live);
      }
      for (Node variable : variables(live.node())) {
        counter.count();
        int compared = live.better() ? -1 : variable.kind().compareTo(position.kind());
        if (compared < 0 || (compared == 0 && !last)) {
          byLanguage.computeIfAbsent(variable.language(), key -> new ArrayList<>())
              .add(new Live(variable, compared < 0));
        }
      }
    }
    List<Live> always = new ArrayList<>();
    Map<Integer, List<Live>> partial = new LinkedHashMap<>();
    byLanguage.forEach(
        (other, leading) -> {
          if (languages.meet(position.language(), other)) {
            if (languages.contains(other, position.language())) {
              always.addAll(leading);
            } else {
              partial.put(other, leading);
            }
          }
        });
    return hasOther(position.language(), partial.keySet(), parents)
        ? List.of(Set.copyOf(always))
        : all(new Part(position.language(), always), partial, parents);
  }

  /** Whether a language has a text that is in none of some languages, and not a literal below any of the nodes. */
  private boolean hasOther(int language, Set<Integer> others, List<Live> parents) {
    if (languages.automaton(language).accepts(ODD_TEXT)
        && others.stream().noneMatch(other -> languages.automaton(other).accepts(ODD_TEXT))) {
      return true;
    }
    int remaining = language;
    for (int other : others) {
      counter.count();
      remaining = languages.difference(remaining, other);
    }
    return hasOtherThanLiterals(remaining, parents);
  }

  private boolean hasOtherThanLiterals(int language, List<Live> parents) {
    long literals = 0;
    for (Live parent : parents) {
      literals += parent.node().literals().size();
    }
    if (languages.size(language) > literals) {
      return true;
    }
    for (byte[] text : texts(language)) {
      if (onLiterals(text, parents).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Where all texts lead, grouped by the languages that they are in. */
  private List<Set<Live>> all(Part whole, Map<Integer, List<Live>> partial, List<Live> parents) {
    List<Part> parts = List.of(whole);
    for (Map.Entry<Integer, List<Live>> entry : partial.entrySet()) {
      parts = split(parts, entry.getKey(), entry.getValue());
    }
    List<Set<Live>> next = new ArrayList<>();
    for (Part part : parts) {
      if (hasOtherThanLiterals(part.language, parents)) {
        next.add(Set.copyOf(part.nodes));
        continue;
      }
      for (byte[] text : texts(part.language)) {
        Set<Live> nodes = new HashSet<>(part.nodes);
        nodes.addAll(onLiterals(text, parents));
        next.add(nodes);
      }
    }
    return next;
  }

  private List<Part> split(List<Part> parts, int language, List<Live> nodes) {
    List<Part> split = new ArrayList<>();
    for (Part part : parts) {
      counter.count();
      int outside = languages.difference(part.language, language);
      if (languages.size(outside) > 0) {
        split.add(new Part(outside, part.nodes));
      }
      int inside = languages.intersection(part.language, language);
      if (languages.size(inside) > 0) {
        List<Live> both = new ArrayList<>(part.nodes);
        both.addAll(nodes);
        split.add(new Part(inside, both));
      }
    }
    return split;
  }

  /** All texts of a small language. */
  private List<byte[]> texts(int language) {
    List<byte[]> texts = languages.automaton(language).all(StepCounter.MAX_STEPS);
    if (texts == null) {
      throw new StepCounter.TooManyStepsException();
    }
    return texts;
  }

  private List<Live> onLiterals(byte[] text, List<Live> parents) {
    // Bytes that are no UTF-8 are no literal: what they decode to encodes to other bytes.
    String decoded = new String(text, StandardCharsets.UTF_8);
    if (!Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), text)) {
      return List.of();
    }
    List<Live> found = new ArrayList<>();
    for (Live parent : parents) {
      counter.count();
      Node node = parent.node().literals().get(decoded);
      if (node != null) {
        found.add(new Live(node, true));
      }
    }
    return found;
  }
}
