package dev.squall.processor.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.type.TypeMirror;

/** An annotation on an element, with what is written in it: mostly one of ours. */
public record SquallAnnotation(String name, Element element, AnnotationMirror mirror) {
  /** The package of our annotations. */
  public static final String PACKAGE = "dev.squall.annotation";

  /** The annotation of that simple name, if the element has it. */
  public static Optional<SquallAnnotation> find(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (qualifiedName(mirror).equals(PACKAGE + "." + name)) {
        return Optional.of(new SquallAnnotation(name, element, mirror));
      }
    }
    return Optional.empty();
  }

  /** All of those simple names that the element has, in the order of the source. */
  public static List<SquallAnnotation> findAll(Element element, List<String> names) {
    List<SquallAnnotation> found = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
      if (names.contains(name) && qualifiedName(mirror).equals(PACKAGE + "." + name)) {
        found.add(new SquallAnnotation(name, element, mirror));
      }
    }
    return found;
  }

  /** The qualified name of an annotation's type. */
  public static String qualifiedName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement() instanceof QualifiedNameable type
        ? type.getQualifiedName().toString()
        : "";
  }

  /** The member as it is written; empty if it is left to its default. */
  public Optional<AnnotationValue> member(String member) {
    return member(mirror, member);
  }

  /** The member of any annotation as it is written; empty if it is left to its default. */
  public static Optional<AnnotationValue> member(AnnotationMirror mirror, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** A member that is a string; empty text if it is not written. */
  public String text(String member) {
    return member(member).map(value -> String.valueOf(value.getValue())).orElse("");
  }

  /** The values of an array member, one by one, as they are written; a single value without braces is one. */
  public List<AnnotationValue> values(String member) {
    return member(member).map(SquallAnnotation::values).orElse(List.of());
  }

  /** The values within a value that is an array. */
  public static List<AnnotationValue> values(AnnotationValue value) {
    if (!(value.getValue() instanceof List<?> list)) {
      return List.of(value);
    }
    return list.stream().filter(AnnotationValue.class::isInstance).map(AnnotationValue.class::cast).toList();
  }

  /** A member that is a class; empty if it is not written, or names no class that the compiler knows. */
  public Optional<TypeMirror> type(String member) {
    return member(member)
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast);
  }
}
