package dev.squall.template.lower;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.check.CheckerTypes;
import dev.squall.template.check.ExpressionChecker;
import dev.squall.template.check.Imports;
import dev.squall.template.check.TypedExpression;
import dev.squall.template.diagnostic.TemplateProblems;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** What lowering asks of types. */
final class TypeFacts {
  private static final Set<TypeKind> WHOLE = Set.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG);

  private final CheckerTypes types;
  private final ExpressionChecker checker;

  TypeFacts(CheckerTypes types) {
    this.types = types;
    checker = new ExpressionChecker(types, new Imports(), new TemplateProblems());
  }

  /** The type of what is wrong and has been reported. */
  TypeMirror unknown() {
    return TypedExpression.broken().type();
  }

  static boolean isBroken(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR;
  }

  String shown(TypeMirror type) {
    return checker.text(type);
  }

  TypeMirror declared(String qualifiedName) {
    return types.elements().getTypeElement(qualifiedName).asType();
  }

  boolean isMap(TypeMirror type) {
    return checker.isSubtypeOf(type, "java.util.Map");
  }

  boolean isEntry(TypeMirror type) {
    return checker.isSubtypeOf(type, "java.util.Map.Entry");
  }

  /** What a value of a wildcard is known to be. */
  TypeMirror upperBound(TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      TypeMirror bound = wildcard.getExtendsBound();
      return bound == null ? declared("java.lang.Object") : bound;
    }
    return type;
  }

  /** Whether its values are printed as digits, with or without a sign. */
  boolean isWhole(TypeMirror type) {
    return WHOLE.stream().anyMatch(kind -> type.getKind() == kind
        || checker.isSubtypeOf(type, types.types().boxedClass(types.types().getPrimitiveType(kind)).asType()));
  }

  /** Whether it is {@code long} or its box. */
  boolean isLong(TypeMirror type) {
    return type.getKind() == TypeKind.LONG || checker.isSubtypeOf(type, "java.lang.Long");
  }

  /** How a {@code for} statement goes through it. */
  CodeBlock iterable(TypeMirror type, CodeBlock code) {
    if (isMap(type)) {
      return CodeBlock.of("$L.entrySet()", code);
    }
    if (checker.isSubtypeOf(type, "java.util.stream.Stream")) {
      return CodeBlock.of("$L.toList()", code);
    }
    if (checker.isSubtypeOf(type, "java.util.stream.BaseStream")) {
      return CodeBlock.of("$L.boxed().toList()", code);
    }
    return code;
  }

  /** How its size is asked for; empty where it does not know it. */
  Optional<CodeBlock> sizeCode(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return Optional.of(CodeBlock.of(".length"));
    }
    boolean sized = checker.isSubtypeOf(type, "java.util.Collection") || isMap(type);
    return sized ? Optional.of(CodeBlock.of(".size()")) : Optional.empty();
  }

  /** Whether a declaration or a type is marked as possibly null, by any annotation of the name {@code Nullable}. */
  boolean isNullable(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }
}
