package dev.squall.processor.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.codegen.JsonEntries.Entry;
import dev.squall.processor.model.Schemas;
import dev.squall.processor.model.ValueUse;
import javax.lang.model.element.Modifier;

/** Writes the class that reads and writes the JSON of a type annotated {@code @Json}. */
public final class JsonTypeClass {
  private static final String PROCESSOR = "dev.squall.processor.JsonProcessor";
  private static final int CAPACITY = 256;

  private JsonTypeClass() {}

  /**
   * The class.
   *
   * @param visible whether it is public, as the type is
   * @param generatedAnnotation whether the module can name {@code javax.annotation.processing.Generated}
   */
  public static GeneratedSource of(ValueUse use, Schemas schemas, boolean visible, boolean generatedAnnotation) {
    ClassName name = TypeNames.className(JavaNames.generated(use.type().type(), "Json"));
    Modifier[] access = visible ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addJavadoc("The JSON of {@code $L}. Safe for use by any number of threads.\n", use.type().type().qualifiedName())
        .addModifiers(Modifier.FINAL)
        .addModifiers(access);
    // What is null where a failure is recorded never leaves the class as a value.
    SourceFile.annotate(type, PROCESSOR, generatedAnnotation, "NullAway");
    JsonScope scope = new JsonScope(schemas);
    JsonMethods methods = new JsonMethods(scope);
    Entry entry = new Entry(use, scope.constants.reserve("CODEC"), true, true);
    new JsonCodecClass(methods, scope).addTo(type, entry, JavaNames.capitalised(use.type().type().simpleNames().getLast()) + "Codec", access);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    type.addMethod(read(use, methods, access));
    type.addMethod(write(use, methods, access));
    methods.addTo(type);
    scope.checks.addTo(type);
    scope.constants.addTo(type);
    return SourceFile.write(name, use.type().type().qualifiedName(), generatedAnnotation, type.build());
  }

  /**
   * <pre>{@code
   * public static Person read(byte[] json) {
   *   JsonReader in = new JsonReader(json);
   *   Person value = readPerson(in);
   *   in.finish();
   *   return value;
   * }
   * }</pre>
   */
  private static MethodSpec read(ValueUse use, JsonMethods methods, Modifier... access) {
    TypeName type = TypeNames.of(use.type().type());
    return MethodSpec.methodBuilder("read")
        .addJavadoc(
            "Reads a document.\n\n@throws $T if it is no JSON in UTF-8, or does not fit: with all that is wrong with it\n",
            SquallTypes.JSON_EXCEPTION)
        .addModifiers(access)
        .addModifiers(Modifier.STATIC)
        .returns(type)
        .addParameter(ArrayTypeName.of(TypeName.BYTE), "json")
        .addStatement("$T in = new $T(json)", SquallTypes.JSON_READER, SquallTypes.JSON_READER)
        .addStatement("$T value = $L", type, methods.reads.of(use))
        .addStatement("in.finish()")
        .addStatement("return value")
        .build();
  }

  /**
   * <pre>{@code
   * public static byte[] write(Person value) {
   *   JsonWriter out = new JsonWriter(256);
   *   writePerson(out, value);
   *   return out.toByteArray();
   * }
   * }</pre>
   */
  private static MethodSpec write(ValueUse use, JsonMethods methods, Modifier... access) {
    return MethodSpec.methodBuilder("write")
        .addJavadoc(
            "Writes a document in UTF-8.\n\n@throws $T if JSON has no form for the value, such as a number that is infinite\n",
            IllegalArgumentException.class)
        .addModifiers(access)
        .addModifiers(Modifier.STATIC)
        .returns(ArrayTypeName.of(TypeName.BYTE))
        .addParameter(TypeNames.of(use.type().type()), "value")
        .addStatement("$T out = new $T($L)", SquallTypes.JSON_WRITER, SquallTypes.JSON_WRITER, CAPACITY)
        .addCode(methods.writes.of(use, CodeBlock.of("value")))
        .addStatement("return out.toByteArray()")
        .build();
  }
}
