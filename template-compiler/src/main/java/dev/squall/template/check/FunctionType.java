package dev.squall.template.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * What a functional interface asks of a lambda.
 *
 * @param type the interface, without wildcards as its arguments
 * @param method its one abstract method
 * @param parameters the types of the method's parameters
 * @param result the type of its result
 */
record FunctionType(DeclaredType type, ExecutableElement method, List<TypeMirror> parameters, TypeMirror result) {

  /** The function that a type stands for; nothing where it is no functional interface. */
  static Optional<FunctionType> of(CheckContext context, TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || TypeRelations.isBroken(type)
        || !declared.asElement().getKind().isInterface()) {
      return Optional.empty();
    }
    DeclaredType plain = withoutWildcards(context, declared);
    return abstractMethod(context, (TypeElement) declared.asElement()).map(method -> {
      Candidate candidate = Candidate.of(context, method, plain);
      return new FunctionType(plain, method, candidate.parameters(), candidate.result());
    });
  }

  private static Optional<ExecutableElement> abstractMethod(CheckContext context, TypeElement type) {
    List<ExecutableElement> found = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(context.compilation.elements().getAllMembers(type))) {
      if (method.getModifiers().contains(Modifier.ABSTRACT) && !isOfObject(method)) {
        found.add(method);
      }
    }
    List<ExecutableElement> all = List.copyOf(found);
    found.removeIf(method -> all.stream().anyMatch(other ->
        !other.equals(method) && context.compilation.elements().overrides(other, method, type)));
    return found.size() == 1 && found.getFirst().getTypeParameters().isEmpty()
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }

  /** {@code Comparator} declares {@code equals} again. */
  private static boolean isOfObject(ExecutableElement method) {
    return switch (method.getSimpleName().toString()) {
      case "equals" -> method.getParameters().size() == 1
          && method.getParameters().getFirst().asType().toString().equals("java.lang.Object");
      case "hashCode", "toString" -> method.getParameters().isEmpty();
      default -> false;
    };
  }

  private static DeclaredType withoutWildcards(CheckContext context, DeclaredType type) {
    if (type.getTypeArguments().stream().noneMatch(WildcardType.class::isInstance)) {
      return type;
    }
    TypeElement element = (TypeElement) type.asElement();
    List<? extends TypeParameterElement> parameters = element.getTypeParameters();
    TypeMirror[] arguments = new TypeMirror[parameters.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = plain(context, type.getTypeArguments().get(i), parameters.get(i));
    }
    return context.types.getDeclaredType(element, arguments);
  }

  private static TypeMirror plain(CheckContext context, TypeMirror argument, TypeParameterElement parameter) {
    if (!(argument instanceof WildcardType wildcard)) {
      return argument;
    }
    if (wildcard.getExtendsBound() != null) {
      return wildcard.getExtendsBound();
    }
    return wildcard.getSuperBound() != null ? wildcard.getSuperBound() : context.types.erasure(parameter.asType());
  }

  boolean returnsNothing() {
    return result.getKind() == TypeKind.VOID;
  }
}
