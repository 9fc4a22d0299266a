package dev.squall.processor.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The constants of a class that reads and writes JSON: punctuation and names as bytes, conversions, codecs. Each is there once. */
final class JsonConstants {
  /** So many constants are in one class, which keeps its initializer far below the limit of a method's size. */
  private static final int PART = 1500;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Text> texts = new LinkedHashMap<>();
  private final Map<Object, String> others = new LinkedHashMap<>();
  private final List<FieldSpec> fields = new ArrayList<>();
  private final List<TypeSpec> types = new ArrayList<>();
  private final List<MethodSpec> methods = new ArrayList<>();

  /** A constant's name, and how many there are before it. */
  private record Text(String name, int index) {}

  private String unique(String base) {
    String name = base;
    for (int number = 2; !taken.add(name); number++) {
      name = base + "_" + number;
    }
    return name;
  }

  /** A name that no other constant gets. */
  String reserve(String base) {
    return unique(base);
  }

  /** The constant for the name of a member with the comma before and the colon behind it: {@code ,"id":} is {@code ID}. */
  CodeBlock name(String jsonName) {
    return text("," + JsonText.quoted(jsonName) + ":", JavaNames.constant(jsonName));
  }

  /** The constant for the beginning of an object, up to the first member's value. */
  CodeBlock firstName(String jsonName) {
    return text("{" + JsonText.quoted(jsonName) + ":", JavaNames.constant(jsonName) + "_FIRST");
  }

  /** The constant for bytes that are JSON already. */
  CodeBlock text(String json, String nameHint) {
    Text text = texts.get(json);
    if (text == null) {
      text = new Text(unique(nameHint), texts.size());
      texts.put(json, text);
    }
    return text.index() < PART
        ? CodeBlock.of("$L", text.name())
        : CodeBlock.of("Names$L.$L", text.index() / PART, text.name());
  }

  /** A constant of any other kind; what is equal to {@code key} is there once. */
  CodeBlock other(Object key, TypeName type, String nameHint, CodeBlock initializer) {
    String name = others.get(key);
    if (name == null) {
      name = unique(nameHint);
      others.put(key, name);
      fields.add(
          FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL).initializer(initializer).build());
    }
    return CodeBlock.of("$L", name);
  }

  /** The conversion of a user's type, with the class that it is of. */
  CodeBlock converted(JsonType.Scalar scalar, JsonType.Converter converter) {
    String known = others.get(scalar);
    if (known == null) {
      ValueType.Converted value = new ValueType.Converted(scalar.type(), converter.type(), converter.expected());
      String base = JavaNames.constant(scalar.type().simpleNames().getLast());
      known = unique(base);
      String className = JavaNames.capitalised(known.toLowerCase(Locale.ROOT)) + "Conversion";
      others.put(scalar, known);
      fields.add(ConversionFields.convertedField(value, known, className));
      types.add(ConversionFields.convertedClass(value, className));
    }
    return CodeBlock.of("$L", known);
  }

  /** The codec of an enum. */
  CodeBlock enumeration(JsonType.EnumOf type) {
    String known = others.get(type);
    if (known != null) {
      return CodeBlock.of("$L", known);
    }
    TypeName enumType = TypeNames.of(type.type());
    return other(
        type,
        ParameterizedTypeName.get(SquallTypes.ENUM_CODEC, enumType),
        JavaNames.constant(type.type().simpleNames().getLast()),
        JsonEnums.initializer(type, this));
  }

  /** A method that constants are made with, private and static. */
  void method(MethodSpec method) {
    methods.add(method);
  }

  /** A name for such a method. */
  String methodName(String base) {
    return JavaNames.variable(JavaNames.camel(unique(JavaNames.constant(base))));
  }

  /**
   * <pre>{@code
   * private static final byte[] ID = utf8(",\"id\":");
   * }</pre>
   */
  void addTo(TypeSpec.Builder type) {
    List<Map.Entry<String, Text>> all = new ArrayList<>(texts.entrySet());
    for (int from = 0; from < all.size(); from += PART) {
      TypeSpec.Builder part =
          from == 0
              ? type
              : TypeSpec.classBuilder("Names" + from / PART).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
      for (Map.Entry<String, Text> text : all.subList(from, Math.min(from + PART, all.size()))) {
        part.addField(
            FieldSpec.builder(ArrayTypeName.of(TypeName.BYTE), text.getValue().name(), Modifier.STATIC, Modifier.FINAL)
                .addModifiers(from == 0 ? new Modifier[] {Modifier.PRIVATE} : new Modifier[0])
                .initializer("utf8($L)", JavaLiteral.of(text.getKey()))
                .build());
      }
      if (from > 0) {
        type.addType(part.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build()).build());
      }
    }
    fields.forEach(type::addField);
    types.forEach(type::addType);
    methods.forEach(type::addMethod);
    if (!all.isEmpty()) {
      type.addMethod(
          MethodSpec.methodBuilder("utf8")
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(ArrayTypeName.of(TypeName.BYTE))
              .addParameter(ClassName.get(String.class), "json")
              .addStatement("return json.getBytes($T.UTF_8)", StandardCharsets.class)
              .build());
    }
  }
}
