package dev.squall.processor.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** What the type variables of a class stand for where the class is used. */
final class Bindings {
  /** Of a class without type variables. */
  static final Bindings NONE = new Bindings(Map.of());

  private final Map<String, TypeMirror> types;

  private Bindings(Map<String, TypeMirror> types) {
    this.types = types;
  }

  /** The variables of a class by the arguments of a type of it; a wildcard stands for its bound. */
  static Bindings of(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (!(type.asElement() instanceof TypeElement element) || arguments.isEmpty()) {
      return NONE;
    }
    Map<String, TypeMirror> types = new HashMap<>();
    List<? extends TypeParameterElement> variables = element.getTypeParameters();
    for (int i = 0; i < variables.size(); i++) {
      types.put(variables.get(i).getSimpleName().toString(), unwrapped(arguments.get(i)));
    }
    return new Bindings(types);
  }

  /** The upper bound of a wildcard that has one; any other type as it is. */
  static TypeMirror unwrapped(TypeMirror type) {
    return type instanceof WildcardType wildcard
            && type.getKind() == TypeKind.WILDCARD
            && wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : type;
  }

  /** The type without variables; variables that stand for nothing stay. What has none is given back itself, annotations included. */
  TypeMirror apply(TypeMirror type, Types operations) {
    if (!mentionsVariables(type)) {
      return type;
    }
    return switch (type.getKind()) {
      case TYPEVAR -> types.getOrDefault(name(type), type);
      case ARRAY -> operations.getArrayType(apply(((ArrayType) type).getComponentType(), operations));
      case WILDCARD -> {
        TypeMirror bound = ((WildcardType) type).getExtendsBound();
        yield operations.getWildcardType(bound == null ? null : apply(bound, operations), null);
      }
      case DECLARED -> apply((DeclaredType) type, operations);
      default -> type;
    };
  }

  private DeclaredType apply(DeclaredType type, Types operations) {
    TypeMirror[] arguments = new TypeMirror[type.getTypeArguments().size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = apply(type.getTypeArguments().get(i), operations);
    }
    return type.asElement() instanceof TypeElement element ? operations.getDeclaredType(element, arguments) : type;
  }

  private static boolean mentionsVariables(TypeMirror type) {
    return switch (type.getKind()) {
      case TYPEVAR -> true;
      case ARRAY -> mentionsVariables(((ArrayType) type).getComponentType());
      case WILDCARD -> {
        TypeMirror bound = ((WildcardType) type).getExtendsBound();
        yield bound != null && mentionsVariables(bound);
      }
      case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().anyMatch(Bindings::mentionsVariables);
      default -> false;
    };
  }

  private static String name(TypeMirror variable) {
    return ((TypeVariable) variable).asElement().getSimpleName().toString();
  }
}
