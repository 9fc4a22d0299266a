package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.squall.processor.model.ClassCheck;
import dev.squall.processor.model.Constraint;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.ValueUse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes the checks of values against their constraints, and against those of what they contain.
 *
 * <pre>{@code
 * if (!Texts.hasLength(name, 1, 80)) {
 *   in.invalid(start, "/name", "size", "{size.text}", "min", 1, "max", 80);
 * }
 * }</pre>
 */
final class ConstraintCode {
  private static final Pattern KEY = Pattern.compile("\\{[A-Za-z0-9_.-]+}");
  private static final Set<String> NULL_REFUSED = Set.of("not_null", "not_blank", "not_empty");

  private final ConstraintFields fields;
  private final NameAllocator names;

  /**
   * A writer for one method.
   *
   * @param names gives names to the variables that it needs
   */
  ConstraintCode(ConstraintFields fields, NameAllocator names) {
    this.fields = fields;
    this.names = names;
  }

  /** Whether there is anything to check in values of that use, without those of types that are checked where they are read. */
  static boolean isConstrained(ValueUse use) {
    return use.constraints().stream().anyMatch(ConstraintCode::isChecked) || containsConstrained(use.type());
  }

  /** Whether there is anything to check in what values of that type contain. */
  static boolean containsConstrained(JsonType type) {
    return switch (type) {
      case JsonType.Sequence sequence -> isConstrained(sequence.element());
      case JsonType.MapOf map -> isConstrained(map.key()) || isConstrained(map.value());
      case JsonType.OptionalOf optional -> isConstrained(optional.value());
      case JsonType.Scalar _, JsonType.EnumOf _, JsonType.Reference _, JsonType.External _, JsonType.Tree _ -> false;
    };
  }

  /** What is required is missing, if it is null, and told as such. */
  private static boolean isChecked(Constraint constraint) {
    return !constraint.code().equals("not_null") || constraint.check() != null;
  }

  /** Whether there is anything to check in a value that was not read, and so may be null. */
  static boolean isConstrainedAtAll(ValueUse use) {
    return isConstrained(use) || refusesNull(use);
  }

  private static boolean refusesNull(ValueUse use) {
    boolean primitive = use.type() instanceof JsonType.Scalar scalar && scalar.isPrimitive();
    return !primitive && use.constraints().stream()
        .anyMatch(constraint -> constraint.check() == null && NULL_REFUSED.contains(constraint.code()));
  }

  /** The check of a value that was not read against constraints that refuse null. */
  static CodeBlock present(ValueUse use, CodeBlock value, CheckTarget target) {
    return refusesNull(use)
        ? CodeBlock.builder()
            .beginControlFlow("if ($L == null)", value)
            .addStatement("$L$L, $S, $S)", target.call(), target.path().code(), "missing", "{not_null}")
            .endControlFlow()
            .build()
        : CodeBlock.of("");
  }

  /**
   * Whether a method of the user's checks a container that is read from JSON: it is called only where everything in that was read, and needs a
   * variable {@code failures} with how many there were before.
   */
  static boolean countsFailures(ValueUse use) {
    return use.constraints().stream().anyMatch(constraint -> countsFailures(constraint, use.type()))
        || (use.type() instanceof JsonType.OptionalOf optional && countsFailures(optional.value()));
  }

  private static boolean countsFailures(Constraint constraint, JsonType type) {
    return constraint.check() != null && (type instanceof JsonType.Sequence || type instanceof JsonType.MapOf);
  }

  /**
   * The statements; none where there is nothing to check.
   *
   * @param value an expression without side effects; null is what is missing or was refused already
   * @param present whether the expression is never null
   */
  CodeBlock statements(ValueUse use, CodeBlock value, boolean present, CheckTarget target) {
    return checks(use, value, present, target, target.path());
  }

  /** The statements for what a value contains; it is never null. */
  CodeBlock contents(ValueUse use, CodeBlock value, CheckTarget target) {
    return contents(use.type(), value, true, target, target.path());
  }

