package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Checks lambdas and method references against the functional interface that is wanted. */
final class Lambdas {
  private final CheckContext context;

  Lambdas(CheckContext context) {
    this.context = context;
  }

  /** A function that is given to a parameter; what it returns tells about type parameters of the method that is called. */
  TypedExpression check(Expression function, TypeMirror formal, Inference inference, Scope scope) {
    Optional<FunctionType> wanted = FunctionType.of(context, formal);
    if (wanted.isEmpty()) {
      return notAFunction(function.span(), formal);
    }
    for (TypeMirror parameter : wanted.get().parameters()) {
      if (!inference.isKnown(parameter)) {
        return context.error(
            TemplateProblemCode.TYPE_MISMATCH,
            function.span(),
            "the type of this function's parameter cannot be found out",
            "write a static method in Java, and import it: {% from com.example.Type import method %}");
      }
    }
    Substitution known = inference.known();
    List<TypeMirror> parameters = wanted.get().parameters().stream().map(known::read).toList();
    TypedExpression body = body(function, wanted.get(), parameters, inference, scope);
    if (!body.isBroken() && !wanted.get().returnsNothing()) {
      inference.argument(wanted.get().result(), body.type());
    }
    return body;
  }

  private TypedExpression notAFunction(Span span, TypeMirror formal) {
    return context.error(
        TemplateProblemCode.TYPE_MISMATCH, span, "a function is given where " + TypeTexts.of(formal) + " is wanted");
  }

  private TypedExpression body(
      Expression function, FunctionType wanted, List<TypeMirror> parameters, Inference inference, Scope scope) {
    return switch (function) {
      case Expression.Lambda lambda -> lambda(lambda, wanted, parameters, inference, scope);
      case Expression.MethodReference reference ->
          lambda(asLambda(reference, parameters, scope), wanted, parameters, inference, scope);
      default -> TypedExpression.broken();
    };
  }

  private TypedExpression lambda(
      Expression.Lambda lambda, FunctionType wanted, List<TypeMirror> parameters, Inference inference, Scope scope) {
    if (lambda.parameters().size() != parameters.size()) {
      return context.error(
          TemplateProblemCode.TYPE_MISMATCH,
          lambda.span(),
          "a function of " + parameters.size() + " parameters is wanted here, and this one has "
              + lambda.parameters().size());
    }
    Scope inner = scope.inner();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      String name = lambda.parameters().get(i).name();
      String javaName = context.freshName(name.startsWith("::") ? "it" : name, inner);
      names.add(javaName);
      boolean nullable = Nullness.mayBeNull(wanted.method().getParameters().get(i), parameters.get(i));
      TypeMirror type = context.relations.upper(parameters.get(i));
      inner.declare(new Variable(name, type, CodeBlock.of("$N", javaName), nullable));
    }
    context.enterLambda(wanted.method().getThrownTypes());
    try {
      TypedExpression body = wanted.returnsNothing()
          ? context.checker().checkAny(lambda.body(), inner)
          : returned(lambda, wanted, inference, inner);
      if (body.isBroken()) {
        return body;
      }
      String list = names.size() == 1 ? names.getFirst() : "(" + String.join(", ", names) + ")";
      return new TypedExpression(
          body.type(), CodeBlock.of("$L -> $L", list, body.code()), false, body.whenTrue(), body.whenFalse());
    } finally {
      context.leaveLambda();
    }
  }

  private TypedExpression returned(Expression.Lambda lambda, FunctionType wanted, Inference inference, Scope inner) {
    TypeMirror result = wanted.result();
    boolean nullAccepted = Nullness.mayReturnNull(wanted.method(), result);
    if (inference.isKnown(result)) {
      return context.checker().check(lambda.body(), inner, inference.known().written(result), nullAccepted);
    }
    TypedExpression body = context.check(lambda.body(), inner);
    if (!body.isBroken() && body.type().getKind() == TypeKind.VOID) {
      return context.error(TemplateProblemCode.TYPE_MISMATCH, lambda.body().span(), "this returns nothing");
    }
    if (body.nullable() && !nullAccepted) {
      context.reportNull(lambda.body().span(), "the function must not return null");
      return TypedExpression.broken();
    }
    return body;
  }

  /** {@code User::name} is {@code it -> it.name()}, {@code Texts::cut} is {@code (a, b) -> Texts.cut(a, b)}. */
  private Expression.Lambda asLambda(Expression.MethodReference reference, List<TypeMirror> parameters, Scope scope) {
    Span span = reference.span();
    List<Identifier> names = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      names.add(new Identifier(span, "::" + i));
      values.add(new Expression.Variable(span, "::" + i));
    }
    Expression call = new Expression.Call(span, reference.target(), reference.name(), values, false);
    if (isInstanceMethod(reference, parameters, scope)) {
      call = new Expression.Call(span, values.getFirst(), reference.name(), values.subList(1, values.size()), false);
    }
    return new Expression.Lambda(span, names, call);
  }

  private boolean isInstanceMethod(Expression.MethodReference reference, List<TypeMirror> parameters, Scope scope) {
    if (parameters.isEmpty()) {
      return false;
    }
    return context.typeNamed(reference.target(), scope)
        .filter(type -> {
          TypeMirror named = context.types.erasure(type.asType());
          List<ExecutableElement> methods = context.members.methods(named, reference.name().name());
          return context.conversions.loose(context.types.erasure(parameters.getFirst()), named)
              && methods.stream().anyMatch(method -> !Members.isStatic(method)
                  && (method.getParameters().size() == parameters.size() - 1 || method.isVarArgs()));
        })
        .isPresent();
  }
}
