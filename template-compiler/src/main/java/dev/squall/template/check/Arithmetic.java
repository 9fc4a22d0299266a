package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.BinaryOperator;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.UnaryOperator;
import dev.squall.template.diagnostic.TemplateProblemCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalLong;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Checks {@code + - * / %}: Java's for primitive numbers and their boxes, methods for {@code BigDecimal} and {@code BigInteger}. */
final class Arithmetic {
  private static final String DECIMAL = "java.math.BigDecimal";
  private static final String BIG_INTEGER = "java.math.BigInteger";

  private final CheckContext context;
  private final Literals literals;

  Arithmetic(CheckContext context, Literals literals) {
    this.context = context;
    this.literals = literals;
  }

  TypedExpression binary(Expression.Binary binary, Scope scope) {
    TypedExpression left = context.checker().checkValue(binary.left(), scope);
    TypedExpression right = context.checker().checkValue(binary.right(), scope);
    if (left.isBroken() || right.isBroken()) {
      return TypedExpression.broken();
    }
    if (binary.operator() == BinaryOperator.PLUS
        && (TypeRelations.isString(left.type()) || TypeRelations.isString(right.type()))) {
      return concatenation(binary, left, right);
    }
    String use = "\"" + binary.operator().symbol() + "\" needs a number";
    if (!context.presentOrReport(left, binary.left().span(), use)
        || !context.presentOrReport(right, binary.right().span(), use)) {
      return TypedExpression.broken();
    }
    if (context.relations.isNumeric(left.type()) && context.relations.isNumeric(right.type())) {
      return primitive(binary, left, right);
    }
    return isBig(left.type()) || isBig(right.type()) ? big(binary, left, right) : mismatch(binary, left, right);
  }

  private TypedExpression concatenation(Expression.Binary binary, TypedExpression left, TypedExpression right) {
    boolean fine = literals.joinable(left, binary.left().span());
    fine &= literals.joinable(right, binary.right().span());
    return fine
        ? CheckContext.typed(context.relations.string(), CodeBlock.of("($L + $L)", left.code(), right.code()))
        : TypedExpression.broken();
  }

  private TypedExpression primitive(Expression.Binary binary, TypedExpression left, TypedExpression right) {
    PrimitiveType first = context.relations.unboxed(left.type());
    PrimitiveType second = context.relations.unboxed(right.type());
    if (first == null || second == null) {
      return mismatch(binary, left, right);
    }
    PrimitiveType type = context.relations.promoted(first, second);
    boolean whole = type.getKind() == TypeKind.INT || type.getKind() == TypeKind.LONG;
    boolean divides = binary.operator() == BinaryOperator.DIVIDE || binary.operator() == BinaryOperator.REMAINDER;
    if (whole && divides && isZero(binary.right())) {
      return context.error(TemplateProblemCode.TYPE_MISMATCH, binary.right().span(), "this divides by zero");
    }
    return CheckContext.typed(
        type, CodeBlock.of("($L $L $L)", left.code(), binary.operator().symbol(), right.code()));
  }

  /** Whether it is zero whatever happens, as the compiler would see. */
  private static boolean isZero(Expression expression) {
    OptionalLong value = constant(expression);
    return value.isPresent() && value.getAsLong() == 0;
  }

  /** The value of a whole number that is made of literals only. */
  private static OptionalLong constant(Expression expression) {
    return switch (expression) {
      case Expression.Literal literal when literal.value() instanceof Integer number -> OptionalLong.of(number);
      case Expression.Literal literal when literal.value() instanceof Long number -> OptionalLong.of(number);
      case Expression.Unary unary when unary.operator() != UnaryOperator.NOT -> {
        OptionalLong operand = constant(unary.operand());
        yield operand.isEmpty() || unary.operator() == UnaryOperator.PLUS
            ? operand
            : OptionalLong.of(-operand.getAsLong());
      }
      case Expression.Binary binary -> constant(binary);
      default -> OptionalLong.empty();
    };
  }

  private static OptionalLong constant(Expression.Binary binary) {
    OptionalLong left = constant(binary.left());
    OptionalLong right = constant(binary.right());
    if (left.isEmpty() || right.isEmpty()) {
      return OptionalLong.empty();
    }
    long first = left.getAsLong();
    long second = right.getAsLong();
    return switch (binary.operator()) {
      case PLUS -> OptionalLong.of(first + second);
      case MINUS -> OptionalLong.of(first - second);
      case TIMES -> OptionalLong.of(first * second);
      case DIVIDE -> second == 0 ? OptionalLong.empty() : OptionalLong.of(first / second);
      case REMAINDER -> second == 0 ? OptionalLong.empty() : OptionalLong.of(first % second);
      default -> OptionalLong.empty();
    };
  }

