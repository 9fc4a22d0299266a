package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.squall.processor.codegen.NodeMethods.Locals;
import dev.squall.processor.codegen.PathTree.NarrowEdge;
import dev.squall.processor.codegen.PathTree.Node;
import dev.squall.processor.codegen.TableClasses.Place;
import dev.squall.processor.model.SegmentLanguages;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes how a segment is matched by the narrow variables of a node. Of variables whose languages are disjoint one matches at
 * most, and they are tried in turn. Where two can match the same text, all routes below both are looked for, and the better
 * one wins.
 */
final class NarrowMethods {
  private static final int LARGEST_METHOD = 32;
  /** Comparing each with each is worth it for as many; a place with more variables is matched as if they overlapped. */
  private static final int MOST_COMPARED = 64;

  private static final List<String> POSITIONS = List.of("from", "end", "to");
  private static final String ARGUMENTS = "path, from, end, to, values";

  private final NodeMethods nodes;
  private final TableClasses classes;
  private final SegmentLanguages languages;
  private final NarrowCondition conditions;

  NarrowMethods(NodeMethods nodes, TableClasses classes, SegmentLanguages languages) {
    this.nodes = nodes;
    this.classes = classes;
    this.languages = languages;
    conditions = new NarrowCondition(classes, languages);
  }

  /** Adds the variables to a node's method. */
  void add(CodeBlock.Builder code, Node node, Locals locals) {
    boolean alternatives = node.plain != null || !node.rests.isEmpty();
    List<List<NarrowEdge>> groups = overlapping(List.copyOf(node.narrow.keySet()));
    if (groups.size() <= LARGEST_METHOD) {
      addGroups(code, node, groups, alternatives, locals);
      return;
    }
    for (int from = 0; from < groups.size(); from += LARGEST_METHOD) {
      List<List<NarrowEdge>> part = groups.subList(from, Math.min(groups.size(), from + LARGEST_METHOD));
      String method = write(node, part);
      NodeMethods.addReturn(code, CodeBlock.of("$L($L)", method, ARGUMENTS), true, locals);
    }
  }

  private void addGroups(
      CodeBlock.Builder code, Node node, List<List<NarrowEdge>> groups, boolean alternatives, Locals locals) {
    for (List<NarrowEdge> group : groups) {
      if (group.size() == 1) {
        NarrowEdge edge = group.getFirst();
        nodes.addEdge(code, condition(node, edge), node.child(edge), alternatives, locals);
      } else {
        NodeMethods.addReturn(
            code, CodeBlock.of("$L($L)", writeBest(node, group), ARGUMENTS), true, locals);
      }
    }
  }

  private CodeBlock condition(Node node, NarrowEdge edge) {
    return conditions.of(edge, node.child(edge).name, node.variables);
  }

  /** The edges in groups, so that edges of different groups have no text in common. */
  private List<List<NarrowEdge>> overlapping(List<NarrowEdge> edges) {
    if (edges.size() > MOST_COMPARED) {
      return List.of(edges);
    }
    List<List<NarrowEdge>> groups = new ArrayList<>();
    for (NarrowEdge edge : edges) {
      List<NarrowEdge> merged = new ArrayList<>();
      for (List<NarrowEdge> group : List.copyOf(groups)) {
        if (group.stream().anyMatch(other -> overlap(other, edge))) {
          merged.addAll(group);
          groups.remove(group);
        }
      }
      merged.add(edge);
      groups.add(merged);
    }
    return groups;
  }

  private boolean overlap(NarrowEdge first, NarrowEdge second) {
    return !languages.disjoint(first.variable(), first.language(), second.variable(), second.language());
  }

  /** Writes a method that tries variables in turn. */
  private String write(Node node, List<List<NarrowEdge>> groups) {
    Place place = classes.place(nodes.name(node) + "_narrow", groups.size());
    CodeBlock.Builder code = CodeBlock.builder();
    addGroups(code, node, groups, false, new Locals());
    code.addStatement("return NOT_FOUND");
    classes.put(place, NodeMethods.matcher(place, POSITIONS, code.build()).build());
    return place.reference();
  }

  /** Writes the method for variables that can match the same text. */
  private String writeBest(Node node, List<NarrowEdge> edges) {
    List<String> methods = new ArrayList<>();
    for (NarrowEdge edge : edges) {
      methods.add(write(node, List.of(List.of(edge))));
    }
    while (methods.size() > 1) {
      List<String> better = new ArrayList<>();
      for (int from = 0; from < methods.size(); from += LARGEST_METHOD) {
        better.add(writeBetter(node, methods.subList(from, Math.min(methods.size(), from + LARGEST_METHOD))));
      }
      methods = better;
    }
    return methods.getFirst();
  }

  /**
   * <pre>{@code
   * // More than one of these can match: the most specific route wins, and notes its variables last.
   * int route = getUsersId(path, from, end, to, values);
   * int route2 = getUsersCode(path, from, end, to, values);
   * int best = Segments.better(route, route2);
   * if (best == route && best != NOT_FOUND) {
   *   return getUsersId(path, from, end, to, values);
   * }
   * return best;
   * }</pre>
   */
  private String writeBetter(Node node, List<String> methods) {
    Place place = classes.place(nodes.name(node) + "_best", methods.size());
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("// More than one of these can match: the most specific route wins, and notes its variables last.\n");
    List<String> routes = new ArrayList<>();
    Locals locals = new Locals();
    CodeBlock best = CodeBlock.of("NOT_FOUND");
    for (String method : methods) {
      String route = locals.next();
      code.addStatement("int $L = $L($L)", route, method, ARGUMENTS);
      best = routes.isEmpty() ? CodeBlock.of("$L", route) : CodeBlock.of("$T.better($L, $L)", SquallTypes.SEGMENTS, best, route);
      routes.add(route);
    }
    code.addStatement("int best = $L", best);
    for (int i = 0; i < routes.size() - 1; i++) {
      code.beginControlFlow("if (best == $L && best != NOT_FOUND)", routes.get(i));
      code.addStatement("return $L($L)", methods.get(i), ARGUMENTS);
      code.endControlFlow();
    }
    code.addStatement("return best");
    MethodSpec.Builder spec = NodeMethods.matcher(place, POSITIONS, code.build());
    classes.put(place, spec.build());
    return place.reference();
  }
}
