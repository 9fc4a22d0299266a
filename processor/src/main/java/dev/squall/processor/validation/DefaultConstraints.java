package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.AnnotationText;
import dev.squall.processor.discovery.ParameterDeclaration;
import dev.squall.processor.model.Constraint;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.ScalarKind;
import dev.squall.processor.model.ValueUse;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A default is a value that the parameter's constraints let through: else every request without the parameter would be refused. Limits of
 * numbers and of lengths are looked at; what regular expressions, clocks and classes of the user's say is known when they run.
 */
final class DefaultConstraints {
  private DefaultConstraints() {}

  /** Tells of texts of the default that a constraint refuses. */
  static void check(ParameterDeclaration parameter, ValueUse use, Problems problems) {
    if (parameter.defaults().isEmpty()) {
      return;
    }
    ValueUse each = use.type() instanceof JsonType.Sequence sequence ? sequence.element() : use;
    if (!(each.type() instanceof JsonType.Scalar scalar)) {
      return;
    }
    for (AnnotationText text : parameter.defaults().get().texts()) {
      Optional<Constraint> broken =
          each.constraints().stream().filter(constraint -> isBroken(constraint, scalar.kind(), text.text())).findFirst();
      broken.ifPresent(
          constraint ->
              problems.add(
                  ProblemCode.BAD_DEFAULT,
                  text.source(),
                  "the default \"" + text.text() + "\" of parameter '" + parameter.name() + "' is refused by its own constraint \""
                      + constraint.code() + "\"" + limits(constraint),
                  "write a value that it lets through, or change the constraint"));
    }
  }

  /** {@code  (min = 1, max = 3)} */
  private static String limits(Constraint constraint) {
    StringJoiner limits = new StringJoiner(", ", " (", ")").setEmptyValue("");
    constraint.limits().forEach((name, limit) -> limits.add(name + " = " + limit));
    return limits.toString();
  }

  private static boolean isBroken(Constraint constraint, ScalarKind kind, String text) {
    if (constraint.check() != null) {
      return false;
    }
    return kind == ScalarKind.STRING ? isTextBroken(constraint, text) : isNumberBroken(constraint, kind, text);
  }

  private static boolean isTextBroken(Constraint constraint, String text) {
    int length = text.codePointCount(0, text.length());
    return switch (constraint.code()) {
      case "not_blank" -> text.isBlank();
      case "not_empty" -> text.isEmpty();
      case "size" -> isBelow(constraint, BigDecimal.valueOf(length)) || isAbove(constraint, BigDecimal.valueOf(length));
      default -> false;
    };
  }

  private static boolean isNumberBroken(Constraint constraint, ScalarKind kind, String text) {
    boolean number =
        switch (kind) {
          case BYTE, SHORT, INT, LONG, BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> true;
          default -> false;
        };
    if (!number) {
      return false;
    }
    BigDecimal value;
    try {
      value = new BigDecimal(text);
    } catch (NumberFormatException isToldAlready) {
      return false;
    }
    return switch (constraint.code()) {
      case "min", "decimal_min" -> isBelow(constraint, value);
      case "max", "decimal_max" -> isAbove(constraint, value);
      case "positive" -> value.signum() <= 0;
      case "positive_or_zero" -> value.signum() < 0;
      case "negative" -> value.signum() >= 0;
      case "negative_or_zero" -> value.signum() > 0;
      default -> false;
    };
  }

  private static boolean isBelow(Constraint constraint, BigDecimal value) {
    Object min = constraint.limits().get("min");
    int order = min == null ? 1 : value.compareTo(new BigDecimal(min.toString()));
    return order < 0 || (order == 0 && isOpen(constraint));
  }

  private static boolean isAbove(Constraint constraint, BigDecimal value) {
    Object max = constraint.limits().get("max");
    int order = max == null ? -1 : value.compareTo(new BigDecimal(max.toString()));
    return order > 0 || (order == 0 && isOpen(constraint));
  }

  private static boolean isOpen(Constraint constraint) {
    return Boolean.FALSE.equals(constraint.limits().get("inclusive"));
  }
}