  private static boolean isBig(TypeMirror type) {
    return TypeRelations.isNamed(type, DECIMAL) || TypeRelations.isNamed(type, BIG_INTEGER);
  }

  private TypedExpression big(Expression.Binary binary, TypedExpression left, TypedExpression right) {
    boolean decimal = TypeRelations.isNamed(left.type(), DECIMAL) || TypeRelations.isNamed(right.type(), DECIMAL)
        || isFraction(left.type()) || isFraction(right.type());
    CodeBlock first = asBig(left, decimal);
    CodeBlock second = asBig(right, decimal);
    if (first.isEmpty() || second.isEmpty()) {
      return mismatch(binary, left, right);
    }
    if (decimal && binary.operator() == BinaryOperator.DIVIDE) {
      return context.error(
          TemplateProblemCode.TYPE_MISMATCH,
          binary.operatorSpan(),
          "BigDecimal is not divided by \"/\": the result may have no end",
          "write " + binary.left().span().text() + ".divide(" + binary.right().span().text()
              + ", 2, java.math.RoundingMode.HALF_UP)");
    }
    String method = switch (binary.operator()) {
      case PLUS -> "add";
      case MINUS -> "subtract";
      case TIMES -> "multiply";
      case DIVIDE -> "divide";
      default -> "remainder";
    };
    TypeMirror type = context.relations.declared(decimal ? DECIMAL : BIG_INTEGER);
    return CheckContext.typed(type, CodeBlock.of("$L.$L($L)", first, method, second));
  }

  private boolean isFraction(TypeMirror type) {
    PrimitiveType primitive = context.relations.unboxed(type);
    return primitive != null && (primitive.getKind() == TypeKind.DOUBLE || primitive.getKind() == TypeKind.FLOAT);
  }

  private CodeBlock asBig(TypedExpression value, boolean decimal) {
    if (TypeRelations.isNamed(value.type(), decimal ? DECIMAL : BIG_INTEGER)) {
      return value.code();
    }
    if (decimal && TypeRelations.isNamed(value.type(), BIG_INTEGER)) {
      return CodeBlock.of("new $T($L)", BigDecimal.class, value.code());
    }
    return context.relations.isNumeric(value.type())
        ? CodeBlock.of("$T.valueOf($L)", decimal ? BigDecimal.class : BigInteger.class, value.code())
        : CodeBlock.of("");
  }

  private TypedExpression mismatch(Expression.Binary binary, TypedExpression left, TypedExpression right) {
    String advice = binary.operator() == BinaryOperator.PLUS
        ? "\"+\" adds numbers, and joins a text with other values; to make a text: \"${a}${b}\""
        : "it is for numbers";
    return context.error(
        TemplateProblemCode.TYPE_MISMATCH,
        binary.operatorSpan(),
        "\"" + binary.operator().symbol() + "\" is not for " + TypeTexts.of(left.type()) + " and "
            + TypeTexts.of(right.type()),
        advice);
  }

  /** {@code -x} and {@code +x}. */
  TypedExpression sign(Expression.Unary unary, Scope scope) {
    TypedExpression operand = context.checker().checkValue(unary.operand(), scope);
    if (operand.isBroken()
        || !context.presentOrReport(operand, unary.operand().span(), "a sign needs a number")) {
      return TypedExpression.broken();
    }
    String sign = unary.operator() == UnaryOperator.MINUS ? "-" : "+";
    PrimitiveType primitive = context.relations.unboxed(operand.type());
    if (primitive != null && context.relations.isNumeric(primitive)) {
      return CheckContext.typed(
          context.relations.promoted(primitive, primitive), CodeBlock.of("($L$L)", sign, operand.code()));
    }
    if (isBig(operand.type())) {
      return CheckContext.typed(
          operand.type(),
          unary.operator() == UnaryOperator.MINUS ? CodeBlock.of("$L.negate()", operand.code()) : operand.code());
    }
    return context.error(
        TemplateProblemCode.TYPE_MISMATCH,
        unary.span(),
        "a sign is for numbers, and this is " + TypeTexts.of(operand.type()));
  }
}
