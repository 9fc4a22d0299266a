package dev.squall.processor.constraint;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.model.SourceRef;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** What handlers return is not checked: a constraint on one would be kept by nobody. */
public final class ResultConstraints {
  private ResultConstraints() {}

  /**
   * Tells of the first constraint of the method, or within the type that it returns.
   *
   * @param signature the handler as messages name it
   * @param source its place, for annotations that have none of their own
   */
  public static void check(ExecutableElement method, String signature, SourceRef source, Problems problems) {
    for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
      if (ConstraintAnnotations.isConstraint(mirror)) {
        boolean own = method.equals(source.element());
        tell(mirror, signature, own ? new SourceRef(method, mirror, null, source.position()) : source, problems);
        return;
      }
    }
    UncheckedConstraints.within(method.getReturnType()).ifPresent(mirror -> tell(mirror, signature, source, problems));
  }

  private static void tell(AnnotationMirror mirror, String signature, SourceRef source, Problems problems) {
    problems.add(
        ProblemCode.BAD_CONSTRAINT,
        source,
        "@" + mirror.getAnnotationType().asElement().getSimpleName() + " stands on handler " + signature
            + ", but what handlers return is not checked",
        "remove it, or write it on the parameter that it is for");
  }
}
