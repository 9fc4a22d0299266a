package dev.squall.processor.constraint;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.Constraint;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.ScalarKind;
import dev.squall.processor.model.ValueUse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All constraints of a value can be kept at once, by a value of its type. */
final class RangeRule {
  /** Numbers with more digits before the point are beyond all limits. */
  private static final int MOST_DIGITS = 400;

  private static final Map<ScalarKind, Long> LARGEST =
      Map.of(
          ScalarKind.BYTE, (long) Byte.MAX_VALUE,
          ScalarKind.SHORT, (long) Short.MAX_VALUE,
          ScalarKind.INT, (long) Integer.MAX_VALUE,
          ScalarKind.LONG, Long.MAX_VALUE);

  private static final Map<String, Set<String>> CONTRARY =
      Map.of(
          "assert_true", Set.of("assert_false"),
          "past", Set.of("future", "future_or_present"),
          "past_or_present", Set.of("future"));

  private final Problems problems;

  RangeRule(Problems problems) {
    this.problems = problems;
  }

  /** An end of a range; {@code open} if the limit itself is out of it. */
  private record End(BigDecimal limit, boolean open, String name, @Nullable ConstraintAnnotation annotation) {}

  /** Checks constraints with the annotations that they were read from. */
  void check(ValueUse use, List<Constraint> constraints, List<ConstraintAnnotation> annotations, Subject subject) {
    String type = TypeRefs.shown(use.type().type());
    Long largest = use.type() instanceof JsonType.Scalar scalar ? LARGEST.get(scalar.kind()) : null;
    End low = largest == null ? null : new End(BigDecimal.valueOf(-largest - 1), false, "the range of " + type, null);
    End high = largest == null ? null : new End(BigDecimal.valueOf(largest), false, "the range of " + type, null);
    boolean whole = Category.of(use.type()) == Category.WHOLE_NUMBER;
    for (int i = 0; i < constraints.size(); i++) {
      low = tighter(low, whole(lower(constraints.get(i), annotations.get(i)), whole, true), limit -> -limit.signum());
      high = tighter(high, whole(upper(constraints.get(i), annotations.get(i)), whole, false), BigDecimal::signum);
    }
    if (low != null && high != null && isEmpty(low, high)) {
      tell(low, high, subject);
    }
    sizes(constraints, annotations, subject);
    opposites(constraints, annotations, subject);
  }

  /** The end among whole numbers: the next one that is still in the range. */
  private static @Nullable End whole(@Nullable End end, boolean whole, boolean low) {
    if (end == null || !whole) {
      return end;
    }
    BigDecimal next = end.limit().setScale(0, low ? RoundingMode.CEILING : RoundingMode.FLOOR);
    if (end.open() && next.compareTo(end.limit()) == 0) {
      next = low ? next.add(BigDecimal.ONE) : next.subtract(BigDecimal.ONE);
    }
    return new End(next, false, end.name(), end.annotation());
  }

  /** Constraints without limits of which the one is the contrary of the other. */
  private void opposites(List<Constraint> constraints, List<ConstraintAnnotation> annotations, Subject subject) {
    for (int i = 0; i < constraints.size(); i++) {
      Set<String> contrary = CONTRARY.getOrDefault(constraints.get(i).code(), Set.of());
      for (int j = 0; j < constraints.size(); j++) {
        boolean builtIn = constraints.get(i).check() == null && constraints.get(j).check() == null;
        if (builtIn && contrary.contains(constraints.get(j).code())) {
          ConstraintAnnotation first = annotations.get(Math.min(i, j));
          ConstraintAnnotation second = annotations.get(Math.max(i, j));
          problems.add(
              ProblemCode.BAD_CONSTRAINT,
              second.source(),
              "no value of " + subject.name() + " fits both @" + first.name() + " and @" + second.name(),
              "remove one of the two");
          return;
        }
      }
    }
  }

  private static boolean isEmpty(End low, End high) {
    int order = low.limit().compareTo(high.limit());
    return order > 0 || (order == 0 && (low.open() || high.open()));
  }

  /** The end that leaves less; {@code sign} is positive for a difference by which the first one leaves more. */
  private static @Nullable End tighter(@Nullable End first, @Nullable End second, ToIntFunction<BigDecimal> sign) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    int more = sign.applyAsInt(first.limit().subtract(second.limit()));
    return more > 0 || (more == 0 && second.open()) ? second : first;
  }

  private static @Nullable End lower(Constraint constraint, ConstraintAnnotation annotation) {
    return switch (constraint.code()) {
      case "min", "decimal_min" -> end(constraint, "min", annotation);
      case "digits" -> digits(constraint, annotation, BigDecimal::negate);
      case "positive" -> new End(BigDecimal.ZERO, true, "@Positive", annotation);
      case "positive_or_zero" -> new End(BigDecimal.ZERO, false, "@PositiveOrZero", annotation);
      default -> null;
    };
  }

  private static @Nullable End upper(Constraint constraint, ConstraintAnnotation annotation) {
    return switch (constraint.code()) {
      case "max", "decimal_max" -> end(constraint, "max", annotation);
      case "digits" -> digits(constraint, annotation, UnaryOperator.identity());
      case "negative" -> new End(BigDecimal.ZERO, true, "@Negative", annotation);
      case "negative_or_zero" -> new End(BigDecimal.ZERO, false, "@NegativeOrZero", annotation);
      default -> null;
    };
  }

  /** So many digits before the point leave what is below the next power of ten; {@code sign} makes it the end wanted. */
  private static @Nullable End digits(Constraint constraint, ConstraintAnnotation annotation, UnaryOperator<BigDecimal> sign) {
    long integer = constraint.limits().get("integer") instanceof Long count ? count : Long.MAX_VALUE;
    return integer > MOST_DIGITS
        ? null
        : new End(sign.apply(BigDecimal.TEN.pow((int) integer)), true, "@Digits (integer = " + integer + ")", annotation);
  }

  private static End end(Constraint constraint, String limit, ConstraintAnnotation annotation) {
    BigDecimal value = new BigDecimal(String.valueOf(constraint.limits().get(limit)));
    boolean open = Boolean.FALSE.equals(constraint.limits().get("inclusive"));
    return new End(value, open, "@" + annotation.name() + " (" + constraint.limits().get(limit) + ")", annotation);
  }

  private void sizes(List<Constraint> constraints, List<ConstraintAnnotation> annotations, Subject subject) {
    End low = null;
    End high = null;
    for (int i = 0; i < constraints.size(); i++) {
      Constraint constraint = constraints.get(i);
      ConstraintAnnotation annotation = annotations.get(i);
      if (constraint.code().equals("size")) {
        low = tighter(low, constraint.limits().containsKey("min") ? end(constraint, "min", annotation) : null, limit -> -limit.signum());
        high = tighter(high, constraint.limits().containsKey("max") ? end(constraint, "max", annotation) : null, BigDecimal::signum);
      }
    }
    if (low != null && high != null && isEmpty(low, high)) {
      tell(low, high, subject);
    }
  }

  private void tell(End low, End high, Subject subject) {
    ConstraintAnnotation at = high.annotation() != null ? high.annotation() : low.annotation();
    if (at != null) {
      problems.add(
          ProblemCode.BAD_CONSTRAINT,
          at.source(),
          "no value of " + subject.name() + " fits both " + low.name() + " and " + high.name(),
          "change one of the limits");
    }
  }
}
