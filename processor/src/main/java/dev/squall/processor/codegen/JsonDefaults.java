package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.NamedType.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a member has that is absent. */
final class JsonDefaults {
  private final JsonScope scope;

  JsonDefaults(JsonScope scope) {
    this.scope = scope;
  }

  /** The value before anything is read: {@code 0}, {@code null}, {@code Optional.empty()}, or the default if that costs nothing. */
  CodeBlock initial(Member member) {
    JsonType type = member.value().type();
    if (type instanceof JsonType.OptionalOf optional && !member.value().nullable()) {
      return JsonReadCode.empty(optional);
    }
    if (member.defaults() != null && !(type instanceof JsonType.Sequence)) {
      return value(type, member.defaults().getFirst());
    }
    return type instanceof JsonType.Scalar scalar && scalar.isPrimitive() ? zero(scalar) : CodeBlock.of("null");
  }

  private static CodeBlock zero(JsonType.Scalar scalar) {
    return CodeBlock.of(
        switch (scalar.kind()) {
          case BOOLEAN -> "false";
          case LONG -> "0L";
          case FLOAT -> "0f";
          case DOUBLE -> "0d";
          default -> "0";
        });
  }

  /** The default; a collection is made anew each time. */
  CodeBlock value(Member member) {
    List<String> defaults = member.defaults() == null ? List.of() : member.defaults();
    if (!(member.value().type() instanceof JsonType.Sequence sequence)) {
      return value(member.value().type(), defaults.getFirst());
    }
    List<CodeBlock> elements = new ArrayList<>();
    for (String text : defaults) {
      elements.add(value(sequence.element().type(), text));
    }
    CodeBlock joined = CodeBlock.join(elements, ", ");
    if (sequence.kind() == JsonType.SequenceKind.ARRAY) {
      return CodeBlock.of("new $T {$L}", TypeNames.of(sequence.type()), joined);
    }
    return elements.isEmpty()
        ? CodeBlock.of("new $T<>()", JsonContainers.implementation(sequence))
        : CodeBlock.of("new $T<>($T.of($L))", JsonContainers.implementation(sequence), List.class, joined);
  }

  private CodeBlock value(JsonType type, String text) {
    return switch (type) {
      case JsonType.EnumOf constants ->
          constants.constants().stream()
              .filter(constant -> constant.jsonName().equals(text))
              .findFirst()
              .map(constant -> CodeBlock.of("$T.$L", TypeNames.of(type.type()), constant.javaName()))
              .orElseThrow();
      case JsonType.Scalar scalar -> scalar(scalar, text);
      default -> throw new IllegalArgumentException("no default for " + type);
    };
  }

  private CodeBlock scalar(JsonType.Scalar scalar, String text) {
    return switch (scalar.kind()) {
      case BOOLEAN, INT -> CodeBlock.of("$L", text);
      case BYTE, SHORT -> CodeBlock.of("($L) $L", scalar.kind().name().toLowerCase(Locale.ROOT), text);
      case LONG -> CodeBlock.of("$LL", text);
      case FLOAT -> CodeBlock.of("$Lf", text);
      case DOUBLE -> CodeBlock.of("$Ld", text);
      case CHAR -> CodeBlock.of("(char) $L", (int) text.charAt(0));
      case STRING -> JavaLiteral.of(text);
      default ->
          scope.constants.other(
              List.of(scalar, text),
              TypeNames.of(scalar.type()),
              "DEFAULT_" + JavaNames.constant(scalar.type().simpleNames().getLast()),
              CodeBlock.of("$L.parse($L)", scope.conversion(scalar), JavaLiteral.of(text)));
    };
  }
}
