package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.function.IntFunction;
import javax.lang.model.element.Modifier;

/**
 * Writes a method that does something else for each route's number. A large one is cut into parts of 256 routes, each in a
 * nested class of its own.
 */
final class RouteSwitch {
  private static final int BITS = 8;
  private static final int PART = 1 << BITS;

  private final String nestedName;
  private final String arguments;
  private final IntFunction<CodeBlock> value;

  /**
   * A switch.
   *
   * @param nestedName what nested classes are called, without their number
   * @param arguments what nested methods are called with, before the route: {@code this, request, }
   * @param value the expression for a route
   */
  RouteSwitch(String nestedName, String arguments, IntFunction<CodeBlock> value) {
    this.nestedName = nestedName;
    this.arguments = arguments;
    this.value = value;
  }

  /**
   * <pre>{@code
   * return switch (route) {
   *   case 0 -> userController.list(request);
   *   default -> throw unknown(route);
   * };
   * }</pre>
   *
   * @param table receives the nested classes
   * @param nested the method of a nested class without its code; the route becomes its last parameter
   */
  CodeBlock write(int routes, TypeSpec.Builder table, MethodSpec nested) {
    if (!isLarge(routes)) {
      return cases(0, routes);
    }
    CodeBlock.Builder parts = CodeBlock.builder();
    parts.add("return switch (route >> $L) {\n", BITS).indent();
    for (int from = 0; from < routes; from += PART) {
      int part = from / PART;
      parts.add("case $L -> $L$L.$L($Lroute);\n", part, nestedName, part, nested.name(), arguments);
      MethodSpec method = nested.toBuilder()
          .addModifiers(Modifier.STATIC)
          .addParameter(TypeName.INT, "route")
          .addCode(cases(from, Math.min(routes, from + PART)))
          .build();
      table.addType(TableClasses.nestedClass(nestedName + part).addMethod(method).build());
    }
    return parts.add("default -> throw unknown(route);\n").unindent().add("};\n").build();
  }

  private CodeBlock cases(int from, int to) {
    CodeBlock.Builder cases = CodeBlock.builder();
    cases.add("return switch (route) {\n").indent();
    for (int route = from; route < to; route++) {
      cases.add("case $L -> $L;\n", route, value.apply(route));
    }
    return cases.add("default -> throw unknown(route);\n").unindent().add("};\n").build();
  }

  /** Whether a switch over so many routes is cut into parts. */
  static boolean isLarge(int routes) {
    return routes > PART;
  }

  /** Routes in a {@code case}: {@code 1, 2, 5}. */
  static String labels(List<Integer> routes) {
    return String.join(", ", routes.stream().map(String::valueOf).toList());
  }
}
