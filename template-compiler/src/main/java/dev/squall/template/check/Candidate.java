package dev.squall.template.check;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A method or constructor that a call may mean.
 *
 * @param method the method
 * @param variables its own type parameters, and those of the class for constructors
 * @param parameters the types of its parameters, with those of the receiver put in
 * @param result the type of its result, likewise
 */
record Candidate(
    ExecutableElement method,
    List<TypeParameterElement> variables,
    List<TypeMirror> parameters,
    TypeMirror result) {

  /** A method of a receiver of the given type; of a static method the type is that which is named. */
  static Candidate of(CheckContext context, ExecutableElement method, TypeMirror receiver) {
    String owner = Members.owner(method).getQualifiedName().toString();
    DeclaredType site = context.relations.asSuper(receiver, owner).orElse(null);
    List<TypeMirror> declared =
        method.getParameters().stream().<TypeMirror>map(parameter -> parameter.asType()).toList();
    if (site == null || Members.isStatic(method)) {
      return new Candidate(method, List.copyOf(method.getTypeParameters()), declared, method.getReturnType());
    }
    if (TypeRelations.isRaw(site)) {
      return new Candidate(
          method, List.of(), declared.stream().map(context.types::erasure).toList(), erased(context, method));
    }
    Substitution substitution = Substitution.of(context.types, context.relations, site, receiver);
    return new Candidate(
        method,
        List.copyOf(method.getTypeParameters()),
        declared.stream().map(substitution::written).toList(),
        substitution.read(method.getReturnType()));
  }

  private static TypeMirror erased(CheckContext context, ExecutableElement method) {
    TypeMirror result = method.getReturnType();
    return result.getKind() == TypeKind.VOID ? result : context.types.erasure(result);
  }

  /** A constructor; type arguments of the class are inferred. */
  static Candidate ofConstructor(ExecutableElement constructor, TypeElement type) {
    return new Candidate(
        constructor,
        List.copyOf(type.getTypeParameters()),
        constructor.getParameters().stream().<TypeMirror>map(parameter -> parameter.asType()).toList(),
        type.asType());
  }

  boolean takes(int arguments, boolean spread) {
    int count = parameters.size();
    return spread ? method.isVarArgs() && arguments >= count - 1 : arguments == count;
  }

  /** The type of the parameter that an argument is given to. */
  TypeMirror parameter(int index, boolean spread) {
    if (spread && index >= parameters.size() - 1 && parameters.getLast() instanceof ArrayType array) {
      return array.getComponentType();
    }
    return parameters.get(index);
  }

  /** Whether null may be given as an argument. */
  boolean takesNull(int index, boolean spread) {
    int last = method.getParameters().size() - 1;
    var parameter = method.getParameters().get(Math.min(index, last));
    if (spread && index >= last && parameter.asType() instanceof ArrayType array) {
      return Nullness.isNullable(array.getComponentType()) || Nullness.isNullable(parameter);
    }
    return Nullness.mayBeNull(parameter, parameters.get(Math.min(index, last)));
  }

  /** {@code hasRole(String, int)}. */
  String signature() {
    StringBuilder text = new StringBuilder(method.getSimpleName().contentEquals("<init>")
        ? Members.owner(method).getSimpleName()
        : method.getSimpleName()).append('(');
    for (int i = 0; i < parameters.size(); i++) {
      TypeMirror type = parameters.get(i);
      boolean spread = method.isVarArgs() && i == parameters.size() - 1 && type instanceof ArrayType;
      text.append(i == 0 ? "" : ", ")
          .append(spread ? TypeTexts.of(((ArrayType) type).getComponentType()) + "..." : TypeTexts.of(type));
    }
    return text.append(')').toString();
  }
}
