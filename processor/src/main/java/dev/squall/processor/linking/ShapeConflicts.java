package dev.squall.processor.linking;

import dev.squall.processor.automaton.Automaton;
import dev.squall.processor.linking.RouteConflict.Ambiguous;
import dev.squall.processor.linking.RouteConflict.DiffersOnlyInNames;
import dev.squall.processor.linking.RouteConflict.Duplicate;
import dev.squall.processor.linking.RoutePath.Position;
import dev.squall.processor.path.PathEncoding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conflicts among routes of one method that have the same kind at every position and the same literals. */
final class ShapeConflicts {
  private static final Automaton EMPTY = Automaton.text("");

  private final SegmentLanguageTable languages;
  private final List<RoutePath> paths;
  private final List<RouteConflict> conflicts = new ArrayList<>();

  /** A route whose language no other one before it has, and what the first of its variables' texts all begin with. */
  private record Distinct(RoutePath path, String beginning) {}

  ShapeConflicts(SegmentLanguageTable languages, List<RoutePath> paths) {
    this.languages = languages;
    this.paths = List.copyOf(paths);
  }

  List<RouteConflict> find() {
    Map<List<Position>, RoutePath> firsts = new LinkedHashMap<>();
    for (RoutePath path : paths) {
      RoutePath first = firsts.putIfAbsent(path.positions(), path);
      if (first != null) {
        conflicts.add(
            first.names().equals(path.names())
                ? new Duplicate(first.route(), path.route())
                : new DiffersOnlyInNames(first.route(), path.route()));
      }
    }
    if (firsts.size() > 1) {
      findAmbiguities(new ArrayList<>(firsts.values()));
    }
    return conflicts;
  }

  /** Routes are compared whose first variables' texts may begin alike: after sorting, these follow each other. */
  private void findAmbiguities(List<RoutePath> candidates) {
    List<Distinct> sorted = new ArrayList<>();
    for (RoutePath path : candidates) {
      sorted.add(new Distinct(path, beginning(path)));
    }
    sorted.sort(Comparator.comparing(Distinct::beginning));
    int found = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Distinct one = sorted.get(i);
      for (int j = i + 1; j < sorted.size() && sorted.get(j).beginning.startsWith(one.beginning); j++) {
        if (meet(one.path, sorted.get(j).path)) {
          conflicts.add(ambiguity(one.path, sorted.get(j).path));
          if (++found == RouteAnalysis.MAX_AMBIGUITIES) {
            return;
          }
        }
      }
    }
  }

  private String beginning(RoutePath path) {
    for (Position position : path.positions()) {
      if (position.kind() == Specificity.NARROW) {
        return languages.beginning(position.language());
      }
    }
    return "";
  }

  private boolean meet(RoutePath one, RoutePath other) {
    for (int i = 0; i < one.positions().size(); i++) {
      Position position = one.positions().get(i);
      if (position.kind() != Specificity.LITERAL
          && !languages.meet(position.language(), other.positions().get(i).language())) {
        return false;
      }
    }
    return true;
  }

  private Ambiguous ambiguity(RoutePath one, RoutePath other) {
    boolean inOrder = RoutePath.PRECEDENCE.compare(one, other) <= 0;
    return new Ambiguous(
        (inOrder ? one : other).route(), (inOrder ? other : one).route(), witness(one, other));
  }

  private String witness(RoutePath one, RoutePath other) {
    StringBuilder witness = new StringBuilder();
    for (int i = 0; i < one.positions().size(); i++) {
      Position position = one.positions().get(i);
      witness.append('/').append(
          position.kind() == Specificity.LITERAL
              ? PathEncoding.encode(position.literal())
              : common(position, other.positions().get(i)));
    }
    return witness.toString();
  }

  private String common(Position one, Position other) {
    Automaton first = languages.automaton(one.language());
    Automaton common = first.equals(languages.automaton(other.language())) ? first : meeting(first, other);
    byte[] text = common.minus(EMPTY).shortest();
    if (text == null) {
      throw new IllegalStateException("languages that meet have nothing in common");
    }
    return PathEncoding.encode(text);
  }

  private Automaton meeting(Automaton first, Position other) {
    return first.and(languages.automaton(other.language()));
  }
}
