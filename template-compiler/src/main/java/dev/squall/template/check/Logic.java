package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.BinaryOperator;
import dev.squall.template.ast.Expression;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Checks conditions, and what they tell about paths that may be null. */
final class Logic {
  private final CheckContext context;

  Logic(CheckContext context) {
    this.context = context;
  }

  /** A condition; what is neither true nor false is reported, with what to write instead. */
  TypedExpression condition(Expression expression, Scope scope) {
    TypedExpression value = context.check(expression, scope);
    if (value.isBroken()) {
      return value;
    }
    if (!context.relations.isBoolean(value.type())) {
      return badCondition(expression.span(), value);
    }
    return context.presentOrReport(value, expression.span(), "a condition is true or false")
        ? value
        : TypedExpression.broken();
  }

  private TypedExpression badCondition(Span span, TypedExpression value) {
    String text = span.text().length() > 40 ? "x" : span.text();
    List<String> advice = new ArrayList<>();
    TypeMirror type = value.type();
    boolean counts = type instanceof ArrayType;
    boolean empties = !counts && hasMethod(type, "isEmpty");
    if (value.nullable()) {
      advice.add("to know whether there is one: " + text + " is not null");
    } else if (hasMethod(type, "isPresent")) {
      advice.add("to know whether there is one: " + text + ".isPresent()");
    } else if (empties) {
      advice.add("to know whether there is something in it: not " + text + ".isEmpty()");
    } else if (counts) {
      advice.add("to know whether there is something in it: " + text + ".length > 0");
    } else if (context.relations.isNumeric(type)) {
      advice.add("to know whether it is something else than zero: " + text + " != 0");
    } else if (!type.getKind().isPrimitive()) {
      advice.add("it is never null; compare one of its properties");
    }
    return context.error(
        TemplateProblemCode.BAD_CONDITION,
        span,
        "a condition is true or false, and this is " + TypeTexts.of(type),
        advice.toArray(String[]::new));
  }

  private boolean hasMethod(TypeMirror type, String name) {
    return context.members.methods(type, name).stream().anyMatch(method -> method.getParameters().isEmpty());
  }

  /** {@code and}: the right side is reached where the left one is true. {@code or}: where it is false. */
  TypedExpression binary(Expression.Binary binary, Scope scope) {
    boolean and = binary.operator() == BinaryOperator.AND;
    TypedExpression left = condition(binary.left(), scope);
    TypedExpression right = condition(binary.right(), scope.narrowed(and ? left.whenTrue() : left.whenFalse()));
    if (left.isBroken() || right.isBroken()) {
      return TypedExpression.broken();
    }
    Set<String> both =
        Paths.union(and ? left.whenTrue() : left.whenFalse(), and ? right.whenTrue() : right.whenFalse());
    Set<String> either =
        Paths.intersection(and ? left.whenFalse() : left.whenTrue(), and ? right.whenFalse() : right.whenTrue());
    return new TypedExpression(
        context.relations.bool(),
        CodeBlock.of("($L $L $L)", left.code(), and ? "&&" : "||", right.code()),
        false,
        and ? both : either,
        and ? either : both);
  }

  TypedExpression not(Expression.Unary unary, Scope scope) {
    TypedExpression operand = condition(unary.operand(), scope);
    if (operand.isBroken()) {
      return operand;
    }
    Set<String> whenTrue = operand.whenFalse();
    Set<String> whenFalse = operand.whenTrue();
    return new TypedExpression(
        context.relations.bool(), CodeBlock.of("(!$L)", operand.code()), false, whenTrue, whenFalse);
  }

  /** {@code x is Type}. */
  TypedExpression typeTest(Expression.TypeTest test, Scope scope) {
    TypedExpression operand = context.checker().checkValue(test.operand(), scope);
    TypeMirror type = context.patterns.resolve(test.type(), operand.type()).orElse(BrokenType.INSTANCE);
    if (operand.isBroken() || TypeRelations.isBroken(type)) {
      return TypedExpression.broken();
    }
    Set<String> present = Paths.of(test.operand())
        .map(path -> Paths.union(Paths.presentWith(test.operand()), Set.of(scope.fact(path, type))))
        .orElseGet(() -> Paths.presentWith(test.operand()));
    CodeBlock code = CodeBlock.of("($L instanceof $T)", operand.code(), context.types.erasure(type));
    return test.negated()
        ? new TypedExpression(context.relations.bool(), CodeBlock.of("(!$L)", code), false, Set.of(), present)
        : new TypedExpression(context.relations.bool(), code, false, present, Set.of());
  }
}
