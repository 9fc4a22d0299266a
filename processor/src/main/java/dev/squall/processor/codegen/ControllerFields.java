package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.LinkedApplication.Construction;
import dev.squall.processor.model.LinkedApplication.LinkedController;
import dev.squall.processor.model.LinkedApplication;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a dispatch table that hold the routes classes' instances, and the code that makes them. Many controllers are
 * kept in nested classes, so that no constructor grows too large.
 */
final class ControllerFields {
  private static final int PART = 150;

  private final @Nullable TypeName services;
  private final List<LinkedController> controllers;
  private final List<String> names = new ArrayList<>();
  private final Map<LinkedController, Integer> indices = new HashMap<>();
  private final boolean nested;

  ControllerFields(LinkedApplication application) {
    services = application.services() == null ? null : TypeNames.of(application.services());
    controllers = application.controllers();
    nested = controllers.size() > PART;
    // The methods that use the fields have parameters of some of these names.
    NameAllocator allocator = LocalNames.besides("errorHandler", "request", "route", "services", "table");
    for (LinkedController controller : controllers) {
      String base = JavaNames.variable(String.join("_", controller.controller().simpleNames()));
      indices.put(controller, names.size());
      names.add(allocator.newName(base));
    }
  }

  /** The expression for a routes class's instance within the table: {@code userController}, {@code controllers3.userController}. */
  String reference(LinkedController controller) {
    Integer index = indices.get(controller);
    if (index == null) {
      throw new IllegalArgumentException("not a controller of the application: " + controller);
    }
    return nested ? "controllers" + index / PART + "." + names.get(index) : names.get(index);
  }

  /** Adds the fields, and to the constructor what fills them. */
  void addTo(TypeSpec.Builder table, MethodSpec.Builder constructor) {
    if (!nested) {
      addFields(table, constructor, 0, controllers.size());
      return;
    }
    for (int from = 0; from < controllers.size(); from += PART) {
      addPart(table, constructor, from);
    }
  }

  /** <pre>{@code userController = new UserControllerRoutes(services.users());}</pre> */
  private void addFields(TypeSpec.Builder type, MethodSpec.Builder constructor, int from, int to) {
    for (int i = from; i < to; i++) {
      LinkedController controller = controllers.get(i);
      type.addField(TypeNames.of(controller.routes().type()), names.get(i), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("$L = $L", names.get(i), construct(controller.routes()));
    }
  }

  /** <pre>{@code private static final class Controllers0 { ... Controllers0(Services services) { ... } }}</pre> */
  private void addPart(TypeSpec.Builder table, MethodSpec.Builder constructor, int from) {
    int number = from / PART;
    String name = "Controllers" + number;
    MethodSpec.Builder nestedConstructor = MethodSpec.constructorBuilder();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    if (services != null) {
      nestedConstructor.addParameter(services, "services");
    }
    addFields(type, nestedConstructor, from, Math.min(controllers.size(), from + PART));
    table.addType(type.addMethod(nestedConstructor.build()).build());
    table.addField(
        ClassName.get("", name), "controllers" + number, Modifier.PRIVATE, Modifier.FINAL);
    constructor.addStatement("controllers$L = new $L($L)", number, name, services == null ? "" : "services");
  }

  /** {@code new UserControllerRoutes(services.users())} */
  static CodeBlock construct(Construction construction) {
    List<CodeBlock> arguments = construction.arguments().stream()
        .map(component -> CodeBlock.of("services.$L()", component))
        .toList();
    return CodeBlock.of("new $T($L)", TypeNames.of(construction.type()), CodeBlock.join(arguments, ", "));
  }
}
