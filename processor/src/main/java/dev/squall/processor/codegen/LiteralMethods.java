package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.squall.processor.codegen.NodeMethods.Locals;
import dev.squall.processor.codegen.PathTree.Node;
import dev.squall.processor.codegen.TableClasses.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * Writes how a segment is looked up among the literals of a node: a few are compared one by one, more are told apart by a
 * switch over the length, the first byte or a hash, and many by two switches over a hash, the second in methods of their own.
 */
final class LiteralMethods {
  /** So many literals may be in one method, which keeps it far below the 8,000 bytecodes that are compiled. */
  static final int LARGEST_SWITCH = 64;

  private static final int LARGEST_CHAIN = 4;
  private static final int LARGEST_CASE = 3;
  private static final int FIRST_BITS_MAX = 8;

  private final NodeMethods nodes;
  private final TableClasses classes;

  LiteralMethods(NodeMethods nodes, TableClasses classes) {
    this.nodes = nodes;
    this.classes = classes;
  }

  /** What tells literals apart: an expression, the value that it has for each, and how such a value is written. */
  private record Key(CodeBlock expression, ToIntFunction<String> value, IntFunction<String> label) {

    Key(CodeBlock expression, ToIntFunction<String> value) {
      this(expression, value, Integer::toString);
    }
  }

  /** Adds the look-up to a node's method. */
  void add(CodeBlock.Builder code, Node node, Locals locals) {
    List<String> literals = List.copyOf(node.literals.keySet());
    boolean alternatives = node.hasVariables();
    if (literals.size() <= LARGEST_CHAIN) {
      addChain(code, node, literals, alternatives, locals);
    } else if (literals.size() <= LARGEST_SWITCH) {
      addSwitch(code, node, literals, key(literals), alternatives, locals);
    } else {
      code.addStatement("int hash = $T.hash(path, from, end)", SquallTypes.SEGMENTS);
      addGroups(code, node, literals, 0, locals);
    }
  }

  /** One {@code if} after the other. */
  private void addChain(
      CodeBlock.Builder code, Node node, List<String> literals, boolean alternatives, Locals locals) {
    for (String literal : literals) {
      CodeBlock condition = literal.isEmpty()
          ? CodeBlock.of("from == end")
          : CodeBlock.of("$T.equal(path, from, end, $S)", SquallTypes.SEGMENTS, literal);
      nodes.addEdge(code, condition, node.child(literal), alternatives, locals);
    }
  }

  /**
   * <pre>{@code
   * switch (end - from) {
   *   case 5 -> {
   *     if (Segments.equal(path, from, end, "users")) {...}
   *   }
   * }
   * }</pre>
   */
  private void addSwitch(
      CodeBlock.Builder code, Node node, List<String> literals, Key key, boolean alternatives, Locals locals) {
    code.beginControlFlow("switch ($L)", key.expression());
    group(literals, key.value()).forEach((value, group) -> {
      code.beginControlFlow("case $L ->", key.label().apply(value));
      addChain(code, node, group, alternatives, locals);
      code.endControlFlow();
    });
    code.add("default -> {}\n");
    code.endControlFlow();
  }

  private static Key key(List<String> literals) {
    Key length = new Key(CodeBlock.of("end - from"), String::length);
    if (largestGroup(literals, length) <= LARGEST_CASE) {
      return length;
    }
    Key first = new Key(
        CodeBlock.of("from < end ? path[from] : 0"),
        literal -> literal.isEmpty() ? 0 : literal.charAt(0),
        value -> value == 0 ? "0" : value == '\'' ? "'\\''" : "'" + (char) value + "'");
    if (largestGroup(literals, first) <= LARGEST_CASE) {
      return first;
    }
    int mask = buckets(literals.size()) - 1;
    return new Key(
        CodeBlock.of("$T.hash(path, from, end) & $L", SquallTypes.SEGMENTS, mask),
        literal -> LiteralHash.of(literal) & mask);
  }

  /** A power of two that gives each literal about two places. */
  private static int buckets(int literals) {
    return Integer.highestOneBit(Math.max(literals, 1)) << 1;
  }

  private static int largestGroup(List<String> literals, Key key) {
    return group(literals, key.value()).values().stream().mapToInt(List::size).max().orElse(0);
  }

  private static Map<Integer, List<String>> group(List<String> literals, ToIntFunction<String> value) {
    Map<Integer, List<String>> groups = new TreeMap<>();
    for (String literal : literals) {
      groups.computeIfAbsent(value.applyAsInt(literal), _ -> new ArrayList<>()).add(literal);
    }
    return groups;
  }

  /**
   * <pre>{@code
   * return switch (hash & 63) {
   *   case 0 -> getApi_hash0(path, from, end, to, hash, values);
   *   ...
   *   default -> NOT_FOUND;
   * };
   * }</pre>
   *
   * @param used how many bits of the hash have been looked at
   */
  private void addGroups(CodeBlock.Builder code, Node node, List<String> literals, int used, Locals locals) {
    int bits = Math.min(FIRST_BITS_MAX, Integer.numberOfTrailingZeros(buckets(literals.size() / 32)));
    int mask = (1 << bits) - 1;
    CodeBlock.Builder choice = CodeBlock.builder();
    choice.add("switch ($L & $L) {\n", hash(used), mask).indent();
    group(literals, literal -> (LiteralHash.of(literal) >>> used) & mask).forEach((value, group) ->
        choice.add(
            "case $L -> $L(path, from, end, to, hash, values);\n", value, writeGroup(node, group, value, used + bits)));
    choice.add("default -> NOT_FOUND;\n").unindent().add("}");
    NodeMethods.addReturn(code, choice.build(), true, locals);
  }

  private static String hash(int used) {
    return used == 0 ? "hash" : "(hash >>> " + used + ")";
  }

  /** Writes the method that looks among the literals whose hashes agree in the bits used so far. */
  private String writeGroup(Node node, List<String> literals, int value, int used) {
    Place place = classes.place(nodes.name(node) + "_hash" + value, literals.size());
    CodeBlock.Builder code = CodeBlock.builder();
    Locals locals = new Locals();
    if (literals.size() <= LARGEST_CHAIN || used >= Integer.SIZE - FIRST_BITS_MAX) {
      addChain(code, node, literals, false, locals);
    } else if (literals.size() <= LARGEST_SWITCH) {
      int mask = buckets(literals.size()) - 1;
      Key key = new Key(
          CodeBlock.of("$L & $L", hash(used), mask), literal -> (LiteralHash.of(literal) >>> used) & mask);
      addSwitch(code, node, literals, key, false, locals);
    } else {
      addGroups(code, node, literals, used, locals);
    }
    code.addStatement("return NOT_FOUND");
    MethodSpec.Builder spec = NodeMethods.matcher(place, List.of("from", "end", "to", "hash"), code.build());
    classes.put(place, spec.build());
    return place.reference();
  }
}
