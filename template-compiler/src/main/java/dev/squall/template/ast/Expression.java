package dev.squall.template.ast;

import dev.squall.template.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as it stands in a template; types are not known yet. */
public sealed interface Expression {

  /** The expression's whole text. */
  Span span();

  /** {@code user}: a variable, or the first part of a type's name. */
  record Variable(Span span, String name) implements Expression {}

  /**
   * {@code 17}, {@code 17L}, {@code 1.5}, {@code 1.5f}, {@code "text"}, {@code 'text'}, {@code true}, {@code null} (also Tornado's
   * {@code True}, {@code False}, {@code None}).
   *
   * @param value an {@code Integer}, {@code Long}, {@code Double}, {@code Float}, {@code String} or {@code Boolean}; null for null
   */
  record Literal(Span span, @Nullable Object value) implements Expression {}

  /**
   * {@code "Hello ${user.name}!"}: literals (of strings) and other expressions, in order.
   */
  record Interpolation(Span span, List<Expression> parts) implements Expression {}

  /** {@code user.name}, or {@code user?.name}, which is null where the target is null. */
  record Property(Span span, Expression target, Identifier name, boolean nullSafe) implements Expression {}

  /** {@code user.hasRole("x")}, {@code user?.hasRole("x")}, or {@code helper(1)} without a target. */
  record Call(Span span, @Nullable Expression target, Identifier name, List<Expression> arguments, boolean nullSafe)
      implements Expression {}

  /** {@code list[0]}, {@code map["key"]}, {@code array[i]}. */
  record Index(Span span, Expression target, Expression index) implements Expression {}

  /** {@code -x}, {@code +x}, {@code not x}. */
  record Unary(Span span, UnaryOperator operator, Expression operand) implements Expression {}

  /** {@code a + b}. */
  record Binary(Span span, BinaryOperator operator, Span operatorSpan, Expression left, Expression right)
      implements Expression {}

  /** {@code a ? b : c}, and Tornado's {@code b if a else c}; evaluated in the order of a, then b or c. */
  record Conditional(Span span, Expression condition, Expression whenTrue, Expression whenFalse) implements Expression {}

  /** {@code shape is Circle}, {@code shape is not Circle}; {@code x is null} is a comparison with a literal. */
  record TypeTest(Span span, Expression operand, TypeName type, boolean negated) implements Expression {}

  /** {@code 1..9} with both ends, {@code 0..<n} without the last. */
  record Range(Span span, Expression from, Expression to, boolean withLast) implements Expression {}

  /** {@code x -> x.name}, {@code (a, b) -> a + b}, {@code () -> 1}. */
  record Lambda(Span span, List<Identifier> parameters, Expression body) implements Expression {}

  /** {@code User::name}. */
  record MethodReference(Span span, Expression target, Identifier name) implements Expression {}

  /** {@code name | upper}, {@code text | truncate(20)}: a static method with the value as its first argument. */
  record Filter(Span span, Expression value, Identifier name, List<Expression> arguments) implements Expression {}

  /** {@code [1, 2, 3]}: an immutable list. */
  record ListLiteral(Span span, List<Expression> elements) implements Expression {}

  /** {@code x!}: not null, says the author; fails where it is. */
  record NonNull(Span span, Expression operand) implements Expression {}

  /** {@code link UserController.show(user.id)}; the controller's name may be qualified. */
  record Link(Span span, Identifier controller, Identifier handler, List<Expression> arguments) implements Expression {}

  /** What could not be read; reported already. Its type is unknown and nothing about it is reported again. */
  record Broken(Span span) implements Expression {}
}
