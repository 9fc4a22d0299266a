package dev.squall.processor.constraint;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.Constraint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The class that {@code @CheckedBy} names has an {@code isValid} for values of the type, which generated code can call. */
final class CheckRule {
  private final TypeFacts facts;
  private final Problems problems;
  private final MessageRule messages;

  CheckRule(TypeFacts facts, Problems problems) {
    this.facts = facts;
    this.problems = problems;
    this.messages = new MessageRule(problems);
  }

  /** The constraint; empty if it is wrong, which is told. */
  Optional<Constraint> check(ConstraintAnnotation annotation, TypeMirror type, Subject subject, PackageElement from) {
    TypeElement owner = annotation.type("value").flatMap(TypeFacts::element).orElse(null);
    if (owner == null) {
      return Optional.empty();
    }
    String name = owner.getSimpleName().toString();
    Optional<ExecutableElement> called =
        ElementFilter.methodsIn(owner.getEnclosedElements()).stream().filter(method -> fits(method, type, from)).findFirst();
    if (called.isPresent() && called.get().getThrownTypes().stream().anyMatch(facts::isChecked)) {
      problems.add(
          ProblemCode.BAD_CONSTRAINT,
          annotation.place("value"),
          name + " checks " + subject.name() + ", but its isValid declares a checked exception, which generated code cannot handle",
          "remove it from \"throws\", or catch it there");
      return Optional.empty();
    }
    if (called.isEmpty()) {
      problems.add(
          ProblemCode.BAD_CONSTRAINT,
          annotation.place("value"),
          name + " checks " + subject.name() + ", but has no method \"static boolean isValid(" + TypeRefs.shown(type) + ")\""
              + " that generated code can call",
          "write it, static and not private");
      return Optional.empty();
    }
    String code = annotation.text("code").isEmpty() ? LimitRule.code(name) : annotation.text("code");
    String message = annotation.text("message");
    if (!messages.isCode(annotation, code, subject) || !messages.isText(annotation, message, List.of(), subject)) {
      return Optional.empty();
    }
    Constraint.Method method = new Constraint.Method(TypeRefs.raw(owner), "isValid");
    return Optional.of(new Constraint(code, Map.of(), message.isEmpty() ? null : message, null, method));
  }

  private boolean fits(ExecutableElement method, TypeMirror type, PackageElement from) {
    return method.getSimpleName().contentEquals("isValid")
        && method.getModifiers().contains(Modifier.STATIC)
        && method.getParameters().size() == 1
        && method.getReturnType().getKind() == TypeKind.BOOLEAN
        && facts.accessible(method, from)
        && facts.types().isAssignable(type instanceof PrimitiveType ? type : boxless(type), method.getParameters().getFirst().asType());
  }

  /** The type without annotations, which some compilers compare. */
  private TypeMirror boxless(TypeMirror type) {
    return TypeFacts.element(type).filter(element -> element.getTypeParameters().isEmpty()).map(TypeElement::asType).orElse(type);
  }
}
