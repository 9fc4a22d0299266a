package dev.squall.template.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/**
 * Chooses among methods of one name as Java does: first those that take the arguments as they are, then those that take them boxed
 * or unboxed, then those of variable arity; among several the most specific one.
 */
final class Overloads {
  private final CheckContext context;

  Overloads(CheckContext context) {
    this.context = context;
  }

  /** What was chosen: the methods that fit equally well, and whether the arguments are spread into an array. */
  record Choice(List<Candidate> candidates, boolean spread) {}

  /** The best candidates: none, one, or several where the call is ambiguous. */
  Choice choose(List<Candidate> candidates, List<CallArgument> arguments) {
    for (Phase phase : Phase.values()) {
      boolean spread = phase == Phase.SPREAD;
      List<Candidate> fitting = candidates.stream()
          .filter(candidate -> isApplicable(candidate, arguments, spread, phase))
          .toList();
      if (!fitting.isEmpty()) {
        return new Choice(mostSpecific(fitting, arguments, spread), spread);
      }
    }
    return new Choice(List.of(), false);
  }

  /** How much is done to arguments so that they fit; the less, the better. */
  private enum Phase {
    /** They are as they are. */
    STRICT,
    /** They are boxed or unboxed. */
    LOOSE,
    /** Literals become other numbers, or a char: more than Java does. */
    ADAPTED,
    /** The last ones are put into an array. */
    SPREAD
  }

  private boolean isApplicable(Candidate candidate, List<CallArgument> arguments, boolean spread, Phase phase) {
    if (!candidate.takes(arguments.size(), spread)) {
      return false;
    }
    Inference inference = new Inference(context, candidate.variables());
    for (int i = 0; i < arguments.size(); i++) {
      TypedExpression typed = arguments.get(i).typed();
      if (typed != null) {
        inference.argument(candidate.parameter(i, spread), typed.type());
      }
    }
    Substitution solved = inference.known();
    for (int i = 0; i < arguments.size(); i++) {
      TypeMirror parameter = solved.given(candidate.parameter(i, spread));
      if (!takes(parameter, arguments.get(i), phase)) {
        return false;
      }
    }
    return fitsBounds(candidate, inference);
  }

  private boolean takes(TypeMirror parameter, CallArgument argument, Phase phase) {
    if (argument.isFunction()) {
      return FunctionType.of(context, parameter)
          .filter(function -> argument.arity() < 0 || function.parameters().size() == argument.arity())
          .isPresent();
    }
    TypedExpression typed = argument.typed();
    if (typed == null) {
      return !parameter.getKind().isPrimitive();
    }
    if (phase == Phase.STRICT) {
      return context.conversions.strict(typed.type(), parameter);
    }
    return context.conversions.loose(typed.type(), parameter)
        || context.lists.fits(argument.expression(), typed, parameter)
        || (phase == Phase.ADAPTED && context.literals.adapts(argument.expression(), parameter));
  }

  /** Whether what is known of the type parameters fits their bounds. */
  boolean fitsBounds(Candidate candidate, Inference inference) {
    if (inference.isContradictory()) {
      return false;
    }
    Substitution known = inference.known();
    for (TypeParameterElement variable : candidate.variables()) {
      TypeMirror type = known.read(variable.asType());
      for (TypeMirror bound : variable.getBounds()) {
        if (inference.isKnown(variable.asType())
            && inference.isKnown(bound)
            && !context.types.isSubtype(type, known.read(bound))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the solution fits the bounds of the type parameters. */
  boolean fitsBounds(Candidate candidate, Map<Element, TypeMirror> solution) {
    Substitution solved = Substitution.of(context.types, context.relations, solution);
    return candidate.variables().stream().allMatch(variable -> variable.getBounds().stream()
        .allMatch(bound -> context.types.isSubtype(solved.read(variable.asType()), solved.read(bound))));
  }

  private List<Candidate> mostSpecific(List<Candidate> fitting, List<CallArgument> arguments, boolean spread) {
    if (fitting.size() < 2) {
      return fitting;
    }
    List<Candidate> best = new ArrayList<>();
    for (Candidate candidate : fitting) {
      if (fitting.stream().allMatch(other -> other.equals(candidate) || isMoreSpecific(candidate, other, arguments, spread))) {
        best.add(candidate);
      }
    }
    if (best.isEmpty()) {
      return fitting;
    }
    return best.size() == 1 || haveSameParameters(best) ? List.of(preferred(best)) : best;
  }

  private boolean isMoreSpecific(Candidate candidate, Candidate other, List<CallArgument> arguments, boolean spread) {
    int count = Math.max(arguments.size(), spread ? Math.max(candidate.parameters().size(), other.parameters().size()) : 0);
    for (int i = 0; i < count; i++) {
      if (i < arguments.size() && isSameFunction(arguments.get(i), candidate.parameter(i, spread), other.parameter(i, spread))) {
        continue;
      }
      if (!isNarrower(candidate.parameter(i, spread), other.parameter(i, spread))) {
        return false;
      }
    }
    return true;
  }

  /** Functional interfaces that a lambda cannot tell apart do not decide. */
  private boolean isSameFunction(CallArgument argument, TypeMirror first, TypeMirror second) {
    return argument.isFunction()
        && context.types.isSameType(context.types.erasure(first), context.types.erasure(second));
  }

  private boolean isNarrower(TypeMirror first, TypeMirror second) {
    if (first.getKind().isPrimitive() || second.getKind().isPrimitive()) {
      return context.conversions.strict(first, second);
    }
    return context.conversions.strict(context.types.erasure(first), context.types.erasure(second));
  }

  private boolean haveSameParameters(List<Candidate> candidates) {
    Candidate first = candidates.getFirst();
    return candidates.stream().allMatch(other -> {
      for (int i = 0; i < first.parameters().size(); i++) {
        if (other.parameters().size() != first.parameters().size()
            || !context.types.isSameType(
                context.types.erasure(first.parameters().get(i)), context.types.erasure(other.parameters().get(i)))) {
          return false;
        }
      }
      return true;
    });
  }

  /** Of methods with the same parameters, from several interfaces, the one with the narrowest result. */
  private Candidate preferred(List<Candidate> best) {
    Candidate preferred = best.getFirst();
    for (Candidate candidate : best) {
      if (candidate.result().getKind().equals(preferred.result().getKind())
          && context.conversions.strict(candidate.result(), preferred.result())) {
        preferred = candidate;
      }
    }
    return preferred;
  }
}
