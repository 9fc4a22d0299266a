package dev.squall.processor.constraint;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.Constraint;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.ValueUse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A constraint of {@code jakarta.validation} fits the type that it stands on, and can be kept. */
final class ConstraintRule {
  private static final Set<Category> NUMBERS = EnumSet.of(Category.WHOLE_NUMBER, Category.DECIMAL_NUMBER);
  private static final Set<Category> DECIMALS =
      EnumSet.of(Category.WHOLE_NUMBER, Category.DECIMAL_NUMBER, Category.TEXT);
  private static final Set<Category> TEXTS = EnumSet.of(Category.TEXT);
  private static final Set<Category> SIZED = EnumSet.of(Category.TEXT, Category.SIZED);
  private static final Set<Category> TRUTHS = EnumSet.of(Category.TRUTH);
  private static final Set<Category> TIMES = EnumSet.of(Category.TIME);
  private static final Set<Category> ALL = EnumSet.allOf(Category.class);

  /** What the constraints can stand on. */
  private static final Map<String, Set<Category>> FITTING =
      Map.ofEntries(
          Map.entry("NotNull", ALL),
          Map.entry("Null", ALL),
          Map.entry("NotBlank", TEXTS),
          Map.entry("NotEmpty", SIZED),
          Map.entry("Size", SIZED),
          Map.entry("Pattern", TEXTS),
          Map.entry("Email", TEXTS),
          Map.entry("Min", NUMBERS),
          Map.entry("Max", NUMBERS),
          Map.entry("Positive", NUMBERS),
          Map.entry("PositiveOrZero", NUMBERS),
          Map.entry("Negative", NUMBERS),
          Map.entry("NegativeOrZero", NUMBERS),
          Map.entry("DecimalMin", DECIMALS),
          Map.entry("DecimalMax", DECIMALS),
          Map.entry("Digits", DECIMALS),
          Map.entry("AssertTrue", TRUTHS),
          Map.entry("AssertFalse", TRUTHS),
          Map.entry("Past", TIMES),
          Map.entry("PastOrPresent", TIMES),
          Map.entry("Future", TIMES),
          Map.entry("FutureOrPresent", TIMES));

  private final LimitRule limits;
  private final MessageRule messages;
  private final Problems problems;

  ConstraintRule(Problems problems) {
    this.problems = problems;
    this.limits = new LimitRule(problems);
    this.messages = new MessageRule(problems);
  }

  /** The constraint; empty if it is wrong, which is told. */
  Optional<Constraint> check(ConstraintAnnotation annotation, ValueUse use, Subject subject) {
    Set<Category> fitting = FITTING.get(annotation.name());
    if (fitting == null) {
      problems.add(
          ProblemCode.UNSUPPORTED_CONSTRAINT,
          annotation.source(),
          "@" + annotation.name() + " of " + subject.name() + " is not known here, and would not be checked",
          "use another constraint, or @CheckedBy");
      return Optional.empty();
    }
    if (!isForAll(annotation, subject) || !fits(annotation, fitting, use, subject)) {
      return Optional.empty();
    }
    if (use.nullable() && Set.of("NotNull", "NotBlank", "NotEmpty").contains(annotation.name())) {
      problems.add(
          ProblemCode.BAD_CONSTRAINT,
          annotation.source(),
          subject.name() + " is @Nullable, but @" + annotation.name() + " refuses null",
          "remove one of the two");
      return Optional.empty();
    }
    if (!use.nullable() && annotation.name().equals("Null")) {
      problems.add(
          ProblemCode.BAD_CONSTRAINT,
          annotation.source(),
          "@Null of " + subject.name() + " cannot be kept: nothing but what is @Nullable may be null",
          "write @Nullable too");
      return Optional.empty();
    }
    return limits.read(annotation, Category.of(use.type()), subject)
        .flatMap(read -> messages.check(annotation, read, subject));
  }

  /** Whether it holds always: there are no groups here. */
  private boolean isForAll(ConstraintAnnotation annotation, Subject subject) {
    for (String member : new String[] {"groups", "payload"}) {
      if (!annotation.values(member).isEmpty()) {
        problems.add(
            ProblemCode.UNSUPPORTED_CONSTRAINT,
            annotation.place(member),
            "@" + annotation.name() + " of " + subject.name() + " has " + member + ", but constraints hold always here",
            member.equals("groups") ? "remove them, or take another type where other constraints hold" : "remove it");
        return false;
      }
    }
    return true;
  }

  private boolean fits(ConstraintAnnotation annotation, Set<Category> fitting, ValueUse use, Subject subject) {
    String type = TypeRefs.shown(use.type().type());
    if (use.type() instanceof JsonType.Scalar scalar && scalar.isPrimitive() && annotation.name().equals("Null")) {
      problems.add(
          ProblemCode.CONSTRAINT_TYPE,
          annotation.source(),
          "@Null stands on " + subject.name() + ", but " + type + " is never null",
          "remove it");
      return false;
    }
    if (fitting.contains(Category.of(use.type()))) {
      return true;
    }
    problems.add(
        ProblemCode.CONSTRAINT_TYPE,
        annotation.source(),
        "@" + annotation.name() + " stands on " + subject.name() + ", but " + type + " is not " + wanted(fitting),
        advice(annotation.name(), use));
    return false;
  }

  private static String wanted(Set<Category> fitting) {
    if (fitting.equals(TIMES)) {
      return "a time with a past and a future";
    }
    if (fitting.equals(TEXTS)) {
      return "a String";
    }
    if (fitting.equals(SIZED)) {
      return "a String, a collection, a map or an array";
    }
    return fitting.equals(TRUTHS) ? "a boolean" : fitting.equals(DECIMALS) ? "a number or a String" : "a number";
  }

  private static String advice(String name, ValueUse use) {
    Category category = Category.of(use.type());
    if (use.type() instanceof JsonType.OptionalOf) {
      return "write it on the content: Optional<@" + name + " ...>";
    }
    if (category.isNumber() && Set.of("Size", "NotEmpty", "NotBlank").contains(name)) {
      return "use @Min and @Max, or @Digits";
    }
    if (category == Category.TEXT && NUMBERS.equals(FITTING.get(name))) {
      return "use @Size for its length, @DecimalMin and @DecimalMax for a number in a text, or declare a number";
    }
    if (category == Category.SIZED && !name.equals("NotBlank")) {
      return "write it on the elements: List<@" + name + " ...>";
    }
    return category == Category.SIZED ? "use @NotEmpty, or write it on the elements: List<@NotBlank ...>" : "remove it, or use @CheckedBy";
  }
}
