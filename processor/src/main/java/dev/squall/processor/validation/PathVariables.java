package dev.squall.processor.validation;

import dev.squall.processor.model.PathSegment;
import dev.squall.processor.model.PathTemplate;
import dev.squall.processor.model.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables of a handler's routes. */
final class PathVariables {
  private final List<Route> routes;
  private final Map<String, PathSegment> byName = new LinkedHashMap<>();

  PathVariables(List<Route> routes) {
    this.routes = List.copyOf(routes);
    for (Route route : routes) {
      for (PathSegment segment : route.path().segments()) {
        name(segment).ifPresent(name -> byName.putIfAbsent(name, segment));
      }
    }
  }

  /** The names that occur in any route, in the order of the source. */
  Set<String> names() {
    return byName.keySet();
  }

  /** Whether any of the routes has the variable as the rest of its path. */
  boolean isRest(String name) {
    return routes.stream()
        .flatMap(route -> route.path().segments().stream())
        .anyMatch(segment -> segment instanceof PathSegment.Rest rest && rest.name().equals(name));
  }

  /** Whether any of the routes has the variable as one segment. */
  boolean isSegment(String name) {
    return routes.stream()
        .flatMap(route -> route.path().segments().stream())
        .anyMatch(segment -> segment instanceof PathSegment.Variable variable && variable.name().equals(name));
  }

  /** The first route that has the variable. */
  Optional<Route> routeWith(String name) {
    return routes.stream().filter(route -> names(route.path()).contains(name)).findFirst();
  }

  /** The first route that lacks the variable. */
  Optional<Route> routeWithout(String name) {
    return routes.stream().filter(route -> !names(route.path()).contains(name)).findFirst();
  }

  /** The first route's path, as messages quote it. */
  String shownPath() {
    return "\"" + routes.getFirst().path().text() + "\"";
  }

  private static List<String> names(PathTemplate path) {
    List<String> names = new ArrayList<>();
    path.segments().forEach(segment -> name(segment).ifPresent(names::add));
    return names;
  }

  private static Optional<String> name(PathSegment segment) {
    return switch (segment) {
      case PathSegment.Literal _ -> Optional.empty();
      case PathSegment.Variable variable -> Optional.of(variable.name());
      case PathSegment.Rest rest -> Optional.of(rest.name());
    };
  }
}
