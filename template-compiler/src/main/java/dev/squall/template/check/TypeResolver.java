package dev.squall.template.check;

import dev.squall.template.ast.Identifier;
import dev.squall.template.ast.TypeName;
import dev.squall.template.diagnostic.Suggestion;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds types by the names that templates give them. A simple name is that of an import, of a type in the package of the
 * generated class, of one in {@code java.lang}, of one nested in a type of that package, of one in {@code java.util} or {@code
 * java.time}; in this order.
 */
final class TypeResolver {
  private final CheckContext context;
  private final Elements elements;
  private final PackageElement from;
  private @Nullable List<TypeElement> nested;

  TypeResolver(CheckContext context) {
    this.context = context;
    this.elements = context.compilation.elements();
    this.from = context.compilation.from();
  }

  /** A type with its arguments and brackets; what is unknown is reported. */
  Optional<TypeMirror> resolve(TypeName name) {
    return element(name).map(found -> {
      TypeMirror type = found;
      for (int i = 0; i < name.dimensions(); i++) {
        type = context.types.getArrayType(type);
      }
      return type;
    });
  }

  /** A type whose arguments are left out on purpose, erased. */
  Optional<TypeMirror> resolveErased(TypeName name) {
    return primitive(name.name()).isPresent()
        ? resolve(name)
        : resolveType(name.name(), nameSpan(name)).map(element -> context.types.erasure(element.asType()));
  }

  private Optional<TypeMirror> element(TypeName name) {
    Optional<TypeKind> primitive = primitive(name.name());
    if (primitive.isPresent()) {
      if (name.nullable() && name.dimensions() == 0) {
        return Optional.of(context.relations.boxed(context.types.getPrimitiveType(primitive.get())));
      }
      return Optional.of(context.types.getPrimitiveType(primitive.get()));
    }
    if (name.name().equals("?") || name.name().startsWith("? ")) {
      return wildcard(name);
    }
    Optional<TypeElement> element = resolveType(name.name(), nameSpan(name));
    return element.flatMap(found -> withArguments(name, found));
  }

  private static Span nameSpan(TypeName name) {
    int length = Math.min(name.name().length(), name.span().end() - name.span().start());
    Span span = new Span(name.span().source(), name.span().start(), name.span().start() + length);
    return span.text().equals(name.name()) ? span : name.span();
  }

  private Optional<TypeMirror> wildcard(TypeName name) {
    if (name.arguments().isEmpty()) {
      return Optional.of(context.types.getWildcardType(null, null));
    }
    boolean lower = name.name().contains("super") || name.span().text().matches("(?s)\\?\\s*super\\b.*");
    return resolve(name.arguments().getFirst()).map(bound ->
        lower ? context.types.getWildcardType(null, bound) : context.types.getWildcardType(bound, null));
  }

  private Optional<TypeMirror> withArguments(TypeName name, TypeElement element) {
    int parameters = element.getTypeParameters().size();
    if (parameters != name.arguments().size()) {
      context.error(
          TemplateProblemCode.UNKNOWN_TYPE,
          name.span(),
          element.getSimpleName() + " has " + parameters + " type parameters, and " + name.arguments().size()
              + " types are given",
          parameters == 0 ? "leave out the types in < >" : "write " + TypeTexts.of(element.asType()) + " with types for its letters");
      return Optional.empty();
    }
    List<TypeMirror> arguments = new ArrayList<>();
    for (TypeName argument : name.arguments()) {
      Optional<TypeMirror> type = resolve(argument);
      if (type.isEmpty()) {
        return Optional.empty();
      }
      if (type.get().getKind().isPrimitive()) {
        context.error(
            TemplateProblemCode.UNKNOWN_TYPE,
            argument.span(),
            "a primitive type cannot be an argument of " + element.getSimpleName(),
            "write " + TypeTexts.of(context.relations.boxed(type.get())));
        return Optional.empty();
      }
      arguments.add(type.get());
    }
    return Optional.of(context.types.getDeclaredType(element, arguments.toArray(TypeMirror[]::new)));
  }

