package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.linking.RouteConflict;
import dev.squall.processor.linking.RouteConflict.Ambiguous;
import dev.squall.processor.linking.RouteConflict.DiffersOnlyInNames;
import dev.squall.processor.linking.RouteConflict.Duplicate;
import dev.squall.processor.linking.RouteConflict.Unreachable;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import java.util.List;

/** Routes that cannot stand in one table, told at each of the handlers that the conflict concerns. */
final class ConflictRule {
  void report(List<RouteConflict> conflicts, Problems problems) {
    conflicts.forEach(conflict -> report(conflict, problems));
  }

  private void report(RouteConflict conflict, Problems problems) {
    switch (conflict) {
      case Duplicate(LinkedRoute first, LinkedRoute second) -> {
        if (isShown(first, second)) {
          duplicate(first, second, problems);
        }
        if (isShown(second, first)) {
          duplicate(second, first, problems);
        }
      }
      case DiffersOnlyInNames(LinkedRoute first, LinkedRoute second) -> {
        if (isShown(first, second)) {
          sameButNames(first, second, problems);
        }
        if (isShown(second, first)) {
          sameButNames(second, first, problems);
        }
      }
      case Ambiguous(LinkedRoute first, LinkedRoute second, String witness) -> {
        if (isShown(first, second)) {
          ambiguous(first, second, witness, problems);
        }
        if (isShown(second, first)) {
          ambiguous(second, first, witness, problems);
        }
      }
      case Unreachable(LinkedRoute route, List<LinkedRoute> coveredBy) -> unreachable(route, coveredBy, problems);
    }
  }

  /** A route of an unchanged class file has no place of its own; the other route's message names it. */
  private static boolean isShown(LinkedRoute route, LinkedRoute other) {
    return route.source().element() != null || other.source().element() == null;
  }

  private void duplicate(LinkedRoute route, LinkedRoute other, Problems problems) {
    problems.add(
        ProblemCode.DUPLICATE_ROUTE,
        route.source(),
        shown(route) + " of " + route.signature() + " is already handled by " + handler(other),
        "change one of the two paths");
  }

  private void sameButNames(LinkedRoute route, LinkedRoute other, Problems problems) {
    problems.add(
        ProblemCode.SAME_ROUTE_OTHER_NAMES,
        route.source(),
        shown(route) + " of " + route.signature() + " differs only in the names of variables from \""
            + other.path().text() + "\" of " + handler(other),
        "change one of the two paths: names do not tell routes apart");
  }

  private void ambiguous(LinkedRoute route, LinkedRoute other, String witness, Problems problems) {
    problems.add(
        ProblemCode.AMBIGUOUS_ROUTE,
        route.source(),
        shown(route) + " of " + route.signature() + " and \"" + other.path().text() + "\" of " + handler(other)
            + " both match " + witness + ", and neither is more specific",
        "make one of them more specific: a literal, or a regular expression that the other's values do not match");
  }

  private void unreachable(LinkedRoute route, List<LinkedRoute> coveredBy, Problems problems) {
    String winners =
        String.join(
            " and ", coveredBy.stream().map(other -> "\"" + other.path().text() + "\" of " + handler(other)).toList());
    problems.add(
        ProblemCode.UNREACHABLE_ROUTE,
        route.source(),
        shown(route) + " of " + route.signature() + " is never reached: all of its paths go to " + winners,
        "remove it, or make its path match more");
  }

  private static String shown(LinkedRoute route) {
    return route.method() + " " + route.path().text();
  }

  private static String handler(LinkedRoute route) {
    return route.signature() + " (" + route.source().position() + ")";
  }
}
