package dev.squall.template.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Finds the types that the type parameters of a generic method stand for, by comparing its parameters with the arguments. Simpler
 * than Java's inference: each parameter is equal to, above or below what it meets, and the first that is known decides.
 */
final class Inference {
  private final CheckContext context;
  private final Map<Element, Bounds> bounds = new LinkedHashMap<>();
  private boolean wanted;

  /** How what is met relates to the formal type. */
  private enum Relation {
    BELOW,
    EQUAL,
    ABOVE
  }

  private record Bounds(List<TypeMirror> equal, List<TypeMirror> below, List<TypeMirror> above) {
    boolean isEmpty() {
      return equal.isEmpty() && below.isEmpty() && above.isEmpty();
    }
  }

  Inference(CheckContext context, List<TypeParameterElement> variables) {
    this.context = context;
    for (TypeParameterElement variable : variables) {
      bounds.put(variable, new Bounds(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }
  }

  /** An argument of the type is given to a parameter of the formal type. */
  void argument(TypeMirror formal, TypeMirror actual) {
    if (actual.getKind() != TypeKind.NULL && !TypeRelations.isBroken(actual)) {
      unify(formal, actual, Relation.BELOW);
    }
  }

  /** The result of the formal type is wanted as a type, parts of which may not be known yet. */
  void result(TypeMirror formal, TypeMirror type) {
    if (TypeRelations.isBroken(type)) {
      return;
    }
    long before = unknown();
    unify(formal, context.relations.boxed(type), Relation.ABOVE);
    wanted |= unknown() < before;
  }

  private long unknown() {
    return bounds.values().stream().filter(Bounds::isEmpty).count();
  }

  /** Whether all variables that a type mentions have met something. */
  boolean isKnown(TypeMirror type) {
    return switch (type) {
      case TypeVariable variable -> {
        Bounds known = bounds.get(TypeRelations.parameter(variable));
        yield known == null || !known.isEmpty();
      }
      case ArrayType array -> isKnown(array.getComponentType());
      case DeclaredType declared -> declared.getTypeArguments().stream().allMatch(this::isKnown);
      case WildcardType wildcard -> (wildcard.getExtendsBound() == null || isKnown(wildcard.getExtendsBound()))
          && (wildcard.getSuperBound() == null || isKnown(wildcard.getSuperBound()));
      default -> true;
    };
  }

  /** Puts in what is known so far; variables that are not known stay. */
  Substitution known() {
    Map<Element, TypeMirror> values = new HashMap<>();
    bounds.forEach((variable, met) -> {
      if (!met.isEmpty()) {
        values.put(variable, solve(variable, met));
      }
    });
    return Substitution.of(context.types, context.relations, values);
  }

  /** Puts in what is known, and for the rest what their bounds say. */
  Substitution solved() {
    return Substitution.of(context.types, context.relations, solution());
  }

  /** The type of each variable, in their order. */
  Map<Element, TypeMirror> solution() {
    Map<Element, TypeMirror> values = new LinkedHashMap<>();
    bounds.forEach((variable, met) -> values.put(variable, solve(variable, met)));
    return values;
  }

  /** Whether the compiler might find other types by itself, so that they are better written down. */
  boolean isGuess() {
    return wanted || bounds.values().stream().anyMatch(met ->
        met.isEmpty() || (met.equal().isEmpty() && met.below().stream().map(Object::toString).distinct().count() > 1));
  }

  /** Whether one variable would have to stand for several types of which one is not known. */
  boolean isContradictory() {
    return bounds.values().stream().anyMatch(met ->
        met.equal().stream().anyMatch(WildcardType.class::isInstance) && met.equal().size() + met.below().size() > 1);
  }

  /** Whether nothing is known of a variable that is bound by itself or others: no type can be written for it. */
  boolean isUnsolvable() {
    return bounds.entrySet().stream().anyMatch(entry -> entry.getValue().isEmpty()
        && ((TypeParameterElement) entry.getKey()).getBounds().stream().anyMatch(this::mentionsVariable));
  }

  private TypeMirror solve(Element variable, Bounds met) {
    for (TypeMirror equal : met.equal()) {
      return equal;
    }
    if (!met.below().isEmpty()) {
      return context.conversions.common(met.below()).orElseGet(context.relations::object);
    }
    if (!met.above().isEmpty()) {
      return met.above().getFirst();
    }
    TypeMirror erased = context.types.erasure(variable.asType());
    return erased.getKind() == TypeKind.DECLARED ? erased : context.relations.object();
  }

  private void unify(TypeMirror formal, TypeMirror actual, Relation relation) {
    switch (formal) {
      case TypeVariable variable -> {
        Bounds met = bounds.get(TypeRelations.parameter(variable));
        if (met != null) {
          meet(met, context.relations.boxed(actual), relation);
        }
      }
      case ArrayType array when actual instanceof ArrayType other -> {
        if (!other.getComponentType().getKind().isPrimitive()) {
          unify(array.getComponentType(), other.getComponentType(), relation);
        }
      }
      case DeclaredType declared when !declared.getTypeArguments().isEmpty() ->
          unifyDeclared(declared, actual, relation);
      case WildcardType wildcard when wildcard.getExtendsBound() != null ->
          unify(wildcard.getExtendsBound(), actual, relation);
      default -> {}
    }
  }

  /** What mentions a variable that is not known itself says nothing. */
  private void meet(Bounds met, TypeMirror type, Relation relation) {
    if (type.getKind() == TypeKind.VOID || type.getKind() == TypeKind.NULL || mentionsVariable(type)) {
      return;
    }
    switch (relation) {
      case BELOW -> met.below().add(type);
      case EQUAL -> met.equal().add(type);
      case ABOVE -> met.above().add(context.relations.upper(type));
    }
  }

  private boolean mentionsVariable(TypeMirror type) {
    return switch (type) {
      case TypeVariable variable ->
          bounds.containsKey(TypeRelations.parameter(variable))
              || variable.asElement().getEnclosingElement() instanceof ExecutableElement;
      case ArrayType array -> mentionsVariable(array.getComponentType());
      case DeclaredType declared -> declared.getTypeArguments().stream().anyMatch(this::mentionsVariable);
      case WildcardType wildcard ->
          (wildcard.getExtendsBound() != null && mentionsVariable(wildcard.getExtendsBound()))
              || (wildcard.getSuperBound() != null && mentionsVariable(wildcard.getSuperBound()));
      default -> false;
    };
  }

  private void unifyDeclared(DeclaredType formal, TypeMirror actual, Relation relation) {
    DeclaredType left = formal;
    DeclaredType right;
    if (relation == Relation.ABOVE) {
      if (!(actual instanceof DeclaredType wanted) || wanted.getTypeArguments().isEmpty()) {
        return;
      }
      right = wanted;
      left = context.relations.asSuper(formal, name(wanted)).orElse(null);
    } else {
      right = context.relations.asSuper(context.relations.boxed(actual), name(formal)).orElse(null);
    }
    if (left == null || right == null || left.getTypeArguments().size() != right.getTypeArguments().size()) {
      return;
    }
    for (int i = 0; i < left.getTypeArguments().size(); i++) {
      if (relation == Relation.ABOVE) {
        wantedArgument(left.getTypeArguments().get(i), right.getTypeArguments().get(i));
      } else {
        argumentOf(left.getTypeArguments().get(i), right.getTypeArguments().get(i));
      }
    }
  }

  /** {@code List<? extends T>} meets {@code List<User>}. */
  private void argumentOf(TypeMirror formal, TypeMirror actual) {
    if (!(formal instanceof WildcardType wildcard)) {
      unify(formal, actual, Relation.EQUAL);
    } else if (wildcard.getExtendsBound() != null) {
      unify(wildcard.getExtendsBound(), context.relations.upper(actual), Relation.BELOW);
    } else if (wildcard.getSuperBound() != null) {
      if (!(actual instanceof WildcardType other)) {
        unify(wildcard.getSuperBound(), actual, Relation.ABOVE);
      } else if (other.getSuperBound() != null) {
        unify(wildcard.getSuperBound(), other.getSuperBound(), Relation.ABOVE);
      }
    }
  }

  /** A result {@code List<T>} is wanted as {@code List<? extends Shape>}. */
  private void wantedArgument(TypeMirror formal, TypeMirror wanted) {
    if (!(wanted instanceof WildcardType wildcard)) {
      unify(formal, wanted, Relation.EQUAL);
    } else if (wildcard.getExtendsBound() != null) {
      unify(formal, wildcard.getExtendsBound(), Relation.ABOVE);
    } else if (wildcard.getSuperBound() != null) {
      unify(formal, wildcard.getSuperBound(), Relation.BELOW);
    }
  }

  private static String name(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }
}
