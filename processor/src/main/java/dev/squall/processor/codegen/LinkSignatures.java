package dev.squall.processor.codegen;

import dev.squall.processor.model.Controller;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter.From;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.model.PathTemplate;
import dev.squall.processor.model.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which methods a controller's links class has. For each path of a handler there is one that takes the path's
 * variables and the query parameters that a request must have; if there are other query parameters, a second one of the same
 * name takes all of them.
 */
public final class LinkSignatures {
  /** Methods of {@code Object} that a static method without parameters of these names would clash with. */
  private static final Set<String> TAKEN = Set.of(
      "clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private LinkSignatures() {}

  /**
   * The methods, in the order of the handlers and of their paths. Two of equal {@link LinkSignature#erasure()} cannot stand in
   * one class.
   */
  public static List<LinkSignature> of(Controller controller) {
    List<LinkSignature> signatures = new ArrayList<>();
    for (Handler handler : controller.handlers()) {
      Set<String> names = new HashSet<>();
      List<PathTemplate> paths = paths(handler);
      for (PathTemplate path : paths) {
        addTo(signatures, handler, path, name(handler, path, paths.getFirst(), names));
      }
    }
    return List.copyOf(signatures);
  }

  private static void addTo(List<LinkSignature> signatures, Handler handler, PathTemplate path, String name) {
    List<Parameter.Bound> variables = pathParameters(handler, path);
    List<Parameter.Bound> query = handler.parameters().stream()
        .filter(Parameter.Bound.class::isInstance)
        .map(Parameter.Bound.class::cast)
        .filter(parameter -> parameter.from() == From.QUERY)
        .toList();
    List<Parameter.Bound> needed = query.stream().filter(LinkSignatures::isNeeded).toList();
    signatures.add(new LinkSignature(name, concat(variables, needed), handler, path));
    if (needed.size() < query.size()) {
      signatures.add(new LinkSignature(name, concat(variables, query), handler, path));
    }
  }

  private static boolean isNeeded(Parameter.Bound parameter) {
    return parameter.arity() == Arity.REQUIRED && parameter.defaults().isEmpty();
  }

  /** The handler's parameters that the path's variables are bound to, in the path's order. */
  static List<Parameter.Bound> pathParameters(Handler handler, PathTemplate path) {
    List<Parameter.Bound> parameters = new ArrayList<>();
    for (String variable : variables(path)) {
      for (Parameter parameter : handler.parameters()) {
        if (parameter instanceof Parameter.Bound bound
            && bound.from() == From.PATH
            && bound.externalName().equals(variable)) {
          parameters.add(bound);
        }
      }
    }
    return parameters;
  }

  /** The names of a path's variables, in its order. */
  static List<String> variables(PathTemplate path) {
    List<String> names = new ArrayList<>();
    for (PathSegment segment : path.segments()) {
      switch (segment) {
        case PathSegment.Literal _ -> {}
        case PathSegment.Variable variable -> names.add(variable.name());
        case PathSegment.Rest rest -> names.add(rest.name());
      }
    }
    return names;
  }

  /** The handler's paths, each once, in the order of its routes. */
  private static List<PathTemplate> paths(Handler handler) {
    Map<String, PathTemplate> byText = new LinkedHashMap<>();
    for (Route route : handler.routes()) {
      byText.putIfAbsent(route.path().text(), route.path());
    }
    return List.copyOf(byText.values());
  }

  /**
   * The first path has the handler's name. Another one adds what sets it apart from the first: its own literals ({@code list}
   * and {@code /users/all}: {@code listAll}), else its variables ({@code listById}), else a number.
   */
  private static String name(Handler handler, PathTemplate path, PathTemplate first, Set<String> names) {
    String base = TAKEN.contains(handler.name()) ? handler.name() + "Link" : handler.name();
    String suffix = path.equals(first) ? "" : suffix(path, first);
    String name = base + suffix;
    for (int number = 2; !names.add(name); number++) {
      name = base + suffix + number;
    }
    return name;
  }

  private static String suffix(PathTemplate path, PathTemplate first) {
    StringBuilder literals = new StringBuilder();
    StringBuilder variables = new StringBuilder();
    for (PathSegment segment : path.segments()) {
      if (!first.segments().contains(segment)) {
        if (segment instanceof PathSegment.Literal literal) {
          literals.append(JavaNames.capitalised(literal.text()));
        }
      }
    }
    for (String variable : variables(path)) {
      if (!variables(first).contains(variable)) {
        variables.append(variables.isEmpty() ? "By" : "And").append(JavaNames.capitalised(variable));
      }
    }
    return literals.isEmpty() ? variables.toString() : literals.toString();
  }

  private static List<Parameter.Bound> concat(List<Parameter.Bound> first, List<Parameter.Bound> second) {
    List<Parameter.Bound> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
