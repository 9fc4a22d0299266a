package dev.squall.processor.linking;

import dev.squall.processor.automaton.StateLimitException;
import java.util.List;

/** Decides for the routes of one method whether a request can reach them past the more specific ones. */
final class Reachability {
  private final CoverSteps steps;
  private final StepCounter counter;
  private final RouteTrie trie;

  /** The routes of one method, and how many steps have been taken for other ones. */
  Reachability(SegmentLanguageTable languages, StepCounter counter, List<RoutePath> routes) {
    this.steps = new CoverSteps(languages, counter);
    this.counter = counter;
    this.trie = new RouteTrie();
    routes.forEach(trie::add);
  }

  /**
   * More specific routes that together match all paths of a route, in order of precedence; empty if there are none, or if it
   * takes too long to find out.
   */
  List<RoutePath> cover(RoutePath path) {
    if (path.positions().stream().allMatch(position -> position.kind() == Specificity.LITERAL)) {
      return List.of();
    }
    counter.start();
    CoverSearch search = new CoverSearch(steps, path);
    try {
      return search.findsFree(trie) ? List.of() : search.cover();
    } catch (StepCounter.TooManyStepsException | StateLimitException e) {
      return List.of();
    }
  }
}
