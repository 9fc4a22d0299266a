package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Checks calls of methods and constructors once it is known where to look for them. */
final class Calls {
  private final CheckContext context;
  private final Overloads overloads;
  private final Lambdas lambdas;

  Calls(CheckContext context) {
    this.context = context;
    this.overloads = new Overloads(context);
    this.lambdas = new Lambdas(context);
  }

  /**
   * What is called.
   *
   * @param target what stands before the name and its dot in Java: a value or a type; for constructors {@code new Type}
   * @param candidates the methods of that name
   * @param name the name and its place
   * @param subject what has the method, in the user's words: {@code User}
   * @param span the whole call
   * @param expected the type as which the result is wanted, for inference; null where there is none
   */
  record Callee(
      CodeBlock target,
      List<Candidate> candidates,
      Identifier name,
      String subject,
      Span span,
      @Nullable TypeMirror expected) {

    boolean isConstructor() {
      return candidates.getFirst().method().getSimpleName().contentEquals("<init>");
    }
  }

  /** The arguments by themselves; those that need a parameter's type are left for later. */
  List<CallArgument> arguments(List<Expression> expressions, Scope scope) {
    List<CallArgument> arguments = new ArrayList<>();
    for (Expression expression : expressions) {
      boolean deferred = context.isDeferred(expression, scope);
      arguments.add(new CallArgument(expression, deferred ? null : context.check(expression, scope)));
    }
    return arguments;
  }

  /** Checks a call; the candidates must not be empty. */
  TypedExpression call(Callee callee, List<CallArgument> arguments, Scope scope) {
    if (arguments.stream().anyMatch(argument -> argument.typed() != null && argument.typed().isBroken())) {
      return TypedExpression.broken();
    }
    for (CallArgument argument : arguments) {
      if (argument.typed() != null && argument.typed().type().getKind() == TypeKind.VOID) {
        return context.error(
            TemplateProblemCode.TYPE_MISMATCH,
            argument.expression().span(),
            "this returns nothing that could be given on");
      }
    }
    Overloads.Choice choice = overloads.choose(callee.candidates(), arguments);
    if (choice.candidates().isEmpty()) {
      return unknown(callee, arguments);
    }
    if (choice.candidates().size() > 1) {
      return context.error(
          TemplateProblemCode.AMBIGUOUS_CALL,
          callee.name().span(),
          "the call of \"" + callee.name() + "\" fits several methods of " + callee.subject() + " equally well",
          choice.candidates().stream().map(Candidate::signature).toArray(String[]::new));
    }
    return apply(callee, choice.candidates().getFirst(), arguments, choice.spread(), scope);
  }

  private TypedExpression unknown(Callee callee, List<CallArgument> arguments) {
    String given = arguments.stream()
        .map(argument -> argument.typed() == null ? "a function" : TypeTexts.of(argument.typed().type()))
        .collect(Collectors.joining(", ", "(", ")"));
    List<String> advice = new ArrayList<>();
    for (Candidate candidate : callee.candidates()) {
      if (advice.size() < 5) {
        advice.add((advice.isEmpty() ? "there is: " : "          ") + candidate.signature());
      }
    }
    String what = callee.isConstructor() ? " has no constructor " : " has no method " + callee.name();
    return context.error(
        TemplateProblemCode.UNKNOWN_METHOD,
        callee.name().span(),
        callee.subject() + what + (callee.isConstructor() ? "for " : "") + given,
        advice.toArray(String[]::new));
  }

  private TypedExpression apply(
      Callee callee, Candidate candidate, List<CallArgument> arguments, boolean spread, Scope scope) {
    Inference inference = new Inference(context, candidate.variables());
    for (int i = 0; i < arguments.size(); i++) {
      TypedExpression typed = arguments.get(i).typed();
      if (typed != null) {
        inference.argument(candidate.parameter(i, spread), typed.type());
      }
    }
    if (callee.expected() != null && candidate.result().getKind() != TypeKind.VOID) {
      inference.result(candidate.result(), callee.expected());
    }
    List<TypedExpression> values = values(candidate, arguments, spread, scope, inference);
    if (values.stream().anyMatch(TypedExpression::isBroken)) {
      return TypedExpression.broken();
    }
    Map<Element, TypeMirror> solution = inference.solution();
    if (inference.isUnsolvable()
        || inference.isContradictory()
        || !overloads.fitsBounds(candidate, solution)) {
      return unknown(callee, arguments);
    }
    Substitution solved = Substitution.of(context.types, context.relations, solution);
    List<CodeBlock> codes = codes(candidate, arguments, values, spread, scope, solved);
    if (codes.size() < arguments.size() || !thrownAllowed(callee, candidate)) {
      return TypedExpression.broken();
    }
    return result(callee, candidate, codes, solved, explicit(candidate, inference, solution));
  }

