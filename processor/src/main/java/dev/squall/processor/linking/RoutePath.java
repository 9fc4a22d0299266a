package dev.squall.processor.linking;

import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.PathSegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A route with the kind and the language of each of its segments. */
record RoutePath(LinkedRoute route, List<Position> positions) {

  /**
   * The order of the table: kinds of segments from the left, then literal texts; what is the same in both is sorted by what a
   * person reads.
   */
  static final Comparator<RoutePath> PRECEDENCE =
      Comparator.comparing(RoutePath::positions, RoutePath::comparePositions)
          .thenComparing(path -> path.route.path().text())
          .thenComparing(path -> path.route.method())
          .thenComparing(path -> String.join(" ", path.route.languages()))
          .thenComparing(path -> path.route.controller().controller().binaryName())
          .thenComparing(path -> path.route.signature())
          .thenComparing(path -> path.route.handlerMethod());

  /**
   * A segment of a route.
   *
   * @param kind how specific it is
   * @param literal its text if it is a literal, else empty
   * @param language its language's number if it is a variable, else -1
   */
  record Position(Specificity kind, String literal, int language) {}

  RoutePath {
    positions = List.copyOf(positions);
  }

  static RoutePath of(LinkedRoute route, SegmentLanguageTable languages) {
    List<Position> positions = new ArrayList<>();
    int variable = 0;
    for (PathSegment segment : route.path().segments()) {
      if (segment instanceof PathSegment.Literal(String text)) {
        positions.add(new Position(Specificity.LITERAL, text, -1));
        continue;
      }
      if (variable == route.languages().size()) {
        throw new IllegalArgumentException("too few languages for " + route.path().text());
      }
      String name = route.languages().get(variable++);
      int language =
          segment instanceof PathSegment.Variable one ? languages.of(one, name) : languages.ofRest(name);
      positions.add(new Position(Specificity.of(segment, name), "", language));
    }
    if (variable != route.languages().size()) {
      throw new IllegalArgumentException("too many languages for " + route.path().text());
    }
    return new RoutePath(route, positions);
  }

  /** The names of the variables, in order. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (PathSegment segment : route.path().segments()) {
      switch (segment) {
        case PathSegment.Literal literal -> {}
        case PathSegment.Variable variable -> names.add(variable.name());
        case PathSegment.Rest rest -> names.add(rest.name());
      }
    }
    return names;
  }

  /** What routes have in common that specificity cannot tell apart and whose literals do not. */
  String shape() {
    StringBuilder shape = new StringBuilder(route.method());
    for (Position position : positions) {
      shape.append('/').append(position.kind.name().charAt(0));
      if (position.kind == Specificity.LITERAL) {
        // With its length, as the text itself may have a slash in it.
        shape.append(position.literal.length()).append(position.literal);
      }
    }
    return shape.toString();
  }

  private static int comparePositions(List<Position> first, List<Position> second) {
    int common = Math.min(first.size(), second.size());
    for (int i = 0; i < common; i++) {
      int kinds = first.get(i).kind.compareTo(second.get(i).kind);
      if (kinds != 0) {
        return kinds;
      }
      int texts = first.get(i).literal.compareTo(second.get(i).literal);
      if (texts != 0) {
        return texts;
      }
    }
    return Integer.compare(first.size(), second.size());
  }
}
