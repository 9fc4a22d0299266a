package dev.squall.processor.json;

import dev.squall.processor.discovery.SquallAnnotation;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Knows what may be null: what is {@code @Nullable}, whoever's annotation that is; nothing else. */
final class Nullness {
  private Nullness() {}

  /** Whether the type is annotated where it stands: {@code List<@Nullable String>}. */
  static boolean isNullable(TypeMirror type) {
    return type.getAnnotationMirrors().stream().anyMatch(Nullness::isNullable);
  }

  /** Whether a member, declared by these elements with that type, may be null. */
  static boolean isNullable(List<? extends Element> declarations, TypeMirror type) {
    if (isNullable(type)) {
      return true;
    }
    for (Element element : declarations) {
      TypeMirror declared = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
      if (declared.getKind() == type.getKind() && isNullable(declared)) {
        return true;
      }
      // Before an array, an annotation of types is one of the elements' type, which one compiler tells of the member too.
      boolean array = type.getKind() == TypeKind.ARRAY;
      if (element.getAnnotationMirrors().stream().anyMatch(mirror -> isNullable(mirror) && !(array && isOfTypes(mirror)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNullable(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
  }

  private static boolean isOfTypes(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getAnnotationMirrors().stream()
        .filter(meta -> SquallAnnotation.qualifiedName(meta).equals("java.lang.annotation.Target"))
        .flatMap(meta -> SquallAnnotation.member(meta, "value").stream())
        .flatMap(value -> SquallAnnotation.values(value).stream())
        .anyMatch(value -> String.valueOf(value.getValue()).endsWith("TYPE_USE"));
  }
}
