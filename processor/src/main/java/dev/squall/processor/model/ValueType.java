package dev.squall.processor.model;

import java.util.List;
import java.util.Locale;

/** A type that one piece of text can become, and that can be written as text again. */
public sealed interface ValueType {

  /** The type as a handler's parameter, or as the element of a collection or optional, declares it. */
  TypeRef type();

  /** A type of the JDK that the runtime converts. */
  record BuiltIn(Kind kind, TypeRef type) implements ValueType {}

  /** Whether the type and all that it is nested in are public. */
  default boolean visible() {
    return true;
  }

  /** The name that descriptors of routes have for the values of a path variable of the type. */
  default String language() {
    return switch (this) {
      case BuiltIn(Kind kind, TypeRef _) when kind == Kind.STRING -> "text";
      case BuiltIn(Kind kind, TypeRef _) -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case EnumType(TypeRef _, List<String> constants, boolean _) -> "enum:" + String.join("|", constants.stream().sorted().toList());
      case Converted _ -> "text";
    };
  }

  /** An enum; its text is the constant's name. The constants are in the order of their declaration. */
  record EnumType(TypeRef type, List<String> constants, boolean visible) implements ValueType {
    public EnumType {
      constants = List.copyOf(constants);
    }

    /** A public enum. */
    public EnumType(TypeRef type, List<String> constants) {
      this(type, constants, true);
    }
  }

  /**
   * A user's type with a declared conversion.
   *
   * @param converter has static {@code parse} and {@code format}
   * @param expected what a client is told was expected; never empty
   */
  record Converted(TypeRef type, TypeRef converter, String expected, boolean visible) implements ValueType {

    /** A public type. */
    public Converted(TypeRef type, TypeRef converter, String expected) {
      this(type, converter, expected, true);
    }
  }

  /** The types of the JDK that are converted; a box has the kind of its primitive. */
  enum Kind {
    STRING,
    BOOLEAN,
    BYTE,
    SHORT,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    CHAR,
    BIG_INTEGER,
    BIG_DECIMAL,
    UUID,
    INSTANT,
    LOCAL_DATE,
    LOCAL_TIME,
    LOCAL_DATE_TIME,
    OFFSET_TIME,
    OFFSET_DATE_TIME,
    ZONED_DATE_TIME,
    DURATION,
    PERIOD,
    YEAR,
    YEAR_MONTH,
    MONTH_DAY,
    ZONE_ID,
    ZONE_OFFSET
  }
}
