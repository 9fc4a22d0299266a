package dev.squall.processor.linking;

import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import java.util.List;

/** Routes that cannot stand in one table. All routes of a conflict have the same request method. */
public sealed interface RouteConflict {

  /**
   * Two routes that match the same paths and have the same variables.
   *
   * @param first the one that stands first in the sorted table
   * @param second the other one
   */
  record Duplicate(LinkedRoute first, LinkedRoute second) implements RouteConflict {}

  /**
   * Two routes that match the same paths and whose variables have different names.
   *
   * @param first the one that stands first in the sorted table
   * @param second the other one
   */
  record DiffersOnlyInNames(LinkedRoute first, LinkedRoute second) implements RouteConflict {}

  /**
   * Two routes between which specificity does not decide, and that have some paths in common.
   *
   * @param first the one that stands first in the sorted table
   * @param second the other one
   * @param witness a path that both match, percent-encoded
   */
  record Ambiguous(LinkedRoute first, LinkedRoute second, String witness) implements RouteConflict {}

  /**
   * A route that no request reaches: more specific ones match all of its paths.
   *
   * @param route the route
   * @param coveredBy more specific routes that together match all of its paths, in the order of the sorted table; not empty
   */
  record Unreachable(LinkedRoute route, List<LinkedRoute> coveredBy) implements RouteConflict {
    public Unreachable {
      coveredBy = List.copyOf(coveredBy);
    }
  }
}
