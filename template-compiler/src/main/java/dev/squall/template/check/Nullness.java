package dev.squall.template.check;

import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Which values may be null: those whose type or declaration has an annotation with the simple name {@code Nullable}. */
final class Nullness {

  private Nullness() {}

  /** Whether a type has the annotation itself; its arguments do not matter. */
  static boolean isNullable(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  /** Whether a method may return null; the annotation of a record's component counts for its accessor. */
  static boolean mayReturnNull(ExecutableElement method, TypeMirror resultType) {
    return isNullable(method) || isNullable(method.getReturnType())
        || (isNullable(resultType) && !takesNullForResult(method))
        || isMapGet(method) || componentIsNullable(method);
  }

  /** For {@code <T> T orElse(@Nullable T value, T other)}: that the value may be null says nothing about the result. */
  private static boolean takesNullForResult(ExecutableElement method) {
    return method.getReturnType() instanceof TypeVariable result
        && method.getTypeParameters().contains(TypeRelations.parameter(result))
        && method.getParameters().stream().map(VariableElement::asType).anyMatch(type ->
            isNullable(type) && type instanceof TypeVariable variable && TypeRelations.parameter(variable).equals(TypeRelations.parameter(result)));
  }

  /** Whether a field or a parameter may be null. */
  static boolean mayBeNull(Element variable, TypeMirror type) {
    return isNullable(variable) || isNullable(variable.asType()) || isNullable(type);
  }

  private static boolean isMapGet(ExecutableElement method) {
    if (!method.getSimpleName().contentEquals("get") || method.getParameters().size() != 1) {
      return false;
    }
    String parameter = method.getParameters().getFirst().asType().toString();
    String owner = Members.owner(method).getQualifiedName().toString();
    return parameter.equals("java.lang.Object") && owner.startsWith("java.util.");
  }

  private static boolean componentIsNullable(ExecutableElement method) {
    TypeElement owner = Members.owner(method);
    if (!method.getParameters().isEmpty() || owner.getKind() != ElementKind.RECORD) {
      return false;
    }
    for (RecordComponentElement component : owner.getRecordComponents()) {
      if (component.getSimpleName().equals(method.getSimpleName())) {
        return isNullable(component) || isNullable(component.asType());
      }
    }
    return false;
  }
}
