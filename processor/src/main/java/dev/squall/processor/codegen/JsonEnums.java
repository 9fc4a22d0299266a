package dev.squall.processor.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.squall.processor.model.JsonType.Constant;
import dev.squall.processor.model.JsonType.EnumOf;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How the codec of an enum is made. */
final class JsonEnums {
  private JsonEnums() {}

  /**
   * <pre>{@code
   * new EnumCodec<>(Status.values())
   * new EnumCodec<>(new Status[] {Status.ACTIVE, Status.PAUSED}, new String[] {"active", "paused"}).alias("on", Status.ACTIVE)
   * new EnumCodec<>(Status.values(), statusTexts())
   * }</pre>
   */
  static CodeBlock initializer(EnumOf type, JsonConstants constants) {
    TypeName name = TypeNames.of(type.type());
    CodeBlock.Builder code = CodeBlock.builder();
    boolean renamed = type.constants().stream().anyMatch(constant -> !constant.javaName().equals(constant.jsonName()));
    if (type.accessor() != null) {
      String method = constants.methodName(type.type().simpleNames().getLast() + "Texts");
      constants.method(texts(name, type.accessor(), method));
      code.add("new $T<>($T.values(), $L())", SquallTypes.ENUM_CODEC, name, method);
    } else if (!renamed) {
      code.add("new $T<>($T.values())", SquallTypes.ENUM_CODEC, name);
    } else {
      List<CodeBlock> values = new ArrayList<>();
      List<CodeBlock> names = new ArrayList<>();
      for (Constant constant : type.constants()) {
        values.add(CodeBlock.of("$T.$L", name, constant.javaName()));
        names.add(JavaLiteral.of(constant.jsonName()));
      }
      code.add("new $T<>(\nnew $T[] {$L},\nnew String[] {$L})", SquallTypes.ENUM_CODEC, name, CodeBlock.join(values, ", "),
          CodeBlock.join(names, ", "));
    }
    for (Constant constant : type.constants()) {
      for (String alias : constant.aliases()) {
        code.add(".alias($L, $T.$L)", JavaLiteral.of(alias), name, constant.javaName());
      }
    }
    if (type.fallback() != null) {
      code.add(".otherwise($T.$L)", name, type.fallback());
    }
    return code.build();
  }

  /**
   * <pre>{@code
   * private static String[] statusTexts() {
   *   Status[] constants = Status.values();
   *   String[] texts = new String[constants.length];
   *   for (int i = 0; i < constants.length; i++) {
   *     texts[i] = constants[i].text();
   *   }
   *   return texts;
   * }
   * }</pre>
   */
  private static MethodSpec texts(TypeName type, String accessor, String method) {
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(ArrayTypeName.of(ClassName.get(String.class)))
        .addStatement("$T[] constants = $T.values()", type, type)
        .addStatement("String[] texts = new String[constants.length]")
        .beginControlFlow("for (int i = 0; i < constants.length; i++)")
        .addStatement("texts[i] = constants[i].$L()", accessor)
        .endControlFlow()
        .addStatement("return texts")
        .build();
  }
}
