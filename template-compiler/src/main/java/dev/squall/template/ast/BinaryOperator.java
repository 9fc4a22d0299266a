package dev.squall.template.ast;

/** An operator between two operands; from the loosest to the tightest group. */
public enum BinaryOperator {
  /** {@code ??}: the left side, or the right side where the left is null (or an empty {@code Optional}). */
  DEFAULT("??"),
  OR("or"),
  AND("and"),
  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  LESS_EQUAL("<="),
  GREATER(">"),
  GREATER_EQUAL(">="),
  /** {@code x in xs}: in a collection, an array, the keys of a map, or a text in a text. */
  IN("in"),
  NOT_IN("not in"),
  PLUS("+"),
  MINUS("-"),
  TIMES("*"),
  DIVIDE("/"),
  REMAINDER("%");

  private final String symbol;

  BinaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as messages show it; {@code ||} and {@code &&} are read as {@code or} and {@code and}. */
  public String symbol() {
    return symbol;
  }
}
