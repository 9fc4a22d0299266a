package dev.squall.processor.validation;

import dev.squall.processor.automaton.Regex;
import dev.squall.processor.automaton.RegexProblem;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.model.Route;
import java.util.List;

/** The regular expressions of paths are regular, so that they can be compared with each other. */
final class RegexRule {

  void check(List<Route> routes, Problems problems) {
    for (Route route : routes) {
      for (PathSegment segment : route.path().segments()) {
        if (segment instanceof PathSegment.Variable variable && variable.regex() != null) {
          check(route, variable.name(), variable.regex(), problems);
        }
      }
    }
  }

  private static void check(Route route, String name, String regex, Problems problems) {
    if (Regex.compile(regex) instanceof Regex.Refused(RegexProblem fault)) {
      problems.add(
          fault.regular() ? ProblemCode.BAD_REGEX : ProblemCode.NON_REGULAR_REGEX,
          route.source(),
          "the variable {" + name + "} of \"" + route.path().text() + "\": " + fault.message(),
          Wording.advice(fault.hint()));
    }
  }
}
