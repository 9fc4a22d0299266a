package dev.squall.processor.validation;

import dev.squall.processor.discovery.TypeFacts;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Types whose values come one by one: {@code Stream} and {@code Flow.Publisher}. */
final class ElementTypes {
  private static final String STREAM = "java.util.stream.Stream";
  private static final String PUBLISHER = "java.util.concurrent.Flow.Publisher";

  private ElementTypes() {}

  /** What a type has elements of, if a parameter can be declared with it; empty if that is not said. */
  static Optional<TypeMirror> element(TypeMirror type) {
    return TypeFacts.is(type, STREAM) || isPublisher(type) ? TypeFacts.argument(type) : Optional.empty();
  }

  /** What the values of a result's type have elements of, which may be a type below the two; empty if it has none. */
  static Optional<TypeMirror> resultElement(TypeFacts facts, TypeMirror type) {
    return facts.asSupertype(type, STREAM).or(() -> facts.asSupertype(type, PUBLISHER)).flatMap(TypeFacts::argument);
  }

  /** Whether the type is {@code Flow.Publisher}. */
  static boolean isPublisher(TypeMirror type) {
    return TypeFacts.is(type, PUBLISHER);
  }
}
