package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.NamedType.Include;
import dev.squall.processor.model.ScalarKind;
import dev.squall.processor.model.ValueUse;
import java.util.ArrayList;
import java.util.List;

/** When a value counts as absent, so that its member is not written. */
final class JsonAbsence {
  private JsonAbsence() {}

  /** What is in an {@code Optional}: {@code email.get()}, {@code count.getAsInt()}. */
  static CodeBlock content(JsonType.OptionalOf optional, CodeBlock value) {
    String method =
        switch (optional.type().simpleNames().getFirst()) {
          case "OptionalInt" -> "getAsInt";
          case "OptionalLong" -> "getAsLong";
          case "OptionalDouble" -> "getAsDouble";
          default -> "get";
        };
    return CodeBlock.of("$L.$L()", value, method);
  }

  /** Whether a member may be left out. */
  static boolean isConditional(ValueUse use, Include include) {
    return !conditions(use, include, CodeBlock.of("value")).isEmpty();
  }

  /** The condition for a member to be written; {@code value} is a variable. */
  static CodeBlock condition(ValueUse use, Include include, CodeBlock value) {
    return CodeBlock.join(conditions(use, include, value), " && ");
  }

  private static List<CodeBlock> conditions(ValueUse use, Include include, CodeBlock value) {
    List<CodeBlock> conditions = new ArrayList<>();
    if (include == Include.ALWAYS) {
      return conditions;
    }
    if (use.nullable()) {
      conditions.add(CodeBlock.of("$L != null", value));
    }
    if (include != Include.NON_NULL && use.type() instanceof JsonType.OptionalOf) {
      conditions.add(CodeBlock.of("$L.isPresent()", value));
    }
    if (include == Include.NON_EMPTY) {
      addNonEmpty(use.type(), value, conditions);
    }
    return conditions;
  }

  private static void addNonEmpty(JsonType type, CodeBlock value, List<CodeBlock> conditions) {
    switch (type) {
      case JsonType.Scalar scalar when scalar.kind() == ScalarKind.STRING ->
          conditions.add(CodeBlock.of("!$L.isEmpty()", value));
      case JsonType.Scalar scalar when scalar.kind() == ScalarKind.BYTES ->
          conditions.add(CodeBlock.of("$L.length != 0", value));
      case JsonType.Sequence sequence ->
          conditions.add(
              switch (sequence.kind()) {
                case ARRAY -> CodeBlock.of("$L.length != 0", value);
                case ITERABLE -> CodeBlock.of("$L.iterator().hasNext()", value);
                default -> CodeBlock.of("!$L.isEmpty()", value);
              });
      case JsonType.MapOf _ -> conditions.add(CodeBlock.of("!$L.isEmpty()", value));
      default -> {}
    }
  }
}
