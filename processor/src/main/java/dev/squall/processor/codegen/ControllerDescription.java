package dev.squall.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.processor.model.BodyUse;
import dev.squall.processor.model.Controller;
import dev.squall.processor.model.FieldUse;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.model.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The {@code @ControllerDescriptor} of a routes class. */
final class ControllerDescription {
  private final Controller controller;

  ControllerDescription(Controller controller) {
    this.controller = controller;
  }

  /**
   * <pre>{@code
   * @ControllerDescriptor(
   *     abi = 1,
   *     controller = "shop.UserController",
   *     dependencies = @DependencyDescriptor(name = "users", type = "shop.Users"),
   *     handlers = @HandlerDescriptor(method = "show", ...),
   *     links = @LinkDescriptor(name = "show", types = "long", names = "id"))
   * }</pre>
   */
  AnnotationSpec annotation() {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SquallTypes.CONTROLLER_DESCRIPTOR)
        .addMember("abi", "$L", ControllerDescriptor.CURRENT_ABI)
        .addMember("controller", "$S", controller.type().binaryName());
    for (Controller.Dependency dependency : controller.dependencies()) {
      annotation.addMember("dependencies", "$L", AnnotationSpec.builder(SquallTypes.DEPENDENCY_DESCRIPTOR)
          .addMember("name", "$L", JavaLiteral.of(dependency.name()))
          .addMember("type", "$S", dependency.type().toString())
          .build());
    }
    List<HandlerMethod> methods = HandlerMethod.of(controller);
    if (methods.isEmpty()) {
      annotation.addMember("handlers", "{}");
    }
    for (HandlerMethod method : methods) {
      annotation.addMember("handlers", "$L", handler(method));
    }
    LinkSignatures.of(controller).stream()
        .filter(LinkSignature::visible)
        .sorted(Comparator.comparing(LinkSignature::erasure))
        .forEach(signature -> annotation.addMember("links", "$L", link(signature)));
    return annotation.build();
  }

  /** <pre>{@code @HandlerDescriptor(method = "show", signature = "UserController.show(long)", source = ..., routes = ...)}</pre> */
  private static AnnotationSpec handler(HandlerMethod method) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SquallTypes.HANDLER_DESCRIPTOR)
        .addMember("method", "$S", method.name())
        .addMember("signature", "$S", method.handler().signature())
        .addMember("source", "$L", JavaLiteral.of(method.handler().source().position()));
    if (method.handler().nonBlocking()) {
      annotation.addMember("nonBlocking", "true");
    }
    if (method.handler().body().streamed()) {
      annotation.addMember("streamsBody", "true");
    }
    if (method.handler().body().most() != BodyUse.SERVERS) {
      annotation.addMember("maxBody", "$LL", method.handler().body().most());
    }
    FieldUse fields = FieldUse.of(method.handler());
    fields.fields().forEach(field -> annotation.addMember("fields", "$L", field(field)));
    if (fields.any()) {
      annotation.addMember("readsAnyField", "true");
    }
    method.routes().stream()
        .sorted(Comparator.comparing(Route::method).thenComparing(route -> route.path().text()))
        .forEach(route -> annotation.addMember("routes", "$L", route(method, route)));
    return annotation.build();
  }

  /** <pre>{@code @BoundFieldDescriptor(name = "email", from = "form", required = true)}</pre> */
  private static AnnotationSpec field(FieldUse.Field field) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SquallTypes.BOUND_FIELD_DESCRIPTOR)
        .addMember("name", "$L", JavaLiteral.of(field.name()))
        .addMember("from", "$S", field.from().name().toLowerCase(Locale.ROOT));
    if (!field.language().equals("text")) {
      annotation.addMember("language", "$L", JavaLiteral.of(field.language()));
    }
    if (field.required()) {
      annotation.addMember("required", "true");
    }
    if (field.multiple()) {
      annotation.addMember("multiple", "true");
    }
    return annotation.build();
  }

  /** <pre>{@code @RouteDescriptor(method = "GET", path = "/users/{id}", variables = "long")}</pre> */
  private static AnnotationSpec route(HandlerMethod method, Route route) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SquallTypes.ROUTE_DESCRIPTOR)
        .addMember("method", "$S", route.method())
        .addMember("path", "$L", JavaLiteral.of(route.path().text()));
    for (String language : languages(method, route)) {
      annotation.addMember("variables", "$L", JavaLiteral.of(language));
    }
    return annotation.build();
  }

  /** The languages of a route's variables, in the order of its path. */
  static List<String> languages(HandlerMethod method, Route route) {
    List<String> languages = new ArrayList<>();
    for (PathSegment segment : route.path().segments()) {
      switch (segment) {
        case PathSegment.Literal _ -> {}
        case PathSegment.Variable variable -> languages.add(language(method, variable.name()));
        case PathSegment.Rest rest -> languages.add(restLanguage(method, rest.name()));
      }
    }
    return languages;
  }

  private static String restLanguage(HandlerMethod method, String variable) {
    for (Parameter.Bound parameter : LinkSignatures.pathParameters(method.handler(), method.routes().getFirst().path())) {
      if (parameter.externalName().equals(variable) && parameter.arity() == Arity.LIST) {
        return "rest-list";
      }
    }
    return "rest";
  }

  private static String language(HandlerMethod method, String variable) {
    for (Parameter.Bound parameter : LinkSignatures.pathParameters(method.handler(), method.routes().getFirst().path())) {
      if (parameter.externalName().equals(variable)) {
        return parameter.value().language();
      }
    }
    return "text";
  }

  /** <pre>{@code @LinkDescriptor(name = "show", types = "long", names = "id")}</pre> */
  private static AnnotationSpec link(LinkSignature signature) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(SquallTypes.LINK_DESCRIPTOR).addMember("name", "$L", JavaLiteral.of(signature.name()));
    for (Parameter.Bound parameter : signature.parameters()) {
      annotation.addMember("types", "$S", parameter.declaredType().toString());
    }
    for (Parameter.Bound parameter : signature.parameters()) {
      annotation.addMember("names", "$S", parameter.name());
    }
    return annotation.build();
  }
}
