package dev.squall.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.NamedType;
import dev.squall.processor.model.PlainUses;
import dev.squall.processor.model.Schemas;
import dev.squall.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the methods of one class that reads and writes JSON share: names, constants, and which containers have methods. */
final class JsonScope {
  final Schemas schemas;
  final JsonNames names;
  final JsonConstants constants = new JsonConstants();
  final ConstraintFields checks = new ConstraintFields(constants::reserve);

  private final Set<JsonType> read = new LinkedHashSet<>();
  private final Set<JsonType> written = new LinkedHashSet<>();

  JsonScope(Schemas schemas) {
    this.schemas = schemas;
    names = new JsonNames(schemas);
  }

  /** {@code readListOfUser}; a container's method is noted to be written. */
  String readMethod(JsonType type) {
    if (!(type instanceof JsonType.Reference)) {
      read.add(ConstraintCode.containsConstrained(type) ? type : PlainUses.of(type));
    }
    return "read" + names.ofRead(type);
  }

  /** {@code writeListOfUser}. */
  String writeMethod(JsonType type) {
    if (!(type instanceof JsonType.Reference)) {
      written.add(PlainUses.of(type));
    }
    return "write" + names.of(type);
  }

  /** The containers that are read by methods, as far as they are known. */
  List<JsonType> readContainers() {
    return new ArrayList<>(read);
  }

  /** The containers that are written by methods, as far as they are known. */
  List<JsonType> writtenContainers() {
    return new ArrayList<>(written);
  }

  /** The type of a container that is read, as its method returns it: without wildcards, which what is made cannot have. */
  static TypeName made(JsonType type) {
    return switch (type) {
      case JsonType.Sequence sequence when sequence.kind() != JsonType.SequenceKind.ARRAY ->
          ParameterizedTypeName.get(TypeNames.className(type.type()), boxed(sequence.element().type()));
      case JsonType.MapOf map ->
          ParameterizedTypeName.get(
              TypeNames.className(type.type()), boxed(map.key().type()), boxed(map.value().type()));
      default -> TypeNames.of(type.type());
    };
  }

  static TypeName boxed(JsonType type) {
    return TypeNames.of(type.type()).box();
  }

  /** The expression for the conversion of a scalar that is a text. */
  CodeBlock conversion(JsonType.Scalar scalar) {
    if (scalar.converter() != null) {
      return constants.converted(scalar, scalar.converter());
    }
    if (scalar.format() != null) {
      TypeName type = ParameterizedTypeName.get(SquallTypes.CONVERSION, TypeNames.of(scalar.type()));
      String base = scalar.type().simpleNames().getLast();
      CodeBlock made = CodeBlock.of("$T.$L($L)", SquallTypes.JSON_TEXTS, JavaNames.variable(base), JavaLiteral.of(scalar.format()));
      return constants.other(List.of(base, scalar.format()), type, JavaNames.constant(base), made);
    }
    return switch (scalar.kind()) {
      case URI -> CodeBlock.of("$T.URI", SquallTypes.JSON_TEXTS);
      default -> CodeBlock.of("$T.$L", SquallTypes.CONVERSIONS, scalar.kind().name());
    };
  }

  /** The expression for a codec that a type has of its own. */
  CodeBlock codec(JsonType.External external) {
    ClassName codec = TypeNames.className(external.codec());
    return external.field() != null
        ? CodeBlock.of("$T.$L", codec, external.field())
        : constants.other(
            external.codec(), codec, JavaNames.constant(codec.simpleName()), CodeBlock.of("new $T()", codec));
  }

  /** The expression for the codec of trees. */
  static CodeBlock treeCodec() {
    return CodeBlock.of("$T.INSTANCE", SquallTypes.JSON_NODE_CODEC);
  }

  /** Names for the variables of a method, besides those that all such methods have. */
  static NameAllocator locals() {
    return LocalNames.besides(
        "JsonMembers", "JsonTags", "JsonTexts", "Optional", "array", "element", "elements", "entry", "failures", "first", "in",
        "it", "key", "map", "member", "out", "refused", "seen", "start", "value");
  }

  /** A variable's name; it looks like neither a constant nor a class, which it would hide. */
  static String local(String name) {
    boolean capital = Character.isUpperCase(name.charAt(0)) || name.toUpperCase(Locale.ROOT).equals(name);
    return capital ? name + "_" : name;
  }

  /** The object, union or wrapper that a reference is to. */
  NamedType get(JsonType.Reference reference) {
    return schemas.get(reference.id());
  }

  /** The class of a type that is being made, with a diamond where it has arguments. */
  static CodeBlock made(TypeRef owner, TypeRef type) {
    return CodeBlock.of("new $T$L", TypeNames.className(owner), type.arguments().isEmpty() ? "" : "<>");
  }
}
