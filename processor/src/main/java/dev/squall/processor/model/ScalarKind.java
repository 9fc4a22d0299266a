package dev.squall.processor.model;

/** What is one JSON string, number or boolean; a box has the kind of its primitive. */
public enum ScalarKind {
  BOOLEAN(Form.BOOLEAN),
  BYTE(Form.WHOLE_NUMBER),
  SHORT(Form.WHOLE_NUMBER),
  INT(Form.WHOLE_NUMBER),
  LONG(Form.WHOLE_NUMBER),
  FLOAT(Form.NUMBER),
  DOUBLE(Form.NUMBER),
  BIG_INTEGER(Form.WHOLE_NUMBER),
  BIG_DECIMAL(Form.NUMBER),
  CHAR(Form.STRING),
  STRING(Form.STRING),
  /** {@code byte[]}, in base64. */
  BYTES(Form.STRING),
  UUID(Form.STRING),
  URI(Form.STRING),
  INSTANT(Form.STRING),
  LOCAL_DATE(Form.STRING),
  LOCAL_TIME(Form.STRING),
  LOCAL_DATE_TIME(Form.STRING),
  OFFSET_TIME(Form.STRING),
  OFFSET_DATE_TIME(Form.STRING),
  ZONED_DATE_TIME(Form.STRING),
  DURATION(Form.STRING),
  PERIOD(Form.STRING),
  YEAR(Form.STRING),
  YEAR_MONTH(Form.STRING),
  MONTH_DAY(Form.STRING),
  ZONE_ID(Form.STRING),
  ZONE_OFFSET(Form.STRING),
  /** A type of the user's with {@code @Convert}. */
  CONVERTED(Form.STRING);

  private final Form form;

  ScalarKind(Form form) {
    this.form = form;
  }

  /** What it is in JSON. */
  public enum Form {
    BOOLEAN,
    WHOLE_NUMBER,
    NUMBER,
    STRING
  }

  /** What it is in JSON. */
  public Form form() {
    return form;
  }

  /** Whether Java has a primitive type for it. */
  public boolean isPrimitive() {
    return switch (this) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHAR -> true;
      default -> false;
    };
  }
}
