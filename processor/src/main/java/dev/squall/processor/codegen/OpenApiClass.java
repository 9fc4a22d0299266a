package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.TypeRef;
import javax.lang.model.element.Modifier;

/** Writes the class that gives an application the description of its API, to serve it. */
public final class OpenApiClass {
  private static final String PROCESSOR = "dev.squall.processor.LinkProcessor";

  private OpenApiClass() {}

  /** The path of an application's document below the class output. */
  public static String resource(TypeRef application) {
    return "META-INF/squall/openapi/" + application.binaryName() + ".json";
  }

  /**
   * Writes the class, a class of its own, so that a program that does not serve its description never loads it.
   *
   * <pre>{@code
   * public final class ShopOpenApi {
   *   private static final ClassPathFile DOCUMENT =
   *       ClassPathFile.of(ShopOpenApi.class, "/META-INF/squall/openapi/shop.Shop.json", "application/json");
   *   public static Response document() {
   *     return DOCUMENT.response();
   *   }
   * }
   * }</pre>
   *
   * @param generatedAnnotation whether the module can name {@code javax.annotation.processing.Generated}
   */
  public static GeneratedSource of(TypeRef application, boolean generatedAnnotation) {
    ClassName name = TypeNames.className(JavaNames.generated(application, "OpenApi"));
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addJavadoc("The description of the API of {@code $L}.\n", application.qualifiedName())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    SourceFile.annotate(type, PROCESSOR, generatedAnnotation);
    type.addField(FieldSpec.builder(SquallTypes.CLASS_PATH_FILE, "DOCUMENT", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("$T.of($T.class, $S, $S)", SquallTypes.CLASS_PATH_FILE, name, "/" + resource(application), "application/json")
            .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(MethodSpec.methodBuilder("document")
            .addJavadoc("The OpenAPI 3.1 document, with an entity tag.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(SquallTypes.RESPONSE)
            .addStatement("return DOCUMENT.response()")
            .build());
    return SourceFile.write(name, application.qualifiedName(), generatedAnnotation, type.build());
  }
}