  /** The statements for the value alone, and for what an {@code Optional} holds; elements are checked where they are read. */
  CodeBlock own(ValueUse use, CodeBlock value, boolean present, CheckTarget target) {
    CodeBlock own = own(use, value, present, target, target.path());
    if (!(use.type() instanceof JsonType.OptionalOf optional)) {
      return own;
    }
    String content = names.newName("content");
    CodeBlock held = own(optional.value(), CodeBlock.of("$L", content), true, target, target.path());
    return CodeBlock.builder().add(own).add(held.isEmpty() ? held : content(optional, value, present, content, held)).build();
  }

  /**
   * The statements of a condition on a value as a whole, which is not null.
   *
   * <pre>{@code
   * if (!Range.isInOrder(value)) {
   *   in.invalid(start, "/to", "is_in_order", "Must not be before the beginning.");
   * }
   * }</pre>
   */
  static CodeBlock check(ClassCheck check, CodeBlock value, CheckTarget target) {
    CodeBlock call =
        check.isStatic()
            ? CodeBlock.of("$T.$L($L)", TypeNames.of(check.owner()), check.method(), value)
            : CodeBlock.of("$L.$L()", value, check.method());
    String message = check.message() == null ? "{" + check.code() + "}" : check.message();
    return CodeBlock.builder()
        .beginControlFlow(check.holds() ? "if (!$L)" : "if ($L)", call)
        .addStatement("$L$L, $L, $L)", target.call(), target.path().code(), JavaLiteral.of(check.code()), JavaLiteral.of(message))
        .endControlFlow()
        .build();
  }

  private CodeBlock checks(ValueUse use, CodeBlock value, boolean present, CheckTarget target, CheckPath path) {
    return CodeBlock.builder()
        .add(own(use, value, present, target, path))
        .add(contents(use.type(), value, present, target, path))
        .build();
  }

