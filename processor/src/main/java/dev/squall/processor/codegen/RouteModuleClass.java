package dev.squall.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.squall.annotation.link.ControllerDescriptor;
import dev.squall.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that lists the controllers of a library module, for the applications that mount it. */
public final class RouteModuleClass {
  private static final String PROCESSOR = "dev.squall.processor.LinkProcessor";

  private RouteModuleClass() {}

  /**
   * Writes the class.
   *
   * <pre>{@code
   * @ApplicationDescriptor(abi = 1, controllers = {"admin.AuditController", "admin.UserController"})
   * public final class AdminRoutes {
   *   private AdminRoutes() {}
   * }
   * }</pre>
   *
   * @param module the class annotated {@code @RouteModule}
   * @param controllers the module's controllers
   * @param generatedAnnotation whether the module can name {@code javax.annotation.processing.Generated}
   */
  public static GeneratedSource of(TypeRef module, List<TypeRef> controllers, boolean generatedAnnotation) {
    ClassName name = TypeNames.className(JavaNames.generated(module, "Routes"));
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addJavadoc("The controllers of {@code $L}, for the applications that mount it.\n", module.qualifiedName())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    SourceFile.annotate(type, PROCESSOR, generatedAnnotation);
    type.addAnnotation(descriptor(controllers))
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    return SourceFile.write(name, module.qualifiedName(), generatedAnnotation, type.build());
  }

  /** {@code @ApplicationDescriptor(abi = 1, controllers = {"shop.UserController"})} */
  static AnnotationSpec descriptor(List<TypeRef> controllers) {
    AnnotationSpec.Builder descriptor = AnnotationSpec.builder(SquallTypes.APPLICATION_DESCRIPTOR)
        .addMember("abi", "$L", ControllerDescriptor.CURRENT_ABI);
    List<String> names = controllers.stream().map(TypeRef::binaryName).sorted().distinct().toList();
    if (names.isEmpty()) {
      descriptor.addMember("controllers", "{}");
    }
    for (String controller : names) {
      descriptor.addMember("controllers", "$S", controller);
    }
    return descriptor.build();
  }
}
