package dev.squall.template.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The nodes inside of a node. */
public final class NodeBodies {
  private NodeBodies() {}

  /** The bodies of a node, in the order of the file. */
  public static List<List<Node>> of(Node node) {
    List<List<Node>> bodies = new ArrayList<>();
    switch (node) {
      case Node.If branching -> {
        branching.branches().forEach(branch -> bodies.add(branch.body()));
        add(bodies, branching.otherwise());
      }
      case Node.For loop -> {
        bodies.add(loop.body());
        add(bodies, loop.otherwise());
      }
      case Node.While loop -> {
        bodies.add(loop.body());
        add(bodies, loop.otherwise());
      }
      case Node.Block block -> bodies.add(block.body());
      case Node.Asset asset -> bodies.add(asset.body());
      case Node.Apply apply -> bodies.add(apply.body());
      case Node.Try guarded -> {
        bodies.add(guarded.body());
        guarded.excepts().forEach(except -> bodies.add(except.body()));
        add(bodies, guarded.otherwise());
        add(bodies, guarded.last());
      }
      case Node.Switch choice -> {
        choice.cases().forEach(one -> bodies.add(one.body()));
        add(bodies, choice.otherwise());
      }
      case Node.Macro macro -> bodies.add(macro.body());
      case Node.MacroCall call -> add(bodies, call.body());
      default -> {
        // The others have nothing inside.
      }
    }
    return bodies;
  }

  private static void add(List<List<Node>> bodies, @Nullable List<Node> body) {
    if (body != null) {
      bodies.add(body);
    }
  }

  /** Visits the nodes and all nodes inside of them, each before what is in it. */
  public static void visit(List<Node> nodes, Consumer<Node> visitor) {
    for (Node node : nodes) {
      visitor.accept(node);
      of(node).forEach(body -> visit(body, visitor));
    }
  }
}
