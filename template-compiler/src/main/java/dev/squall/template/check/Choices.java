package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.Expression;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Checks what is one of two values: {@code a ? b : c}, {@code a ?? b}; and {@code x!}. */
final class Choices {
  private final CheckContext context;

  Choices(CheckContext context) {
    this.context = context;
  }

  TypedExpression conditional(Expression.Conditional conditional, Scope scope) {
    TypedExpression condition = context.checker().condition(conditional.condition(), scope);
    Scope inTrue = scope.narrowed(condition.whenTrue());
    Scope inFalse = scope.narrowed(condition.whenFalse());
    boolean firstAdapts = adapts(conditional.whenTrue()) && !isEmptyList(conditional.whenFalse());
    TypedExpression alone = firstAdapts
        ? context.checker().checkValue(conditional.whenFalse(), inFalse)
        : context.checker().checkValue(conditional.whenTrue(), inTrue);
    TypedExpression beside = firstAdapts
        ? context.checker().checkBeside(conditional.whenTrue(), inTrue, alone.type())
        : context.checker().checkBeside(conditional.whenFalse(), inFalse, alone.type());
    TypedExpression whenTrue = firstAdapts ? beside : alone;
    TypedExpression whenFalse = firstAdapts ? alone : beside;
    if (condition.isBroken() || whenTrue.isBroken() || whenFalse.isBroken()) {
      return TypedExpression.broken();
    }
    return joined(condition.code(), whenTrue, whenFalse, conditional.span());
  }

  /** Whether the other side decides of the type. */
  private static boolean adapts(Expression expression) {
    return expression instanceof Expression.ListLiteral
        || (expression instanceof Expression.Call call && call.arguments().isEmpty());
  }

  private static boolean isEmptyList(Expression expression) {
    return expression instanceof Expression.ListLiteral list && list.elements().isEmpty();
  }

  /** Both sides as a type that is wanted. */
  TypedExpression conditional(Expression.Conditional conditional, Scope scope, TypeMirror wanted, boolean nullable) {
    TypedExpression condition = context.checker().condition(conditional.condition(), scope);
    TypedExpression whenTrue = context.checker()
        .check(conditional.whenTrue(), scope.narrowed(condition.whenTrue()), wanted, nullable);
    TypedExpression whenFalse = context.checker()
        .check(conditional.whenFalse(), scope.narrowed(condition.whenFalse()), wanted, nullable);
    if (condition.isBroken() || whenTrue.isBroken() || whenFalse.isBroken()) {
      return TypedExpression.broken();
    }
    CodeBlock code =
        CodeBlock.of("($L ? $L : $L)", condition.code(), as(whenTrue, wanted), as(whenFalse, wanted));
    return TypedExpression.of(wanted, code, whenTrue.nullable() || whenFalse.nullable());
  }

  /** Java would make one type of two numbers: it is told that they stay what they are. */
  private CodeBlock as(TypedExpression value, TypeMirror wanted) {
    if (wanted.getKind().isPrimitive()) {
      return value.type().getKind() == wanted.getKind() ? value.code() : CodeBlock.of("($T) $L", wanted, value.code());
    }
    if (value.type().getKind().isPrimitive()) {
      return CodeBlock.of("($T) $L", context.relations.boxed(value.type()), value.code());
    }
    return context.relations.unboxed(value.type()) == null || context.types.isSameType(value.type(), wanted)
        ? value.code()
        : CodeBlock.of("($T) $L", wanted, value.code());
  }

  /** {@code (condition ? first : second)}, with the casts that keep Java from unboxing what may be null. */
  private TypedExpression joined(CodeBlock condition, TypedExpression first, TypedExpression second, Span span) {
    boolean nullable = first.nullable() || second.nullable();
    Optional<TypeMirror> type = joinedType(first, second, nullable);
    if (type.isEmpty()) {
      return context.error(
          TemplateProblemCode.TYPE_MISMATCH,
          span,
          "one side is " + TypeTexts.of(first.type()) + ", the other " + TypeTexts.of(second.type()),
          "both sides must have a type in common");
    }
    CodeBlock code = CodeBlock.of(
        "($L ? $L : $L)", condition, shown(cast(first, second, type.get()), condition, first, type.get()), cast(second, first, type.get()));
    return TypedExpression.of(type.get(), code, nullable);
  }

