package dev.squall.template.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The members of types that generated code can use: what is public, or stands in its package and is not private. */
final class Members {
  private final Elements elements;
  private final TypeRelations relations;
  private final PackageElement from;

  Members(CheckContext context) {
    this.elements = context.compilation.elements();
    this.relations = context.relations;
    this.from = context.compilation.from();
  }

  /** The methods of a name, inherited ones included, overridden ones left out. */
  List<ExecutableElement> methods(TypeMirror type, String name) {
    List<ExecutableElement> found = new ArrayList<>();
    for (TypeElement owner : owners(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(owner))) {
        if (method.getSimpleName().contentEquals(name) && isAccessible(method)) {
          found.add(method);
        }
      }
    }
    return withoutOverridden(found, owners(type));
  }

  private List<ExecutableElement> withoutOverridden(List<ExecutableElement> methods, Collection<TypeElement> owners) {
    if (methods.size() < 2) {
      return methods;
    }
    List<ExecutableElement> kept = new ArrayList<>(methods);
    kept.removeIf(method -> methods.stream().anyMatch(other -> !other.equals(method)
        && owners.stream().anyMatch(owner -> elements.overrides(other, method, owner))));
    return kept;
  }

  /** The constructors of a class. */
  List<ExecutableElement> constructors(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream().filter(this::isAccessible).toList();
  }

  /** The field or enum constant of a name. */
  Optional<VariableElement> field(TypeMirror type, String name) {
    return owners(type).stream()
        .flatMap(owner -> ElementFilter.fieldsIn(elements.getAllMembers(owner)).stream())
        .filter(field -> field.getSimpleName().contentEquals(name) && isAccessible(field))
        .findFirst();
  }

  /** The names of a type's methods, for suggestions. */
  Set<String> methodNames(TypeMirror type, boolean isStatic) {
    Set<String> names = new TreeSet<>();
    for (TypeElement owner : owners(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(owner))) {
        if (isAccessible(method) && (!isStatic || isStatic(method)) && !isOfObject(method)) {
          names.add(method.getSimpleName().toString());
        }
      }
    }
    return names;
  }

  /** What can stand behind the dot of a value, or of a type's name. */
  Set<String> propertyNames(TypeMirror type, boolean isStatic) {
    Set<String> names = new TreeSet<>();
    for (TypeElement owner : owners(type)) {
      for (Element member : elements.getAllMembers(owner)) {
        if (!isAccessible(member) || isOfObject(member) || (isStatic && !isStatic(member))) {
          continue;
        }
        switch (member) {
          case VariableElement field -> names.add(field.getSimpleName().toString());
          case ExecutableElement method when !isStatic && isProperty(method) -> names.add(propertyName(method));
          default -> {}
        }
      }
    }
    return names;
  }

  /** Methods that every object has are left out. */
  private static boolean isProperty(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && !isStatic(method)
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID
        && !List.of("hashCode", "toString", "getClass", "clone").contains(method.getSimpleName().toString());
  }

  private static String propertyName(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    for (String prefix : List.of("get", "is")) {
      if (name.length() > prefix.length() && name.startsWith(prefix)
          && Character.isUpperCase(name.charAt(prefix.length()))) {
        return Character.toLowerCase(name.charAt(prefix.length())) + name.substring(prefix.length() + 1);
      }
    }
    return name;
  }

  private static boolean isOfObject(Element member) {
    return owner(member).getQualifiedName().contentEquals("java.lang.Object");
  }

  /** The class or interface that declares a member. */
  static TypeElement owner(Element member) {
    return (TypeElement) Objects.requireNonNull(member.getEnclosingElement(), "a member without a class");
  }

  static boolean isStatic(Element member) {
    return member.getModifiers().contains(Modifier.STATIC);
  }

  /** The classes whose members a value of the type has. */
  private Collection<TypeElement> owners(TypeMirror type) {
    Set<TypeElement> owners = new LinkedHashSet<>();
    switch (type) {
      case IntersectionType intersection -> intersection.getBounds().forEach(bound -> owners.addAll(owners(bound)));
      case TypeVariable variable -> owners.addAll(owners(variable.getUpperBound()));
      case DeclaredType declared when !TypeRelations.isBroken(declared) -> owners.add((TypeElement) declared.asElement());
      default -> {}
    }
    if (owners.stream().allMatch(owner -> owner.getKind().isInterface()) && !owners.isEmpty()) {
      relations.element("java.lang.Object").ifPresent(owners::add);
    }
    return owners;
  }

  /** Whether generated code may use a member: it is public, or in the same package and not private. */
  boolean isAccessible(Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    if (modifiers.contains(Modifier.PUBLIC)) {
      return true;
    }
    return !modifiers.contains(Modifier.PRIVATE) && elements.getPackageOf(member).equals(from);
  }

  /** Whether generated code may name a class: it and those around it are accessible. */
  boolean isVisible(TypeElement type) {
    for (Element current = type; current instanceof TypeElement; current = current.getEnclosingElement()) {
      if (!isAccessible(current)) {
        return false;
      }
    }
    return true;
  }

  /** Whether generated code may call methods on a value of the type. */
  boolean isVisible(TypeMirror type) {
    return owners(type).stream().allMatch(this::isVisible);
  }
}
