package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.NamedType.Include;
import dev.squall.processor.model.NamedType.Member;
import dev.squall.processor.model.ScalarKind;
import dev.squall.processor.model.ValueUse;

/** The statements that write values: {@code out.number(value.id());}, {@code writeUser(out, value.user());}. */
final class JsonWriteCode {
  private final JsonScope scope;

  JsonWriteCode(JsonScope scope) {
    this.scope = scope;
  }

  /** Whether the value is looked at more than once, so that it has to be in a variable. */
  static boolean needsVariable(ValueUse use) {
    return use.absentAllowed();
  }

  /**
   * The statements that write a value.
   *
   * @param value an expression without effects, if {@link #needsVariable} says so
   */
  CodeBlock of(ValueUse use, CodeBlock value) {
    CodeBlock written = present(use.type(), value);
    return use.nullable() ? orNull(CodeBlock.of("$L == null", value), written) : written;
  }

  /** The statements that write a value that is not null. */
  private CodeBlock present(JsonType type, CodeBlock value) {
    if (type instanceof JsonType.OptionalOf optional) {
      return orNull(CodeBlock.of("$L.isEmpty()", value), of(optional.value(), JsonAbsence.content(optional, value)));
    }
    return CodeBlock.builder().addStatement(statement(type, value)).build();
  }

  /** The statements that write a member's value, of which it is known that it is not left out. */
  CodeBlock known(Member member, CodeBlock value) {
    boolean present = member.include() != Include.NON_NULL;
    return member.value().type() instanceof JsonType.OptionalOf optional && present
        ? of(optional.value(), JsonAbsence.content(optional, value))
        : present(member.value().type(), value);
  }

  private static CodeBlock orNull(CodeBlock absent, CodeBlock written) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", absent)
        .addStatement("out.nullValue()")
        .nextControlFlow("else")
        .add(written)
        .endControlFlow()
        .build();
  }

  private CodeBlock statement(JsonType type, CodeBlock value) {
    return switch (type) {
      case JsonType.Scalar scalar -> scalar(scalar, value);
      case JsonType.EnumOf constants -> CodeBlock.of("$L.write(out, $L)", scope.constants.enumeration(constants), value);
      case JsonType.Sequence _, JsonType.MapOf _, JsonType.Reference _ ->
          CodeBlock.of("$L(out, $L)", scope.writeMethod(type), value);
      case JsonType.External external -> CodeBlock.of("$L.write(out, $L)", scope.codec(external), value);
      case JsonType.Tree _ -> CodeBlock.of("$L.write(out, $L)", JsonScope.treeCodec(), value);
      case JsonType.OptionalOf _ -> throw new IllegalStateException("an Optional is never in another one");
    };
  }

  private CodeBlock scalar(JsonType.Scalar scalar, CodeBlock value) {
    return switch (scalar.kind()) {
      case BOOLEAN -> CodeBlock.of("out.bool($L)", value);
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_INTEGER, BIG_DECIMAL -> CodeBlock.of("out.number($L)", value);
      case CHAR -> CodeBlock.of("out.string(String.valueOf($L))", value);
      case STRING -> CodeBlock.of("out.string($L)", value);
      case BYTES -> CodeBlock.of("out.base64($L)", value);
      default -> CodeBlock.of("out.text($L, $L)", scope.conversion(scalar), value);
    };
  }

  /** {@code out.mapKey(Conversions.LONG.format(entry.getKey()));} */
  CodeBlock key(ValueUse key, CodeBlock value) {
    CodeBlock text =
        switch (key.type()) {
          case JsonType.EnumOf constants -> CodeBlock.of("$L.format($L)", scope.constants.enumeration(constants), value);
          case JsonType.Scalar scalar when scalar.kind() == ScalarKind.STRING -> value;
          case JsonType.Scalar scalar -> CodeBlock.of("$L.format($L)", scope.conversion(scalar), value);
          default -> throw new IllegalArgumentException("no key: " + key.type());
        };
    return CodeBlock.builder().addStatement("out.mapKey($L)", text).build();
  }
}
