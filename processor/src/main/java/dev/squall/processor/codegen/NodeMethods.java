package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.squall.processor.codegen.PathTree.Node;
import dev.squall.processor.codegen.TableClasses.Place;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.SegmentLanguages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that match the paths of one request method: one for each place in the tree that has segments below it. A
 * method tries literals, then narrow variables, then the plain variable, then the rest of the path; what leads nowhere gives
 * way to the next.
 */
final class NodeMethods {
  private static final int LONGEST_ROUTE_LIST = 12;
  private static final String PARAMETERS = "path, end + 1, to, values";

  private final TableClasses classes;
  private final RouteNumbers numbers;
  private final NarrowMethods narrow;
  private final LiteralMethods literals;
  private final String method;

  NodeMethods(TableClasses classes, RouteNumbers numbers, SegmentLanguages languages, String method) {
    this.classes = classes;
    this.numbers = numbers;
    this.method = JavaNames.variable(JavaNames.capitalised(method.toLowerCase(Locale.ROOT)));
    narrow = new NarrowMethods(this, classes, languages);
    literals = new LiteralMethods(this, classes);
  }

  /** The name of a method for a place in the tree: {@code getUsersId}. */
  String name(Node node) {
    return method + node.name;
  }

  /**
   * Writes the method of a node and all below it.
   *
   * <pre>{@code
   * // GET /users/search
   * // GET /users/{id}
   * private static int getUsers(byte[] path, int from, int to, PathValues values) {
   *   int end = Segments.end(path, from, to);
   *   // GET /users/search
   *   if (end == to && Segments.equal(path, from, end, "search")) {
   *     return 2;
   *   }
   *   // GET /users/{id}
   *   if (end == to && Segments.longNumber(path, from, end, values, 0)) {
   *     return 3;
   *   }
   *   return NOT_FOUND;
   * }
   * }</pre>
   *
   * @return the name to call it by
   */
  String write(Node node) {
    Place place = classes.place(name(node), 1 + Math.min(node.literals.size(), LiteralMethods.LARGEST_SWITCH));
    CodeBlock.Builder code = CodeBlock.builder();
    Locals locals = new Locals();
    if (!node.literals.isEmpty() || !node.narrow.isEmpty() || node.plain != null) {
      code.addStatement("int end = $T.end(path, from, to)", SquallTypes.SEGMENTS);
    }
    literals.add(code, node, locals);
    narrow.add(code, node, locals);
    Node plain = node.plain;
    if (plain != null) {
      CodeBlock condition =
          CodeBlock.of("$T.text(path, from, end, values, $L)", SquallTypes.SEGMENTS, node.variables);
      addEdge(code, condition, plain, !node.rests.isEmpty(), locals);
    }
    for (Map.Entry<String, Integer> rest : node.rests.entrySet()) {
      addRest(code, rest.getKey(), rest.getValue(), node.variables);
    }
    code.addStatement("return NOT_FOUND");
    MethodSpec.Builder spec = matcher(place, List.of("from", "to"), code.build());
    spec.addJavadoc("$L", routeList(node.routes));
    classes.put(place, spec.build());
    return place.reference();
  }

  /** A method of the table that returns a route's number. */
  static MethodSpec.Builder matcher(Place place, List<String> positions, CodeBlock code) {
    MethodSpec.Builder spec = MethodSpec.methodBuilder(place.name())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.INT)
        .addParameter(byte[].class, "path");
    for (String position : positions) {
      spec.addParameter(TypeName.INT, position);
    }
    return spec.addParameter(SquallTypes.PATH_VALUES, "values").addCode(code);
  }

  /**
   * Writes what happens when a segment is the one of an edge.
   *
   * <pre>{@code
   * // GET /users
   * if (Segments.equal(path, from, end, "users")) {
   *   return end == to ? 1 : getUsers(path, end + 1, to, values);
   * }
   * }</pre>
   *
   * @param alternatives whether something else at the node can match the same segment
   */
  void addEdge(CodeBlock.Builder code, CodeBlock condition, Node child, boolean alternatives, Locals locals) {
    boolean ends = child.end != PathTree.NO_ROUTE;
    if (ends) {
      code.add("// $L\n", numbers.describe(child.end));
    }
    if (!child.hasSegments()) {
      code.beginControlFlow("if (end == to && $L)", condition);
      code.addStatement("return $L", child.end);
      code.endControlFlow();
      return;
    }
    String call = write(child);
    if (ends) {
      code.beginControlFlow("if ($L)", condition);
    } else {
      code.beginControlFlow("if (end < to && $L)", condition);
    }
    CodeBlock route = ends
        ? CodeBlock.of("end == to ? $L : $L($L)", child.end, call, PARAMETERS)
        : CodeBlock.of("$L($L)", call, PARAMETERS);
    addReturn(code, route, alternatives, locals);
    code.endControlFlow();
  }

  /** {@code return x;}, or {@code int route = x; if (route != NOT_FOUND) return route;} */
  static void addReturn(CodeBlock.Builder code, CodeBlock route, boolean alternatives, Locals locals) {
    if (!alternatives) {
      code.addStatement("return $L", route);
      return;
    }
    String local = locals.next();
    code.addStatement("int $L = $L", local, route);
    code.beginControlFlow("if ($L != NOT_FOUND)", local);
    code.addStatement("return $L", local);
    code.endControlFlow();
  }

  /** <pre>{@code if (Segments.rest(path, from, to, values, 0)) { return 7; }}</pre> */
  private void addRest(CodeBlock.Builder code, String language, int route, int index) {
    String matcher = language.equals("rest-list") ? "restList" : "rest";
    code.add("// $L\n", numbers.describe(route));
    code.beginControlFlow(
        "if ($T.$L(path, from, to, values, $L))", SquallTypes.SEGMENTS, matcher, index);
    code.addStatement("return $L", route);
    code.endControlFlow();
  }

  private static String routeList(List<LinkedRoute> routes) {
    StringBuilder list = new StringBuilder();
    for (LinkedRoute route : routes.subList(0, Math.min(routes.size(), LONGEST_ROUTE_LIST))) {
      list.append(list.isEmpty() ? "" : "<br>\n").append("{@code ").append(RouteNumbers.describe(route)).append('}');
    }
    if (routes.size() > LONGEST_ROUTE_LIST) {
      list.append("<br>\nand ").append(routes.size() - LONGEST_ROUTE_LIST).append(" more");
    }
    return list.append('\n').toString();
  }

  /** Names for the routes that a method has found so far. */
  static final class Locals {
    private int used;

    String next() {
      used++;
      return used == 1 ? "route" : "route" + used;
    }
  }
}
