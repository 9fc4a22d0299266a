package dev.squall.template.check;

import dev.squall.template.ast.TypeName;
import dev.squall.template.diagnostic.TemplateProblemCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Types that a value is asked for at run time, by {@code is} and by the cases of a {@code switch}. Type arguments may be left out:
 * an {@code Event<Part>} that is a {@code Created} is a {@code Created<Part>}.
 */
final class TypePatterns {
  private final CheckContext context;

  TypePatterns(CheckContext context) {
    this.context = context;
  }

  /** The type of a pattern for values of a type; one that cannot be told at run time, or that no value has, is reported. */
  Optional<TypeMirror> resolve(TypeName name, TypeMirror subject) {
    boolean inferred = name.arguments().isEmpty() && name.dimensions() == 0;
    Optional<TypeMirror> resolved = inferred ? context.resolver.resolveErased(name) : context.resolver.resolve(name);
    if (resolved.isEmpty() || TypeRelations.isBroken(subject)) {
      return resolved;
    }
    TypeMirror type = resolved.get();
    if (type.getKind().isPrimitive() || subject.getKind().isPrimitive() || !canBe(type, subject)) {
      context.error(
          TemplateProblemCode.TYPE_MISMATCH, name.span(), TypeTexts.of(subject) + " is never " + TypeTexts.of(type));
      return Optional.empty();
    }
    if (!(type instanceof DeclaredType declared)) {
      return resolved;
    }
    TypeMirror known = withArgumentsOf(declared, subject);
    if (!inferred && !context.types.isSubtype(known, type)) {
      context.error(
          TemplateProblemCode.TYPE_MISMATCH,
          name.span(),
          "whether a " + TypeTexts.of(subject) + " is a " + TypeTexts.of(type) + " cannot be known at run time",
          "leave out what stands in < >");
      return Optional.empty();
    }
    return Optional.of(inferred ? known : type);
  }

  /** Whether a value of one type may be of another; type arguments that contradict each other are seen. */
  boolean canBe(TypeMirror type, TypeMirror subject) {
    if (!context.conversions.canBeEqual(type, subject)) {
      return false;
    }
    if (!(subject instanceof DeclaredType whole) || !(type instanceof DeclaredType part)) {
      return true;
    }
    TypeElement element = (TypeElement) part.asElement();
    Optional<DeclaredType> parent =
        context.relations.asSuper(element.asType(), ((TypeElement) whole.asElement()).getQualifiedName().toString());
    if (parent.isEmpty() || parent.get().getTypeArguments().size() != whole.getTypeArguments().size()) {
      return true;
    }
    for (int i = 0; i < whole.getTypeArguments().size(); i++) {
      if (contradict(parent.get().getTypeArguments().get(i), whole.getTypeArguments().get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean contradict(TypeMirror first, TypeMirror second) {
    boolean plain = isPlain(first) && isPlain(second);
    return plain && !context.types.isSameType(first, second);
  }

  /** Without variables or wildcards. */
  private static boolean isPlain(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.getTypeArguments().stream().allMatch(TypePatterns::isPlain);
  }

  /** A class with the type arguments that its values have if they are of another type too; wildcards where nothing is known. */
  TypeMirror withArgumentsOf(DeclaredType type, TypeMirror subject) {
    TypeElement element = (TypeElement) type.asElement();
    List<? extends TypeParameterElement> parameters = element.getTypeParameters();
    if (parameters.isEmpty()) {
      return type;
    }
    Map<Element, TypeMirror> known = subject instanceof DeclaredType declared ? known(element, declared) : Map.of();
    TypeMirror[] arguments = parameters.stream()
        .map(parameter -> known.getOrDefault(parameter, context.types.getWildcardType(null, null)))
        .toArray(TypeMirror[]::new);
    return context.types.getDeclaredType(element, arguments);
  }

  private Map<Element, TypeMirror> known(TypeElement element, DeclaredType subject) {
    Map<Element, TypeMirror> known = new HashMap<>();
    String name = ((TypeElement) subject.asElement()).getQualifiedName().toString();
    List<? extends TypeMirror> formal = context.relations.asSuper(element.asType(), name)
        .<List<? extends TypeMirror>>map(DeclaredType::getTypeArguments)
        .orElse(List.of());
    for (int i = 0; i < Math.min(formal.size(), subject.getTypeArguments().size()); i++) {
      TypeMirror actual = subject.getTypeArguments().get(i);
      if (formal.get(i) instanceof TypeVariable variable && fitsBound(variable, actual)) {
        known.putIfAbsent(TypeRelations.parameter(variable), actual);
      }
    }
    return known;
  }

  private boolean fitsBound(TypeVariable variable, TypeMirror actual) {
    TypeMirror bound = context.types.erasure(variable.getUpperBound());
    return actual instanceof WildcardType
        || actual.getKind() != TypeKind.DECLARED
        || context.types.isSubtype(context.types.erasure(actual), bound);
  }
}