  /**
   * Javac looks for the method of a call before it knows what the pattern in a condition declares: that a choice is one between numbers must
   * be seen without that.
   */
  private CodeBlock shown(CodeBlock code, CodeBlock condition, TypedExpression value, TypeMirror type) {
    boolean unboxes = type.getKind().isPrimitive() && value.code().equals(code) && !value.type().getKind().isPrimitive();
    return unboxes && condition.toString().contains(" instanceof ") ? CodeBlock.of("($T) $L", type, code) : code;
  }

  private Optional<TypeMirror> joinedType(TypedExpression first, TypedExpression second, boolean nullable) {
    TypeRelations relations = context.relations;
    if (isVoid(first) || isVoid(second)) {
      return Optional.empty();
    }
    if (first.type().getKind() == TypeKind.NULL || second.type().getKind() == TypeKind.NULL) {
      return Optional.of(relations.boxed(first.type().getKind() == TypeKind.NULL ? second.type() : first.type()));
    }
    PrimitiveType left = relations.unboxed(first.type());
    PrimitiveType right = relations.unboxed(second.type());
    if (left == null || right == null) {
      return context.conversions.common(List.of(relations.boxed(first.type()), relations.boxed(second.type())));
    }
    if (left.getKind() == right.getKind()) {
      boolean primitive = first.type().getKind().isPrimitive() || second.type().getKind().isPrimitive();
      boolean boxes = nullable || !primitive;
      return Optional.of(boxes ? relations.boxed(left) : left);
    }
    boolean numbers = left.getKind() != TypeKind.BOOLEAN && right.getKind() != TypeKind.BOOLEAN;
    return numbers && !nullable ? Optional.of(relations.promoted(left, right)) : Optional.empty();
  }

  private static boolean isVoid(TypedExpression value) {
    return value.type().getKind() == TypeKind.VOID;
  }

  private CodeBlock cast(TypedExpression value, TypedExpression other, TypeMirror type) {
    boolean numbers = context.relations.unboxed(value.type()) != null && context.relations.unboxed(other.type()) != null;
    boolean same = context.types.isSameType(value.type(), type);
    boolean unboxes = type.getKind().isPrimitive()
        && context.types.isSameType(context.relations.boxed(value.type()), context.relations.boxed(type));
    boolean needed = numbers
        ? !same && !unboxes
        : value.type().getKind().isPrimitive()
            || (!same && !context.types.isSameType(other.type(), type) && context.canBeWritten(type));
    boolean isNull = value.type().getKind() == TypeKind.NULL;
    return needed && !isNull
        ? CodeBlock.of("($T) $L", value.type().getKind().isPrimitive() && !type.getKind().isPrimitive()
            ? context.relations.boxed(value.type())
            : type, value.code())
        : value.code();
  }

  /** {@code a ?? b}: the right side is evaluated only where the left one is null, or an empty {@code Optional}. */
  TypedExpression orDefault(Expression.Binary binary, Scope scope) {
    TypedExpression left = context.checker().checkValue(binary.left(), scope);
    Optional<OptionalType> optional =
        left.isBroken() ? Optional.empty() : OptionalType.of(context, left.type());
    TypedExpression right = context.checker()
        .checkBeside(binary.right(), scope, optional.map(OptionalType::type).orElse(left.type()));
    if (left.isBroken() || right.isBroken()) {
      return TypedExpression.broken();
    }
    if (left.type().getKind() == TypeKind.NULL) {
      return right;
    }
    if (optional.isPresent()) {
      return unwrapped(binary, left, right, optional.get(), scope);
    }
    if (!left.nullable()) {
      return mayYetBeNull(left, right) ? tested(binary, left, right, scope) : left;
    }
    return tested(binary, left, right, scope);
  }

