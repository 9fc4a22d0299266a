package dev.squall.template.lower;

import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Node;
import dev.squall.template.ast.TypeName;
import dev.squall.template.check.ExpressionChecker;
import dev.squall.template.diagnostic.Suggestion;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Which values of a {@code switch} have a case: every constant of an enum and every type of a sealed one needs one, or an else. */
final class CaseCoverage {
  private final Page page;
  private final ExpressionChecker checker;
  private final TypeMirror subject;
  private final Types types;
  private final Set<String> constants = new HashSet<>();
  private final List<TypeMirror> covered = new ArrayList<>();
  private final Set<Object> literals = new HashSet<>();

  CaseCoverage(Page page, ExpressionChecker checker, TypeMirror subject) {
    this.page = page;
    this.checker = checker;
    this.subject = subject;
    types = page.types.types();
  }

  TypeMirror subject() {
    return subject;
  }

  private Optional<TypeElement> element() {
    return TypeFacts.isBroken(subject) || !(subject instanceof DeclaredType declared)
        ? Optional.empty()
        : Optional.of((TypeElement) declared.asElement());
  }

  boolean isEnum() {
    return element().filter(type -> type.getKind() == ElementKind.ENUM).isPresent();
  }

  /** Notes a case of a constant; empty where there is none of the name. */
  Optional<String> constant(TypeName name, boolean guarded) {
    String simple = name.name().substring(name.name().lastIndexOf('.') + 1);
    List<String> all = enumConstants();
    if (!all.contains(simple)) {
      page.problem(
          TemplateProblemCode.UNKNOWN_NAME, name.span(),
          page.facts.shown(subject) + " has no constant " + simple,
          Suggestion.near(simple, all).map(near -> "did you mean \"" + near + "\"?").orElse("it has: " + String.join(", ", all)));
      return Optional.empty();
    }
    if (constants.contains(simple)) {
      covered(name.span(), simple);
    }
    if (!guarded) {
      constants.add(simple);
    }
    return Optional.of(simple);
  }

  private void covered(Span span, String what) {
    page.problem(
        TemplateProblemCode.NAME_TAKEN, span, "a case above is for " + what + " already: this one is never reached",
        "take one of the two away");
  }

  /** Notes a case of a type; false where no value can be of it. */
  boolean type(Span span, TypeMirror type, boolean guarded) {
    if (!types.isSubtype(types.erasure(type), types.erasure(subject))) {
      page.problem(
          TemplateProblemCode.TYPE_MISMATCH, span,
          "a " + page.facts.shown(subject) + " is never a " + page.facts.shown(type), "name one of its subtypes");
      return false;
    }
    if (covered.stream().anyMatch(other -> types.isSubtype(types.erasure(type), types.erasure(other)))) {
      covered(span, page.facts.shown(type));
    }
    if (!guarded) {
      covered.add(type);
    }
    return true;
  }

  /** Notes a case of a literal. */
  void literal(Expression.Literal literal, boolean guarded) {
    Object value = literal.value() == null ? "null" : literal.value().getClass().getSimpleName() + literal.value();
    if (literals.contains(value)) {
      covered(literal.span(), literal.span().text());
    }
    if (!guarded) {
      literals.add(value);
    }
  }

  /** Whether a literal is a number that the subject can be; otherwise it is reported. */
  boolean isPossible(Expression.Literal literal) {
    long limit = switch (page.facts.shown(subject)) {
      case "byte", "Byte" -> Byte.MAX_VALUE;
      case "short", "Short" -> Short.MAX_VALUE;
      case "int", "Integer" -> Integer.MAX_VALUE;
      default -> Long.MAX_VALUE;
    };
    if (!(literal.value() instanceof Integer || literal.value() instanceof Long)) {
      return true;
    }
    long number = ((Number) literal.value()).longValue();
    if (number <= limit && number >= -limit - 1) {
      return true;
    }
    page.problem(
        TemplateProblemCode.TYPE_MISMATCH, literal.span(),
        page.facts.shown(subject) + " is never " + literal.span().text() + ": it goes from " + (-limit - 1) + " to " + limit,
        "take the case away");
    return false;
  }

  boolean hasNullCase(Node.Switch node) {
    return node.cases().stream()
        .flatMap(one -> one.patterns().stream())
        .anyMatch(pattern -> pattern instanceof Node.Pattern.Constant constant && constant.literal().value() == null);
  }

  /** Reports what has no case. */
  void check(Node.Switch node) {
    if (node.otherwise() != null) {
      return;
    }
    List<String> missing = missing();
    if (!missing.isEmpty()) {
      page.problem(
          TemplateProblemCode.MISSING_CASE, node.subject().span(),
          "this switch over " + page.facts.shown(subject) + " has no case for " + String.join(", ", missing),
          "add the case, or {% else %}");
    }
  }

  /** Whether every value has a case. */
  boolean isComplete() {
    return (isEnum() || isSealed()) && missing().isEmpty();
  }

  private boolean isSealed() {
    return element().filter(type -> type.getModifiers().contains(Modifier.SEALED)).isPresent();
  }

  private List<String> missing() {
    if (isEnum()) {
      return enumConstants().stream().filter(name -> !constants.contains(name)).toList();
    }
    List<String> missing = new ArrayList<>();
    element().filter(type -> type.getModifiers().contains(Modifier.SEALED)).ifPresent(type -> addMissing(type, missing));
    return missing;
  }

  private void addMissing(TypeElement type, List<String> missing) {
    TypeMirror erased = types.erasure(type.asType());
    if (covered.stream().anyMatch(other -> types.isSubtype(erased, types.erasure(other)))) {
      return;
    }
    boolean splits = type.getModifiers().contains(Modifier.SEALED)
        && (type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT));
    if (!splits) {
      missing.add(type.getSimpleName().toString());
      return;
    }
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      TypeElement element = (TypeElement) types.asElement(permitted);
      if (checker.isSubtypeOf(types.erasure(permitted), types.erasure(subject)) && checker.canBe(element, subject)) {
        addMissing(element, missing);
      }
    }
  }

  private List<String> enumConstants() {
    return element().stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(one -> one.getKind() == ElementKind.ENUM_CONSTANT)
        .map(one -> one.getSimpleName().toString())
        .toList();
  }
}
