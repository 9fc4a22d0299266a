package dev.squall.processor.linking;

import dev.squall.processor.automaton.StateLimitException;
import dev.squall.processor.automaton.ValueLanguages;
import dev.squall.processor.linking.RouteConflict.Ambiguous;
import dev.squall.processor.linking.RouteConflict.DiffersOnlyInNames;
import dev.squall.processor.linking.RouteConflict.Duplicate;
import dev.squall.processor.linking.RouteConflict.Unreachable;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts the routes of a table by precedence and finds those that cannot stand together.
 *
 * <p>A route's language is the set of paths that it matches: a sequence of segments, each from the language of its position;
 * behind {@code {name*}} one or more segments from the language of a rest. Each request method is a table of its own;
 * {@code HEAD} and {@code GET} are two. Of the routes that match a path, the one wins whose kinds of segments ({@link
 * Specificity}) are the smallest, compared position by position from the left.
 *
 * <h2>What is decided</h2>
 *
 * <ul>
 *   <li>Routes of the same kind at every position and the same text at every literal: their languages are compared exactly,
 *       as automata. Equal ones are {@link Duplicate} or {@link DiffersOnlyInNames}; others that meet are {@link Ambiguous}.
 *       This has no bound, and needs comparisons in the square of the number of different such languages whose texts may begin
 *       alike. At most {@value #MAX_AMBIGUITIES} ambiguities of one kind are reported.
 *   <li>For every other route, whether more specific ones together match all of its paths ({@link Unreachable}): exactly, by a
 *       search for a path that none of them matches, position by position over the sets of routes that are still in play.
 *       The search gives up, and the route counts as reachable, after {@value StepCounter#MAX_STEPS} steps, when all searches
 *       have taken {@value StepCounter#MAX_TOTAL_STEPS} steps, or when an automaton grows over its limit; a step looks at one
 *       variable, one automaton or one text.
 * </ul>
 *
 * <p>Typical tables take time in proportion to their size.
 */
public final class RouteAnalysis {
  /** The most ambiguities that are reported among routes of one kind. */
  public static final int MAX_AMBIGUITIES = 100;

  private final List<RoutePath> paths = new ArrayList<>();
  private final SegmentLanguageTable languages;
  private final List<RouteConflict> conflicts = new ArrayList<>();

  private RouteAnalysis(List<LinkedRoute> routes) {
    languages = new SegmentLanguageTable(new ValueLanguages());
    List<RoutePath> unsorted = new ArrayList<>();
    for (LinkedRoute route : routes) {
      unsorted.add(RoutePath.of(route, languages));
    }
    unsorted.sort(RoutePath.PRECEDENCE);
    paths.addAll(unsorted);
  }

  /**
   * Analyses a table. The result does not depend on the order of the routes.
   *
   * @throws IllegalArgumentException if a route's languages are not as many as its variables, unknown, or if a regular
   *     expression is not one
   * @throws StateLimitException if a variable's language needs too many states
   */
  public static AnalyzedRoutes analyze(List<LinkedRoute> routes) {
    return new RouteAnalysis(routes).run();
  }

  /** Whether a variable's language of a route needs too many states, so that the route cannot be compared with any other. */
  public static boolean isTooLarge(LinkedRoute route) {
    try {
      RoutePath.of(route, new SegmentLanguageTable(new ValueLanguages()));
      return false;
    } catch (StateLimitException tooLarge) {
      return true;
    }
  }

  private AnalyzedRoutes run() {
    Map<String, List<RoutePath>> shapes = new LinkedHashMap<>();
    Map<String, List<RoutePath>> methods = new LinkedHashMap<>();
    for (RoutePath path : paths) {
      shapes.computeIfAbsent(path.shape(), key -> new ArrayList<>()).add(path);
      methods.computeIfAbsent(path.route().method(), key -> new ArrayList<>()).add(path);
    }
    for (List<RoutePath> sameShape : shapes.values()) {
      if (sameShape.size() > 1) {
        conflicts.addAll(new ShapeConflicts(languages, sameShape).find());
      }
    }
    StepCounter counter = new StepCounter();
    for (List<RoutePath> sameMethod : methods.values()) {
      Reachability reachability = new Reachability(languages, counter, sameMethod);
      for (RoutePath path : sameMethod) {
        List<RoutePath> cover = reachability.cover(path);
        if (!cover.isEmpty()) {
          conflicts.add(new Unreachable(path.route(), cover.stream().map(RoutePath::route).toList()));
        }
      }
    }
    sortConflicts();
    return new AnalyzedRoutes(paths.stream().map(RoutePath::route).toList(), conflicts);
  }

  private void sortConflicts() {
    IdentityHashMap<LinkedRoute, Integer> places = new IdentityHashMap<>();
    for (RoutePath path : paths) {
      places.putIfAbsent(path.route(), places.size());
    }
    conflicts.sort(Comparator.comparing(conflict -> places.getOrDefault(first(conflict), -1)));
  }

  private static LinkedRoute first(RouteConflict conflict) {
    return switch (conflict) {
      case Duplicate duplicate -> duplicate.first();
      case DiffersOnlyInNames names -> names.first();
      case Ambiguous ambiguous -> ambiguous.first();
      case Unreachable unreachable -> unreachable.route();
    };
  }
}
