package dev.squall.processor.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.SegmentLanguages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes how a table finds a route: {@code methods}, {@code method}, {@code find} and the methods that match paths. */
final class FindMethods {
  private final RouteNumbers numbers;
  private final SegmentLanguages languages;
  private final TableClasses classes = new TableClasses();
  private final Map<String, PathTree> trees = new TreeMap<>();

  FindMethods(RouteNumbers numbers, SegmentLanguages languages) {
    this.numbers = numbers;
    this.languages = languages;
    List<LinkedRoute> routes = numbers.routes();
    for (int number = 0; number < routes.size(); number++) {
      LinkedRoute route = routes.get(number);
      trees.computeIfAbsent(route.method(), _ -> new PathTree()).add(number, route);
    }
  }

  /** Adds the methods. */
  void addTo(TypeSpec.Builder type) {
    List<String> methods = List.copyOf(trees.keySet());
    addMethods(type, methods);
    addMethod(type, methods);
    addFind(type, methods);
    classes.addTo(type);
  }

  /** {@code return new String[] {"GET", "POST"};} */
  private static void addMethods(TypeSpec.Builder type, List<String> methods) {
    List<CodeBlock> names = methods.stream().map(method -> CodeBlock.of("$S", method)).toList();
    type.addMethod(RouteFacts.override("methods", ArrayTypeName.of(ClassName.get(String.class)))
        .addStatement("return new String[] {$L}", CodeBlock.join(names, ", "))
        .build());
  }

  /**
   * <pre>{@code
   * if (Segments.equal(buffer, from, to, "GET")) {
   *   return 0;
   * }
   * return NOT_FOUND;
   * }</pre>
   */
  private static void addMethod(TypeSpec.Builder type, List<String> methods) {
    MethodSpec.Builder method = RouteFacts.override("method", TypeName.INT)
        .addParameter(byte[].class, "buffer")
        .addParameter(TypeName.INT, "from")
        .addParameter(TypeName.INT, "to");
    for (int number = 0; number < methods.size(); number++) {
      method.beginControlFlow(
          "if ($T.equal(buffer, from, to, $S))", SquallTypes.SEGMENTS, methods.get(number));
      method.addStatement("return $L", number);
      method.endControlFlow();
    }
    type.addMethod(method.addStatement("return NOT_FOUND").build());
  }

  /**
   * <pre>{@code
   * if (from == to || path[from] != '/') {
   *   return NOT_FOUND;
   * }
   * return switch (method) {
   *   case 0 -> get(path, from + 1, to, values);
   *   default -> NOT_FOUND;
   * };
   * }</pre>
   */
  private void addFind(TypeSpec.Builder type, List<String> methods) {
    MethodSpec.Builder find = RouteFacts.override("find", TypeName.INT)
        .addParameter(TypeName.INT, "method")
        .addParameter(byte[].class, "path")
        .addParameter(TypeName.INT, "from")
        .addParameter(TypeName.INT, "to")
        .addParameter(SquallTypes.PATH_VALUES, "values")
        .beginControlFlow("if (from == to || path[from] != '/')")
        .addStatement("return NOT_FOUND")
        .endControlFlow();
    CodeBlock.Builder cases = CodeBlock.builder().add("return switch (method) {\n").indent();
    for (int number = 0; number < methods.size(); number++) {
      String method = methods.get(number);
      PathTree tree = trees.get(method);
      if (tree != null) {
        String root = new NodeMethods(classes, numbers, languages, method).write(tree.root);
        cases.add("case $L -> $L(path, from + 1, to, values);\n", number, root);
      }
    }
    cases.add("default -> NOT_FOUND;\n").unindent().add("};\n");
    type.addMethod(find.addCode(cases.build()).build());
  }
}
