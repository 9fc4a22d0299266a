package dev.squall.processor.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.squall.processor.model.TypeRef;

/** The model's types as JavaPoet has them. */
final class TypeNames {

  private TypeNames() {}

  static TypeName of(TypeRef type) {
    TypeName name = withoutArrays(type);
    for (int i = 0; i < type.arrayDimensions(); i++) {
      name = ArrayTypeName.of(name);
    }
    return name;
  }

  private static TypeName withoutArrays(TypeRef type) {
    return switch (type.simpleNames().getFirst()) {
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "char" -> TypeName.CHAR;
      case "float" -> TypeName.FLOAT;
      case "double" -> TypeName.DOUBLE;
      case "void" -> TypeName.VOID;
      case "?" -> WildcardTypeName.subtypeOf(Object.class);
      case "? extends" -> WildcardTypeName.subtypeOf(of(type.arguments().getFirst()));
      case "? super" -> WildcardTypeName.supertypeOf(of(type.arguments().getFirst()));
      default -> declared(type);
    };
  }

  private static TypeName declared(TypeRef type) {
    ClassName raw = className(type);
    return type.arguments().isEmpty()
        ? raw
        : ParameterizedTypeName.get(raw, type.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new));
  }

  /** The class without its type arguments. */
  static ClassName className(TypeRef type) {
    return ClassName.get(
        type.packageName(),
        type.simpleNames().getFirst(),
        type.simpleNames().subList(1, type.simpleNames().size()).toArray(String[]::new));
  }
}
