package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** What the parts of the checker share: the types, the imports, the problems, and each other. */
final class CheckContext {
  final CheckerTypes compilation;
  final Types types;
  final TypeRelations relations;
  final Imports imports;
  final Conversions conversions;
  final Members members;
  final Literals literals;
  final Lists lists;
  final TypePatterns patterns;
  final TypeResolver resolver;
  private TemplateProblems problems;
  private final ExpressionChecker checker;
  private final Deque<List<? extends TypeMirror>> lambdas = new ArrayDeque<>();
  private int names;

  CheckContext(CheckerTypes compilation, Imports imports, TemplateProblems problems, ExpressionChecker checker) {
    this.compilation = compilation;
    this.types = compilation.types();
    this.relations = new TypeRelations(compilation);
    this.conversions = new Conversions(types, relations);
    this.imports = imports;
    this.problems = problems;
    this.checker = checker;
    this.members = new Members(this);
    this.resolver = new TypeResolver(this);
    this.literals = new Literals(this);
    this.lists = new Lists(this);
    this.patterns = new TypePatterns(this);
  }

  TypedExpression check(Expression expression, Scope scope) {
    return checker.check(expression, scope);
  }

  ExpressionChecker checker() {
    return checker;
  }

  /** Reports an error; the result is broken. */
  TypedExpression error(TemplateProblemCode code, Span span, String headline, String... advice) {
    problems.add(code, span, headline, advice);
    return TypedExpression.broken();
  }

  /** A name for a variable inside generated expressions that nothing else in sight has. */
  String freshName(String base, Scope scope) {
    String name;
    do {
      name = base + ++names;
    } while (scope.find(name).isPresent());
    return name;
  }

  /** Enters a lambda whose method may throw the given exceptions. */
  void enterLambda(List<? extends TypeMirror> thrown) {
    lambdas.push(thrown);
  }

  void leaveLambda() {
    lambdas.pop();
  }

  /** Whether the place is inside of a lambda. */
  boolean inLambda() {
    return !lambdas.isEmpty();
  }

  /** Whether generated code may throw an exception at this place: outside of lambdas any {@code Exception}. */
  boolean mayThrow(TypeMirror exception) {
    if (isA(exception, "java.lang.RuntimeException") || isA(exception, "java.lang.Error")) {
      return true;
    }
    return lambdas.isEmpty()
        ? isA(exception, "java.lang.Exception")
        : lambdas.peek().stream().anyMatch(allowed -> types.isSubtype(exception, allowed));
  }

  private boolean isA(TypeMirror type, String name) {
    return relations.asSuper(type, name).isPresent();
  }

  /** Whether a dereference is safe; otherwise it is reported. */
  boolean presentOrReport(TypedExpression value, Span span, String use) {
    if (!value.nullable() && value.type().getKind() != TypeKind.NULL) {
      return true;
    }
    reportNull(span, use);
    return false;
  }

  /** Reports a value that may be null at a place that does not take null. */
  TypedExpression reportNull(Span span, String use) {
    String text = span.text().length() > 40 ? "..." : span.text();
    if (text.equals("null")) {
      return error(TemplateProblemCode.POSSIBLY_NULL, span, "this is null, and " + use, "write a value");
    }
    return error(
        TemplateProblemCode.POSSIBLY_NULL,
        span,
        "\"" + text + "\" may be null, and " + use,
        "guard it: {% if " + text + " is not null %}",
        "or give a default: " + text + " ?? ...",
        "or, if you know that it is not, write " + text + "!");
  }

  /** Reports a value on which nothing can be called, since its class is hidden. */
  TypedExpression invisible(TypeMirror type, Identifier name) {
    return error(
        TemplateProblemCode.UNKNOWN_METHOD,
        name.span(),
        TypeTexts.of(type) + " is not visible here, so \"" + name + "\" cannot be called on it",
        "make the class public");
  }

  /** The type that an expression names: {@code Month}, {@code java.time.Month}; variables come first. */
  Optional<TypeElement> typeNamed(Expression expression, Scope scope) {
    Optional<String> path = Paths.of(expression);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    String root = path.get().contains(".") ? path.get().substring(0, path.get().indexOf('.')) : path.get();
    boolean taken = scope.find(root).isPresent()
        || imports.member(root).isPresent()
        || scope.names().stream().anyMatch(name -> name.startsWith(root + "."));
    return taken ? Optional.empty() : resolver.find(path.get()).filter(members::isVisible);
  }

  /**
   * Whether an argument gets its type from the parameter: lambdas, method references, and calls such as {@code List.of()} and
   * {@code Comparator.comparing(x -> x.name)} that say nothing by themselves.
   */
  boolean isDeferred(Expression expression, Scope scope) {
    if (expression instanceof Expression.Lambda || expression instanceof Expression.MethodReference) {
      return true;
    }
    if (!(expression instanceof Expression.Call call)
        || call.target() == null
        || typeNamed(call.target(), scope).isEmpty()) {
      return false;
    }
    boolean functions = call.arguments().stream()
        .anyMatch(argument -> argument instanceof Expression.Lambda || argument instanceof Expression.MethodReference);
    return call.arguments().isEmpty()
        ? isGeneric(call.target(), call.name().name(), scope)
        : functions && !succeeds(expression, scope);
  }

  private boolean isGeneric(Expression target, String method, Scope scope) {
    return typeNamed(target, scope).stream()
        .flatMap(type -> members.methods(type.asType(), method).stream())
        .anyMatch(found -> found.getParameters().isEmpty() && !found.getTypeParameters().isEmpty());
  }

  /** Tries an expression without reporting anything. */
  private boolean succeeds(Expression expression, Scope scope) {
    TemplateProblems kept = problems;
    problems = new TemplateProblems();
    try {
      return !check(expression, scope).isBroken();
    } finally {
      problems = kept;
    }
  }

  TypedExpression checkWanted(Expression expression, Scope scope, TypeMirror wanted) {
    return checker.checkWanted(expression, scope, wanted);
  }

  /** Whether generated code can name a type. */
  boolean canBeWritten(TypeMirror type) {
    return switch (type) {
      case DeclaredType declared -> !TypeRelations.isBroken(type)
          && members.isVisible((TypeElement) declared.asElement())
          && declared.getTypeArguments().stream().allMatch(this::canBeWritten);
      case ArrayType array -> canBeWritten(array.getComponentType());
      case TypeVariable _, IntersectionType _ -> false;
      case WildcardType wildcard -> (wildcard.getExtendsBound() == null || canBeWritten(wildcard.getExtendsBound()))
          && (wildcard.getSuperBound() == null || canBeWritten(wildcard.getSuperBound()));
      default -> type.getKind().isPrimitive();
    };
  }

  static TypedExpression typed(TypeMirror type, CodeBlock code) {
    return TypedExpression.of(type, code, false);
  }
}
