package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.Expression;
import dev.squall.template.diagnostic.TemplateProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Checks {@code [a, b]}: an immutable list, written as {@code List.<T>of(a, b)}. */
final class Lists {
  private static final Set<String> LIST_TYPES = Set.of(
      "java.util.List", "java.util.SequencedCollection", "java.util.Collection", "java.lang.Iterable");

  private final CheckContext context;

  Lists(CheckContext context) {
    this.context = context;
  }

  /** By itself: a list of what all elements are. */
  TypedExpression check(Expression.ListLiteral list, Scope scope) {
    List<TypedExpression> elements = new ArrayList<>();
    boolean broken = false;
    for (Expression element : list.elements()) {
      TypedExpression value = context.checker().checkValue(element, scope);
      broken |= value.isBroken() || !context.presentOrReport(value, element.span(), "lists do not hold null");
      elements.add(value);
    }
    if (broken) {
      return TypedExpression.broken();
    }
    TypeMirror type = elements.isEmpty()
        ? context.relations.object()
        : context.conversions.common(elements.stream().map(value -> context.relations.boxed(value.type())).toList())
            .orElseGet(context.relations::object);
    return of(type, elements.stream().map(TypedExpression::code).toList());
  }

  /** As a type that is wanted. */
  TypedExpression check(Expression.ListLiteral list, Scope scope, TypeMirror wanted) {
    TypeMirror type = elementType(wanted).orElseThrow();
    List<CodeBlock> codes = new ArrayList<>();
    for (Expression element : list.elements()) {
      TypedExpression value = context.checker().check(element, scope, type);
      if (!value.isBroken()) {
        codes.add(value.code());
      }
    }
    return codes.size() < list.elements().size() ? TypedExpression.broken() : of(type, codes);
  }

  private TypedExpression of(TypeMirror type, List<CodeBlock> codes) {
    TypeElement list = context.relations.element("java.util.List").orElseThrow();
    CodeBlock witness = context.canBeWritten(type) ? CodeBlock.of("<$T>", type) : CodeBlock.of("");
    return CheckContext.typed(
        context.types.getDeclaredType(list, type),
        CodeBlock.of("$T.$Lof($L)", context.types.erasure(list.asType()), witness, CodeBlock.join(codes, ", ")));
  }

  /** What the elements of a list literal must be where a type is wanted; nothing where a list is not wanted. */
  Optional<TypeMirror> elementType(TypeMirror wanted) {
    if (!(wanted instanceof DeclaredType declared)
        || declared.getTypeArguments().size() != 1
        || LIST_TYPES.stream().noneMatch(name -> TypeRelations.isNamed(wanted, name))) {
      return Optional.empty();
    }
    TypeMirror argument = declared.getTypeArguments().getFirst();
    TypeMirror lower = argument instanceof WildcardType wildcard ? wildcard.getSuperBound() : null;
    return Optional.of(lower == null ? context.relations.upper(argument) : lower);
  }

  /** Whether a list literal whose type by itself is known can also be made as another type. */
  boolean fits(Expression expression, TypedExpression typed, TypeMirror wanted) {
    return expression instanceof Expression.ListLiteral list
        && typed.type() instanceof DeclaredType own
        && elementType(wanted)
            .filter(type -> {
              TypeMirror element = own.getTypeArguments().getFirst();
              return context.conversions.loose(element, type)
                  || list.elements().isEmpty();
            })
            .isPresent();
  }

  /** Reports what is wanted where a list cannot be. */
  TypedExpression mismatch(Expression.ListLiteral list, TypeMirror wanted) {
    return context.error(
        TemplateProblemCode.TYPE_MISMATCH, list.span(), "a list is given where " + TypeTexts.of(wanted) + " is wanted");
  }
}
