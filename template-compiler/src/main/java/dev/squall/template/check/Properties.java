package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.Identifier;
import dev.squall.template.diagnostic.Suggestion;
import dev.squall.template.diagnostic.TemplateProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What stands behind a dot: the accessor of a record's component, a getter, a field, a method without parameters, the length of an
 * array, or the value of a key of a map whose keys are texts; the first that there is.
 */
final class Properties {
  private final CheckContext context;

  Properties(CheckContext context) {
    this.context = context;
  }

  /** A property of a value that is not null. */
  TypedExpression of(TypedExpression target, Identifier name) {
    TypeMirror type = target.type();
    if (type instanceof ArrayType) {
      return name.name().equals("length")
          ? CheckContext.typed(context.relations.integer(), CodeBlock.of("$L.length", target.code()))
          : unknown(type, name, Set.of("length"));
    }
    if (!context.members.isVisible(type)) {
      return context.invisible(type, name);
    }
    return key(target, name)
        .or(() -> member(target, name))
        .orElseGet(() -> unknown(type, name, context.members.propertyNames(type, false)));
  }

  private Optional<TypedExpression> member(TypedExpression target, Identifier name) {
    TypeMirror type = target.type();
    boolean map = context.relations.asSuper(type, "java.util.Map").isPresent();
    String capital = name.name().isEmpty()
        ? ""
        : Character.toUpperCase(name.name().charAt(0)) + name.name().substring(1);
    Optional<TypedExpression> accessor = isRecord(type) ? getter(target, name, name.name()) : Optional.empty();
    return accessor
        .or(() -> getter(target, name, "get" + capital))
        .or(() -> getter(target, name, "is" + capital).filter(found -> context.relations.isBoolean(found.type())))
        .or(() -> field(target, name))
        .or(() -> map ? Optional.empty() : getter(target, name, name.name()));
  }

  private static boolean isRecord(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getKind() == javax.lang.model.element.ElementKind.RECORD;
  }

  private Optional<TypedExpression> getter(TypedExpression target, Identifier name, String method) {
    return context.members.methods(target.type(), method).stream()
        .filter(found -> found.getParameters().isEmpty() && !Members.isStatic(found))
        .filter(found -> !found.getSimpleName().contentEquals("getClass"))
        .filter(found -> found.getReturnType().getKind() != TypeKind.VOID)
        .findFirst()
        .map(found -> read(target, name, found));
  }

  private TypedExpression read(TypedExpression target, Identifier name, ExecutableElement method) {
    Candidate candidate = Candidate.of(context, method, target.type());
    for (TypeMirror thrown : method.getThrownTypes()) {
      if (!context.mayThrow(thrown)) {
        return context.error(
            TemplateProblemCode.TYPE_MISMATCH,
            name.span(),
            "\"" + name + "\" can throw " + TypeTexts.of(thrown) + ", which is not possible inside of a lambda",
            "write a static method that catches it, and call that one");
      }
    }
    TypeMirror result = candidate.variables().isEmpty()
        ? candidate.result()
        : new Inference(context, candidate.variables()).solved().read(candidate.result());
    return TypedExpression.of(
        result,
        CodeBlock.of("$L.$N()", target.code(), method.getSimpleName().toString()),
        Nullness.mayReturnNull(method, result));
  }

  private Optional<TypedExpression> field(TypedExpression target, Identifier name) {
    return context.members.field(target.type(), name.name())
        .filter(field -> !Members.isStatic(field))
        .map(field -> {
          TypeElement owner = Members.owner(field);
          TypeMirror type = context.relations.asSuper(target.type(), owner.getQualifiedName().toString())
              .map(site -> TypeRelations.isRaw(site)
                  ? context.types.erasure(field.asType())
                  : Substitution.of(context.types, context.relations, site, target.type()).read(field.asType()))
              .orElse(field.asType());
          return TypedExpression.of(
              type, CodeBlock.of("$L.$N", target.code(), field.getSimpleName().toString()), Nullness.mayBeNull(field, type));
        });
  }

  /** {@code map.key} is {@code map.get("key")}, whatever methods the map has: so it does not depend on what these are called. */
  private Optional<TypedExpression> key(TypedExpression target, Identifier name) {
    return context.relations.asSuper(target.type(), "java.util.Map")
        .filter(map -> map.getTypeArguments().size() == 2 && takesText(map.getTypeArguments().getFirst()))
        .map(map -> TypedExpression.of(
            context.relations.upper(map.getTypeArguments().getLast()),
            CodeBlock.of("$L.get($L)", target.code(), JavaText.literal(name.name())),
            true));
  }

  private boolean takesText(TypeMirror key) {
    return TypeRelations.isString(context.relations.upper(key));
  }

  /** A static field, an enum constant. */
  TypedExpression ofType(TypeElement type, Identifier name) {
    TypeMirror owner = context.types.erasure(type.asType());
    if (name.name().equals("class")) {
      return CheckContext.typed(context.relations.declared("java.lang.Class", owner), CodeBlock.of("$T.class", owner));
    }
    Optional<VariableElement> field = context.members.field(owner, name.name()).filter(Members::isStatic);
    if (field.isPresent()) {
      return constant(type, field.get());
    }
    return unknown(owner, name, context.members.propertyNames(owner, true));
  }

  TypedExpression constant(TypeElement type, VariableElement field) {
    return TypedExpression.of(
        field.asType(),
        CodeBlock.of("$T.$N", context.types.erasure(type.asType()), field.getSimpleName().toString()),
        Nullness.mayBeNull(field, field.asType()));
  }

  private TypedExpression unknown(TypeMirror type, Identifier name, Set<String> names) {
    List<String> advice = new ArrayList<>(List.of(Suggestion.line(name.name(), names)));
    List<ExecutableElement> methods = context.members.methods(type, name.name());
    if (!methods.isEmpty()) {
      advice.add("there is a method: " + Candidate.of(context, methods.getFirst(), type).signature());
    } else if (advice.isEmpty() && !names.isEmpty()) {
      List<String> sorted = names.stream().sorted().toList();
      advice.add("there is: " + String.join(", ", sorted.subList(0, Math.min(12, sorted.size())))
          + (sorted.size() > 12 ? ", ..." : ""));
    }
    return context.error(
        TemplateProblemCode.UNKNOWN_PROPERTY,
        name.span(),
        TypeTexts.of(type) + " has no property \"" + name + "\"",
        advice.toArray(String[]::new));
  }
}
