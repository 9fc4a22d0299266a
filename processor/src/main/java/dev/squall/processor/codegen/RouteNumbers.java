package dev.squall.processor.codegen;

import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import java.util.List;

/** The routes by their numbers. */
final class RouteNumbers {
  private final List<LinkedRoute> routes;

  RouteNumbers(List<LinkedRoute> routes) {
    this.routes = RouteOrder.sorted(routes);
  }

  /** The routes; a route's number is its index. */
  List<LinkedRoute> routes() {
    return routes;
  }

  /** A route in a comment. */
  String describe(int number) {
    return describe(routes.get(number));
  }

  /** A route in a comment. */
  static String describe(LinkedRoute route) {
    return SourceFile.comment(route.method() + " " + route.path().text());
  }
}
