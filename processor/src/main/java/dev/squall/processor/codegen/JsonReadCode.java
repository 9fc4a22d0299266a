package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.ValueUse;
import java.util.Optional;

/** The expressions that read values: {@code in.readLong()}, {@code in.tryNull() ? null : readUser(in)}. */
final class JsonReadCode {
  private final JsonScope scope;

  JsonReadCode(JsonScope scope) {
    this.scope = scope;
  }

  /** The expression that reads a value, null if it may be. */
  CodeBlock of(ValueUse use) {
    CodeBlock value = of(use.type());
    return use.nullable() ? CodeBlock.of("in.tryNull() ? null : $L", value) : value;
  }

  /** The expression that reads a value; null stands for another one. */
  CodeBlock of(ValueUse use, CodeBlock instead) {
    return CodeBlock.of("in.tryNull() ? $L : $L", instead, of(use.type()));
  }

  private CodeBlock of(JsonType type) {
    return switch (type) {
      case JsonType.Scalar scalar -> scalar(scalar);
      case JsonType.EnumOf constants -> CodeBlock.of("$L.read(in)", scope.constants.enumeration(constants));
      case JsonType.Sequence _, JsonType.MapOf _, JsonType.Reference _ ->
          CodeBlock.of("$L(in)", scope.readMethod(type));
      case JsonType.OptionalOf optional -> optional(optional);
      case JsonType.External external -> CodeBlock.of("$L.read(in)", scope.codec(external));
      case JsonType.Tree _ -> CodeBlock.of("$L.read(in)", JsonScope.treeCodec());
    };
  }

  private CodeBlock scalar(JsonType.Scalar scalar) {
    return switch (scalar.kind()) {
      case BOOLEAN -> CodeBlock.of("in.readBoolean()");
      case BYTE -> CodeBlock.of("in.readByte()");
      case SHORT -> CodeBlock.of("in.readShort()");
      case INT -> CodeBlock.of("in.readInt()");
      case LONG -> CodeBlock.of("in.readLong()");
      case FLOAT -> CodeBlock.of("in.readFloat()");
      case DOUBLE -> CodeBlock.of("in.readDouble()");
      case CHAR -> CodeBlock.of("in.readChar()");
      case STRING -> CodeBlock.of("in.readString()");
      case BYTES -> CodeBlock.of("in.readBase64()");
      case BIG_INTEGER -> CodeBlock.of("in.readBigInteger()");
      case BIG_DECIMAL -> CodeBlock.of("in.readBigDecimal()");
      default -> CodeBlock.of("in.read($L)", scope.conversion(scalar));
    };
  }

  /** {@code in.tryNull() ? Optional.empty() : Optional.ofNullable(in.readString())} */
  private CodeBlock optional(JsonType.OptionalOf optional) {
    CodeBlock value = of(optional.value().type());
    String of = optional.type().simpleNames().getFirst().equals(Optional.class.getSimpleName()) ? "ofNullable" : "of";
    return CodeBlock.of("in.tryNull() ? $L : $T.$L($L)", empty(optional), TypeNames.className(optional.type()), of, value);
  }

  /** {@code Optional.empty()} */
  static CodeBlock empty(JsonType.OptionalOf optional) {
    return CodeBlock.of("$T.empty()", TypeNames.className(optional.type()));
  }
}
