package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.Controller;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the class that reads and writes the JSON of a controller's bodies and results. */
public final class JsonClass {
  private static final String PROCESSOR = "dev.squall.processor.RouteProcessor";

  private JsonClass() {}

  /**
   * The class; empty if the controller has no JSON, or only such as has classes of its own.
   *
   * @param generatedAnnotation whether the module can name {@code javax.annotation.processing.Generated}
   */
  public static Optional<GeneratedSource> of(Controller controller, boolean generatedAnnotation) {
    JsonEntries entries = new JsonEntries(controller);
    if (entries.list().isEmpty()) {
      return Optional.empty();
    }
    ClassName name = entries.jsonClass();
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addJavadoc("The JSON of {@code $L}.\n", controller.type().qualifiedName())
        .addModifiers(Modifier.FINAL);
    // What is null where a failure is recorded never leaves the class as a value.
    SourceFile.annotate(type, PROCESSOR, generatedAnnotation, "NullAway");
    JsonMethods methods = new JsonMethods(entries.scope());
    JsonCodecClass codecs = new JsonCodecClass(methods, entries.scope());
    entries.list().forEach(entry -> codecs.addTo(type, entry, JavaNames.camel(entry.constant()) + "Codec"));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    methods.addTo(type);
    entries.scope().checks.addTo(type);
    entries.scope().constants.addTo(type);
    return Optional.of(SourceFile.write(name, controller.type().qualifiedName(), generatedAnnotation, type.build()));
  }
}
