package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.AnnotationText;
import dev.squall.processor.discovery.ParameterDeclaration;
import dev.squall.processor.discovery.ParameterDeclaration.Defaults;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter.From;
import dev.squall.processor.model.ValueType;
import dev.squall.template.diagnostic.Suggestion;
import java.util.List;
import java.util.Optional;

/** {@code @Default} stands where a value may be missing, and its texts are values of the parameter's type. */
final class DefaultRule {
  private final DefaultText values = new DefaultText();

  /** A default on a parameter that is not made from text. */
  void checkNone(ParameterDeclaration parameter, String why, Problems problems) {
    parameter.defaults().ifPresent(defaults -> notAllowed(parameter, defaults, why, problems));
  }

  /** The texts of the default; empty if there is none. */
  List<String> check(
      ParameterDeclaration parameter, From from, Arity arity, ValueType type, Problems problems) {
    if (parameter.defaults().isEmpty()) {
      return List.of();
    }
    Defaults defaults = parameter.defaults().get();
    String reason = reasonAgainst(from, arity);
    if (!reason.isEmpty()) {
      notAllowed(parameter, defaults, reason, problems);
      return List.of();
    }
    if (arity == Arity.REQUIRED && defaults.texts().size() != 1) {
      problems.add(
          ProblemCode.BAD_DEFAULT,
          defaults.source(),
          "parameter '" + parameter.name() + "' takes one value, but its @Default has " + defaults.texts().size(),
          "write one value, or make the parameter a List");
    }
    defaults.texts().forEach(text -> checkText(parameter, type, text, problems));
    return defaults.texts().stream().map(AnnotationText::text).toList();
  }

  private static String reasonAgainst(From from, Arity arity) {
    if (from == From.PATH) {
      return "a path variable always has a value";
    }
    return switch (arity) {
      case OPTIONAL -> "its Optional is empty when there is no value";
      case NULLABLE -> "it is @Nullable: null when there is no value";
      default -> "";
    };
  }

  private static void notAllowed(
      ParameterDeclaration parameter, Defaults defaults, String reason, Problems problems) {
    problems.add(
        ProblemCode.DEFAULT_NOT_ALLOWED,
        defaults.source(),
        "parameter '" + parameter.name() + "' cannot have a @Default: " + reason,
        "remove @Default");
  }

  private void checkText(
      ParameterDeclaration parameter, ValueType type, AnnotationText text, Problems problems) {
    String subject = "the default \"" + text.text() + "\" of parameter '" + parameter.name() + "' is no "
        + TypeRefs.shown(type.type());
    switch (type) {
      case ValueType.BuiltIn builtIn -> {
        if (!values.isValid(builtIn.kind(), text.text())) {
          problems.add(
              ProblemCode.BAD_DEFAULT, text.source(), subject, "write it as a request would have it");
        }
      }
      case ValueType.EnumType constants -> {
        if (!constants.constants().contains(text.text())) {
          Optional<String> near = Suggestion.near(text.text(), constants.constants());
          problems.add(
              ProblemCode.BAD_DEFAULT,
              text.source(),
              subject,
              near.map(name -> "did you mean \"" + name + "\"?")
                  .orElse("use one of " + String.join(", ", constants.constants())));
        }
      }
      case ValueType.Converted _ -> {
        // What its converter accepts is known when it runs, and not before.
      }
    }
  }
}
