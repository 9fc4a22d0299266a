package dev.squall.processor.constraint;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.model.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A message is a text with the names of limits in braces, or the key of one; expressions are not evaluated. Behind a backslash, braces, dollar
 * signs and backslashes stand for themselves.
 */
final class MessageRule {
  private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern ESCAPE_OR_VALUE = Pattern.compile("\\\\[\\\\{}$]|\\{value\\}");
  private static final Pattern ESCAPE = Pattern.compile("\\\\[\\\\{}$]");
  /** What readers of values tell by. */
  private static final Set<String> RESERVED = Set.of("missing", "malformed", "type", "unknown", "duplicate", "syntax");

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]+");

  private final Problems problems;

  MessageRule(Problems problems) {
    this.problems = problems;
  }

  /** The constraint with the message that is written, if one is. */
  Optional<Constraint> check(ConstraintAnnotation annotation, Constraint constraint, Subject subject) {
    // What validators of Java call "value" is called by what it limits here.
    String limit = constraint.limits().containsKey("min") ? "{min}" : "{max}";
    String message =
        ESCAPE_OR_VALUE
            .matcher(annotation.text("message"))
            .replaceAll(found -> Matcher.quoteReplacement(found.group().equals("{value}") ? limit : found.group()));
    if (message.isEmpty()) {
      return Optional.of(constraint);
    }
    List<String> known = new ArrayList<>(constraint.limits().keySet());
    if (!isText(annotation, message, known, subject)) {
      return Optional.empty();
    }
    return Optional.of(
        new Constraint(constraint.code(), constraint.limits(), message, constraint.automaton(), constraint.check()));
  }

  /** Whether a message can be told. */
  boolean isText(ConstraintAnnotation annotation, String written, List<String> limits, Subject subject) {
    String message = ESCAPE.matcher(written).replaceAll("\\\\");
    if (message.contains("${")) {
      problems.add(
          ProblemCode.BAD_CONSTRAINT,
          annotation.place("message"),
          "the message of @" + annotation.name() + " of " + subject.name() + " has an expression, and these are not evaluated",
          "write a text, or a key in braces and the text for it in a ConstraintMessages");
      return false;
    }
    Matcher braces = IN_BRACES.matcher(message);
    if (braces.matches() && CODE.matcher(braces.group(1)).matches()) {
      return true;
    }
    braces.reset();
    while (braces.find()) {
      if (!limits.contains(braces.group(1))) {
        problems.add(
            ProblemCode.BAD_CONSTRAINT,
            annotation.place("message"),
            "the message of @" + annotation.name() + " of " + subject.name() + " has " + braces.group() + ", which is no limit of it",
            limits.isEmpty() ? "it has none; write the text" : "its limits are {" + String.join("}, {", limits) + "}",
            "or write a backslash before a brace that stands for itself");
        return false;
      }
    }
    String rest = IN_BRACES.matcher(message).replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      problems.add(
          ProblemCode.BAD_CONSTRAINT,
          annotation.place("message"),
          "the message of @" + annotation.name() + " of " + subject.name() + " has a single brace, and a name stands between two",
          "write {name} for a limit, and a backslash before a brace that stands for itself");
      return false;
    }
    return true;
  }

  /** Whether a code of the user's own can be told, and is not one of what cannot be read; empty is not one. */
  boolean isCode(ConstraintAnnotation annotation, String code, Subject subject) {
    if (RESERVED.contains(code)) {
      problems.add(
          ProblemCode.BAD_CONSTRAINT,
          annotation.place("code"),
          "the code \"" + code + "\" of @" + annotation.name() + " of " + subject.name() + " is what a value is told by that cannot be read",
          "write another one, such as code = \"bad_" + code + "\"");
      return false;
    }
    if (CODE.matcher(code).matches()) {
      return true;
    }
    problems.add(
        ProblemCode.BAD_CONSTRAINT,
        annotation.place("code"),
        "the code \"" + code + "\" of @" + annotation.name() + " of " + subject.name() + " is no name for programs",
        "use letters, digits, \"_\", \"-\" and \".\"");
    return false;
  }
}
