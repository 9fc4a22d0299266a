package dev.squall.processor.constraint;

import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.model.SourceRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.type.TypeMirror;

/**
 * A constraint as it is written.
 *
 * @param name the annotation's simple name: {@code Size}
 * @param mirror the annotation
 * @param source its place
 */
record ConstraintAnnotation(String name, AnnotationMirror mirror, SourceRef source) {

  /** The value of a member as it is written; empty if it is left to its default. */
  Optional<AnnotationValue> member(String member) {
    return SquallAnnotation.member(mirror, member);
  }

  /** A whole number; empty if it is left to its default. */
  Optional<Long> number(String member) {
    return member(member).map(AnnotationValue::getValue).filter(Number.class::isInstance).map(value -> ((Number) value).longValue());
  }

  /** A decimal number in a text; empty if it is none. */
  Optional<BigDecimal> decimal(String member) {
    try {
      return Optional.of(new BigDecimal(text(member)));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  /** A text; empty if it is not written. */
  String text(String member) {
    return member(member).map(value -> String.valueOf(value.getValue())).orElse("");
  }

  /** A truth; {@code otherwise} if it is not written. */
  boolean truth(String member, boolean otherwise) {
    return member(member).map(value -> Boolean.TRUE.equals(value.getValue())).orElse(otherwise);
  }

  /** The values of an array. */
  List<AnnotationValue> values(String member) {
    return member(member).map(SquallAnnotation::values).orElse(List.of());
  }

  /** A class. */
  Optional<TypeMirror> type(String member) {
    return member(member).map(AnnotationValue::getValue).filter(TypeMirror.class::isInstance).map(TypeMirror.class::cast);
  }

  /** The place of a member, or of the annotation where it is not written. */
  SourceRef place(String member) {
    Optional<AnnotationValue> value = member(member);
    return value.isEmpty() || source.annotation() == null
        ? source
        : new SourceRef(source.element(), source.annotation(), value.get(), source.position());
  }

  /** The annotation with what is written in it, to tell two of them apart. */
  String written() {
    StringBuilder text = new StringBuilder(name);
    mirror.getElementValues().entrySet().stream()
        .map(entry -> " " + entry.getKey().getSimpleName() + "=" + entry.getValue().getValue())
        .sorted()
        .forEach(text::append);
    return text.toString();
  }
}
