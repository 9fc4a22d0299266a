package dev.squall.processor.linking;

import dev.squall.processor.linking.RoutePath.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The routes of one method, by their segments. */
final class RouteTrie {
  private final Node root = new Node(Specificity.LITERAL, -1);

  /** What some routes have in common up to a position. Compared by identity. */
  static final class Node {
    private final Specificity kind;
    private final int language;
    private final Map<String, Node> literals = new HashMap<>();
    private final Map<Position, Node> variables = new LinkedHashMap<>();
    private final List<RoutePath> ends = new ArrayList<>(1);

    private Node(Specificity kind, int language) {
      this.kind = kind;
      this.language = language;
    }

    /** The kind of the segment that leads here. */
    Specificity kind() {
      return kind;
    }

    /** The language of the segment that leads here, if it is a variable. */
    int language() {
      return language;
    }

    /** What follows on literals, by their texts. */
    Map<String, Node> literals() {
      return literals;
    }

    /** What follows on variables. */
    Iterable<Node> variables() {
      return variables.values();
    }

    /** The routes that end here, in order of precedence. */
    List<RoutePath> ends() {
      return ends;
    }
  }

  Node root() {
    return root;
  }

  /** Adds a route; routes are added in order of precedence. */
  void add(RoutePath path) {
    Node node = root;
    for (Position position : path.positions()) {
      node =
          position.kind() == Specificity.LITERAL
              ? node.literals.computeIfAbsent(position.literal(), text -> new Node(Specificity.LITERAL, -1))
              : node.variables.computeIfAbsent(position, key -> new Node(key.kind(), key.language()));
    }
    node.ends.add(path);
  }
}
