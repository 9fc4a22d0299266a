package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a dispatch table says about its routes: {@code nonBlocking}, {@code maxVariables}, {@code describe}, {@code listing}. */
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
  private void addNonBlocking(TypeSpec.Builder type) {
    List<Integer> nonBlocking = new ArrayList<>();
    for (int route = 0; route < routes.size(); route++) {
      if (routes.get(route).nonBlocking()) {
        nonBlocking.add(route);
      }
    }
    MethodSpec.Builder method = override("nonBlocking", TypeName.BOOLEAN).addParameter(TypeName.INT, "route");
    if (nonBlocking.isEmpty()) {
      method.addStatement("return false");
    } else if (!RouteSwitch.isLarge(routes.size())) {
      method.addCode("return switch (route) {\n");
      method.addCode("  case $L -> true;\n", RouteSwitch.labels(nonBlocking));
      method.addCode("  default -> false;\n};\n");
    } else {
      addBits(type, nonBlocking);
      method.addStatement("return (NonBlocking.ROUTES[route >> 6] >>> route & 1) != 0");
    }
    type.addMethod(method.build());
  }

  /** <pre>{@code private static final class NonBlocking { static final long[] ROUTES = {0x12L, ...}; }}</pre> */
  private void addBits(TypeSpec.Builder type, List<Integer> set) {
    long[] bits = new long[(routes.size() + Long.SIZE - 1) / Long.SIZE];
    for (int route : set) {
      bits[route / Long.SIZE] |= 1L << route;
    }
    List<CodeBlock> words = new ArrayList<>();
    for (long word : bits) {
      words.add(CodeBlock.of("0x$LL", Long.toHexString(word)));
    }
    type.addType(TableClasses.nestedClass("NonBlocking")
        .addField(FieldSpec.builder(long[].class, "ROUTES", Modifier.STATIC, Modifier.FINAL)
            .initializer("{$L}", CodeBlock.join(words, ",\n"))
            .build())
        .build());
  }

  /** {@code return 2;} */
  private void addMaxVariables(TypeSpec.Builder type) {
    int most = routes.stream().mapToInt(route -> route.languages().size()).max().orElse(0);
    type.addMethod(override("maxVariables", TypeName.INT).addStatement("return $L", most).build());
  }

  /** {@code case 0 -> "GET /users";} */
  private void addDescribe(TypeSpec.Builder type) {
    RouteSwitch names = new RouteSwitch("Names", "", route ->
        CodeBlock.of("$S", routes.get(route).method() + " " + routes.get(route).path().text()));
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
