package dev.squall.template.ast;

/** An operator before its operand. */
public enum UnaryOperator {
  MINUS,
  PLUS,
  NOT
}
