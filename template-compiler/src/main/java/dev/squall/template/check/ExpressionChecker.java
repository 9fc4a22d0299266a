package dev.squall.template.check;

import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.ast.TypeName;
import dev.squall.template.ast.UnaryOperator;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds the types of expressions and the Java that computes them. What is wrong is reported once; the result is then
 * {@linkplain TypedExpression#isBroken() broken}, and so is everything that is made of it, without a further report.
 *
 * <p>Generated code may have to declare names of its own inside an expression: {@code present1}, {@code present2} and so on, and
 * those of a lambda's parameters with a number behind them.
 */
public final class ExpressionChecker {
  /** How deep expressions may be nested; what is deeper would exhaust the stack of this checker or of the compiler. */
  private static final int DEEPEST = 250;

  /** How many expressions are looked at for one of a template; those that are tried several times count as often. */
  private static final int MOST_STEPS = 100_000;

  private final CheckContext context;
  private final References references;
  private final Arithmetic arithmetic;
  private final Comparisons comparisons;
  private final Membership membership;
  private final Logic logic;
  private final Choices choices;
  private final Literals literals;
  private final Indexing indexing;
  private final Links links;
  private final Assignment assignment;
  private int depth;
  private int steps;

  /**
   * A checker for the expressions of one template file.
   *
   * @param types what is the same for all files
   * @param imports what the file imports; more may be added while expressions are checked
   * @param problems takes what is wrong
   */
  public ExpressionChecker(CheckerTypes types, Imports imports, TemplateProblems problems) {
    context = new CheckContext(types, imports, problems, this);
    references = new References(context);
    literals = context.literals;
    arithmetic = new Arithmetic(context, literals);
    comparisons = new Comparisons(context, literals);
    membership = new Membership(context, literals);
    logic = new Logic(context);
    choices = new Choices(context);
    indexing = new Indexing(context);
    links = new Links(context);
    assignment = new Assignment(context, literals, choices);
  }

  /** An expression by itself, which must have a value. */
  public TypedExpression check(Expression expression, Scope scope) {
    return checkValue(expression, scope);
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
    return guarded(expression, () -> assignment.check(expression, scope, expected, nullableAccepted));
  }

  /** A condition: {@code boolean}, or a {@code Boolean} that is not null. */
  public TypedExpression condition(Expression expression, Scope scope) {
    return logic.condition(expression, scope);
  }

  /** An end of a range: a whole number; what is not one is reported. */
  public TypedExpression bound(Expression expression, Scope scope) {
    return guarded(expression, () -> literals.bound(expression, scope));
  }

  /** The type of a name; an unknown one is reported. Whether it takes null is for the caller: {@link TypeName#nullable()}. */
  public Optional<TypeMirror> resolve(TypeName name) {
    return context.resolver.resolve(name);
  }

  /**
   * The type of a pattern, in {@code case Created c} of a switch over a subject: type arguments that are left out are those that
   * the subject has. One that no value of the subject's type has, or that cannot be told at run time, is reported.
   */
  public Optional<TypeMirror> resolvePattern(TypeName name, TypeMirror subject) {
    return context.patterns.resolve(name, subject);
  }

  /** Whether a value of the subject's type may be of a class or interface that extends it. */
  public boolean canBe(TypeElement type, TypeMirror subject) {
    return context.patterns.canBe(type.asType(), subject);
  }

  /** The class or interface of a simple or qualified name; an unknown one is reported. */
  public Optional<TypeElement> resolveType(Identifier name) {
    return context.resolver.resolveType(name);
  }

  /** {@code new Type(arguments)}: finds the constructor. */
  public TypedExpression call(TypeElement type, Identifier constructorOf, List<Expression> arguments, Scope scope) {
    return references.constructor(type, constructorOf, arguments, scope);
  }

  /**
   * A filter whose value is known already: what {@code apply} gives to its functions.
   *
   * @param value stands for {@link Expression.Filter#value()}
   */
  public TypedExpression filter(Expression.Filter filter, TypedExpression value, Scope scope) {
    return value.isBroken() ? value : references.filter(filter, value, scope, null);
  }

  /** What a loop over values of the type goes through: elements of arrays, iterables and streams, entries of maps. */
  public Optional<TypeMirror> elementType(TypeMirror iterable) {
    return context.relations.elementType(iterable);
  }

  /** Whether every value of one type is one of another, primitive types and their boxes apart. */
  public boolean isSubtypeOf(TypeMirror type, TypeMirror of) {
    return !TypeRelations.isBroken(type) && !TypeRelations.isBroken(of) && context.types.isSubtype(type, of);
  }

  /** Whether the type is a class or interface of this name or a subtype of it. */
  public boolean isSubtypeOf(TypeMirror type, String qualifiedName) {
    return context.relations.asSuper(type, qualifiedName).isPresent();
  }

  /** The type with the arguments it has as one of its supertypes: {@code List<String>} as {@code java.lang.Iterable}. */
  public Optional<TypeMirror> asSuper(TypeMirror type, String qualifiedName) {
    return context.relations.asSuper(type, qualifiedName).map(found -> found);
  }

  /** The handler that a link leads to, as {@code shop.UserController#show}; empty where there is no such controller. */
  public Optional<String> handlerOf(Expression.Link link) {
    return links.handlerOf(link);
  }

  /** How values are printed. */
  public Printing printing() {
    return new Printing(context.compilation);
  }

  /** How values are written as JSON. */
  public JsonValues json() {
    return new JsonValues(context.compilation, context.members);
  }

  /** The type as messages show it: {@code List<User>}. */
  public String text(TypeMirror type) {
    return TypeTexts.of(type);
  }

  /** An expression that must have a value. */
  TypedExpression checkValue(Expression expression, Scope scope) {
    TypedExpression value = checkAny(expression, scope);
    if (value.type().getKind() == TypeKind.VOID) {
      return context.error(TemplateProblemCode.TYPE_MISMATCH, expression.span(), "this returns nothing");
    }
    return value;
  }

  /** An expression, perhaps a call of a method that returns nothing. */
  TypedExpression checkAny(Expression expression, Scope scope) {
    return guarded(expression, () -> dispatch(expression, scope, null));
  }

  /** An expression whose type parameters may be found out by what is wanted; whether it fits is not checked. */
  TypedExpression checkWanted(Expression expression, Scope scope, TypeMirror wanted) {
    return guarded(expression, () -> dispatch(expression, scope, wanted));
  }

  /** An expression beside another one of a type, which lists and generic calls adapt to where they can. */
  TypedExpression checkBeside(Expression expression, Scope scope, TypeMirror other) {
    TypedExpression value = TypeRelations.isBroken(other)
        ? checkValue(expression, scope)
        : checkWanted(expression, scope, other);
    if (value.type().getKind() == TypeKind.VOID) {
      return checkValue(expression, scope);
    }
    return !value.isBroken() && context.lists.fits(expression, value, other) ? check(expression, scope, other) : value;
  }

  private TypedExpression guarded(Expression expression, Supplier<TypedExpression> check) {
    if (depth == 0) {
      steps = 0;
    }
    if (steps > MOST_STEPS) {
      // Told already.
      return TypedExpression.broken();
    }
    if (depth >= DEEPEST || steps == MOST_STEPS) {
      steps = MOST_STEPS + 1;
      return context.error(
          TemplateProblemCode.TEMPLATE_TOO_LARGE,
          expression.span(),
          "this expression is too large",
          "give names to parts of it: {% set name = ... %}");
    }
    depth++;
    steps++;
    try {
      return check.get();
    } finally {
      depth--;
    }
  }

  private TypedExpression dispatch(Expression expression, Scope scope, @Nullable TypeMirror wanted) {
    return switch (expression) {
      case Expression.Variable variable -> references.variable(variable, scope);
      case Expression.Literal literal -> literals.literal(literal);
      case Expression.Interpolation interpolation -> literals.interpolation(interpolation, scope);
      case Expression.Property property -> references.property(property, scope);
      case Expression.Call call -> references.call(call, scope, wanted);
      case Expression.Index index -> indexing.check(index, scope);
      case Expression.Unary unary ->
          unary.operator() == UnaryOperator.NOT ? logic.not(unary, scope) : arithmetic.sign(unary, scope);
      case Expression.Binary binary -> binary(binary, scope);
      case Expression.Conditional conditional -> choices.conditional(conditional, scope);
      case Expression.TypeTest test -> logic.typeTest(test, scope);
      case Expression.Range range -> literals.range(range, scope);
      case Expression.Lambda lambda -> misplaced(lambda);
      case Expression.MethodReference reference -> misplaced(reference);
      case Expression.Filter filter -> filter(filter, checkValue(filter.value(), scope), scope, wanted);
      case Expression.ListLiteral list -> context.lists.check(list, scope);
      case Expression.NonNull nonNull -> choices.nonNull(nonNull, scope);
      case Expression.Link link -> links.check(link, scope);
      case Expression.Broken _ -> TypedExpression.broken();
    };
  }

  private TypedExpression filter(
      Expression.Filter filter, TypedExpression value, Scope scope, @Nullable TypeMirror wanted) {
    return value.isBroken() ? value : references.filter(filter, value, scope, wanted);
  }

  private TypedExpression binary(Expression.Binary binary, Scope scope) {
    return switch (binary.operator()) {
      case DEFAULT -> choices.orDefault(binary, scope);
      case AND, OR -> logic.binary(binary, scope);
      case EQUAL, NOT_EQUAL -> comparisons.equality(binary, scope);
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> comparisons.order(binary, scope);
      case IN, NOT_IN -> membership.check(binary, scope);
      case PLUS, MINUS, TIMES, DIVIDE, REMAINDER -> arithmetic.binary(binary, scope);
    };
  }

  private TypedExpression misplaced(Expression function) {
    return context.error(
        TemplateProblemCode.TYPE_MISMATCH,
        function.span(),
        "a function stands where a value is needed",
        "functions are arguments of methods: users.stream().map(u -> u.name)");
  }
}