  /** The values of all arguments; those of functions are found once their parameters are known. */
  private List<TypedExpression> values(
      Candidate candidate, List<CallArgument> arguments, boolean spread, Scope scope, Inference inference) {
    List<TypedExpression> values = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      CallArgument argument = arguments.get(i);
      TypedExpression typed = argument.typed();
      if (typed != null) {
        values.add(typed);
        continue;
      }
      TypeMirror formal = candidate.parameter(i, spread);
      if (argument.isFunction()) {
        values.add(lambdas.check(argument.expression(), formal, inference, scope));
      } else {
        TypedExpression value = context.checkWanted(argument.expression(), scope, inference.known().read(formal));
        if (!value.isBroken()) {
          inference.argument(formal, value.type());
        }
        values.add(value);
      }
    }
    return values;
  }

  /** The Java of the arguments; fewer of them where one does not fit, which is reported. */
  private List<CodeBlock> codes(
      Candidate candidate,
      List<CallArgument> arguments,
      List<TypedExpression> values,
      boolean spread,
      Scope scope,
      Substitution solved) {
    List<CodeBlock> codes = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      TypedExpression value = values.get(i);
      Expression expression = arguments.get(i).expression();
      TypeMirror parameter = solved.given(candidate.parameter(i, spread));
      if (value.nullable() && !candidate.takesNull(i, spread)) {
        reportNull(candidate, expression, i);
      } else if (arguments.get(i).isFunction() || context.conversions.loose(value.type(), parameter)) {
        codes.add(argumentCode(candidate, value, parameter, i, spread));
      } else if (context.lists.fits(expression, value, parameter) || context.literals.adapts(expression, parameter)) {
        codes.add(context.checker().check(expression, scope, parameter).code());
      } else {
        context.error(
            TemplateProblemCode.TYPE_MISMATCH,
            expression.span(),
            "\"" + candidate.method().getSimpleName() + "\" takes " + TypeTexts.of(parameter) + " here, and this is "
                + TypeTexts.of(value.type()));
      }
    }
    return codes;
  }

  private void reportNull(Candidate candidate, Expression expression, int index) {
    int last = candidate.method().getParameters().size() - 1;
    String parameter = candidate.method().getParameters().get(Math.min(index, last)).getSimpleName().toString();
    String use = "\"" + candidate.method().getSimpleName() + "\" does not take null as its parameter " + parameter;
    context.reportNull(expression.span(), use);
  }

  /** Null, and arrays for parameters of variable arity, are given with a type, so that there is one reading. */
  private CodeBlock argumentCode(
      Candidate candidate, TypedExpression value, TypeMirror parameter, int index, boolean spread) {
    boolean lastOfMany = candidate.method().isVarArgs() && index >= candidate.parameters().size() - 1;
    if (value.type().getKind() == TypeKind.NULL
        || (lastOfMany && !spread && !context.types.isSameType(value.type(), parameter))) {
      return CodeBlock.of("($T) $L", context.types.erasure(parameter), value.code());
    }
    return value.code();
  }

  private boolean thrownAllowed(Callee callee, Candidate candidate) {
    for (TypeMirror thrown : candidate.method().getThrownTypes()) {
      if (!context.mayThrow(thrown)) {
        context.error(
            TemplateProblemCode.TYPE_MISMATCH,
            callee.name().span(),
            "\"" + callee.name() + "\" can throw " + TypeTexts.of(thrown) + ", which is not possible "
                + (context.inLambda() ? "inside of a lambda" : "in a template"),
            "write a static method that catches it, and call that one");
        return false;
      }
    }
    return true;
  }

  /** The type arguments, where the compiler might find other ones. */
  private List<TypeMirror> explicit(Candidate candidate, Inference inference, Map<Element, TypeMirror> solution) {
    boolean needed = !candidate.variables().isEmpty()
        && inference.isGuess()
        && candidate.result().getKind() != TypeKind.VOID
        && solution.values().stream()
            .allMatch(type -> !(type instanceof WildcardType) && context.canBeWritten(type));
    return needed ? List.copyOf(solution.values()) : List.of();
  }

  private TypedExpression result(
      Callee callee, Candidate candidate, List<CodeBlock> arguments, Substitution solved, List<TypeMirror> explicit) {
    ExecutableElement method = candidate.method();
    CodeBlock list = CodeBlock.join(arguments, ", ");
    if (callee.isConstructor()) {
      CodeBlock types = candidate.variables().isEmpty() ? CodeBlock.of("") : typeList(explicit);
      return CheckContext.typed(
          solved.read(candidate.result()), CodeBlock.of("$L$L($L)", callee.target(), types, list));
    }
    CodeBlock.Builder code = CodeBlock.builder().add("$L.", callee.target());
    if (!explicit.isEmpty()) {
      code.add(typeList(explicit));
    }
    code.add("$N($L)", method.getSimpleName().toString(), list);
    boolean nothing = candidate.result().getKind() == TypeKind.VOID;
    TypeMirror type = nothing ? candidate.result() : solved.read(candidate.result());
    return TypedExpression.of(type, code.build(), Nullness.mayReturnNull(method, type));
  }

  private static CodeBlock typeList(List<TypeMirror> types) {
    return types.stream().map(type -> CodeBlock.of("$T", type)).collect(CodeBlock.joining(", ", "<", ">"));
  }
}