  /** Types are not always told the truth, and of {@code List<@Nullable T>} not that a {@code T} in there may be null. */
  private boolean mayYetBeNull(TypedExpression left, TypedExpression right) {
    return !left.type().getKind().isPrimitive()
        && !right.nullable()
        && context.canBeWritten(left.type())
        && context.types.isSameType(left.type(), context.relations.boxed(right.type()));
  }

  private TypedExpression tested(Expression.Binary binary, TypedExpression left, TypedExpression right, Scope scope) {
    boolean pure = Paths.isPure(binary.left());
    String name = pure ? "" : context.freshName("present", scope);
    CodeBlock test = pure
        ? CodeBlock.of("$L != null", left.code())
        : CodeBlock.of("$L instanceof $T $N", left.code(), left.type(), name);
    TypedExpression present = CheckContext.typed(left.type(), pure ? left.code() : CodeBlock.of("$N", name));
    return joined(test, present, right, binary.span());
  }

  private TypedExpression unwrapped(
      Expression.Binary binary, TypedExpression left, TypedExpression right, OptionalType optional, Scope scope) {
    if (Paths.isPure(binary.left())) {
      CodeBlock guard = left.nullable() ? CodeBlock.of("$L != null && ", left.code()) : CodeBlock.of("");
      return joined(
          CodeBlock.of("$L$L.isPresent()", guard, left.code()), optional.value(left.code()), right, binary.span());
    }
    String name = context.freshName("present", scope);
    CodeBlock test =
        CodeBlock.of("$L instanceof $T $N && $N.isPresent()", left.code(), left.type(), name, name);
    return joined(test, optional.value(CodeBlock.of("$N", name)), right, binary.span());
  }

  /** {@code Optional<T>} or one of its primitive kin, and how its value is read. */
  private record OptionalType(TypeMirror type, String getter) {

    static Optional<OptionalType> of(CheckContext context, TypeMirror type) {
      if (TypeRelations.isNamed(type, "java.util.Optional")) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        TypeMirror value = arguments.isEmpty() ? context.relations.object() : context.relations.upper(arguments.getFirst());
        return Optional.of(new OptionalType(value, "get"));
      }
      return primitive(context, type, "java.util.OptionalInt", TypeKind.INT, "getAsInt")
          .or(() -> primitive(context, type, "java.util.OptionalLong", TypeKind.LONG, "getAsLong"))
          .or(() -> primitive(context, type, "java.util.OptionalDouble", TypeKind.DOUBLE, "getAsDouble"));
    }

    private static Optional<OptionalType> primitive(
        CheckContext context, TypeMirror type, String name, TypeKind kind, String getter) {
      return TypeRelations.isNamed(type, name)
          ? Optional.of(new OptionalType(context.types.getPrimitiveType(kind), getter))
          : Optional.empty();
    }

    TypedExpression value(CodeBlock optional) {
      return CheckContext.typed(type, CodeBlock.of("$L.$L()", optional, getter));
    }
  }

  /** {@code x!}: fails at run time where it is null. */
  TypedExpression nonNull(Expression.NonNull nonNull, Scope scope) {
    TypedExpression operand = context.checker().checkValue(nonNull.operand(), scope);
    if (operand.isBroken() || !operand.nullable()) {
      return operand;
    }
    if (operand.type().getKind() == TypeKind.NULL) {
      return context.error(TemplateProblemCode.POSSIBLY_NULL, nonNull.span(), "null is always null");
    }
    return new TypedExpression(
        operand.type(),
        CodeBlock.of("$T.requireNonNull($L)", java.util.Objects.class, operand.code()),
        false,
        Set.of(),
        Set.of());
  }
}
