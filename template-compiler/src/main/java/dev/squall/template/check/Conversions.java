package dev.squall.template.check;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Which values fit which types without a cast. */
final class Conversions {
  /** Primitive numbers from the narrowest: each fits those behind it; a char fits all from int on. */
  private static final List<TypeKind> WIDENING =
      List.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG, TypeKind.FLOAT, TypeKind.DOUBLE);

  private final Types types;
  private final TypeRelations relations;

  Conversions(Types types, TypeRelations relations) {
    this.types = types;
    this.relations = relations;
  }

  /** Without boxing: a subtype, or a wider primitive type. */
  boolean strict(TypeMirror from, TypeMirror to) {
    if (TypeRelations.isBroken(from) || TypeRelations.isBroken(to)) {
      return true;
    }
    if (from.getKind() == TypeKind.NULL) {
      return !to.getKind().isPrimitive();
    }
    if (to.getKind() == TypeKind.NULL || from.getKind() == TypeKind.VOID) {
      return false;
    }
    if (from.getKind().isPrimitive() || to.getKind().isPrimitive()) {
      return from.getKind().isPrimitive() && to.getKind().isPrimitive() && widens(from.getKind(), to.getKind());
    }
    boolean primitives = from instanceof ArrayType array && array.getComponentType().getKind().isPrimitive();
    if (primitives && to instanceof ArrayType) {
      return types.isSameType(from, to);
    }
    return types.isSubtype(from, to);
  }

  /** As an assignment or a call converts it: boxed and unboxed where needed. */
  boolean loose(TypeMirror from, TypeMirror to) {
    if (strict(from, to)) {
      return true;
    }
    if (from instanceof PrimitiveType primitive) {
      return !to.getKind().isPrimitive() && strict(relations.boxed(primitive), to);
    }
    PrimitiveType unboxed = relations.unboxed(from);
    return unboxed != null && to.getKind().isPrimitive() && strict(unboxed, to);
  }

  private static boolean widens(TypeKind from, TypeKind to) {
    if (from == to) {
      return true;
    }
    int place = from == TypeKind.CHAR ? 1 : WIDENING.indexOf(from);
    return place >= 0 && WIDENING.indexOf(to) > place;
  }

  /** Whether values of two types can be equal: one may be a subtype of the other, or both of a third. */
  boolean canBeEqual(TypeMirror left, TypeMirror right) {
    TypeMirror first = types.erasure(relations.upper(relations.boxed(left)));
    TypeMirror second = types.erasure(relations.upper(relations.boxed(right)));
    if (types.isSubtype(first, second) || types.isSubtype(second, first)) {
      return true;
    }
    return (isOpenInterface(first) && !isFinal(second)) || (isOpenInterface(second) && !isFinal(first));
  }

  private static boolean isOpenInterface(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement().getKind().isInterface();
  }

  private static boolean isFinal(TypeMirror type) {
    return !(type instanceof DeclaredType declared)
        || declared.asElement().getModifiers().contains(Modifier.FINAL)
        || declared.asElement().getKind() == ElementKind.ENUM;
  }

  /** The nearest type that takes all of the types, {@code Object} excepted; nothing where there is none. */
  Optional<TypeMirror> common(List<TypeMirror> given) {
    List<TypeMirror> all = given.stream().map(relations::upper).toList();
    for (TypeMirror candidate : all) {
      if (all.stream().allMatch(other -> types.isSubtype(other, candidate))) {
        return isObject(candidate) && all.stream().anyMatch(other -> !isObject(other))
            ? Optional.empty()
            : Optional.of(candidate);
      }
    }
    return superclass(all).or(() -> interfaceOf(all));
  }

  private boolean isObject(TypeMirror type) {
    return TypeRelations.isNamed(type, "java.lang.Object");
  }

  private Optional<TypeMirror> superclass(List<TypeMirror> all) {
    TypeMirror candidate = all.getFirst();
    while (candidate instanceof DeclaredType declared && !isObject(candidate)) {
      TypeMirror fixed = candidate;
      if (all.stream().allMatch(other -> types.isSubtype(other, fixed))) {
        return Optional.of(candidate);
      }
      TypeMirror superclass = ((TypeElement) declared.asElement()).getSuperclass();
      candidate = superclass.getKind() == TypeKind.DECLARED
          ? relations.asSuper(declared, ((DeclaredType) superclass).asElement().toString())
              .<TypeMirror>map(found -> found)
              .orElse(superclass)
          : superclass;
    }
    return Optional.empty();
  }

  /** An interface of the first that the others have too; not one of those that nearly every value has. */
  private Optional<TypeMirror> interfaceOf(List<TypeMirror> all) {
    return relations.interfaces(all.getFirst()).stream()
        .filter(candidate -> !TypeRelations.isNamed(candidate, "java.lang.Comparable")
            && !TypeRelations.isNamed(candidate, "java.io.Serializable")
            && !candidate.toString().startsWith("java.lang.constant."))
        .filter(candidate -> all.stream().allMatch(other -> types.isSubtype(other, candidate)))
        .findFirst();
  }
}
