package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.discovery.ParameterDeclaration;
import dev.squall.processor.discovery.ParameterDeclaration.Origin;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.Route;
import dev.squall.template.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every variable of a path is bound to one parameter, and every parameter without a source is bound to a variable. */
final class VariableRule {

  VariableBinding check(HandlerDeclaration handler, Optional<PathVariables> variables, Problems problems) {
    if (variables.isEmpty()) {
      return new VariableBinding(Map.of());
    }
    return new Check(handler, variables.get(), problems).run();
  }

  /** The check of one handler. */
  private static final class Check {
    private final HandlerDeclaration handler;
    private final PathVariables variables;
    private final Problems problems;
    private final Map<String, ParameterDeclaration> bound = new LinkedHashMap<>();
    private final List<ParameterDeclaration> unbound = new ArrayList<>();
    private final Map<ParameterDeclaration, Origin> unknown = new LinkedHashMap<>();
    private final Set<String> guessed = new LinkedHashSet<>();

    Check(HandlerDeclaration handler, PathVariables variables, Problems problems) {
      this.handler = handler;
      this.variables = variables;
      this.problems = problems;
    }

    VariableBinding run() {
      handler.parameters().forEach(this::bind);
      unknown.forEach(this::reportUnknown);
      unbound.forEach(this::reportUnbound);
      for (String name : free()) {
        if (!guessed.contains(name)) {
          reportFree(name);
        }
      }
      Map<ParameterDeclaration, String> byParameter = new HashMap<>();
      bound.forEach((name, parameter) -> byParameter.put(parameter, name));
      return new VariableBinding(byParameter);
    }

    private void bind(ParameterDeclaration parameter) {
      Optional<Origin> explicit =
          parameter.sources().stream().filter(origin -> origin.annotation().equals("PathParam")).findFirst();
      String named = explicit.map(origin -> origin.name().text()).filter(text -> !text.isEmpty()).orElse(parameter.name());
      if (explicit.isPresent() && parameter.sources().size() == 1) {
        if (variables.names().contains(named)) {
          take(parameter, named);
        } else {
          unknown.put(parameter, explicit.get());
        }
      } else if (explicit.isPresent()) {
        // Its annotations contradict each other, which is a problem of its own.
        guessed.add(named);
      } else if (parameter.sources().isEmpty() && ParameterRule.supply(parameter.type()).isEmpty()) {
        if (variables.names().contains(parameter.name())) {
          take(parameter, parameter.name());
        } else {
          unbound.add(parameter);
        }
      }
    }

    /** A name that is not in the path; where that leaves one variable without a parameter, the two are one mistake. */
    private void reportUnknown(ParameterDeclaration parameter, Origin origin) {
      String name = origin.name().text().isEmpty() ? parameter.name() : origin.name().text();
      Set<String> free = free();
      boolean onlyPair = free.size() == 1 && unknown.size() == 1 && unbound.isEmpty();
      Optional<String> near = onlyPair ? free.stream().findFirst() : Suggestion.near(name, variables.names());
      near.ifPresent(guessed::add);
      List<String> advice = new ArrayList<>();
      near.ifPresent(other -> advice.add("did you mean \"" + other + "\"?"));
      if (near.isEmpty() && variables.names().isEmpty()) {
        advice.add("add {" + name + "} to the path, or take the value from elsewhere: @QueryParam");
      } else if (near.isEmpty()) {
        advice.add("it has " + shown(variables.names()));
      }
      problems.add(
          ProblemCode.UNKNOWN_PATH_VARIABLE,
          origin.name().source(),
          "parameter '" + parameter.name() + "' names the path variable \"" + name + "\", which is not in "
              + variables.shownPath(),
          advice.toArray(String[]::new));
    }

    private void take(ParameterDeclaration parameter, String name) {
      ParameterDeclaration other = bound.putIfAbsent(name, parameter);
      if (other != null) {
        problems.add(
            ProblemCode.VARIABLE_BOUND_TWICE,
            parameter.source(),
            "the path variable {" + name + "} is bound to both '" + other.name() + "' and '" + parameter.name() + "'",
            "keep one of the two parameters");
        return;
      }
      Optional<Route> without = variables.routeWithout(name);
      if (without.isPresent()) {
        problems.add(
            ProblemCode.UNKNOWN_PATH_VARIABLE,
            parameter.source(),
            "parameter '" + parameter.name() + "' takes the path variable {" + name + "}, which \""
                + without.get().path().text() + "\" does not have",
            "add {" + name + "} to that path, or give it a handler of its own");
      }
    }

    /** One misspelt name is one mistake, though it leaves both a parameter and a variable without a partner. */
    private void reportUnbound(ParameterDeclaration parameter) {
      Set<String> free = free();
      free.removeAll(guessed);
      Optional<String> near = Suggestion.near(parameter.name(), free);
      boolean onlyPair = free.size() == 1 && unbound.size() == 1;
      Optional<String> meant = near.isEmpty() && onlyPair ? free.stream().findFirst() : near;
      if (meant.isPresent()) {
        reportMisnamed(parameter, meant.get(), near.isPresent());
        return;
      }
      problems.add(
          ProblemCode.PARAMETER_UNBOUND,
          parameter.source(),
          "nothing says where parameter '" + parameter.name() + "' of " + handler.signature() + " comes from",
          BodyRule.isBodiless(handler)
              ? "annotate it with @QueryParam, @HeaderParam or @CookieParam"
              : "annotate it with @QueryParam, @FormParam, @HeaderParam, @CookieParam or @Body",
          "or add {" + parameter.name() + "} to the path " + variables.shownPath());
    }

    private void reportMisnamed(ParameterDeclaration parameter, String variable, boolean near) {
      guessed.add(variable);
      String path = variables.routeWith(variable).map(route -> route.path().text()).orElse("");
      problems.add(
          ProblemCode.PATH_VARIABLE_UNBOUND,
          parameter.source(),
          "parameter '" + parameter.name() + "' of " + handler.signature() + " matches no variable of \"" + path
              + "\"",
          near ? "did you mean '" + variable + "'?" : "rename it to '" + variable + "'",
          "or write: @PathParam(\"" + variable + "\") " + TypeRefs.shown(parameter.type()) + " " + parameter.name());
    }

    private void reportFree(String name) {
      Route route = variables.routeWith(name).orElseThrow();
      problems.add(
          ProblemCode.PATH_VARIABLE_UNBOUND,
          route.source(),
          "\"" + route.path().text() + "\" has the variable {" + name + "}, but " + handler.signature()
              + " takes no parameter of that name",
          "add the parameter: String " + name);
    }

    private Set<String> free() {
      Set<String> free = new LinkedHashSet<>(variables.names());
      free.removeAll(bound.keySet());
      return free;
    }

    private static String shown(Set<String> names) {
      return String.join(", ", names.stream().map(name -> "{" + name + "}").toList());
    }
  }
}