  private CodeBlock own(ValueUse use, CodeBlock value, boolean present, CheckTarget target, CheckPath path) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Constraint constraint : use.constraints()) {
      if (isChecked(constraint)) {
        CodeBlock broken = ConstraintCondition.broken(constraint, use.type(), value, present, hint(path), fields);
        boolean guarded = target instanceof CheckTarget.Json && countsFailures(constraint, use.type());
        code.beginControlFlow(guarded ? "if (in.failures() == failures && $L)" : "if ($L)", broken);
        code.addStatement("$L$L)", target.call(), report(constraint, use.type(), path));
        code.endControlFlow();
      }
    }
    return code.build();
  }

  /** The word that a constant is named for: the last letters of the path. */
  private static String hint(CheckPath path) {
    String text = String.valueOf(path.parts().getFirst()).replaceAll("[^A-Za-z0-9]+$", "");
    String word = text.replaceAll("^.*[^A-Za-z0-9_-]", "");
    return word.isEmpty() ? "VALUE" : word;
  }

  /** {@code "/name", "size", "{size.text}", "min", 1, "max", 80} */
  private static CodeBlock report(Constraint constraint, JsonType type, CheckPath path) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    arguments.add("$L, $L, $L", path.code(), JavaLiteral.of(constraint.code()), JavaLiteral.of(message(constraint, type)));
    constraint.limits().forEach((name, limit) -> {
      boolean text = !(limit instanceof Long || limit instanceof Boolean);
      if (limit instanceof java.math.BigDecimal number) {
        arguments.add(", $S, new $T($S)", name, java.math.BigDecimal.class, number.toString());
      } else if (text) {
        arguments.add(", $S, $L", name, JavaLiteral.of(limit.toString()));
      } else {
        arguments.add(", $S, $L", name, limit instanceof Long number && number != number.intValue() ? number + "L" : limit);
      }
    });
    return arguments.build();
  }

  /** A text, or keys of texts: the user's own, and what it is without. */
  private static String message(Constraint constraint, JsonType type) {
    String own = constraint.message();
    String key = key(constraint, type);
    boolean named = own != null && KEY.matcher(own).matches() && !constraint.limits().containsKey(own.substring(1, own.length() - 1));
    if (own == null) {
      return "{" + key + "}";
    }
    return named && !key.equals(constraint.code()) ? own.replace("}", "," + key + "}") : own;
  }

  private static String key(Constraint constraint, JsonType type) {
    boolean size = constraint.code().equals("size") && constraint.check() == null;
    if (!size || !(type instanceof JsonType.Scalar scalar)) {
      return constraint.code();
    }
    return switch (scalar.kind()) {
      case STRING -> "size.text";
      case BYTES -> "size.bytes";
      default -> "size";
    };
  }

  private CodeBlock contents(JsonType type, CodeBlock value, boolean present, CheckTarget target, CheckPath path) {
    if (!containsConstrained(type)) {
      return CodeBlock.of("");
    }
    CodeBlock code =
        switch (type) {
          case JsonType.Sequence sequence -> elements(sequence, value, target, path);
          case JsonType.MapOf map -> entries(map, value, target, path);
          case JsonType.OptionalOf optional -> {
            String content = names.newName("content");
            yield content(optional, value, true, content, checks(optional.value(), CodeBlock.of("$L", content), true, target, path));
          }
          case JsonType.Scalar _, JsonType.EnumOf _, JsonType.Reference _, JsonType.External _, JsonType.Tree _ -> CodeBlock.of("");
        };
    return present
        ? code
        : CodeBlock.builder().beginControlFlow("if ($L != null)", value).add(code).endControlFlow().build();
  }

  /**
   * <pre>{@code
   * int index = 0;
   * for (String element : tags) {
   *   ...
   *   index++;
   * }
   * }</pre>
   */
  private CodeBlock elements(JsonType.Sequence sequence, CodeBlock value, CheckTarget target, CheckPath path) {
    String index = names.newName("index");
    String element = names.newName("element");
    CodeBlock at = CodeBlock.of("$L", index);
    return CodeBlock.builder()
        .addStatement("int $L = 0", index)
        .beginControlFlow("for ($T $L : $L)", TypeNames.of(sequence.element().type().type()), element, value)
        .add(checks(sequence.element(), CodeBlock.of("$L", element), !sequence.element().nullable(), target, target.element(path, at)))
        .addStatement("$L++", index)
        .endControlFlow()
        .build();
  }

  /** <pre>{@code for (Map.Entry<String, Integer> entry : counts.entrySet()) { ... } }</pre> */
  private CodeBlock entries(JsonType.MapOf map, CodeBlock value, CheckTarget target, CheckPath path) {
    String entry = names.newName("entry");
    CodeBlock key = CodeBlock.of("$L.getKey()", entry);
    CheckPath member = target.member(path, key);
    return CodeBlock.builder()
        .beginControlFlow(
            "for ($T.Entry<$T, $T> $L : $L.entrySet())",
            java.util.Map.class,
            TypeNames.of(map.key().type().type()),
            TypeNames.of(map.value().type().type()),
            entry,
            value)
        .add(checks(map.key(), key, true, target, member))
        .add(checks(map.value(), CodeBlock.of("$L.getValue()", entry), !map.value().nullable(), target, member))
        .endControlFlow()
        .build();
  }

  /** <pre>{@code if (page.isPresent()) { int content = page.getAsInt(); ... } }</pre> */
  private static CodeBlock content(JsonType.OptionalOf optional, CodeBlock value, boolean present, String content, CodeBlock checks) {
    String getter =
        switch (optional.type().simpleNames().getLast()) {
          case "OptionalInt" -> "getAsInt";
          case "OptionalLong" -> "getAsLong";
          case "OptionalDouble" -> "getAsDouble";
          default -> "get";
        };
    return CodeBlock.builder()
        .beginControlFlow(present ? "if ($1L.isPresent())" : "if ($1L != null && $1L.isPresent())", value)
        .addStatement("$T $L = $L.$L()", TypeNames.of(optional.value().type().type()), content, value, getter)
        .add(checks)
        .endControlFlow()
        .build();
  }

  /** The statements of all conditions on a value. */
  static CodeBlock checks(List<ClassCheck> checks, CodeBlock value, CheckTarget target) {
    CodeBlock.Builder code = CodeBlock.builder();
    checks.forEach(check -> code.add(check(check, value, target)));
    return code.build();
  }
}
