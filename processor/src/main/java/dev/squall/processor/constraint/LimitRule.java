package dev.squall.processor.constraint;

import dev.squall.processor.automaton.Regex;
import dev.squall.processor.automaton.RegexProblem;
import dev.squall.processor.automaton.SegmentPatternEncoder;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.model.Constraint;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationValue;

/** The limits of a constraint can be kept: a size is not negative, a decimal number is one, a regular expression is regular. */
final class LimitRule {
  private final Problems problems;

  LimitRule(Problems problems) {
    this.problems = problems;
  }

  /** The constraint with its limits, without its message; empty if one is wrong. */
  Optional<Constraint> read(ConstraintAnnotation annotation, Category category, Subject subject) {
    return switch (annotation.name()) {
      case "Size" -> size(annotation, subject);
      case "Min" -> Optional.of(plain("min", Map.of("min", annotation.number("value").orElse(0L))));
      case "Max" -> Optional.of(plain("max", Map.of("max", annotation.number("value").orElse(0L))));
      case "DecimalMin" -> decimal(annotation, "decimal_min", "min", subject);
      case "DecimalMax" -> decimal(annotation, "decimal_max", "max", subject);
      case "Digits" -> digits(annotation, subject);
      case "Pattern" -> pattern(annotation, "pattern", subject);
      case "Email" -> email(annotation, subject);
      default -> Optional.of(plain(code(annotation.name()), Map.of()));
    };
  }

  private Optional<Constraint> email(ConstraintAnnotation annotation, Subject subject) {
    String regexp = annotation.text("regexp");
    if (regexp.isEmpty() && !annotation.values("flags").isEmpty()) {
      return bad(annotation, "flags", subject, "has flags, but no regexp that they are for", "remove them, or write the regexp");
    }
    return regexp.isEmpty() || regexp.equals(".*")
        ? Optional.of(plain("email", Map.of()))
        : pattern(annotation, "email", subject);
  }

  /** {@code PastOrPresent} is {@code past_or_present}. */
  static String code(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }

  private static Constraint plain(String code, Map<String, Object> limits) {
    return new Constraint(code, limits, null);
  }

  private Optional<Constraint> size(ConstraintAnnotation annotation, Subject subject) {
    long min = annotation.number("min").orElse(0L);
    long max = annotation.number("max").orElse((long) Integer.MAX_VALUE);
    if (min < 0 || max < 0) {
      return bad(annotation, min < 0 ? "min" : "max", subject, "has a negative size", "write 0 or more");
    }
    if (min > max) {
      return bad(annotation, "min", subject, "has a min of " + min + ", which is over its max of " + max, "swap the two");
    }
    if (max == 0) {
      return bad(annotation, "max", subject, "lets nothing through but what is empty", "write the max that you mean");
    }
    Map<String, Object> limits = new LinkedHashMap<>();
    if (min > 0) {
      limits.put("min", min);
    }
    if (max < Integer.MAX_VALUE) {
      limits.put("max", max);
    }
    return limits.isEmpty()
        ? bad(annotation, "min", subject, "has no limits", "write @Size(min = 1), @Size(max = 80) or both")
        : Optional.of(plain("size", limits));
  }

  private Optional<Constraint> decimal(ConstraintAnnotation annotation, String code, String limit, Subject subject) {
    Optional<BigDecimal> value = annotation.decimal("value");
    if (value.isEmpty() || Math.abs((long) value.get().scale()) > 1_000 || value.get().precision() > 1_000) {
      return bad(
          annotation, "value", subject, "has the limit \"" + annotation.text("value") + "\", which is no decimal number",
          "write a number such as \"0.01\"");
    }
    Map<String, Object> limits = new LinkedHashMap<>();
    limits.put(limit, value.get());
    if (!annotation.truth("inclusive", true)) {
      limits.put("inclusive", false);
    }
    return Optional.of(plain(code, limits));
  }

  private Optional<Constraint> digits(ConstraintAnnotation annotation, Subject subject) {
    long integer = annotation.number("integer").orElse(0L);
    long fraction = annotation.number("fraction").orElse(0L);
    if (integer < 0 || fraction < 0 || integer + fraction == 0) {
      return bad(annotation, integer < 0 ? "integer" : "fraction", subject, "leaves no number", "write how many digits there may be");
    }
    Map<String, Object> limits = new LinkedHashMap<>();
    limits.put("integer", integer);
    limits.put("fraction", fraction);
    return Optional.of(plain("digits", limits));
  }

  private Optional<Constraint> pattern(ConstraintAnnotation annotation, String code, Subject subject) {
    int flags = 0;
    for (AnnotationValue value : annotation.values("flags")) {
      String written = String.valueOf(value.getValue());
      String name = written.substring(written.lastIndexOf('.') + 1);
      int flag = flag(name);
      if (flag == 0) {
        return bad(annotation, "flags", subject, "has the flag " + name + ", which is not known here", "write the expression without it");
      }
      flags |= flag;
    }
    String regexp = annotation.text("regexp");
    return switch (Regex.compileConstraint(regexp, flags)) {
      case Regex.Compiled compiled -> {
        Map<String, Object> limits = Map.of("regexp", regexp);
        String table = SegmentPatternEncoder.encode(compiled.language());
        yield Optional.of(new Constraint(code, limits, null, table, null));
      }
      case Regex.Refused(RegexProblem fault) -> {
        problems.add(
            fault.regular() ? ProblemCode.BAD_REGEX : ProblemCode.NON_REGULAR_REGEX,
            annotation.place("regexp"),
            "@" + annotation.name() + " of " + subject.name() + ": " + fault.message(),
            lowered(fault.hint()).replace("in the handler", "with @CheckedBy"));
        yield Optional.empty();
      }
    };
  }

  private static String lowered(String sentence) {
    String text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static int flag(String name) {
    return switch (name) {
      case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
      case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
      case "DOTALL" -> Pattern.DOTALL;
      case "MULTILINE" -> Pattern.MULTILINE;
      case "UNIX_LINES" -> Pattern.UNIX_LINES;
      default -> 0;
    };
  }

  private Optional<Constraint> bad(ConstraintAnnotation annotation, String member, Subject subject, String fault, String advice) {
    problems.add(
        ProblemCode.BAD_CONSTRAINT,
        annotation.place(member),
        "@" + annotation.name() + " of " + subject.name() + " " + fault,
        advice);
    return Optional.empty();
  }
}
