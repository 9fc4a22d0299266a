package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.BinaryOperator;
import dev.squall.template.ast.Expression;
import dev.squall.template.diagnostic.TemplateProblemCode;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Checks {@code x in xs}: in a range, a collection, an array, the keys of a map, or a text in a text. */
final class Membership {
  private final CheckContext context;
  private final Literals literals;

  Membership(CheckContext context, Literals literals) {
    this.context = context;
    this.literals = literals;
  }

  TypedExpression check(Expression.Binary binary, Scope scope) {
    TypedExpression value = context.checker().checkValue(binary.left(), scope);
    boolean range = binary.right() instanceof Expression.Range;
    TypedExpression whole = range ? TypedExpression.broken() : context.checker().checkValue(binary.right(), scope);
    if (value.isBroken() || (!range && whole.isBroken())
        || !context.presentOrReport(value, binary.left().span(), "null is in nothing")
        || (!range && !context.presentOrReport(whole, binary.right().span(), "nothing can be looked up in it then"))) {
      return TypedExpression.broken();
    }
    Optional<CodeBlock> code = binary.right() instanceof Expression.Range bounds
        ? inRange(value, bounds, scope)
        : Optional.ofNullable(contains(binary.left(), value, whole));
    if (code.isEmpty()) {
      return range ? TypedExpression.broken() : mismatch(binary, value, whole);
    }
    String not = binary.operator() == BinaryOperator.NOT_IN ? "!" : "";
    return CheckContext.typed(context.relations.bool(), CodeBlock.of("($L$L)", not, code.get()));
  }

  private Optional<CodeBlock> inRange(TypedExpression value, Expression.Range range, Scope scope) {
    TypedExpression from = literals.bound(range.from(), scope);
    TypedExpression to = literals.bound(range.to(), scope);
    if (from.isBroken() || to.isBroken()) {
      return Optional.empty();
    }
    var primitive = context.relations.unboxed(value.type());
    if (primitive == null || !context.conversions.strict(primitive, context.types.getPrimitiveType(TypeKind.LONG))) {
      context.error(
          TemplateProblemCode.TYPE_MISMATCH,
          range.span(),
          TypeTexts.of(value.type()) + " is never in a range of whole numbers");
      return Optional.empty();
    }
    return Optional.of(CodeBlock.of(
        "$T.$L($L, $L, $L)",
        Operations.CLASS,
        range.withLast() ? "inRange" : "inRangeUntil",
        value.code(),
        from.code(),
        to.code()));
  }

  private @org.jspecify.annotations.Nullable CodeBlock contains(
      Expression expression, TypedExpression value, TypedExpression whole) {
    TypeMirror type = whole.type();
    if (context.relations.asSuper(type, "java.lang.CharSequence").isPresent()) {
      boolean text = context.relations.asSuper(value.type(), "java.lang.CharSequence").isPresent()
          || value.type().getKind() == TypeKind.CHAR;
      return text ? CodeBlock.of("$T.in($L, $L)", Operations.CLASS, value.code(), whole.code()) : null;
    }
    Optional<TypeMirror> element = elementType(type);
    if (element.isEmpty()) {
      return null;
    }
    TypedExpression adapted = literals.as(expression, element.get()).orElse(value);
    if (!canBeIn(adapted.type(), element.get())) {
      return null;
    }
    CodeBlock boxed = boxedCode(adapted, element.get());
    return type instanceof ArrayType array && array.getComponentType().getKind().isPrimitive()
        ? CodeBlock.of("$T.in($L, $L)", Operations.CLASS, adapted.code(), whole.code())
        : CodeBlock.of("$T.in($L, $L)", Operations.CLASS, boxed, whole.code());
  }

  private Optional<TypeMirror> elementType(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Optional.of(array.getComponentType());
    }
    return context.relations.asSuper(type, "java.util.Map")
        .or(() -> context.relations.asSuper(type, "java.util.Collection"))
        .map(many -> many.getTypeArguments().isEmpty()
            ? context.relations.object()
            : context.relations.upper(many.getTypeArguments().getFirst()));
  }

  /** Collections compare by {@code equals}: a number must have their type of numbers. */
  private boolean canBeIn(TypeMirror value, TypeMirror element) {
    if (context.conversions.loose(value, element)) {
      return true;
    }
    return value.getKind().isPrimitive()
        ? context.relations.isNumeric(element) && context.conversions.strict(value, unboxed(element))
        : context.conversions.canBeEqual(value, element);
  }

  private TypeMirror unboxed(TypeMirror type) {
    var primitive = context.relations.unboxed(type);
    return primitive == null ? type : primitive;
  }

  /** An int that is looked up among longs is looked up as a long. */
  private CodeBlock boxedCode(TypedExpression value, TypeMirror element) {
    var target = context.relations.unboxed(element);
    boolean widened = value.type().getKind().isPrimitive() && target != null
        && target.getKind() != value.type().getKind();
    return widened ? CodeBlock.of("($T) $L", target, value.code()) : value.code();
  }

  private TypedExpression mismatch(Expression.Binary binary, TypedExpression value, TypedExpression whole) {
    boolean iterable = whole.type() instanceof DeclaredType
        && context.relations.asSuper(whole.type(), "java.lang.Iterable").isPresent();
    return context.error(
        TemplateProblemCode.TYPE_MISMATCH,
        binary.operatorSpan(),
        TypeTexts.of(value.type()) + " is never in " + TypeTexts.of(whole.type()),
        iterable
            ? new String[0]
            : new String[] {"\"in\" is for collections, arrays, ranges, the keys of maps, and texts in texts"});
  }
}
