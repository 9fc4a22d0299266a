package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.squall.processor.model.Constraint;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the condition under which a constraint is broken; null breaks none. */
final class ConstraintCondition {
  private final Constraint constraint;
  private final JsonType type;
  private final CodeBlock value;
  private final boolean present;
  private final String hint;
  private final ConstraintFields fields;

  private ConstraintCondition(
      Constraint constraint, JsonType type, CodeBlock value, boolean present, String hint, ConstraintFields fields) {
    this.constraint = constraint;
    this.type = type;
    this.value = value;
    this.present = present;
    this.hint = hint;
    this.fields = fields;
  }

  /** {@code !Texts.hasLength(name, 1, 80)}, {@code page < 1}, {@code tags != null && tags.size() > 10} */
  static CodeBlock broken(
      Constraint constraint, JsonType type, CodeBlock value, boolean present, String hint, ConstraintFields fields) {
    return new ConstraintCondition(constraint, type, value, present, hint, fields).broken();
  }

  private CodeBlock broken() {
    Constraint.Method check = constraint.check();
    if (check != null) {
      return unlessNull(CodeBlock.of("!$T.$L($L)", TypeNames.of(check.owner()), check.name(), value));
    }
    return switch (constraint.code()) {
      case "null" -> CodeBlock.of("$L != null", value);
      case "not_blank" -> CodeBlock.of("!$T.isNotBlank($L)", SquallTypes.TEXTS, value);
      case "not_empty" -> unlessNull(CodeBlock.of(size().equals("$L.length") ? "$L.length == 0" : "$L.isEmpty()", value));
      case "size" -> isText() ? length() : sizes();
      case "min" -> compared("<", "atLeast", limit("min"));
      case "max" -> compared(">", "atMost", limit("max"));
      case "decimal_min" -> isOpen() ? compared("<=", "moreThan", limit("min")) : compared("<", "atLeast", limit("min"));
      case "decimal_max" -> isOpen() ? compared(">=", "lessThan", limit("max")) : compared(">", "atMost", limit("max"));
      case "positive" -> compared("<=", "moreThan", BigDecimal.ZERO);
      case "positive_or_zero" -> compared("<", "atLeast", BigDecimal.ZERO);
      case "negative" -> compared(">=", "lessThan", BigDecimal.ZERO);
      case "negative_or_zero" -> compared(">", "atMost", BigDecimal.ZERO);
      case "digits" -> CodeBlock.of("!$T.hasDigits($L, $L, $L)", SquallTypes.NUMBERS, value,
          constraint.limits().get("integer"), constraint.limits().get("fraction"));
      case "email" -> email();
      case "pattern" -> unlessNull(CodeBlock.of("!$L.matches($L)", pattern(), value));
      case "past" -> time(">=");
      case "past_or_present" -> time(">");
      case "future" -> time("<=");
      case "future_or_present" -> time("<");
      case "assert_true" -> unlessNull(CodeBlock.of("!$L", value));
      case "assert_false" -> unlessNull(value);
      default -> throw new IllegalArgumentException("no constraint: " + constraint);
    };
  }

  private CodeBlock unlessNull(CodeBlock condition) {
    return present ? condition : CodeBlock.of("$L != null && $L", value, condition);
  }

  private boolean isText() {
    return type instanceof JsonType.Scalar scalar && scalar.kind() == ScalarKind.STRING;
  }

  private boolean isOpen() {
    return Boolean.FALSE.equals(constraint.limits().get("inclusive"));
  }

  private BigDecimal limit(String name) {
    return new BigDecimal(String.valueOf(constraint.limits().get(name)));
  }

  private @Nullable Long count(String name) {
    return constraint.limits().get(name) instanceof Long count ? count : null;
  }

  private CodeBlock length() {
    Long min = count("min");
    Long max = count("max");
    CodeBlock most = max == null ? CodeBlock.of("$T.MAX_VALUE", Integer.class) : CodeBlock.of("$L", max);
    return CodeBlock.of("!$T.hasLength($L, $L, $L)", SquallTypes.TEXTS, value, min == null ? 0 : min, most);
  }

  /** The format of the expression for a container's size. */
  private String size() {
    boolean array =
        (type instanceof JsonType.Scalar && !isText()) || (type instanceof JsonType.Sequence sequence && sequence.kind() == JsonType.SequenceKind.ARRAY);
    return array ? "$L.length" : "$L.size()";
  }

  private CodeBlock sizes() {
    List<CodeBlock> conditions = new ArrayList<>();
    Long min = count("min");
    Long max = count("max");
    if (min != null) {
      conditions.add(CodeBlock.of(size() + " < $L", value, min));
    }
    if (max != null) {
      conditions.add(CodeBlock.of(size() + " > $L", value, max));
    }
    CodeBlock either = CodeBlock.join(conditions, " || ");
    return unlessNull(conditions.size() > 1 ? CodeBlock.of("($L)", either) : either);
  }

  /** Whole numbers that Java has an operator for are compared by it, where the limit is one too. */
  private CodeBlock compared(String operator, String method, BigDecimal limit) {
    boolean whole = type instanceof JsonType.Scalar scalar && switch (scalar.kind()) {
      case BYTE, SHORT, INT, LONG -> true;
      default -> false;
    };
    if (whole && limit.stripTrailingZeros().scale() <= 0 && limit.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
      long number = limit.longValue();
      String literal = number == (int) number ? Long.toString(number) : number + "L";
      return unlessNull(CodeBlock.of("$L $L $L", value, operator, literal));
    }
    return CodeBlock.of("!$T.$L($L, $L)", SquallTypes.NUMBERS, method, value, fields.decimal(limit));
  }

  private CodeBlock email() {
    CodeBlock address = CodeBlock.of("!$T.isEmail($L)", SquallTypes.EMAILS, value);
    return constraint.automaton() == null
        ? address
        : unlessNull(CodeBlock.of("($L || !$L.matches($L))", address, pattern(), value));
  }

  private CodeBlock pattern() {
    String table = constraint.automaton();
    if (table == null) {
      throw new IllegalArgumentException("no regular expression: " + constraint);
    }
    return fields.pattern(table, hint);
  }

  private CodeBlock time(String operator) {
    return unlessNull(CodeBlock.of("$T.compareToNow($L) $L 0", SquallTypes.TIMES, value, operator));
  }
}
