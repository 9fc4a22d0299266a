package dev.squall.template.check;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Types as messages show them: by simple names, without annotations. */
final class TypeTexts {

  private TypeTexts() {}

  /** {@code Map<String, User[]>}. */
  static String of(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return type.toString();
    }
    return switch (type) {
      case DeclaredType declared -> name(declared) + arguments(declared.getTypeArguments());
      case ArrayType array -> of(array.getComponentType()) + "[]";
      case TypeVariable variable -> variable.asElement().getSimpleName().toString();
      case IntersectionType intersection -> of(intersection.getBounds().getFirst());
      case WildcardType wildcard when wildcard.getExtendsBound() != null -> "? extends " + of(wildcard.getExtendsBound());
      case WildcardType wildcard when wildcard.getSuperBound() != null -> "? super " + of(wildcard.getSuperBound());
      case WildcardType _ -> "?";
      default -> type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID || type.getKind() == TypeKind.NULL
          ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
          : type.toString();
    };
  }

  /** {@code (String, int)}. */
  static String list(List<? extends TypeMirror> types) {
    return types.stream().map(TypeTexts::of).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String arguments(List<? extends TypeMirror> arguments) {
    return arguments.isEmpty()
        ? ""
        : arguments.stream().map(TypeTexts::of).collect(Collectors.joining(", ", "<", ">"));
  }

  /** The simple name, with that of an enclosing class: {@code Map.Entry}. */
  private static String name(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    return element.getEnclosingElement() instanceof TypeElement outer
        ? outer.getSimpleName() + "." + element.getSimpleName()
        : element.getSimpleName().toString();
  }
}
