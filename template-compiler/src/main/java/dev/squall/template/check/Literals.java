package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.Expression;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Checks literals, texts with expressions in them, and ranges. */
final class Literals {
  /** What a constant of a class file can hold. */
  private static final int LONGEST_TEXT = 20_000;

  private final CheckContext context;

  Literals(CheckContext context) {
    this.context = context;
  }

  TypedExpression literal(Expression.Literal literal) {
    return switch (literal.value()) {
      case null -> TypedExpression.of(context.types.getNullType(), CodeBlock.of("null"), true);
      case Integer number -> primitive(TypeKind.INT, number.toString());
      case Long number -> primitive(TypeKind.LONG, number + "L");
      case Double number -> primitive(TypeKind.DOUBLE, number.toString());
      case Float number -> primitive(TypeKind.FLOAT, number + "f");
      case Boolean value -> primitive(TypeKind.BOOLEAN, value.toString());
      case String text -> text(literal.span(), text);
      default -> throw new IllegalArgumentException("no literal: " + literal.value().getClass());
    };
  }

  private TypedExpression primitive(TypeKind kind, String code) {
    CodeBlock primary = CodeBlock.of(code.startsWith("-") ? "($L)" : "$L", code);
    return CheckContext.typed(context.types.getPrimitiveType(kind), primary);
  }

  private TypedExpression text(Span span, String text) {
    if (text.length() > LONGEST_TEXT) {
      return context.error(
          TemplateProblemCode.TEMPLATE_TOO_LARGE,
          span,
          "a text of " + text.length() + " chars is too long for an expression",
          "write it as text of the template");
    }
    return CheckContext.typed(context.relations.string(), CodeBlock.of("$L", JavaText.literal(text)));
  }

  /** A number as another type of number, where it has the same value there. */
  Optional<TypedExpression> as(Expression expression, TypeMirror wanted) {
    boolean negative = expression instanceof Expression.Unary unary
        && unary.operator() == dev.squall.template.ast.UnaryOperator.MINUS;
    Expression inner = negative ? ((Expression.Unary) expression).operand() : expression;
    PrimitiveType primitive = context.relations.unboxed(wanted);
    if (!(inner instanceof Expression.Literal literal) || primitive == null) {
      return Optional.empty();
    }
    String code = switch (literal.value()) {
      case Integer number -> integer(negative ? -number : number, primitive.getKind());
      case Double number when primitive.getKind() == TypeKind.FLOAT && !Float.isInfinite(number.floatValue()) ->
          (negative ? "(-" + number.floatValue() + "f)" : number.floatValue() + "f");
      case String text when primitive.getKind() == TypeKind.CHAR && text.length() == 1 && !negative ->
          JavaText.literal(text.charAt(0));
      case null, default -> "";
    };
    return code.isEmpty() ? Optional.empty() : Optional.of(CheckContext.typed(primitive, CodeBlock.of("$L", code)));
  }

  /** Whether it is a literal that can be of another type. */
  boolean adapts(Expression expression, TypeMirror wanted) {
    return as(expression, wanted).isPresent();
  }

  private static String integer(int number, TypeKind kind) {
    String text = switch (kind) {
      case LONG -> number + "L";
      case DOUBLE -> number + ".0";
      case FLOAT -> number == (int) (float) number ? number + ".0f" : "";
      case BYTE -> number == (byte) number ? "(byte) " + (number < 0 ? "(" + number + ")" : number) : "";
      case SHORT -> number == (short) number ? "(short) " + (number < 0 ? "(" + number + ")" : number) : "";
      default -> "";
    };
    boolean primary = number >= 0 && !text.startsWith("(");
    return text.isEmpty() || primary ? text : "(" + text + ")";
  }

  /** {@code "Hello ${name}!"} is {@code ("Hello " + name + "!")}. */
  TypedExpression interpolation(Expression.Interpolation interpolation, Scope scope) {
    List<CodeBlock> codes = new ArrayList<>();
    boolean broken = false;
    for (Expression part : interpolation.parts()) {
      TypedExpression value = context.checker().checkValue(part, scope);
      broken |= value.isBroken() || !joinable(value, part.span());
      codes.add(value.code());
    }
    if (broken) {
      return TypedExpression.broken();
    }
    return CheckContext.typed(
        context.relations.string(), CodeBlock.of("($L)", OperatorChain.of("\"\" + ", "+", codes)));
  }

  /** Whether a value can be a part of a text; otherwise it is reported. */
  boolean joinable(TypedExpression value, Span span) {
    if (!context.presentOrReport(value, span, "a text would say \"null\"")) {
      return false;
    }
    Optional<Printable> printable = new Printing(context.compilation).of(value.type());
    boolean safeType = printable
        .filter(kind -> switch (kind) {
          case HTML, TRUSTED_URL, CSS, JSON -> true;
          default -> false;
        })
        .isPresent();
    if (printable.isPresent() && !safeType) {
      return true;
    }
    context.error(
        safeType ? TemplateProblemCode.UNSAFE_VALUE : TemplateProblemCode.NOT_PRINTABLE,
        span,
        safeType
            ? TypeTexts.of(value.type()) + " cannot be a part of a text: the text would be escaped, it included"
            : TypeTexts.of(value.type()) + " cannot be a part of a text",
        safeType
            ? "print the parts one after the other"
            : "choose one of its properties, or call a method that makes a text of it");
    return false;
  }

  /** {@code 1..9}: a list of numbers. */
  TypedExpression range(Expression.Range range, Scope scope) {
    TypedExpression from = bound(range.from(), scope);
    TypedExpression to = bound(range.to(), scope);
    if (from.isBroken() || to.isBroken()) {
      return TypedExpression.broken();
    }
    boolean longs = kind(from) == TypeKind.LONG || kind(to) == TypeKind.LONG;
    TypeMirror element = context.relations.boxed(context.types.getPrimitiveType(longs ? TypeKind.LONG : TypeKind.INT));
    return CheckContext.typed(
        context.relations.declared("java.util.List", element),
        CodeBlock.of(
            "$T.$L($L, $L)", Operations.CLASS, range.withLast() ? "range" : "rangeUntil", from.code(), to.code()));
  }

  private TypeKind kind(TypedExpression value) {
    PrimitiveType primitive = context.relations.unboxed(value.type());
    return primitive == null ? TypeKind.NONE : primitive.getKind();
  }

  /** An end of a range: a whole number. */
  TypedExpression bound(Expression expression, Scope scope) {
    TypedExpression value = context.checker().checkValue(expression, scope);
    if (value.isBroken() || !context.presentOrReport(value, expression.span(), "a range has no end then")) {
      return TypedExpression.broken();
    }
    return switch (kind(value)) {
      case BYTE, SHORT, INT, LONG -> value;
      default -> context.error(
          TemplateProblemCode.TYPE_MISMATCH,
          expression.span(),
          "a range goes from one whole number to another, and this is " + TypeTexts.of(value.type()));
    };
  }
}
