package dev.squall.processor.model;

import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter.Supply;
import java.util.List;

/** The types of values that come from text and from files, as uses without constraints. */
public final class PlainUses {
  private PlainUses() {}

  /** A parameter that is made of text. */
  public static ValueUse of(ValueType value, Arity arity, TypeRef declared) {
    return of(new ValueUse(type(value)), arity, declared);
  }

  /** A parameter that is a file, or several. */
  public static ValueUse ofFile(Arity arity, TypeRef declared) {
    TypeRef file = TypeRef.of("dev.squall.http", "UploadedFile");
    return of(new ValueUse(new JsonType.Tree(file)), arity, declared);
  }

  /** A parameter that is of the request as a whole. */
  public static ValueUse of(Supply supply, TypeRef declared) {
    return new ValueUse(
        switch (supply) {
          case BODY_TEXT -> new JsonType.Scalar(ScalarKind.STRING, declared);
          case BODY_BYTES -> new JsonType.Scalar(ScalarKind.BYTES, declared);
          case REQUEST, HEADERS, BODY_STREAM, BODY, BODY_PARTS -> new JsonType.Tree(declared);
        });
  }

  /** The type without the constraints of what it contains, which is read and written as it is. */
  public static JsonType of(JsonType type) {
    return switch (type) {
      case JsonType.Sequence(TypeRef declared, JsonType.SequenceKind kind, ValueUse element) ->
          new JsonType.Sequence(declared, kind, plain(element));
      case JsonType.MapOf(TypeRef declared, boolean sorted, ValueUse key, ValueUse value) ->
          new JsonType.MapOf(declared, sorted, plain(key), plain(value));
      case JsonType.OptionalOf(TypeRef declared, ValueUse value) -> new JsonType.OptionalOf(declared, plain(value));
      case JsonType.Scalar _, JsonType.EnumOf _, JsonType.Reference _, JsonType.External _, JsonType.Tree _ -> type;
    };
  }

  private static ValueUse plain(ValueUse use) {
    return new ValueUse(of(use.type()), use.nullable(), List.of());
  }

  private static ValueUse of(ValueUse element, Arity arity, TypeRef declared) {
    return switch (arity) {
      case REQUIRED -> element;
      case NULLABLE -> new ValueUse(element.type(), true, List.of());
      case OPTIONAL -> new ValueUse(new JsonType.OptionalOf(declared, element));
      case LIST -> new ValueUse(new JsonType.Sequence(declared, JsonType.SequenceKind.LIST, element));
      case SET -> new ValueUse(new JsonType.Sequence(declared, JsonType.SequenceKind.SET, element));
    };
  }

  private static JsonType type(ValueType value) {
    return switch (value) {
      case ValueType.BuiltIn(ValueType.Kind kind, TypeRef type) -> new JsonType.Scalar(ScalarKind.valueOf(kind.name()), type);
      case ValueType.EnumType(TypeRef type, List<String> constants, boolean _) ->
          new JsonType.EnumOf(
              type.qualifiedName(),
              type,
              constants.stream().map(name -> new JsonType.Constant(name, name, List.of(), "")).toList(),
              null,
              null,
              "");
      case ValueType.Converted(TypeRef type, TypeRef converter, String expected, boolean _) ->
          new JsonType.Scalar(ScalarKind.CONVERTED, type, null, new JsonType.Converter(converter, expected));
    };
  }
}
