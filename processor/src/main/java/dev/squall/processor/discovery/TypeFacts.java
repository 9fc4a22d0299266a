package dev.squall.processor.discovery;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the rules ask of types. One per round. */
public final class TypeFacts {
  private final Types types;
  private final Elements elements;

  /** The facts of one round. */
  public TypeFacts(ProcessingEnvironment environment) {
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
  }

  /** The compiler's operations on types. */
  public Types types() {
    return types;
  }

  /** The compiler's operations on elements. */
  public Elements elements() {
    return elements;
  }

  /** Whether the type is that class, whatever its arguments. */
  public static boolean is(TypeMirror type, String qualifiedName) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(qualifiedName);
  }

  /** Whether the type is {@code byte[]}. */
  public static boolean isBytes(TypeMirror type) {
    return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
  }

  /** The first type argument, or its upper bound if it is a wildcard; empty if the type is raw or unbounded. */
  public static Optional<TypeMirror> argument(TypeMirror type) {
    if (!(type instanceof DeclaredType declared) || declared.getTypeArguments().isEmpty()) {
      return Optional.empty();
    }
    TypeMirror argument = declared.getTypeArguments().getFirst();
    return argument instanceof WildcardType wildcard ? Optional.ofNullable(wildcard.getExtendsBound()) : Optional.of(argument);
  }

  /** The type as that supertype of it, with its arguments; empty if it is none. */
  public Optional<TypeMirror> asSupertype(TypeMirror type, String qualifiedName) {
    if (is(type, qualifiedName)) {
      return Optional.of(type);
    }
    if (!(type instanceof DeclaredType)) {
      return Optional.empty();
    }
    List<? extends TypeMirror> supertypes = types.directSupertypes(type);
    return supertypes.stream().flatMap(supertype -> asSupertype(supertype, qualifiedName).stream()).findFirst();
  }

  /** A class, and all that it inherits from, once each: subtypes before their supertypes. */
  public Collection<TypeElement> withSupertypes(TypeElement type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    Deque<TypeElement> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      TypeElement next = open.removeFirst();
      if (found.add(next)) {
        types.directSupertypes(next.asType()).forEach(supertype -> element(supertype).ifPresent(open::add));
      }
    }
    return found;
  }

  /** Whether an exception has to be declared or caught. */
  public boolean isChecked(TypeMirror thrown) {
    return Stream.of("java.lang.RuntimeException", "java.lang.Error")
        .noneMatch(unchecked -> types.isSubtype(thrown, elements.getTypeElement(unchecked).asType()));
  }

  /** The class of a type, if it is one. */
  public static Optional<TypeElement> element(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  /** Whether a class of that package can name the type. */
  public boolean accessible(TypeMirror type, PackageElement from) {
    return switch (type) {
      case ArrayType array -> accessible(array.getComponentType(), from);
      case WildcardType wildcard ->
          (wildcard.getExtendsBound() == null || accessible(wildcard.getExtendsBound(), from))
              && (wildcard.getSuperBound() == null || accessible(wildcard.getSuperBound(), from));
      case DeclaredType declared ->
          accessible(declared.asElement(), from)
              && declared.getTypeArguments().stream().allMatch(argument -> accessible(argument, from));
      default -> true;
    };
  }

  /** Whether a class of that package can name a class, or call a member, that is declared there. */
  public boolean accessible(Element element, PackageElement from) {
    boolean samePackage = elements.getPackageOf(element).equals(from);
    for (Element at = element; at != null && at.getKind() != ElementKind.PACKAGE; at = at.getEnclosingElement()) {
      boolean here = at.getModifiers().contains(Modifier.PUBLIC) || isInterfaceMember(at);
      if (at.getModifiers().contains(Modifier.PRIVATE) || !(here || samePackage)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInterfaceMember(Element element) {
    Element enclosing = element.getEnclosingElement();
    return enclosing != null
        && enclosing.getKind().isInterface()
        && !element.getModifiers().contains(Modifier.PRIVATE);
  }

  /** Whether every class can name the type: it, its arguments and all that they are nested in are public. */
  public boolean visible(TypeMirror type) {
    return switch (type) {
      case ArrayType array -> visible(array.getComponentType());
      case WildcardType wildcard ->
          (wildcard.getExtendsBound() == null || visible(wildcard.getExtendsBound()))
              && (wildcard.getSuperBound() == null || visible(wildcard.getSuperBound()));
      case DeclaredType declared ->
          visible(declared.asElement()) && declared.getTypeArguments().stream().allMatch(this::visible);
      default -> true;
    };
  }

  private static boolean visible(Element type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(Modifier.PUBLIC) && !isInterfaceMember(at)) {
        return false;
      }
    }
    return true;
  }
}
