package dev.squall.processor.constraint;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Constraints at places where nothing would check them are refused: each place is told of once. */
public final class UncheckedConstraints {
  private UncheckedConstraints() {}

  /**
   * Refuses a constraint of a parameter or component as a whole; not {@code @NotNull}, which holds anyway.
   *
   * @param declaration what declares it
   * @param types its type, and the argument of it that is meant too
   * @param subject what messages call it: {@code parameter 'books'}
   * @param source its place, where the annotation has none of its own
   * @param why behind "stands on parameter 'books'"
   */
  public static void refuse(
      Element declaration,
      List<? extends TypeMirror> types,
      String subject,
      SourceRef source,
      SourceLocator locator,
      String why,
      String advice,
      Problems problems) {
    List<AnnotatedConstruct> places = new ArrayList<>(types);
    places.addFirst(declaration);
    for (AnnotatedConstruct place : places) {
      Optional<? extends AnnotationMirror> found =
          place.getAnnotationMirrors().stream()
              .filter(mirror -> ConstraintAnnotations.isConstraint(mirror) && !simple(mirror).equals("NotNull"))
              .findFirst();
      if (found.isPresent()) {
        boolean own = place.equals(declaration) && locator.isSource(declaration);
        SourceRef at = own ? new SourceRef(declaration, found.get(), null, locator.of(declaration).position()) : source;
        problems.add(
            ProblemCode.CONSTRAINT_TYPE, at, "@" + simple(found.get()) + " stands on " + subject + ", " + why, advice);
        return;
      }
    }
  }

  /** Whether a constraint stands on one of the declarations, or on or within its type. */
  public static boolean isAny(List<? extends Element> declarations) {
    return declarations.stream().anyMatch(element -> ConstraintAnnotations.isAny(element) || within(type(element)).isPresent());
  }

  private static TypeMirror type(Element element) {
    return element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
  }

  /** The first constraint within a type: on it, its arguments, their bounds, or the elements of an array. */
  static Optional<AnnotationMirror> within(TypeMirror type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (ConstraintAnnotations.isConstraint(mirror)) {
        return Optional.of(mirror);
      }
    }
    return switch (type) {
      case ArrayType array -> within(array.getComponentType());
      case WildcardType wildcard when wildcard.getExtendsBound() != null -> within(wildcard.getExtendsBound());
      case DeclaredType declared ->
          declared.getTypeArguments().stream().flatMap(argument -> within(argument).stream()).findFirst();
      default -> Optional.empty();
    };
  }

  private static String simple(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }
}
