package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.BinaryOperator;
import dev.squall.template.ast.Expression;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.source.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Checks {@code == != < <= > >=} and {@code x is null}. Numbers are compared by value, other objects by their own methods. */
final class Comparisons {
  private final CheckContext context;
  private final Literals literals;

  Comparisons(CheckContext context, Literals literals) {
    this.context = context;
    this.literals = literals;
  }

  /** {@code ==} and {@code !=}; comparing with null tells about a path. */
  TypedExpression equality(Expression.Binary binary, Scope scope) {
    boolean equal = binary.operator() == BinaryOperator.EQUAL;
    if (isNull(binary.right())) {
      return nullTest(binary.left(), binary.span(), equal, scope);
    }
    if (isNull(binary.left())) {
      return nullTest(binary.right(), binary.span(), equal, scope);
    }
    TypedExpression left = context.checker().checkValue(binary.left(), scope);
    TypedExpression right = context.checker().checkValue(binary.right(), scope);
    if (left.isBroken() || right.isBroken()) {
      return TypedExpression.broken();
    }
    left = adapted(binary.left(), left, right.type());
    right = adapted(binary.right(), right, left.type());
    CodeBlock code = equalityCode(left, right, equal);
    if (code == null) {
      return neverEqual(binary, left, right);
    }
    Set<String> present = Paths.union(
        right.nullable() ? Set.of() : Paths.presentWith(binary.left()),
        left.nullable() ? Set.of() : Paths.presentWith(binary.right()));
    return new TypedExpression(
        context.relations.bool(), code, false, equal ? present : Set.of(), equal ? Set.of() : present);
  }

  private static boolean isNull(Expression expression) {
    return expression instanceof Expression.Literal literal && literal.value() == null;
  }

  private TypedExpression nullTest(Expression expression, Span span, boolean isNull, Scope scope) {
    TypedExpression value = context.checker().checkValue(expression, scope);
    if (value.isBroken()) {
      return value;
    }
    if (value.type().getKind().isPrimitive()) {
      return context.error(
          TemplateProblemCode.TYPE_MISMATCH,
          span,
          "\"" + expression.span().text() + "\" is " + TypeTexts.of(value.type()) + ", which is never null");
    }
    Set<String> present = Paths.presentWith(expression);
    CodeBlock code = CodeBlock.of("($L $L null)", value.code(), isNull ? "==" : "!=");
    return new TypedExpression(
        context.relations.bool(), code, false, isNull ? Set.of() : present, isNull ? present : Set.of());
  }

  /** A text of one char is a char where it is compared with one. */
  private TypedExpression adapted(Expression expression, TypedExpression value, TypeMirror other) {
    boolean text = expression instanceof Expression.Literal literal && literal.value() instanceof String;
    return text ? literals.as(expression, other).orElse(value) : value;
  }

  /** The Java of an equality; null where the two can never be equal. */
  private @Nullable CodeBlock equalityCode(TypedExpression left, TypedExpression right, boolean equal) {
    TypeRelations relations = context.relations;
    boolean primitive = left.type().getKind().isPrimitive() || right.type().getKind().isPrimitive();
    boolean numbers = relations.isNumeric(left.type()) && relations.isNumeric(right.type());
    boolean booleans = relations.isBoolean(left.type()) && relations.isBoolean(right.type());
    String operator = equal ? "==" : "!=";
    String not = equal ? "" : "!";
    if (primitive && (numbers || booleans) && !left.nullable() && !right.nullable()) {
      return CodeBlock.of("($L $L $L)", left.code(), operator, right.code());
    }
    if (isNumber(left.type()) && isNumber(right.type())) {
      return CodeBlock.of("($L$T.equal($L, $L))", not, Operations.CLASS, number(left), number(right));
    }
    if (!context.conversions.canBeEqual(left.type(), right.type())) {
      return null;
    }
    return isEnum(left.type()) && isEnum(right.type())
        ? CodeBlock.of("($L $L $L)", left.code(), operator, right.code())
        : CodeBlock.of("($L$T.equals($L, $L))", not, Objects.class, left.code(), right.code());
  }

