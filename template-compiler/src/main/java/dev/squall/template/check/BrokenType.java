package dev.squall.template.check;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVisitor;

/**
 * The type of what is wrong and has been reported. No compiler knows it: it must not be given to {@code Types}, and who sees a
 * type of kind {@code ERROR} says nothing more.
 */
final class BrokenType implements ErrorType {
  static final BrokenType INSTANCE = new BrokenType();

  private BrokenType() {}

  @Override
  public TypeKind getKind() {
    return TypeKind.ERROR;
  }

  @Override
  public Element asElement() {
    throw new UnsupportedOperationException("a broken type has no element");
  }

  @Override
  public TypeMirror getEnclosingType() {
    return this;
  }

  @Override
  public List<? extends TypeMirror> getTypeArguments() {
    return List.of();
  }

  @Override
  public List<? extends AnnotationMirror> getAnnotationMirrors() {
    return List.of();
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // As the interface has it.
  public <A extends Annotation> A getAnnotation(Class<A> annotationType) {
    throw new UnsupportedOperationException("a broken type has no annotations");
  }

  @Override
  @SuppressWarnings("unchecked") // An array of the annotation's type.
  public <A extends Annotation> A[] getAnnotationsByType(Class<A> annotationType) {
    return (A[]) Array.newInstance(annotationType, 0);
  }

  @Override
  public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
    return visitor.visitError(this, parameter);
  }

  @Override
  public String toString() {
    return "<unknown>";
  }
}
