package dev.squall.processor.constraint;

import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.ScalarKind;

/** What a type is to constraints. */
enum Category {
  TEXT("a text"),
  WHOLE_NUMBER("a number"),
  DECIMAL_NUMBER("a number"),
  TRUTH("a boolean"),
  TIME("a time"),
  /** Sequences, maps and {@code byte[]}. */
  SIZED("a collection"),
  OTHER("neither");

  private final String noun;

  Category(String noun) {
    this.noun = noun;
  }

  /** One word or two with an article. */
  String noun() {
    return noun;
  }

  boolean isNumber() {
    return this == WHOLE_NUMBER || this == DECIMAL_NUMBER;
  }

  static Category of(JsonType type) {
    return switch (type) {
      case JsonType.Scalar scalar -> of(scalar.kind());
      case JsonType.Sequence sequence -> sequence.kind() == JsonType.SequenceKind.ITERABLE ? OTHER : SIZED;
      case JsonType.MapOf _ -> SIZED;
      case JsonType.EnumOf _, JsonType.OptionalOf _, JsonType.Reference _, JsonType.External _, JsonType.Tree _ -> OTHER;
    };
  }

  private static Category of(ScalarKind kind) {
    return switch (kind) {
      case STRING -> TEXT;
      case BYTE, SHORT, INT, LONG, BIG_INTEGER -> WHOLE_NUMBER;
      case FLOAT, DOUBLE, BIG_DECIMAL -> DECIMAL_NUMBER;
      case BOOLEAN -> TRUTH;
      case BYTES -> SIZED;
      case INSTANT, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, OFFSET_TIME, OFFSET_DATE_TIME, ZONED_DATE_TIME, YEAR, YEAR_MONTH,
          MONTH_DAY ->
          TIME;
      case CHAR, UUID, URI, DURATION, PERIOD, ZONE_ID, ZONE_OFFSET, CONVERTED -> OTHER;
    };
  }
}
