package dev.squall.template.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** How types relate to each other; what {@code Types} does not answer by itself, and what its compilers answer differently. */
final class TypeRelations {
  private final Types types;
  private final Elements elements;

  TypeRelations(CheckerTypes context) {
    this.types = context.types();
    this.elements = context.elements();
  }

  static boolean isBroken(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR;
  }

  /** A type by its qualified name, with wildcards as its arguments erased; nothing where the compilation does not see it. */
  Optional<TypeElement> element(String qualifiedName) {
    return Optional.ofNullable(elements.getTypeElement(qualifiedName));
  }

  /**
   * The declaration of a type variable. To ECJ an annotated {@code @Nullable T} has one of its own, which is not equal to that of
   * {@code T}.
   */
  static Element parameter(TypeVariable variable) {
    Element element = variable.asElement();
    if (element instanceof TypeParameterElement parameter && parameter.getGenericElement() instanceof Parameterizable generic) {
      for (TypeParameterElement other : generic.getTypeParameters()) {
        if (other.getSimpleName().contentEquals(element.getSimpleName())) {
          return other;
        }
      }
    }
    return element;
  }

  /** Whether the type is, without its arguments, this class or interface. */
  static boolean isNamed(TypeMirror type, String qualifiedName) {
    return type instanceof DeclaredType declared
        && !isBroken(type)
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(qualifiedName);
  }

  static boolean isString(TypeMirror type) {
    return isNamed(type, "java.lang.String");
  }

  /** What a value of a wildcard, a captured type, a type variable or an intersection is known to be. */
  TypeMirror upper(TypeMirror type) {
    return switch (type) {
      case WildcardType wildcard ->
          wildcard.getExtendsBound() == null ? object() : upper(wildcard.getExtendsBound());
      case TypeVariable variable -> upper(variable.getUpperBound());
      case IntersectionType intersection -> upper(intersection.getBounds().getFirst());
      default -> type;
    };
  }

  TypeMirror object() {
    return elements.getTypeElement("java.lang.Object").asType();
  }

  TypeMirror string() {
    return elements.getTypeElement("java.lang.String").asType();
  }

  TypeMirror bool() {
    return types.getPrimitiveType(TypeKind.BOOLEAN);
  }

  TypeMirror integer() {
    return types.getPrimitiveType(TypeKind.INT);
  }

  /** A generic class or interface with arguments. */
  DeclaredType declared(String qualifiedName, TypeMirror... arguments) {
    return types.getDeclaredType(elements.getTypeElement(qualifiedName), arguments);
  }