  /** A char is no {@code Number}: it is given as the number it stands for. */
  private CodeBlock number(TypedExpression value) {
    javax.lang.model.type.PrimitiveType primitive = context.relations.unboxed(value.type());
    if (primitive == null || primitive.getKind() != TypeKind.CHAR) {
      return value.code();
    }
    return value.nullable()
        ? CodeBlock.of("$T.code($L)", Operations.CLASS, value.code())
        : CodeBlock.of("(int) $L", value.code());
  }

  private boolean isNumber(TypeMirror type) {
    return context.relations.isNumeric(type) || context.relations.asSuper(type, "java.lang.Number").isPresent();
  }

  private static boolean isEnum(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
  }

  private TypedExpression neverEqual(Expression.Binary binary, TypedExpression left, TypedExpression right) {
    boolean enumeration = isEnum(left.type()) || isEnum(right.type());
    String type = TypeTexts.of(isEnum(left.type()) ? left.type() : right.type());
    return context.error(
        TemplateProblemCode.TYPE_MISMATCH,
        binary.operatorSpan(),
        TypeTexts.of(left.type()) + " and " + TypeTexts.of(right.type()) + " are never equal",
        enumeration ? new String[] {"name a constant: " + type + ".NAME"} : new String[0]);
  }

  /** {@code < <= > >=}: of numbers, or of what is {@code Comparable}. */
  TypedExpression order(Expression.Binary binary, Scope scope) {
    TypedExpression left = context.checker().checkValue(binary.left(), scope);
    TypedExpression right = context.checker().checkValue(binary.right(), scope);
    String use = "\"" + binary.operator().symbol() + "\" needs a value";
    if (left.isBroken() || right.isBroken()
        || !context.presentOrReport(left, binary.left().span(), use)
        || !context.presentOrReport(right, binary.right().span(), use)) {
      return TypedExpression.broken();
    }
    left = adapted(binary.left(), left, right.type());
    right = adapted(binary.right(), right, left.type());
    String operator = binary.operator().symbol();
    if (context.relations.isNumeric(left.type()) && context.relations.isNumeric(right.type())) {
      return bool(CodeBlock.of("($L $L $L)", left.code(), operator, right.code()));
    }
    if (isComparableWith(left.type(), right.type())) {
      return bool(CodeBlock.of("($L.compareTo($L) $L 0)", left.code(), right.code(), operator));
    }
    if (isKnownNumber(left.type()) && isKnownNumber(right.type())) {
      return bool(CodeBlock.of(
          "($T.compare($L, $L) $L 0)", Operations.CLASS, number(left), number(right), operator));
    }
    return context.error(
        TemplateProblemCode.TYPE_MISMATCH,
        binary.operatorSpan(),
        TypeTexts.of(left.type()) + " and " + TypeTexts.of(right.type()) + " have no order among each other");
  }

  private boolean isKnownNumber(TypeMirror type) {
    return context.relations.isNumeric(type)
        || TypeRelations.isNamed(type, "java.math.BigDecimal")
        || TypeRelations.isNamed(type, "java.math.BigInteger");
  }

  private boolean isComparableWith(TypeMirror left, TypeMirror right) {
    if (left.getKind().isPrimitive() || right.getKind().isPrimitive()) {
      return false;
    }
    Optional<DeclaredType> comparable = context.relations.asSuper(left, "java.lang.Comparable");
    if (comparable.isEmpty() || comparable.get().getTypeArguments().isEmpty()) {
      return false;
    }
    Substitution site = Substitution.of(context.types, context.relations, comparable.get());
    TypeMirror parameter = ((javax.lang.model.element.TypeElement) comparable.get().asElement())
        .getTypeParameters().getFirst().asType();
    return context.conversions.strict(right, site.written(parameter));
  }

  private TypedExpression bool(CodeBlock code) {
    return CheckContext.typed(context.relations.bool(), code);
  }
}
