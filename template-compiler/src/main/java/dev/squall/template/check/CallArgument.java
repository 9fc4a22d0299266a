package dev.squall.template.check;

import dev.squall.template.ast.Expression;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a call.
 *
 * @param expression what is written
 * @param typed its type by itself; null for what gets its type from the parameter
 */
record CallArgument(Expression expression, @Nullable TypedExpression typed) {

  /** How many parameters the function has that is given; -1 where any number will do. */
  int arity() {
    return expression instanceof Expression.Lambda lambda ? lambda.parameters().size() : -1;
  }

  /** Whether it is a lambda or a method reference. */
  boolean isFunction() {
    return expression instanceof Expression.Lambda || expression instanceof Expression.MethodReference;
  }
}
