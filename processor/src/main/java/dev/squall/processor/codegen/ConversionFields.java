package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.Controller;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.ValueType;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The conversions of a controller's parameters: the runtime's for types of the JDK, and constants of the routes class, which
 * the links class uses too, for enums and the user's own types.
 */
final class ConversionFields {
  private final ClassName routesClass;
  private final Map<ValueType, String> names = new LinkedHashMap<>();

  ConversionFields(ClassName routesClass, Controller controller) {
    this.routesClass = routesClass;
    Set<String> taken = new HashSet<>();
    for (Handler handler : controller.handlers()) {
      for (Parameter parameter : handler.parameters()) {
        if (parameter instanceof Parameter.Bound bound) {
          add(bound, taken);
        } else if (parameter instanceof Parameter.FormRecord form) {
          form.form().texts().forEach(field -> add(field, taken));
        }
      }
    }
  }

  private void add(Parameter.Bound bound, Set<String> taken) {
    if (!(bound.value() instanceof ValueType.BuiltIn)) {
      names.computeIfAbsent(bound.value(), value -> name(value, taken));
    }
  }

  private static String name(ValueType value, Set<String> taken) {
    String base = JavaNames.constant(value.type().simpleNames().getLast());
    String name = base;
    for (int number = 2; !taken.add(name); number++) {
      name = base + "_" + number;
    }
    return name;
  }

  /** The names of the constants. */
  Collection<String> names() {
    return names.values();
  }

  /** The expression for a value's conversion: {@code Conversions.UUID}, {@code UserControllerRoutes.STATUS}. */
  CodeBlock conversion(ValueType value) {
    return value instanceof ValueType.BuiltIn builtIn
        ? CodeBlock.of("$T.$L", SquallTypes.CONVERSIONS, builtIn.kind().name())
        : CodeBlock.of("$T.$L", routesClass, names.get(value));
  }

  /** Adds the constants, and the classes of those that the user converts. */
  void addTo(TypeSpec.Builder type) {
    names.forEach((value, name) -> {
      switch (value) {
        case ValueType.BuiltIn _ -> {}
        case ValueType.EnumType enumType -> type.addField(enumField(enumType, name));
        case ValueType.Converted converted -> {
          String className = JavaNames.capitalised(name.toLowerCase(java.util.Locale.ROOT)) + "Conversion";
          type.addField(convertedField(converted, name, className));
          type.addType(convertedClass(converted, className));
        }
      }
    });
  }

  /** <pre>{@code static final Conversion<Status> STATUS = new EnumConversion<>(Status.values());}</pre> */
  private static FieldSpec enumField(ValueType.EnumType value, String name) {
    TypeName type = TypeNames.of(value.type());
    return FieldSpec.builder(ParameterizedTypeName.get(SquallTypes.CONVERSION, type), name)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T<>($T.values())", SquallTypes.ENUM_CONVERSION, type)
        .build();
  }

  /** <pre>{@code static final Conversion<Money> MONEY = new MoneyConversion();}</pre> */
  static FieldSpec convertedField(ValueType.Converted value, String name, String className) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(SquallTypes.CONVERSION, TypeNames.of(value.type())), name)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer("new $L()", className)
        .build();
  }

  /**
   * <pre>{@code
   * private static final class MoneyConversion implements Conversion<Money> {
   *   MoneyConversion() {}
   *   @Override public Money parse(String text) {
   *     Money value;
   *     try {
   *       value = Money.parse(text);
   *     } catch (Exception thrown) {
   *       throw new IllegalArgumentException(thrown);
   *     }
   *     if (value == null) {
   *       throw new IllegalArgumentException("null");
   *     }
   *     return value;
   *   }
   *   @Override public String format(Money value) { return Money.format(value); }
   *   @Override public String expected() { return "a Money"; }
   * }
   * }</pre>
   *
   * Whatever {@code parse} throws, the text that the client has sent is the reason.
   */
  static TypeSpec convertedClass(ValueType.Converted value, String className) {
    TypeName type = TypeNames.of(value.type());
    TypeName converter = TypeNames.className(value.converter());
    return TypeSpec.classBuilder(className)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(ParameterizedTypeName.get(SquallTypes.CONVERSION, type))
        .addMethod(MethodSpec.constructorBuilder().build())
        .addMethod(method("parse", type)
            .addParameter(String.class, "text")
            .addCode(parse(type, converter))
            .build())
        .addMethod(method("format", ClassName.get(String.class))
            .addParameter(type, "value")
            .addStatement("return $T.format(value)", converter)
            .build())
        .addMethod(method("expected", ClassName.get(String.class))
            .addStatement("return $L", JavaLiteral.of(value.expected()))
            .build())
        .build();
  }

  private static CodeBlock parse(TypeName type, TypeName converter) {
    return CodeBlock.builder()
        .addStatement("$T value", type)
        .beginControlFlow("try")
        .addStatement("value = $T.parse(text)", converter)
        .nextControlFlow("catch ($T thrown)", Exception.class)
        .addStatement("throw new $T(thrown)", IllegalArgumentException.class)
        .endControlFlow()
        .beginControlFlow("if (value == null)")
        .addStatement("throw new $T($S)", IllegalArgumentException.class, "null")
        .endControlFlow()
        .addStatement("return value")
        .build();
  }

  private static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }
}
