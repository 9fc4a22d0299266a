package dev.squall.processor.linking;

import dev.squall.processor.automaton.Automaton;
import dev.squall.processor.automaton.ValueLanguages;
import dev.squall.processor.model.PathSegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The languages of whole segments, by number: equal languages have equal numbers. What is computed about them is kept. Not
 * safe for several threads.
 */
final class SegmentLanguageTable {
  private final ValueLanguages values;
  private final List<Automaton> automata = new ArrayList<>();
  private final List<Long> sizes = new ArrayList<>();
  private final List<String> beginnings = new ArrayList<>();
  private final Map<Automaton, Integer> numbers = new HashMap<>();
  private final Map<Source, Integer> bySource = new HashMap<>();
  private final Map<Long, Boolean> meeting = new HashMap<>();
  private final Map<Long, Integer> intersections = new HashMap<>();
  private final Map<Long, Integer> differences = new HashMap<>();

  private record Source(String prefix, String language, @Nullable String regex, String suffix) {}

  SegmentLanguageTable(ValueLanguages values) {
    this.values = values;
  }

  /** The language of the segments that a variable matches, literal text around it included. */
  int of(PathSegment.Variable variable, String language) {
    Source source = new Source(variable.prefix(), language, variable.regex(), variable.suffix());
    Integer known = bySource.get(source);
    if (known == null) {
      known = number(values.of(language, variable.regex()).between(variable.prefix(), variable.suffix()));
      bySource.put(source, known);
    }
    return known;
  }

  /** The language of each segment of a rest. */
  int ofRest(String language) {
    return number(values.of(language, null));
  }

  Automaton automaton(int language) {
    return automata.get(language);
  }

  /** How many texts a language has; {@link Long#MAX_VALUE} if they cannot be counted. */
  long size(int language) {
    return sizes.get(language);
  }

  /** What all texts of a language begin with, a character for each byte. */
  String beginning(int language) {
    return beginnings.get(language);
  }

  /** Whether two languages have a text in common. */
  boolean meet(int first, int second) {
    if (first == second) {
      return size(first) > 0;
    }
    String one = beginning(first);
    String other = beginning(second);
    if (!one.startsWith(other) && !other.startsWith(one)) {
      return false;
    }
    return meeting.computeIfAbsent(
        pair(Math.min(first, second), Math.max(first, second)),
        key -> automaton(first).intersects(automaton(second)));
  }

  /** Whether a language has all texts of another one. */
  boolean contains(int whole, int part) {
    return whole == part
        || (beginning(part).startsWith(beginning(whole))
            && size(whole) >= size(part)
            && size(difference(part, whole)) == 0);
  }

  int intersection(int first, int second) {
    return intersections.computeIfAbsent(pair(first, second), key -> number(automaton(first).and(automaton(second))));
  }

  int difference(int first, int second) {
    return differences.computeIfAbsent(pair(first, second), key -> number(automaton(first).minus(automaton(second))));
  }

  private int number(Automaton automaton) {
    Integer known = numbers.putIfAbsent(automaton, automata.size());
    if (known != null) {
      return known;
    }
    automata.add(automaton);
    sizes.add(automaton.size());
    beginnings.add(new String(automaton.commonPrefix(), StandardCharsets.ISO_8859_1));
    return automata.size() - 1;
  }

  private static long pair(int first, int second) {
    return (long) first << 32 | second;
  }
}
