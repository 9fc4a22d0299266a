package dev.squall.processor.linking;

import dev.squall.processor.linking.RoutePath.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Searches a path that a route matches and no more specific route does.
 *
 * <p>The search goes through the route's positions with the set of trie nodes that the segments so far lead to. A node counts
 * as better once a segment that led to it is more specific than the route's own; a node whose segments are as specific is kept
 * as it may become better; one that has been less specific is dropped. A path's end is free if no better route ends there.
 */
final class CoverSearch {
  private final CoverSteps steps;
  private final List<Position> positions;
  private final int lastVariable;
  private final boolean rest;
  private final Set<State> seen = new HashSet<>();
  private final TreeSet<RoutePath> cover = new TreeSet<>(RoutePath.PRECEDENCE);

  private record State(int position, Set<Live> nodes) {}

  /** A search for a route with at least one variable. */
  CoverSearch(CoverSteps steps, RoutePath path) {
    this.steps = steps;
    this.positions = path.positions();
    this.rest = positions.getLast().kind() == Specificity.REST;
    int last = positions.size() - 1;
    while (positions.get(last).kind() == Specificity.LITERAL) {
      last--;
    }
    this.lastVariable = last;
  }

  /** Whether there is a free path. */
  boolean findsFree(RouteTrie trie) {
    return isFree(0, Set.of(new Live(trie.root(), false)));
  }

  /** The more specific routes that were met, in order of precedence; together they match all paths if none is free. */
  List<RoutePath> cover() {
    return List.copyOf(cover);
  }

  private boolean isFree(int at, Set<Live> nodes) {
    if (nodes.isEmpty() || (at > lastVariable && nodes.stream().noneMatch(Live::better))) {
      return true;
    }
    if (!seen.add(new State(at, nodes))) {
      return false;
    }
    boolean last = at == positions.size() - 1;
    for (Set<Live> next : next(at, nodes)) {
      if ((last && endsFree(next)) || (!last && isFree(at + 1, next)) || (last && rest && isFree(at, next))) {
        return true;
      }
    }
    return false;
  }

  private List<Set<Live>> next(int at, Set<Live> nodes) {
    Position position = positions.get(at);
    return position.kind() == Specificity.LITERAL
        ? List.of(steps.onLiteral(position.literal(), nodes))
        : steps.onVariable(position, at == lastVariable, nodes);
  }

  private boolean endsFree(Set<Live> nodes) {
    RoutePath best = null;
    for (Live live : nodes) {
      if (live.better() && !live.node().ends().isEmpty()) {
        RoutePath end = live.node().ends().getFirst();
        best = best == null || RoutePath.PRECEDENCE.compare(end, best) < 0 ? end : best;
      }
    }
    if (best != null) {
      cover.add(best);
    }
    return best == null;
  }
}
