package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.Expression;
import dev.squall.template.diagnostic.TemplateProblemCode;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Checks expressions whose type is given by the place where they stand. */
final class Assignment {
  private final CheckContext context;
  private final Literals literals;
  private final Choices choices;
  private final Lambdas lambdas;

  Assignment(CheckContext context, Literals literals, Choices choices) {
    this.context = context;
    this.literals = literals;
    this.choices = choices;
    this.lambdas = new Lambdas(context);
  }

  TypedExpression check(Expression expression, Scope scope, TypeMirror wanted, boolean nullable) {
    if (TypeRelations.isBroken(wanted)) {
      context.checker().checkValue(expression, scope);
      return TypedExpression.broken();
    }
    Optional<TypedExpression> adapted = literals.as(expression, wanted);
    if (adapted.isPresent()) {
      return adapted.get();
    }
    return switch (expression) {
      case Expression.Lambda _, Expression.MethodReference _ -> function(expression, scope, wanted);
      case Expression.ListLiteral list when context.lists.elementType(wanted).isPresent() ->
          context.lists.check(list, scope, wanted);
      case Expression.ListLiteral list when !TypeRelations.isNamed(wanted, "java.lang.Object") ->
          context.lists.mismatch(list, wanted);
      case Expression.Conditional conditional -> choices.conditional(conditional, scope, wanted, nullable);
      default -> fitting(expression, context.checker().checkWanted(expression, scope, wanted), wanted, nullable);
    };
  }

  private TypedExpression function(Expression function, Scope scope, TypeMirror wanted) {
    TypedExpression value = lambdas.check(function, wanted, new Inference(context, List.of()), scope);
    return value.isBroken()
        ? value
        : TypedExpression.of(wanted, CodeBlock.of("(($T) $L)", wanted, value.code()), false);
  }

  private TypedExpression fitting(Expression expression, TypedExpression value, TypeMirror wanted, boolean nullable) {
    if (value.isBroken()) {
      return value;
    }
    if (value.nullable() && (!nullable || wanted.getKind().isPrimitive())) {
      return context.reportNull(expression.span(), "null is not accepted here");
    }
    if (!context.conversions.loose(value.type(), wanted)) {
      return context.error(
          TemplateProblemCode.TYPE_MISMATCH,
          expression.span(),
          value.type().getKind() == TypeKind.VOID
              ? "this returns nothing, and " + TypeTexts.of(wanted) + " is wanted"
              : TypeTexts.of(wanted) + " is wanted here, and this is " + TypeTexts.of(value.type()));
    }
    return value;
  }
}