  private static Optional<TypeKind> primitive(String name) {
    return Optional.ofNullable(switch (name) {
      case "boolean" -> TypeKind.BOOLEAN;
      case "byte" -> TypeKind.BYTE;
      case "short" -> TypeKind.SHORT;
      case "int" -> TypeKind.INT;
      case "long" -> TypeKind.LONG;
      case "char" -> TypeKind.CHAR;
      case "float" -> TypeKind.FLOAT;
      case "double" -> TypeKind.DOUBLE;
      default -> null;
    });
  }

  /** A class or interface; an unknown one is reported. */
  Optional<TypeElement> resolveType(Identifier name) {
    return resolveType(name.name(), name.span());
  }

  private Optional<TypeElement> resolveType(String name, Span span) {
    Optional<TypeElement> found = find(name);
    if (found.isEmpty()) {
      List<String> advice = new ArrayList<>(List.of(Suggestion.line(name, knownNames())));
      if (!name.contains(".")) {
        advice.add("a type of another package is imported: {% import com.example." + name + " %}");
      }
      context.error(
          TemplateProblemCode.UNKNOWN_TYPE, span, "there is no type " + name, advice.toArray(String[]::new));
    } else if (!context.members.isVisible(found.get())) {
      context.error(
          TemplateProblemCode.UNKNOWN_TYPE,
          span,
          name + " is not visible in " + packageName(),
          "make it public, or move the template's type to its package");
      return Optional.empty();
    }
    return found;
  }

  private String packageName() {
    return from.isUnnamed() ? "the unnamed package" : "package " + from.getQualifiedName();
  }

  /** A class or interface by its simple or qualified name. */
  Optional<TypeElement> find(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return findSimple(name);
    }
    Optional<TypeElement> outer = findSimple(name.substring(0, dot));
    if (outer.isPresent()) {
      return findNested(outer.get(), name.substring(dot + 1));
    }
    return byQualifiedName(name);
  }

  private static Optional<TypeElement> findNested(TypeElement outer, String path) {
    Optional<TypeElement> current = Optional.of(outer);
    for (String simpleName : path.split("\\.", -1)) {
      current = current.flatMap(type -> nestedIn(type, simpleName));
    }
    return current;
  }

  /** A member class of a class. */
  static Optional<TypeElement> nestedIn(TypeElement outer, String simpleName) {
    return ElementFilter.typesIn(outer.getEnclosedElements()).stream()
        .filter(type -> type.getSimpleName().contentEquals(simpleName))
        .findFirst();
  }

  private Optional<TypeElement> findSimple(String name) {
    String samePackage = from.isUnnamed() ? name : from.getQualifiedName() + "." + name;
    return context.imports.type(name)
        .or(() -> byQualifiedName(samePackage))
        .or(() -> byQualifiedName("java.lang." + name))
        .or(() -> onlyNested(name))
        .or(() -> byQualifiedName("java.util." + name))
        .or(() -> byQualifiedName("java.time." + name));
  }

  private Optional<TypeElement> byQualifiedName(String name) {
    ModuleElement module = elements.getModuleOf(from);
    TypeElement found = module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    return Optional.ofNullable(found).filter(type -> type.getQualifiedName().contentEquals(name));
  }

  /** The one type of that name nested in a type of the package. */
  private Optional<TypeElement> onlyNested(String name) {
    List<TypeElement> named =
        nestedTypes().stream().filter(type -> type.getSimpleName().contentEquals(name)).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private List<TypeElement> nestedTypes() {
    if (nested == null) {
      nested = new ArrayList<>();
      for (TypeElement type : ElementFilter.typesIn(from.getEnclosedElements())) {
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .filter(context.members::isVisible)
            .forEach(nested::add);
      }
    }
    return nested;
  }

  /** Simple names that could have been meant. */
  private Set<String> knownNames() {
    Set<String> names = new HashSet<>(context.imports.typeNames());
    for (Element type : from.getEnclosedElements()) {
      names.add(type.getSimpleName().toString());
    }
    nestedTypes().forEach(type -> names.add(type.getSimpleName().toString()));
    names.addAll(List.of(
        "String", "Integer", "Long", "Boolean", "Double", "Object", "Number", "Character", "List", "Map", "Set",
        "Optional", "Collection", "Locale", "UUID", "LocalDate", "LocalDateTime", "LocalTime", "Instant", "Duration",
        "Month", "DayOfWeek", "int", "long", "boolean", "double", "float", "char", "byte", "short"));
    return names;
  }
}
