package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.Expression;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * {@code target?.rest}, which is null where the target is. A path is read twice; other targets are evaluated once and bound by a
 * pattern:
 *
 * <pre>{@code
 * (user != null ? user.name() : null)
 * (find(id) instanceof User present1 ? present1.name() : null)
 * }</pre>
 */
final class NullSafety {
  private final CheckContext context;

  NullSafety(CheckContext context) {
    this.context = context;
  }

  /** What is done with the target where it is not null. */
  interface Access {
    TypedExpression of(TypedExpression value);
  }

  TypedExpression access(Expression expression, TypedExpression target, Scope scope, Access access) {
    if (target.type().getKind() == TypeKind.NULL) {
      return target;
    }
    if (!target.nullable()) {
      return access.of(target);
    }
    CodeBlock test;
    TypedExpression present;
    if (Paths.isPure(expression)) {
      test = CodeBlock.of("$L != null", target.code());
      present = CheckContext.typed(target.type(), target.code());
    } else {
      String name = context.freshName("present", scope);
      test = CodeBlock.of("$L instanceof $T $N", target.code(), target.type(), name);
      present = CheckContext.typed(target.type(), CodeBlock.of("$N", name));
    }
    TypedExpression result = access.of(present);
    if (result.isBroken() || result.type().getKind() == TypeKind.VOID) {
      return result;
    }
    TypeMirror boxed = context.relations.boxed(result.type());
    return TypedExpression.of(boxed, CodeBlock.of("($L ? $L : null)", test, result.code()), true);
  }
}
