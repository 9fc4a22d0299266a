package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.ClassCheck;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.NamedType.Access;
import dev.squall.processor.model.NamedType.Case;
import dev.squall.processor.model.NamedType.ObjectOf;
import dev.squall.processor.model.NamedType.UnionOf;
import dev.squall.processor.model.NamedType.WrapperOf;
import dev.squall.processor.model.NamedType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods of a class that read and write the JSON of its types: of named ones first, then of the containers that these use. */
final class JsonMethods {
  private final JsonScope scope;
  final JsonReadCode reads;
  final JsonWriteCode writes;
  private final JsonObjectReader objectReader;
  private final JsonObjectWriter objectWriter;
  private final JsonContainers containers;

  JsonMethods(JsonScope scope) {
    this.scope = scope;
    reads = new JsonReadCode(scope);
    writes = new JsonWriteCode(scope);
    objectReader = new JsonObjectReader(scope, reads);
    objectWriter = new JsonObjectWriter(scope, writes);
    containers = new JsonContainers(scope, reads, writes);
  }

  /** Adds all methods; what uses them has been written before. */
  void addTo(TypeSpec.Builder type) {
    scope.schemas.byId().forEach((id, named) -> {
      if (scope.schemas.read().contains(id)) {
        addReader(type, named);
      }
      if (scope.schemas.written().contains(id)) {
        addWriter(type, named);
      }
    });
    // Containers in containers are found while these are written.
    for (int i = 0; i < scope.readContainers().size(); i++) {
      type.addMethod(containers.read(scope.readContainers().get(i)));
    }
    for (int i = 0; i < scope.writtenContainers().size(); i++) {
      type.addMethod(containers.write(scope.writtenContainers().get(i)));
    }
  }

  private void addReader(TypeSpec.Builder type, NamedType named) {
    switch (named) {
      case ObjectOf object -> objectReader.addTo(type, object);
      case UnionOf union -> type.addMethod(readUnion(union));
      case WrapperOf wrapper -> type.addMethod(readWrapper(wrapper));
    }
  }

  private void addWriter(TypeSpec.Builder type, NamedType named) {
    switch (named) {
      case ObjectOf object -> objectWriter.addTo(type, object);
      case UnionOf union -> type.addMethod(writeUnion(union));
      case WrapperOf wrapper -> type.addMethod(writeWrapper(wrapper));
    }
  }

  private MethodSpec.Builder reader(NamedType type) {
    return MethodSpec.methodBuilder("read" + scope.names.ofId(type.id()))
        .addModifiers(Modifier.STATIC)
        .returns(TypeNames.of(type.type()))
        .addParameter(SquallTypes.JSON_READER, "in");
  }

  private MethodSpec.Builder writer(NamedType type) {
    return MethodSpec.methodBuilder("write" + scope.names.ofId(type.id()))
        .addModifiers(Modifier.STATIC)
        .addParameter(SquallTypes.JSON_WRITER, "out")
        .addParameter(TypeNames.of(type.type()), "value");
  }

  /**
   * <pre>{@code
   * static Shape readShape(JsonReader in) {
   *   return switch (SHAPE_TAGS.next(in)) {
   *     case 0 -> readCircle(in);
   *     case 1 -> readSquare(in);
   *     default -> null;
   *   };
   * }
   * }</pre>
   */
  private MethodSpec readUnion(UnionOf union) {
    List<CodeBlock> names = union.cases().stream().map(object -> JavaLiteral.of(object.jsonName())).toList();
    CodeBlock tags = scope.constants.other(
        List.of("tags", union.id()),
        SquallTypes.JSON_TAGS,
        JavaNames.constant(scope.names.ofId(union.id())) + "_TAGS",
        CodeBlock.of("$T.of($L, $L)", SquallTypes.JSON_TAGS, JavaLiteral.of(union.discriminator()), CodeBlock.join(names, ", ")));
    CodeBlock.Builder choice = CodeBlock.builder().add("switch ($L.next(in)) {\n", tags).indent();
    for (int i = 0; i < union.cases().size(); i++) {
      choice.add("case $L -> read$L(in);\n", i, scope.names.ofId(union.cases().get(i).id()));
    }
    choice.add("default -> null;\n").unindent().add("}");
    return reader(union).addStatement("return $L", choice.build()).build();
  }

  /**
   * <pre>{@code
   * static void writeShape(JsonWriter out, Shape value) {
   *   switch (value) {
   *     case Circle it -> writeCircle(out, it);
   *     case Square it -> writeSquare(out, it);
   *   }
   * }
   * }</pre>
   */
  private MethodSpec writeUnion(UnionOf union) {
    MethodSpec.Builder method = writer(union).beginControlFlow("switch (value)");
    for (Case object : union.cases()) {
      method.addStatement(
          "case $T it -> write$L(out, it)", TypeNames.of(object.type()), scope.names.ofId(object.id()));
    }
    return method.endControlFlow().build();
  }

  /**
   * <pre>{@code
   * static Email readEmail(JsonReader in) {
   *   int start = in.start();
   *   int failures = in.failures();
   *   String value = in.readString();
   *   if (!Texts.isNotBlank(value)) {
   *     in.invalid(start, "", "not_blank", "{not_blank}");
   *   }
   *   if (in.failures() != failures) {
   *     return null;
   *   }
   *   return new Email(value);
   * }
   * }</pre>
   */
  private MethodSpec readWrapper(WrapperOf wrapper) {
    TypeName value = TypeNames.of(wrapper.value().type().type());
    CodeBlock made = JsonMaking.made(
        Optional.ofNullable(wrapper.construction()).orElseThrow(), wrapper.type(), List.of(CodeBlock.of("value")));
    CodeBlock checks = new JsonCheckedValue(scope).checks(wrapper.value(), "value");
    CheckTarget target = new CheckTarget.Json(CodeBlock.of("in"), CodeBlock.of("start"), CheckPath.of(""));
    List<ClassCheck> whole = wrapper.checks();
    return reader(wrapper)
        .addStatement("int start = in.start()")
        .addStatement("int failures = in.failures()")
        .addStatement("$T value = $L", value, reads.of(wrapper.value()))
        .addCode(checks)
        .beginControlFlow("if (in.failures() != failures)")
        .addStatement("return null")
        .endControlFlow()
        .addCode(JsonMaking.guarded(wrapper.type(), made, List.of(), ConstraintCode.checks(whole, CodeBlock.of("it"), target)))
        .build();
  }

  private MethodSpec writeWrapper(WrapperOf wrapper) {
    Access accessor = Optional.ofNullable(wrapper.accessor()).orElseThrow();
    CodeBlock value = CodeBlock.of(accessor.method() ? "value.$L()" : "value.$L", accessor.name());
    MethodSpec.Builder method = writer(wrapper);
    if (JsonWriteCode.needsVariable(wrapper.value())) {
      method.addStatement("$T element = $L", TypeNames.of(wrapper.value().type().type()), value);
      value = CodeBlock.of("element");
    }
    return method.addCode(writes.of(wrapper.value(), value)).build();
  }

  /** The type of a codec for a value. */
  static TypeName codecType(JsonType type) {
    return ParameterizedTypeName.get(SquallTypes.JSON_CODEC, JsonScope.boxed(type));
  }
}
