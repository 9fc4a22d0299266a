package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.Expression;
import dev.squall.template.diagnostic.TemplateProblemCode;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Checks {@code array[i]}, {@code list[i]}, {@code text[i]} and {@code map[key]}. */
final class Indexing {
  private final CheckContext context;

  Indexing(CheckContext context) {
    this.context = context;
  }

  TypedExpression check(Expression.Index index, Scope scope) {
    TypedExpression target = context.checker().checkValue(index.target(), scope);
    if (target.isBroken() || !context.presentOrReport(target, index.target().span(), "it has no elements then")) {
      context.checker().checkValue(index.index(), scope);
      return TypedExpression.broken();
    }
    TypeMirror type = target.type();
    if (type instanceof ArrayType array) {
      return at(index, scope, target, array.getComponentType(), "$L[$L]");
    }
    Optional<DeclaredType> map = context.relations.asSuper(type, "java.util.Map");
    if (map.isPresent()) {
      return key(index, scope, target, map.get());
    }
    Optional<DeclaredType> list = context.relations.asSuper(type, "java.util.List");
    if (list.isPresent()) {
      return at(index, scope, target, argument(list.get(), 0), "$L.get($L)");
    }
    if (context.relations.asSuper(type, "java.lang.CharSequence").isPresent()) {
      return at(index, scope, target, context.types.getPrimitiveType(TypeKind.CHAR), "$L.charAt($L)");
    }
    context.checker().checkValue(index.index(), scope);
    return context.error(
        TemplateProblemCode.TYPE_MISMATCH,
        index.target().span(),
        TypeTexts.of(type) + " has no elements to be chosen by [ ]",
        "it is for arrays, lists, maps and texts");
  }

  private TypeMirror argument(DeclaredType type, int index) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.size() > index ? context.relations.upper(arguments.get(index)) : context.relations.object();
  }

  private TypedExpression at(
      Expression.Index index, Scope scope, TypedExpression target, TypeMirror element, String format) {
    TypedExpression place = context.checker().check(index.index(), scope, context.relations.integer());
    return place.isBroken()
        ? place
        : TypedExpression.of(element, CodeBlock.of(format, target.code(), place.code()), Nullness.isNullable(element));
  }

  private TypedExpression key(Expression.Index index, Scope scope, TypedExpression target, DeclaredType map) {
    TypeMirror keyType = argument(map, 0);
    TypedExpression key = map.getTypeArguments().isEmpty()
        ? context.checker().checkValue(index.index(), scope)
        : context.checker().check(index.index(), scope, keyType);
    if (key.isBroken()) {
      return key;
    }
    CodeBlock cast = key.type().getKind().isPrimitive()
            && !context.types.isSameType(context.relations.boxed(key.type()), keyType)
            && context.relations.unboxed(keyType) != null
        ? CodeBlock.of("($T) ", context.relations.unboxed(keyType))
        : CodeBlock.of("");
    return TypedExpression.of(argument(map, 1), CodeBlock.of("$L.get($L$L)", target.code(), cast, key.code()), true);
  }
}
