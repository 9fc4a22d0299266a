package dev.squall.processor.json;

import dev.squall.processor.constraint.DefaultConstraints;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.ScalarKind;
import dev.squall.processor.model.ValueType;
import dev.squall.processor.model.ValueUse;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an absent member has: texts, which have to be values of its type. */
final class Defaults {
  private final ValueRules rules;
  private final Problems problems;

  Defaults(ValueRules rules, Problems problems) {
    this.rules = rules;
    this.problems = problems;
  }

  /** The texts; null if the member has no default. */
  @Nullable List<String> of(Property property, ValueUse use) {
    List<String> texts = property.defaults();
    if (texts == null) {
      return null;
    }
    boolean several = use.type() instanceof JsonType.Sequence;
    JsonType type = use.type() instanceof JsonType.Sequence sequence ? sequence.element().type() : use.type();
    if (use.absentAllowed()) {
      notAllowed(property, "its absence means that there is no value", "remove @Default");
    } else if (!(type instanceof JsonType.Scalar || type instanceof JsonType.EnumOf)) {
      notAllowed(property, "it is not made of a text", "remove @Default");
    } else if (type instanceof JsonType.EnumOf constants && constants.accessor() != null) {
      notAllowed(
          property,
          "what the constants of " + TypeRefs.shown(constants.type()) + " are in JSON is known when " + constants.accessor()
              + "() is called, not when it is compiled",
          "remove @Default, or name the constants with @JsonProperty rather than @JsonValue");
    } else if (!several && texts.size() != 1) {
      bad(property, "takes one value, but its @Default has " + texts.size(), "write one value, or make it a List");
    } else {
      texts.stream()
          .filter(text -> !isText(type, text))
          .forEach(text -> bad(property, "cannot be \"" + text + "\", its @Default", "write it as a request would have it"));
      texts.stream().filter(text -> isText(type, text)).forEach(text -> checkConstraints(property, use, text));
      if (several) {
        DefaultConstraints.refusing(use, texts.size())
            .ifPresent(constraint -> refused(property, "has " + texts.size() + " values in its @Default, which its own constraint "
                + constraint + " refuses"));
      }
    }
    return texts;
  }

  private void checkConstraints(Property property, ValueUse use, String text) {
    DefaultConstraints.refusing(use, text)
        .ifPresent(constraint -> refused(property, "has the @Default \"" + text + "\", which its own constraint " + constraint + " refuses"));
  }

  private void refused(Property property, String what) {
    bad(property, what, "write what it lets through, or change the constraint");
  }

  private boolean isText(JsonType type, String text) {
    return switch (type) {
      case JsonType.EnumOf constants ->
          constants.constants().stream().anyMatch(constant -> constant.jsonName().equals(text));
      case JsonType.Scalar scalar ->
          switch (scalar.kind()) {
            case CONVERTED -> true;
            case BYTES -> false;
            case URI -> isUri(text);
            default -> rules.isText(kind(scalar.kind()), text);
          };
      default -> false;
    };
  }

  private static ValueType.Kind kind(ScalarKind kind) {
    return ValueType.Kind.valueOf(kind.name());
  }

  private static boolean isUri(String text) {
    try {
      URI.create(text);
      return true;
    } catch (IllegalArgumentException wrong) {
      return false;
    }
  }

  private void notAllowed(Property property, String why, String advice) {
    problems.add(
        ProblemCode.DEFAULT_NOT_ALLOWED,
        property.source(),
        "member '" + property.javaName() + "' cannot have a @Default: " + why,
        advice);
  }

  private void bad(Property property, String what, String advice) {
    problems.add(ProblemCode.BAD_DEFAULT, property.source(), "member '" + property.javaName() + "' " + what, advice);
  }
}
