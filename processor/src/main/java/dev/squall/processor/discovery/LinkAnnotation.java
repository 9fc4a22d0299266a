package dev.squall.processor.discovery;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads the descriptors that generated classes carry. */
final class LinkAnnotation {
  private LinkAnnotation() {}

  /** The descriptor of that simple name, if the element has it. */
  static Optional<AnnotationMirror> find(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (SquallAnnotation.qualifiedName(mirror).equals(SquallAnnotation.PACKAGE + ".link." + name)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  static String text(AnnotationMirror mirror, String member) {
    return SquallAnnotation.member(mirror, member).map(value -> String.valueOf(value.getValue())).orElse("");
  }

  static boolean flag(AnnotationMirror mirror, String member) {
    return text(mirror, member).equals("true");
  }

  static List<String> texts(AnnotationMirror mirror, String member) {
    return SquallAnnotation.member(mirror, member).map(SquallAnnotation::values).orElse(List.of()).stream()
        .map(AnnotationValue::getValue)
        .map(String::valueOf)
        .toList();
  }

  static List<AnnotationMirror> nested(AnnotationMirror mirror, String member) {
    return SquallAnnotation.member(mirror, member).map(SquallAnnotation::values).orElse(List.of()).stream()
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast)
        .toList();
  }
}
