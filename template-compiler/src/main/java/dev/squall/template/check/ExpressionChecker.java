package dev.squall.template.check;

import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.ast.TypeName;
import dev.squall.template.diagnostic.TemplateProblems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the types of expressions and the Java that computes them. What is wrong is reported once; the result is then
 * {@linkplain TypedExpression#isBroken() broken}, and so is everything that is made of it, without a further report.
 *
 * <p>Generated code may have to declare names of its own inside an expression: {@code present1}, {@code present2} and so on, and
 * those of a lambda's parameters with a number behind them.
 */
public final class ExpressionChecker {
  private final CheckerTypes types;
  private final TypeRelations relations;

  /**
   * A checker for the expressions of one template file.
   *
   * @param types what is the same for all files
   * @param imports what the file imports; more may be added while expressions are checked
   * @param problems takes what is wrong
   */
  public ExpressionChecker(CheckerTypes types, Imports imports, TemplateProblems problems) {
    this.types = types;
    this.relations = new TypeRelations(types);
  }

  /** An expression by itself. */
  public TypedExpression check(Expression expression, Scope scope) {
    return TypedExpression.broken();
  }

  /** An expression that is assigned to a type that does not take null. */
  public TypedExpression check(Expression expression, Scope scope, TypeMirror expected) {
    return check(expression, scope, expected, false);
  }

  /**
   * An expression that is assigned to a type: lambdas, method references, lists and literals adapt to it.
   *
   * @param nullableAccepted whether null may be assigned
   * @return the expression, whose code can be assigned to the type as it is
   */
  public TypedExpression check(Expression expression, Scope scope, TypeMirror expected, boolean nullableAccepted) {
    return TypedExpression.broken();
  }

  /** A condition: {@code boolean}, or a {@code Boolean} that is not null. */
  public TypedExpression condition(Expression expression, Scope scope) {
    return TypedExpression.broken();
  }

  /** The type of a name; an unknown one is reported. Whether it takes null is for the caller: {@link TypeName#nullable()}. */
  public Optional<TypeMirror> resolve(TypeName name) {
    return Optional.empty();
  }

  /** The class or interface of a simple or qualified name; an unknown one is reported. */
  public Optional<TypeElement> resolveType(Identifier name) {
    return Optional.empty();
  }

  /** {@code new Type(arguments)}: finds the constructor. */
  public TypedExpression call(TypeElement type, Identifier constructorOf, List<Expression> arguments, Scope scope) {
    return TypedExpression.broken();
  }

  /** What a loop over values of the type goes through: elements of arrays, iterables and streams, entries of maps. */
  public Optional<TypeMirror> elementType(TypeMirror iterable) {
    return relations.elementType(iterable);
  }

  /** Whether every value of one type is one of another, primitive types and their boxes apart. */
  public boolean isSubtypeOf(TypeMirror type, TypeMirror of) {
    return !TypeRelations.isBroken(type) && !TypeRelations.isBroken(of) && types.types().isSubtype(type, of);
  }

  /** Whether the type is a class or interface of this name or a subtype of it. */
  public boolean isSubtypeOf(TypeMirror type, String qualifiedName) {
    return relations.asSuper(type, qualifiedName).isPresent();
  }

  /** The type with the arguments it has as one of its supertypes: {@code List<String>} as {@code java.lang.Iterable}. */
  public Optional<TypeMirror> asSuper(TypeMirror type, String qualifiedName) {
    return relations.asSuper(type, qualifiedName).map(found -> found);
  }

  /** How values are printed. */
  public Printing printing() {
    return new Printing(types);
  }

  /** The type as messages show it: {@code List<User>}. */
  public String text(TypeMirror type) {
    return TypeTexts.of(type);
  }
}
