package dev.squall.template.parse;

import dev.squall.template.ast.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** How tightly the operators between two operands bind. */
final class Operators {
  static final int DEFAULT = 0;
  static final int OR = 1;
  static final int AND = 2;
  static final int NOT = 3;
  static final int COMPARISON = 4;
  static final int RANGE = 5;
  static final int SUM = 6;
  static final int PRODUCT = 7;

  private Operators() {}

  /** The level of the operator that begins at a token, or -1 where none does. */
  static int level(Token token, Token following) {
    if (token.kind() != Token.Kind.SYMBOL && token.kind() != Token.Kind.NAME) {
      return -1;
    }
    return switch (token.text()) {
      case "??" -> DEFAULT;
      case "or", "||" -> OR;
      case "and", "&&" -> AND;
      case "==", "!=", "<", "<=", ">", ">=", "in", "is" -> COMPARISON;
      case "not" -> following.is("in") ? COMPARISON : -1;
      case "..", "..<" -> RANGE;
      case "+", "-" -> SUM;
      case "*", "/", "%" -> PRODUCT;
      default -> -1;
    };
  }

  /** The operator of a token; null for {@code is} and for ranges, which are nodes of their own. */
  static @Nullable BinaryOperator binary(Token token) {
    return switch (token.text()) {
      case "??" -> BinaryOperator.DEFAULT;
      case "or", "||" -> BinaryOperator.OR;
      case "and", "&&" -> BinaryOperator.AND;
      case "==" -> BinaryOperator.EQUAL;
      case "!=" -> BinaryOperator.NOT_EQUAL;
      case "<" -> BinaryOperator.LESS;
      case "<=" -> BinaryOperator.LESS_EQUAL;
      case ">" -> BinaryOperator.GREATER;
      case ">=" -> BinaryOperator.GREATER_EQUAL;
      case "in" -> BinaryOperator.IN;
      case "not" -> BinaryOperator.NOT_IN;
      case "+" -> BinaryOperator.PLUS;
      case "-" -> BinaryOperator.MINUS;
      case "*" -> BinaryOperator.TIMES;
      case "/" -> BinaryOperator.DIVIDE;
      case "%" -> BinaryOperator.REMAINDER;
      default -> null;
    };
  }
}
