package dev.squall.processor.constraint;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.Enclosing;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.SourceRef;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Constraints in a type that is read, at what is none of its members: nothing would check them, so they are refused. */
public final class StrayConstraints {
  private static final Set<String> CONDITIONS = Set.of("AssertTrue", "AssertFalse");

  private final TypeFacts facts;
  private final SourceLocator locator;
  private final Problems problems;

  /** A rule for one round that tells what is wrong. */
  public StrayConstraints(TypeFacts facts, SourceLocator locator, Problems problems) {
    this.facts = facts;
    this.locator = locator;
    this.problems = problems;
  }

  /**
   * Tells of those of a type and its supertypes, once for each declaration.
   *
   * @param members what declares members, and what these inherit
   * @param local the place of the type, for what is in a class file
   */
  public void check(TypeElement type, Collection<? extends Element> members, SourceRef local) {
    for (TypeElement declaring : facts.withSupertypes(type)) {
      if (declaring.getQualifiedName().toString().startsWith("java.")) {
        continue;
      }
      for (TypeMirror parent : declaring.getInterfaces()) {
        interfaceArguments(type, parent, local);
      }
      for (Element element : declaring.getEnclosedElements()) {
        boolean own = declaring.equals(type) || element.getKind() != ElementKind.CONSTRUCTOR;
        boolean declares = element instanceof ExecutableElement || (element.getKind() == ElementKind.FIELD && isInstance(element));
        if (own && declares && !members.contains(element)) {
          declaration(type, element, members, local);
        }
      }
    }
  }

  private static boolean isInstance(Element element) {
    return !element.getModifiers().contains(Modifier.STATIC);
  }

  private void interfaceArguments(TypeElement type, TypeMirror parent, SourceRef local) {
    if (parent instanceof DeclaredType declared) {
      declared.getTypeArguments().stream()
          .flatMap(argument -> UncheckedConstraints.within(argument).stream())
          .findFirst()
          .ifPresent(mirror -> tell(type, mirror, "an argument of " + TypeRefs.shown(parent), null, local));
    }
  }

  private void declaration(TypeElement type, Element element, Collection<? extends Element> members, SourceRef local) {
    if (!(element instanceof ExecutableElement method)) {
      stray(element, element.asType()).ifPresent(mirror -> tell(type, mirror, "field '" + element.getSimpleName() + "'", element, local));
      return;
    }
    boolean constructor = element.getKind() == ElementKind.CONSTRUCTOR;
    String name = constructor ? "a constructor" : "method '" + method.getSimpleName() + "'";
    Optional<? extends AnnotationMirror> own = constructor ? Optional.empty() : stray(method, method.getReturnType());
    if (own.isPresent()) {
      tell(type, own.get(), name, method, local);
      return;
    }
    for (VariableElement parameter : method.getParameters()) {
      Optional<? extends AnnotationMirror> found = members.contains(parameter) ? Optional.empty() : stray(parameter, parameter.asType());
      if (found.isPresent()) {
        tell(type, found.get(), "parameter '" + parameter.getSimpleName() + "' of " + name, parameter, local);
        return;
      }
    }
  }

  /** The first constraint that would have to be checked: values are never null anyway, and conditions are checked with the type. */
  private static Optional<? extends AnnotationMirror> stray(Element element, TypeMirror type) {
    boolean condition =
        element instanceof ExecutableElement method && method.getParameters().isEmpty() && type.getKind() == TypeKind.BOOLEAN;
    Optional<? extends AnnotationMirror> own =
        element.getAnnotationMirrors().stream()
            .filter(ConstraintAnnotations::isConstraint)
            .filter(mirror -> !simple(mirror).equals("NotNull") && !(condition && CONDITIONS.contains(simple(mirror))))
            .findFirst();
    return own.isPresent()
        ? own
        : UncheckedConstraints.within(type).filter(mirror -> !simple(mirror).equals("NotNull") && !(condition && CONDITIONS.contains(simple(mirror))));
  }

  private void tell(TypeElement type, AnnotationMirror mirror, String what, @Nullable Element element, SourceRef local) {
    boolean here = element != null && element.getAnnotationMirrors().contains(mirror) && locator.isSource(element);
    SourceRef place = here && element != null ? new SourceRef(element, mirror, null, locator.of(element).position()) : local;
    String owner = element == null ? "" : " of " + TypeRefs.shown(TypeRefs.raw(Enclosing.type(element)));
    String members = TypeRefs.shown(TypeRefs.raw(type));
    problems.add(
        ProblemCode.UNSUPPORTED_CONSTRAINT,
        place,
        "@" + simple(mirror) + " stands on " + what + owner + ", which declares no member of " + members + ": it would not be checked",
        "write it on a member, or a condition on the value as a whole: @Check boolean isRight()");
  }

  private static String simple(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }
}
