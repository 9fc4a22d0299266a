package dev.squall.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.squall.annotation.link.ApiDescriptor;
import dev.squall.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that tells the link step what a controller adds to the description of its application's API. */
public final class ApiDescriptorClass {
  /** What the class's name ends in. */
  public static final String SUFFIX = "ApiDescriptor";

  private static final String PROCESSOR = "dev.squall.processor.RouteProcessor";

  private ApiDescriptorClass() {}

  /**
   * Writes the class; it is there also for a controller that adds nothing, in place of an older one.
   *
   * <pre>{@code
   * @ApiDescriptor(abi = 1, of = "shop.UserController", json = {...})
   * final class UserControllerApiDescriptor {
   *   private UserControllerApiDescriptor() {}
   * }
   * }</pre>
   *
   * @param texts JSON in pieces
   * @param generatedAnnotation whether the module can name {@code javax.annotation.processing.Generated}
   */
  public static GeneratedSource of(TypeRef controller, List<String> texts, boolean generatedAnnotation) {
    ClassName name = TypeNames.className(JavaNames.generated(controller, SUFFIX));
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addJavadoc("The API of {@code $L}, for the link step.\n", controller.qualifiedName())
        .addModifiers(Modifier.FINAL);
    SourceFile.annotate(type, PROCESSOR, generatedAnnotation);
    AnnotationSpec.Builder descriptor = AnnotationSpec.builder(SquallTypes.API_DESCRIPTOR)
        .addMember("abi", "$L", ApiDescriptor.CURRENT_ABI)
        .addMember("of", "$S", controller.binaryName());
    if (texts.isEmpty()) {
      descriptor.addMember("json", "{}");
    }
    texts.forEach(text -> descriptor.addMember("json", "$L", JavaLiteral.of(text)));
    type.addAnnotation(descriptor.build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    return SourceFile.write(name, controller.qualifiedName(), generatedAnnotation, type.build());
  }
}
