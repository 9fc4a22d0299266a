package dev.squall.processor.constraint;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import org.jspecify.annotations.Nullable;

/** Finds the constraints that stand on declarations and on types. */
final class ConstraintAnnotations {
  static final String CONSTRAINTS = "jakarta.validation.constraints";
  private static final String CHECKED_BY = SquallAnnotation.PACKAGE + ".CheckedBy";

  private final SourceLocator locator;
  private final Problems problems;

  ConstraintAnnotations(SourceLocator locator, Problems problems) {
    this.locator = locator;
    this.problems = problems;
  }

  /**
   * The constraints of declarations that mean one value, and of its type; what is written once, and told of several, is one. Those that are
   * not known are told.
   */
  List<ConstraintAnnotation> of(List<? extends AnnotatedConstruct> places, @Nullable Element owner, Subject subject) {
    List<ConstraintAnnotation> found = new ArrayList<>();
    Set<String> written = new HashSet<>();
    Set<String> refused = new HashSet<>();
    for (AnnotatedConstruct place : places) {
      @Nullable Element element = place instanceof Element declaration ? declaration : owner;
      List<ConstraintAnnotation> here = new ArrayList<>();
      place.getAnnotationMirrors().forEach(mirror -> {
        if (refused(mirror, element, subject, refused)) {
          return;
        }
        add(mirror, element, subject, here);
      });
      // The same constraint twice in one place is a mistake of the user's; in two places it is the same one.
      here.stream().filter(annotation -> !written.contains(annotation.written())).forEach(found::add);
      here.forEach(annotation -> written.add(annotation.written()));
    }
    return found;
  }

  /** Whether anything of the kind stands there. */
  static boolean isAny(AnnotatedConstruct place) {
    return place.getAnnotationMirrors().stream()
        .anyMatch(ConstraintAnnotations::isConstraint);
  }

  /** Whether it is a constraint, or several in one, known here or not. */
  static boolean isConstraint(AnnotationMirror mirror) {
    String name = name(mirror);
    return name.startsWith(CONSTRAINTS + ".")
        || name.equals(CHECKED_BY)
        || name.equals(CHECKED_BY + ".List")
        || isDeclaredConstraint(mirror);
  }

  private void add(AnnotationMirror mirror, @Nullable Element element, Subject subject, List<ConstraintAnnotation> found) {
    String name = name(mirror);
    SourceRef place = place(mirror, element, subject);
    if (name.equals(CHECKED_BY) || (name.startsWith(CONSTRAINTS + ".") && !name.endsWith(".List"))) {
      found.add(new ConstraintAnnotation(name.substring(name.lastIndexOf('.') + 1), mirror, place));
    } else if (name.equals(CHECKED_BY + ".List") || name.startsWith(CONSTRAINTS + ".")) {
      SquallAnnotation.member(mirror, "value").stream()
          .flatMap(value -> SquallAnnotation.values(value).stream())
          .map(AnnotationValue::getValue)
          .filter(AnnotationMirror.class::isInstance)
          .forEach(inner -> add((AnnotationMirror) inner, element, subject, found));
    }
  }

  /** Whether it is a constraint that is not known, which is told once. */
  private boolean refused(AnnotationMirror mirror, @Nullable Element element, Subject subject, Set<String> told) {
    String name = name(mirror);
    boolean old = name.startsWith("javax.validation.constraints.");
    boolean unknown =
        old || name.startsWith("jakarta.validation.groups.") || (isDeclaredConstraint(mirror) && !name.startsWith(CONSTRAINTS + "."));
    if (unknown && told.add(name)) {
      problems.add(
          ProblemCode.UNSUPPORTED_CONSTRAINT,
          place(mirror, element, subject),
          "@" + simple(mirror) + " of " + subject.name() + (old ? " is of javax.validation, which is not read" : " is not known here, and would not be checked"),
          old
              ? "import it from jakarta.validation, which has replaced it"
              : "write constraints of " + CONSTRAINTS + ", or @CheckedBy(C.class), where C has a static boolean isValid(T value)");
    }
    return unknown;
  }

  /** Within a container there is no place of its own that every compiler finds. */
  private SourceRef place(AnnotationMirror mirror, @Nullable Element element, Subject subject) {
    return element != null && element.getAnnotationMirrors().contains(mirror) && locator.isSource(element)
        ? new SourceRef(element, mirror, null, locator.of(element).position())
        : subject.source();
  }

  private static boolean isDeclaredConstraint(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getAnnotationMirrors().stream()
        .anyMatch(meta -> name(meta).equals("jakarta.validation.Constraint"));
  }

  private static String name(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement() instanceof QualifiedNameable type ? type.getQualifiedName().toString() : "";
  }

  private static String simple(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }
}
