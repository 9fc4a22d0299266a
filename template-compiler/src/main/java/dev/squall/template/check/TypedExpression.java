package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * An expression whose type is known.
 *
 * @param type its type; of kind {@code ERROR} where something about it is wrong and has been reported: nothing more is
 *     reported about it
 * @param code the Java expression; a primary expression or in parentheses, so that a method can be called on it as it is
 * @param nullable whether it may be null
 * @param whenTrue the paths that are known not to be null where it is true, for conditions: {@code user.email}
 * @param whenFalse the same where it is false
 */
public record TypedExpression(
    TypeMirror type, CodeBlock code, boolean nullable, Set<String> whenTrue, Set<String> whenFalse) {

  /** An expression that says nothing about others. */
  public static TypedExpression of(TypeMirror type, CodeBlock code, boolean nullable) {
    return new TypedExpression(type, code, nullable, Set.of(), Set.of());
  }

  /** What is wrong and has been reported. */
  public static TypedExpression broken() {
    return of(BrokenType.INSTANCE, CodeBlock.of("null"), false);
  }

  /** Whether something about it is wrong and has been reported; its type must not be given to {@code Types} then. */
  public boolean isBroken() {
    return type.getKind() == TypeKind.ERROR;
  }
}
