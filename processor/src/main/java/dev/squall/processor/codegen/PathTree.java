package dev.squall.processor.codegen;

import dev.squall.processor.codegen.RouteOrder.Specificity;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.path.PathEncoding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The routes of one method as a tree over segments. A node stands for what has been matched so far, up to and including a
 * slash; each edge takes one more segment. Equal prefixes share their nodes: variables are equal if their languages are.
 */
final class PathTree {
  static final int NO_ROUTE = -1;

  /** The node before the first segment. */
  final Node root = new Node("", 0);

  /** Adds a route under its number. */
  void add(int number, LinkedRoute route) {
    Node node = root;
    int variable = 0;
    for (PathSegment segment : route.path().segments()) {
      node.routes.add(route);
      switch (segment) {
        case PathSegment.Literal literal -> node = node.literal(literal);
        case PathSegment.Variable each -> node = node.variable(each, route.languages().get(variable++));
        case PathSegment.Rest _ -> {
          node.rests.putIfAbsent(route.languages().get(variable), number);
          return;
        }
      }
    }
    node.end = node.end == NO_ROUTE ? number : node.end;
  }

  /** A place in the tree. */
  static final class Node {
    /** The path that leads here, in words: {@code UsersId}. */
    final String name;

    /** How many variables stand before this place. */
    final int variables;

    /** The routes that go through here. */
    final List<LinkedRoute> routes = new ArrayList<>();

    /** By their encoded text. */
    final Map<String, Node> literals = new TreeMap<>();

    final Map<NarrowEdge, Node> narrow = new LinkedHashMap<>();
    @Nullable Node plain;

    /** Routes whose last segment is a rest of the path here, by the rest's language. */
    final Map<String, Integer> rests = new TreeMap<>();

    /** The route that ends with the segment that leads here. */
    int end = NO_ROUTE;

    Node(String name, int variables) {
      this.name = name;
      this.variables = variables;
    }

    private Node literal(PathSegment.Literal literal) {
      return literals.computeIfAbsent(
          PathEncoding.encode(literal.text()),
          _ -> new Node(name + JavaNames.capitalised(literal.text()), variables));
    }

    private Node variable(PathSegment.Variable variable, String language) {
      if (RouteOrder.specificity(variable, language) == Specificity.PLAIN) {
        if (plain == null) {
          plain = next(variable);
        }
        return plain;
      }
      return narrow.computeIfAbsent(NarrowEdge.of(variable, language), _ -> next(variable));
    }

    private Node next(PathSegment.Variable variable) {
      return new Node(name + JavaNames.capitalised(variable.name()), variables + 1);
    }

    /** The node behind a literal. */
    Node child(String literal) {
      return Objects.requireNonNull(literals.get(literal), literal);
    }

    /** The node behind a narrow variable. */
    Node child(NarrowEdge edge) {
      return Objects.requireNonNull(narrow.get(edge), edge::toString);
    }

    /** Whether there are more segments below. */
    boolean hasSegments() {
      return !literals.isEmpty() || hasVariables();
    }

    /** Whether other segments than literals are below. */
    boolean hasVariables() {
      return !narrow.isEmpty() || plain != null || !rests.isEmpty();
    }
  }

  /**
   * What a narrow variable takes.
   *
   * @param variable the variable, without its name: that does not matter here
   * @param language its language
   */
  record NarrowEdge(PathSegment.Variable variable, String language) {

    static NarrowEdge of(PathSegment.Variable variable, String language) {
      return new NarrowEdge(
          new PathSegment.Variable(variable.prefix(), "", variable.regex(), variable.suffix(), 0), language);
    }
  }
}