  /** The box of a primitive type; other types as they are. */
  TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
  }

  /** The primitive type of a box or of itself; null for others. */
  @Nullable PrimitiveType unboxed(TypeMirror type) {
    if (type instanceof PrimitiveType primitive) {
      return primitive;
    }
    TypeKind kind = switch (type instanceof DeclaredType declared && !isBroken(type) ? declared.asElement().toString() : "") {
      case "java.lang.Boolean" -> TypeKind.BOOLEAN;
      case "java.lang.Byte" -> TypeKind.BYTE;
      case "java.lang.Short" -> TypeKind.SHORT;
      case "java.lang.Integer" -> TypeKind.INT;
      case "java.lang.Long" -> TypeKind.LONG;
      case "java.lang.Character" -> TypeKind.CHAR;
      case "java.lang.Float" -> TypeKind.FLOAT;
      case "java.lang.Double" -> TypeKind.DOUBLE;
      default -> TypeKind.NONE;
    };
    return kind == TypeKind.NONE ? null : types.getPrimitiveType(kind);
  }

  /** Whether it is a number of Java's operators: primitive or a box, {@code char} included. */
  boolean isNumeric(TypeMirror type) {
    PrimitiveType primitive = unboxed(type);
    return primitive != null && primitive.getKind() != TypeKind.BOOLEAN;
  }

  boolean isBoolean(TypeMirror type) {
    PrimitiveType primitive = unboxed(type);
    return primitive != null && primitive.getKind() == TypeKind.BOOLEAN;
  }

  /** The type in which Java computes with two numbers. */
  PrimitiveType promoted(PrimitiveType left, PrimitiveType right) {
    Set<TypeKind> kinds = Set.copyOf(List.of(left.getKind(), right.getKind()));
    for (TypeKind kind : List.of(TypeKind.DOUBLE, TypeKind.FLOAT, TypeKind.LONG)) {
      if (kinds.contains(kind)) {
        return types.getPrimitiveType(kind);
      }
    }
    return types.getPrimitiveType(TypeKind.INT);
  }

  /** The type as a parameterization of one of its supertypes, itself included; a raw type stays raw. */
  Optional<DeclaredType> asSuper(TypeMirror type, String qualifiedName) {
    return asSuper(type, qualifiedName, new HashSet<>());
  }

  private Optional<DeclaredType> asSuper(TypeMirror type, String qualifiedName, Set<String> seen) {
    if (isBroken(type)) {
      return Optional.empty();
    }
    if (isNamed(type, qualifiedName)) {
      return Optional.of((DeclaredType) type);
    }
    for (TypeMirror supertype : seen.add(type.toString()) ? supertypes(type) : List.<TypeMirror>of()) {
      Optional<DeclaredType> found = asSuper(supertype, qualifiedName, seen);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The direct supertypes, with the type's arguments put in; those of a raw type are raw. */
  private List<TypeMirror> supertypes(TypeMirror type) {
    return switch (type) {
      case DeclaredType declared -> supertypesOf(declared);
      case TypeVariable variable -> List.of(variable.getUpperBound());
      case WildcardType wildcard -> List.of(upper(wildcard));
      case IntersectionType intersection -> List.copyOf(intersection.getBounds());
      default -> List.of();
    };
  }

  private List<TypeMirror> supertypesOf(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    List<TypeMirror> found = new ArrayList<>();
    if (element.getSuperclass().getKind() == TypeKind.DECLARED) {
      found.add(element.getSuperclass());
    }
    found.addAll(element.getInterfaces());
    boolean raw = isRaw(type);
    Substitution substitution = Substitution.of(types, this, type);
    found.replaceAll(supertype -> raw ? types.erasure(supertype) : substitution.read(supertype));
    return found;
  }

  /** All interfaces of a type, the nearest first. */
  List<TypeMirror> interfaces(TypeMirror type) {
    Map<String, TypeMirror> found = new LinkedHashMap<>();
    List<TypeMirror> level = List.of(type);
    while (!level.isEmpty()) {
      List<TypeMirror> next = new ArrayList<>();
      for (TypeMirror current : level) {
        if (!isBroken(current)) {
          next.addAll(supertypes(current));
        }
      }
      next.removeIf(candidate -> found.containsKey(candidate.toString()));
      next.stream()
          .filter(candidate -> candidate instanceof DeclaredType declared && declared.asElement().getKind().isInterface())
          .forEach(candidate -> found.put(candidate.toString(), candidate));
      level = next;
    }
    return List.copyOf(found.values());
  }

  /** Whether arguments of a generic class are left out. */
  static boolean isRaw(DeclaredType type) {
    return type.getTypeArguments().isEmpty() && !((TypeElement) type.asElement()).getTypeParameters().isEmpty();
  }

  /** What a {@code for} loop goes through: the elements of arrays, iterables and streams, the entries of maps. */
  Optional<TypeMirror> elementType(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Optional.of(array.getComponentType());
    }
    if (isBroken(type)) {
      return Optional.empty();
    }
    Optional<DeclaredType> map = asSuper(type, "java.util.Map");
    if (map.isPresent()) {
      TypeElement entry = elements.getTypeElement("java.util.Map.Entry");
      List<? extends TypeMirror> arguments = map.get().getTypeArguments();
      return Optional.of(arguments.isEmpty()
          ? types.getDeclaredType(entry, object(), object())
          : types.getDeclaredType(entry, arguments.toArray(TypeMirror[]::new)));
    }
    return asSuper(type, "java.lang.Iterable")
        .or(() -> asSuper(type, "java.util.stream.BaseStream"))
        .map(many -> many.getTypeArguments().isEmpty() ? object() : upper(many.getTypeArguments().getFirst()));
  }
}
