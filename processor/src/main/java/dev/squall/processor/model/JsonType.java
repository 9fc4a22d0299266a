package dev.squall.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values of a Java type are JSON. What has members is a {@link NamedType} of {@link Schemas}, to which a type refers. */
public sealed interface JsonType {

  /** The Java type, with its arguments. */
  TypeRef type();

  /**
   * A value that is one JSON string, number or boolean.
   *
   * @param kind which
   * @param type the type as it is declared: a primitive, its box, or a class
   * @param format the pattern of a date or time; null for ISO 8601
   * @param converter what makes a text of it and back; null unless {@link ScalarKind#CONVERTED}
   */
  record Scalar(ScalarKind kind, TypeRef type, @Nullable String format, @Nullable Converter converter)
      implements JsonType {

    /** A type of the JDK in its usual form. */
    public Scalar(ScalarKind kind, TypeRef type) {
      this(kind, type, null, null);
    }

    /** Whether the declared type is a primitive. */
    public boolean isPrimitive() {
      return type.packageName().isEmpty() && type.arrayDimensions() == 0 && kind.isPrimitive();
    }
  }

  /**
   * A class with static {@code parse} and {@code format}.
   *
   * @param type the class
   * @param expected what a client is told was expected
   */
  record Converter(TypeRef type, String expected) {}

  /**
   * An enum: a JSON string.
   *
   * @param id the enum's qualified name
   * @param constants its constants in the order of the source, sorted by name where that is a class file
   * @param accessor the method annotated {@code @JsonValue} that gives each constant's text; null if the names are those of {@code
   *     constants}
   * @param fallback the constant that unknown texts become; null if they are refused
   * @param doc its documentation; empty if there is none
   * @param example an example of it; null if there is none
   */
  record EnumOf(
      String id,
      TypeRef type,
      List<Constant> constants,
      @Nullable String accessor,
      @Nullable String fallback,
      String doc,
      @Nullable Example example)
      implements JsonType {
    public EnumOf {
      constants = List.copyOf(constants);
    }

    /** An enum without an example. */
    public EnumOf(
        String id, TypeRef type, List<Constant> constants, @Nullable String accessor, @Nullable String fallback, String doc) {
      this(id, type, constants, accessor, fallback, doc, null);
    }
  }

  /** A constant of an enum, with the name that it has in JSON. */
  record Constant(String javaName, String jsonName, List<String> aliases, String doc, boolean deprecated) {
    public Constant {
      aliases = List.copyOf(aliases);
    }

    /** A constant that is not deprecated. */
    public Constant(String javaName, String jsonName, List<String> aliases, String doc) {
      this(javaName, jsonName, aliases, doc, false);
    }
  }

  /** A JSON array of values of one type. */
  record Sequence(TypeRef type, SequenceKind kind, ValueUse element) implements JsonType {}

  /** What a sequence is in Java. */
  enum SequenceKind {
    LIST,
    COLLECTION,
    ITERABLE,
    SET,
    SORTED_SET,
    ARRAY;

    /** Whether a value occurs once only. */
    public boolean isSet() {
      return this == SET || this == SORTED_SET;
    }
  }

  /**
   * A JSON object whose names are the keys.
   *
   * @param sorted whether it is a {@code SortedMap}
   * @param key a scalar with a text, or an enum
   */
  record MapOf(TypeRef type, boolean sorted, ValueUse key, ValueUse value) implements JsonType {}

  /** {@code Optional}, {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}: null or absent where it is empty. */
  record OptionalOf(TypeRef type, ValueUse value) implements JsonType {}

  /** A type of {@link Schemas#byId()}, which may be one around this: recursion goes through here. */
  record Reference(TypeRef type, String id) implements JsonType {}

  /**
   * A type that has a class of its own for its JSON: one annotated {@code @Json}, or one for which the user names a {@code
   * JsonCodec}.
   *
   * @param codec the class; {@code PersonJson}
   * @param field its constant that is the {@code JsonCodec}; null if an instance has to be made
   * @param id the id in {@link Schemas#byId()} by which its members are known; null if only the codec knows them
   */
  record External(TypeRef type, TypeRef codec, @Nullable String field, @Nullable String id) implements JsonType {}

  /** Any JSON, as the tree that Jackson has for it. */
  record Tree(TypeRef type) implements JsonType {}
}
