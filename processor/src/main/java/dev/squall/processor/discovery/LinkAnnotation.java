package dev.squall.processor.discovery;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads the descriptors that generated classes carry. */
public final class LinkAnnotation {
  private LinkAnnotation() {}

  /** The descriptor of that simple name, if the element has it. */
  public static Optional<AnnotationMirror> find(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (SquallAnnotation.qualifiedName(mirror).equals(SquallAnnotation.PACKAGE + ".link." + name)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** A member that is a string, or a number as text; empty if it is not written. */
  public static String text(AnnotationMirror mirror, String member) {
    return SquallAnnotation.member(mirror, member).map(value -> String.valueOf(value.getValue())).orElse("");
  }

  /** A member that is a flag; false if it is not written. */
  public static boolean flag(AnnotationMirror mirror, String member) {
    return text(mirror, member).equals("true");
  }

  /** A member that is an array of strings. */
  public static List<String> texts(AnnotationMirror mirror, String member) {
    return SquallAnnotation.member(mirror, member).map(SquallAnnotation::values).orElse(List.of()).stream()
        .map(AnnotationValue::getValue)
        .map(String::valueOf)
        .toList();
  }

  /** A member that is an array of annotations. */
  public static List<AnnotationMirror> nested(AnnotationMirror mirror, String member) {
    return SquallAnnotation.member(mirror, member).map(SquallAnnotation::values).orElse(List.of()).stream()
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast)
        .toList();
  }
}
