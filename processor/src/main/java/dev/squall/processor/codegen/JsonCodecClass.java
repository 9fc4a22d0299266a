package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.codegen.JsonEntries.Entry;
import dev.squall.processor.model.ValueUse;
import javax.lang.model.element.Modifier;

/** The codec of a value that is read from bodies or written to responses: a constant, and the class of its one instance. */
final class JsonCodecClass {
  private final JsonMethods methods;
  private final JsonScope scope;

  JsonCodecClass(JsonMethods methods, JsonScope scope) {
    this.methods = methods;
    this.scope = scope;
  }

  /**
   * <pre>{@code
   * static final JsonCodec<List<User>> LIST_OF_USER = new ListOfUserCodec();
   *
   * private static final class ListOfUserCodec implements JsonCodec<List<User>> {
   *   @Override public List<User> read(JsonReader in) {
   *     return readListOfUser(in);
   *   }
   *   @Override public void write(JsonWriter out, List<User> value) {
   *     writeListOfUser(out, value);
   *   }
   * }
   * }</pre>
   */
  void addTo(TypeSpec.Builder type, Entry entry, String className, Modifier... access) {
    TypeName codec = JsonMethods.codecType(entry.use().type());
    TypeName value = JsonScope.boxed(entry.use().type());
    ClassName name = ClassName.get("", className);
    type.addField(
        FieldSpec.builder(codec, entry.constant(), access)
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", name)
            .build());
    MethodSpec.Builder read = method("read", value).addParameter(SquallTypes.JSON_READER, "in");
    if (entry.read()) {
      read.addCode(read(entry.use()));
    } else {
      read.addStatement("throw new $T($S)", UnsupportedOperationException.class, "No route reads it.");
    }
    MethodSpec.Builder write =
        method("write", TypeName.VOID).addParameter(SquallTypes.JSON_WRITER, "out").addParameter(value, "value");
    if (entry.written()) {
      write.addCode(methods.writes.of(entry.use(), CodeBlock.of("value")));
    } else {
      write.addStatement("throw new $T($S)", UnsupportedOperationException.class, "No route writes it.");
    }
    type.addType(
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(codec)
            .addMethod(MethodSpec.constructorBuilder().build())
            .addMethod(read.build())
            .addMethod(write.build())
            .build());
  }

  /** What has constraints itself is checked behind the reading; what it contains, and types with members, are where these are read. */
  private CodeBlock read(ValueUse use) {
    CodeBlock value = methods.reads.of(use);
    JsonCheckedValue checked = new JsonCheckedValue(scope);
    return checked.isChecked(use)
        ? CodeBlock.builder().add(checked.statements(use, JsonScope.boxed(use.type()), "value", value)).addStatement("return value").build()
        : CodeBlock.builder().addStatement("return $L", value).build();
  }

  private static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC).returns(result);
  }
}
