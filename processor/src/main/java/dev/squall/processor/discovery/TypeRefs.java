package dev.squall.processor.discovery;

import dev.squall.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Writes types down. {@code TypeMirror.toString} is not fit for that: it differs between compilers and prints type-use
 * annotations in the middle of names.
 */
public final class TypeRefs {
  private TypeRefs() {}

  /** The type, its arguments included. */
  public static TypeRef of(TypeMirror type) {
    return switch (type) {
      case DeclaredType declared -> of(declared);
      case ArrayType array -> {
        TypeRef component = of(array.getComponentType());
        yield new TypeRef(
            component.packageName(), component.simpleNames(), component.arguments(), component.arrayDimensions() + 1);
      }
      case TypeVariable variable -> TypeRef.of("", variable.asElement().getSimpleName().toString());
      case WildcardType wildcard -> of(wildcard);
      default -> TypeRef.of("", keyword(type));
    };
  }

  private static String keyword(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> "boolean";
      case BYTE -> "byte";
      case SHORT -> "short";
      case INT -> "int";
      case LONG -> "long";
      case CHAR -> "char";
      case FLOAT -> "float";
      case DOUBLE -> "double";
      case VOID -> "void";
      default -> "?";
    };
  }

  private static TypeRef of(DeclaredType type) {
    TypeRef raw = raw(type.asElement());
    List<TypeRef> arguments = type.getTypeArguments().stream().map(TypeRefs::of).toList();
    return new TypeRef(raw.packageName(), raw.simpleNames(), arguments, 0);
  }

  private static TypeRef of(WildcardType type) {
    TypeMirror upper = type.getExtendsBound();
    TypeMirror lower = type.getSuperBound();
    if (upper != null) {
      return TypeRef.wildcard("? extends", of(upper));
    }
    return lower != null ? TypeRef.wildcard("? super", of(lower)) : TypeRef.of("", "?");
  }

  /** The class without arguments. */
  public static TypeRef raw(Element type) {
    Deque<String> names = new ArrayDeque<>();
    Element at = type;
    while (at instanceof TypeElement) {
      names.addFirst(at.getSimpleName().toString());
      at = at.getEnclosingElement();
    }
    String packageName = at instanceof PackageElement name ? name.getQualifiedName().toString() : "";
    return new TypeRef(packageName, List.copyOf(names), List.of(), 0);
  }

  /** The type as messages show it: without packages. */
  public static String shown(TypeMirror type) {
    return shown(of(type));
  }

  /** The type as messages show it: without packages. */
  public static String shown(TypeRef type) {
    return type.unqualified().toString();
  }
}
