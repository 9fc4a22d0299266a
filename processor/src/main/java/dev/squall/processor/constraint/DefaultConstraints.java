package dev.squall.processor.constraint;

import dev.squall.processor.automaton.PatternTable;
import dev.squall.processor.model.Constraint;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.ScalarKind;
import dev.squall.processor.model.ValueUse;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A default is a value that the constraints of its place let through: else every request without that value would be refused. What classes of
 * the user's say is known when they run.
 */
public final class DefaultConstraints {
  private DefaultConstraints() {}

  /**
   * The constraint that refuses one text of a default, as messages name it: {@code "max" (max = 5)}.
   *
   * @param use the place, of several values the container
   */
  public static Optional<String> refusing(ValueUse use, String text) {
    ValueUse each = use.type() instanceof JsonType.Sequence sequence ? sequence.element() : use;
    if (!(each.type() instanceof JsonType.Scalar scalar)) {
      return Optional.empty();
    }
    return each.constraints().stream()
        .filter(constraint -> constraint.check() == null && isBroken(constraint, scalar.kind(), text))
        .findFirst()
        .map(DefaultConstraints::named);
  }

  /** The constraint that refuses a default of so many values. */
  public static Optional<String> refusing(ValueUse use, int count) {
    return use.constraints().stream()
        .filter(constraint -> constraint.check() == null && isCountBroken(constraint, BigDecimal.valueOf(count)))
        .findFirst()
        .map(DefaultConstraints::named);
  }

  /** {@code "size" (min = 1, max = 3)} */
  private static String named(Constraint constraint) {
    StringJoiner limits = new StringJoiner(", ", " (", ")").setEmptyValue("");
    constraint.limits().forEach((name, limit) -> limits.add(name + " = " + limit));
    return "\"" + constraint.code() + "\"" + limits;
  }

  private static boolean isCountBroken(Constraint constraint, BigDecimal count) {
    return switch (constraint.code()) {
      case "not_empty" -> count.signum() == 0;
      case "size" -> isBelow(constraint, count) || isAbove(constraint, count);
      default -> false;
    };
  }

  private static boolean isBroken(Constraint constraint, ScalarKind kind, String text) {
    return switch (kind) {
      case STRING -> isTextBroken(constraint, text);
      case BYTE, SHORT, INT, LONG, BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> {
        BigDecimal number = number(text);
        yield number != null && isNumberBroken(constraint, number, number.stripTrailingZeros());
      }
      case BOOLEAN ->
          switch (constraint.code()) {
            case "assert_true" -> !Boolean.parseBoolean(text);
            case "assert_false" -> Boolean.parseBoolean(text);
            default -> false;
          };
      default -> PassedTimes.isBroken(constraint.code(), kind, text);
    };
  }

  private static boolean isTextBroken(Constraint constraint, String text) {
    return switch (constraint.code()) {
      case "not_blank" -> text.isBlank();
      case "not_empty" -> text.isEmpty();
      case "size" -> isCountBroken(constraint, BigDecimal.valueOf(text.codePointCount(0, text.length())));
      case "email" -> isNoEmail(text) || isUnmatched(constraint, text);
      case "pattern" -> isUnmatched(constraint, text);
      case "decimal_min", "decimal_max", "digits" -> {
        BigDecimal number = number(text);
        yield number == null || isNumberBroken(constraint, number, number);
      }
      default -> false;
    };
  }

  private static boolean isUnmatched(Constraint constraint, String text) {
    return constraint.automaton() != null && !PatternTable.accepts(constraint.automaton(), text);
  }

  /** What nobody takes for an address; the finer rules are those of the running program. */
  private static boolean isNoEmail(String text) {
    int at = text.indexOf('@');
    return at <= 0
        || at == text.length() - 1
        || text.indexOf('@', at + 1) >= 0
        || text.chars().anyMatch(c -> c <= ' ');
  }

  private static @Nullable BigDecimal number(String text) {
    try {
      return text.chars().allMatch(c -> c < 0x80) ? new BigDecimal(text) : null;
    } catch (NumberFormatException isToldAlready) {
      return null;
    }
  }

  /** A number, and the same as its digits are counted. */
  private static boolean isNumberBroken(Constraint constraint, BigDecimal value, BigDecimal counted) {
    return switch (constraint.code()) {
      case "min", "decimal_min" -> isBelow(constraint, value);
      case "max", "decimal_max" -> isAbove(constraint, value);
      case "positive" -> value.signum() <= 0;
      case "positive_or_zero" -> value.signum() < 0;
      case "negative" -> value.signum() >= 0;
      case "negative_or_zero" -> value.signum() > 0;
      case "digits" ->
          isOver(constraint, "integer", value.signum() == 0 ? 0 : counted.precision() - counted.scale())
              || isOver(constraint, "fraction", counted.scale());
      default -> false;
    };
  }

  private static boolean isOver(Constraint constraint, String limit, int digits) {
    return constraint.limits().get(limit) instanceof Long most && digits > most;
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
