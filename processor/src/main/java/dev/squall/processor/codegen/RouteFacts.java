package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.BodyUse;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** What a dispatch table says about its routes: {@code nonBlocking}, {@code streamsBody}, {@code
 * maxBody}, {@code maxVariables}, {@code describe}, {@code listing}. */
final class RouteFacts {
  private static final ClassName STRING = ClassName.get(String.class);

  private final List<LinkedRoute> routes;
  private final List<String> listing;

  RouteFacts(RouteNumbers numbers, List<String> listing) {
    routes = numbers.routes();
    this.listing = listing;
  }

  /** Adds the methods, and the nested classes that they need. */
  void addTo(TypeSpec.Builder type) {
    addNonBlocking(type);
    addBodies(type);
    addMaxVariables(type);
    addDescribe(type);
    addListing(type);
    type.addMethod(MethodSpec.methodBuilder("unknown")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(IllegalArgumentException.class)
        .addParameter(TypeName.INT, "route")
        .addStatement("return new $T($S + route)", IllegalArgumentException.class, "no route has the number ")
        .build());
  }

  /** A public method that overrides one of {@code DispatchTable}. */
  static MethodSpec.Builder override(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }

  private void addNonBlocking(TypeSpec.Builder type) {
    List<Integer> onLoop = numbers(LinkedRoute::nonBlocking);
    type.addMethod(flags("nonBlocking", "NonBlocking", onLoop, type));
    if (onLoop.size() == routes.size()) {
      type.addMethod(override("startsThreads", TypeName.BOOLEAN).addStatement("return false").build());
    }
  }

  private List<Integer> numbers(Predicate<LinkedRoute> chosen) {
    return IntStream.range(0, routes.size()).filter(route -> chosen.test(routes.get(route))).boxed().toList();
  }

  /**
   * <pre>{@code
   * return switch (route) {
   *   case 1, 4 -> true;
   *   default -> false;
   * };
   * }</pre>
   *
   * In a large table, a bit for each route.
   */
  private MethodSpec flags(String name, String nested, List<Integer> set, TypeSpec.Builder type) {
    MethodSpec.Builder method = override(name, TypeName.BOOLEAN).addParameter(TypeName.INT, "route");
    if (set.isEmpty()) {
      method.addStatement("return false");
    } else if (!RouteSwitch.isLarge(routes.size())) {
      method.addCode("return switch (route) {\n");
      method.addCode("  case $L -> true;\n", RouteSwitch.labels(set));
      method.addCode("  default -> false;\n};\n");
    } else {
      addBits(type, nested, set);
      method.addStatement("return ($L.ROUTES[route >> 6] >>> route & 1) != 0", nested);
    }
    return method.build();
  }

  /** <pre>{@code private static final class NonBlocking { static final long[] ROUTES = {0x12L, ...}; }}</pre> */
  private void addBits(TypeSpec.Builder type, String nested, List<Integer> set) {
    long[] bits = new long[(routes.size() + Long.SIZE - 1) / Long.SIZE];
    for (int route : set) {
      bits[route / Long.SIZE] |= 1L << route;
    }
    List<CodeBlock> words = new ArrayList<>();
    for (long word : bits) {
      words.add(CodeBlock.of("0x$LL", Long.toHexString(word)));
    }
    type.addType(TableClasses.nestedClass(nested)
        .addField(FieldSpec.builder(long[].class, "ROUTES", Modifier.STATIC, Modifier.FINAL)
            .initializer("{$L}", CodeBlock.join(words, ",\n"))
            .build())
        .build());
  }

  /** Only where a route has something to say of bodies: the table's superclass speaks for those that have not. */
  private void addBodies(TypeSpec.Builder type) {
    List<Integer> streamed = numbers(route -> route.body().streamed());
    if (!streamed.isEmpty()) {
      type.addMethod(flags("streamsBody", "StreamsBody", streamed, type));
    }
    if (routes.stream().anyMatch(route -> route.body().most() != BodyUse.SERVERS)) {
      type.addMethod(maxBody(type));
    }
  }

  /**
   * <pre>{@code
   * return switch (route) {
   *   case 1, 4 -> 3000000000L;
   *   default -> -1L;
   * };
   * }</pre>
   */
  private MethodSpec maxBody(TypeSpec.Builder type) {
    MethodSpec.Builder method = override("maxBody", TypeName.LONG).addParameter(TypeName.INT, "route");
    if (RouteSwitch.isLarge(routes.size())) {
      RouteSwitch limits = new RouteSwitch("MaxBody", "", route -> CodeBlock.of("$LL", routes.get(route).body().most()));
      MethodSpec nested = MethodSpec.methodBuilder("maxBody").returns(TypeName.LONG).build();
      return method.addCode(limits.write(routes.size(), type, nested)).build();
    }
    Map<Long, List<Integer>> byLimit = new TreeMap<>();
    for (int route = 0; route < routes.size(); route++) {
      byLimit.computeIfAbsent(routes.get(route).body().most(), _ -> new ArrayList<>()).add(route);
    }
    byLimit.remove(BodyUse.SERVERS);
    method.addCode("return switch (route) {\n");
    byLimit.forEach((limit, numbers) -> method.addCode("  case $L -> $LL;\n", RouteSwitch.labels(numbers), limit));
    return method.addCode("  default -> $LL;\n};\n", BodyUse.SERVERS).build();
  }

  /** {@code return 2;} */
  private void addMaxVariables(TypeSpec.Builder type) {
    int most = routes.stream().mapToInt(route -> route.languages().size()).max().orElse(0);
    type.addMethod(override("maxVariables", TypeName.INT).addStatement("return $L", most).build());
  }

  /** {@code case 0 -> "GET /users";} */
  private void addDescribe(TypeSpec.Builder type) {
    RouteSwitch names = new RouteSwitch("Names", "", route ->
        JavaLiteral.of(routes.get(route).method() + " " + routes.get(route).path().text()));
    MethodSpec nested = MethodSpec.methodBuilder("describe").returns(STRING).build();
    type.addMethod(override("describe", STRING)
        .addParameter(TypeName.INT, "route")
        .addCode(names.write(routes.size(), type, nested))
        .build());
  }

  /** <pre>{@code private static final class Listing { static String text() { return "METHOD ..." + ...; } }}</pre> */
  private void addListing(TypeSpec.Builder type) {
    type.addMethod(override("listing", STRING).addStatement("return Listing.text()").build());
    type.addType(TableClasses.nestedClass("Listing")
        .addMethod(MethodSpec.methodBuilder("text")
            .addModifiers(Modifier.STATIC)
            .returns(STRING)
            .addStatement("return $L", LongText.of(listing))
            .build())
        .build());
  }
}
