package dev.squall.template.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Puts types in the place of type variables. A variable may stand for a wildcard; a value that is read is then known by the
 * wildcard's upper bound, and what is written must fit its lower bound: {@code null} alone where there is none. So no captured
 * types are needed, which one of the compilers does not have.
 */
final class Substitution {
  private final Types types;
  private final TypeRelations relations;
  private final Map<Element, TypeMirror> values;

  private Substitution(Types types, TypeRelations relations, Map<Element, TypeMirror> values) {
    this.types = types;
    this.relations = relations;
    this.values = values;
  }

  /** The arguments of a parameterized type for the parameters of its class, and of the classes around it. */
  static Substitution of(Types types, TypeRelations relations, DeclaredType type) {
    Map<Element, TypeMirror> values = new HashMap<>();
    TypeMirror current = type;
    while (current instanceof DeclaredType declared && declared.getKind() == TypeKind.DECLARED) {
      List<? extends TypeParameterElement> parameters = ((TypeElement) declared.asElement()).getTypeParameters();
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      for (int i = 0; i < parameters.size() && i < arguments.size(); i++) {
        values.put(parameters.get(i), arguments.get(i));
      }
      current = declared.getEnclosingType();
    }
    return new Substitution(types, relations, values);
  }

  /**
   * For a member that a type has from one of its supertypes: the arguments of both, since some compilers have put the former's
   * parameters into members that are inherited.
   */
  static Substitution of(Types types, TypeRelations relations, DeclaredType supertype, TypeMirror receiver) {
    Substitution both = of(types, relations, supertype);
    if (relations.upper(receiver) instanceof DeclaredType declared) {
      both.values.putAll(of(types, relations, declared).values);
    }
    return both;
  }

  /** The given types for type parameters. */
  static Substitution of(Types types, TypeRelations relations, Map<? extends Element, ? extends TypeMirror> values) {
    return new Substitution(types, relations, new HashMap<>(values));
  }

  /** The type of a value that is read. */
  TypeMirror read(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      TypeMirror value = values.get(TypeRelations.parameter(variable));
      return switch (value) {
        case null -> type;
        case WildcardType wildcard -> bound(variable, wildcard);
        default -> value;
      };
    }
    return inside(type);
  }

  /** The type that a value must have in order to be passed. */
  TypeMirror written(TypeMirror type) {
    if (type instanceof TypeVariable variable && values.get(TypeRelations.parameter(variable)) instanceof WildcardType wildcard) {
      TypeMirror lower = wildcard.getSuperBound();
      return lower != null ? lower : types.getNullType();
    }
    if (type instanceof DeclaredType declared && declared.getTypeArguments().stream().anyMatch(this::isUnknown)) {
      return types.getNullType();
    }
    return read(type);
  }

  /** What is given to a parameter whose type parameters were inferred: a wildcard stands for one type that is not known. */
  TypeMirror given(TypeMirror type) {
    return type instanceof TypeVariable ? written(type) : read(type);
  }

  private boolean isUnknown(TypeMirror argument) {
    return argument instanceof TypeVariable variable && values.get(TypeRelations.parameter(variable)) instanceof WildcardType;
  }

  /** The wildcard's upper bound, or else that of the type parameter. */
  private TypeMirror bound(TypeVariable variable, WildcardType wildcard) {
    if (wildcard.getExtendsBound() != null) {
      return relations.upper(wildcard.getExtendsBound());
    }
    TypeMirror declared = types.erasure(variable.asElement().asType());
    return declared.getKind() == TypeKind.DECLARED ? declared : relations.object();
  }

  private TypeMirror inside(TypeMirror type) {
    if (!mentions(type)) {
      return type;
    }
    return switch (type) {
      case ArrayType array -> types.getArrayType(read(array.getComponentType()));
      case DeclaredType declared -> declared(declared);
      default -> type;
    };
  }

  /** Whether there is something to replace; what stays as it is keeps its annotations. */
  private boolean mentions(@Nullable TypeMirror type) {
    return switch (type) {
      case null -> false;
      case TypeVariable variable -> values.containsKey(TypeRelations.parameter(variable));
      case ArrayType array -> mentions(array.getComponentType());
      case DeclaredType declared when !TypeRelations.isBroken(type) ->
          declared.getTypeArguments().stream().anyMatch(this::mentions) || mentions(declared.getEnclosingType());
      case WildcardType wildcard -> mentions(wildcard.getExtendsBound()) || mentions(wildcard.getSuperBound());
      default -> false;
    };
  }

  private TypeMirror declared(DeclaredType type) {
    TypeMirror[] arguments = type.getTypeArguments().stream().map(this::argument).toArray(TypeMirror[]::new);
    TypeElement element = (TypeElement) type.asElement();
    return type.getEnclosingType() instanceof DeclaredType outer && !outer.getTypeArguments().isEmpty()
        ? types.getDeclaredType((DeclaredType) read(outer), element, arguments)
        : types.getDeclaredType(element, arguments);
  }

  /** A wildcard may stand as an argument as it is. */
  private TypeMirror argument(TypeMirror argument) {
    if (argument instanceof TypeVariable variable) {
      return values.getOrDefault(TypeRelations.parameter(variable), argument);
    }
    if (!(argument instanceof WildcardType wildcard)) {
      return inside(argument);
    }
    TypeMirror upper = wildcard.getExtendsBound();
    TypeMirror lower = wildcard.getSuperBound();
    return types.getWildcardType(upper == null ? null : read(upper), lower == null ? null : read(lower));
  }
}
