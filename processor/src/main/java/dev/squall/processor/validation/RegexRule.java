package dev.squall.processor.validation;

import dev.squall.processor.automaton.RegexProblem;
import dev.squall.processor.automaton.ValueLanguages;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.Parameter.Bound;
import dev.squall.processor.model.Parameter.From;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.model.Route;
import java.util.List;
import java.util.Optional;

/** The regular expressions of paths are regular, so that they can be compared, and match values that their variables have. */
final class RegexRule {
  private final ValueLanguages languages = new ValueLanguages();

  /** Checks a handler's routes; {@code parameters} are those of its parameters that are right. */
  void check(List<Route> routes, List<Parameter> parameters, Problems problems) {
    for (Route route : routes) {
      for (PathSegment segment : route.path().segments()) {
        if (segment instanceof PathSegment.Variable variable) {
          fault(variable, bound(variable.name(), parameters))
              .ifPresent(fault -> report(route, variable.name(), fault, problems));
        }
      }
    }
  }

  /** What is wrong with a variable's regular expression; nothing if it has none. */
  Optional<RegexProblem> fault(PathSegment.Variable variable, Optional<Bound> parameter) {
    String regex = variable.regex();
    if (regex == null) {
      return Optional.empty();
    }
    String language = parameter.map(bound -> bound.value().language()).orElse(ValueLanguages.TEXT);
    return Optional.ofNullable(languages.problem(language, regex));
  }

  /** The parameter that takes a variable of the path. */
  static Optional<Bound> bound(String variable, List<Parameter> parameters) {
    return parameters.stream()
        .filter(Bound.class::isInstance)
        .map(Bound.class::cast)
        .filter(bound -> bound.from() == From.PATH && bound.externalName().equals(variable))
        .findFirst();
  }

  private static void report(Route route, String name, RegexProblem fault, Problems problems) {
    problems.add(
        fault.regular() ? ProblemCode.BAD_REGEX : ProblemCode.NON_REGULAR_REGEX,
        route.source(),
        "the variable {" + name + "} of \"" + route.path().text() + "\": " + fault.message(),
        Wording.advice(fault.hint()));
  }
}
