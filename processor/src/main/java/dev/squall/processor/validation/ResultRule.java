package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.ResultKind;
import dev.squall.processor.model.ResultKind.Value;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A handler returns something that can become a response. */
final class ResultRule {
  private static final ResultKind NOTHING = new ResultKind(Value.NOTHING, false, false);

  private final TypeFacts facts;

  ResultRule(TypeFacts facts) {
    this.facts = facts;
  }

  /** What the handler returns; {@code void} if that is wrong. */
  ResultKind check(HandlerDeclaration handler, PackageElement from, Problems problems) {
    Optional<ResultKind> kind = kind(handler.result());
    if (kind.isEmpty() && handler.method().getTypeParameters().isEmpty()) {
      problems.add(
          ProblemCode.BAD_RESULT,
          handler.source(),
          "handler " + handler.signature() + " returns " + TypeRefs.shown(handler.result())
              + ", which cannot be made a response",
          "return String, byte[], Response or void, an Optional of these, or a CompletionStage of any of them");
    } else if (kind.isPresent() && !facts.accessible(handler.result(), from)) {
      problems.add(
          ProblemCode.INACCESSIBLE_TYPE,
          handler.source(),
          "the type " + TypeRefs.shown(handler.result()) + " that handler " + handler.signature()
              + " returns cannot be reached from generated code",
          "make it package-private or public");
    }
    return kind.orElse(NOTHING);
  }

  private Optional<ResultKind> kind(TypeMirror type) {
    Optional<TypeMirror> stage = facts.asSupertype(type, "java.util.concurrent.CompletionStage");
    if (stage.isPresent()) {
      return TypeFacts.argument(stage.get()).flatMap(value -> settled(value, true));
    }
    return settled(type, false);
  }

  private static Optional<ResultKind> settled(TypeMirror type, boolean stage) {
    if (TypeFacts.is(type, "java.util.Optional")) {
      return TypeFacts.argument(type)
          .flatMap(ResultRule::value)
          .filter(value -> value != Value.NOTHING)
          .map(value -> new ResultKind(value, true, stage));
    }
    return value(type).map(value -> new ResultKind(value, false, stage));
  }

  private static Optional<Value> value(TypeMirror type) {
    if (TypeFacts.is(type, "java.lang.String")) {
      return Optional.of(Value.TEXT);
    }
    if (TypeFacts.isBytes(type)) {
      return Optional.of(Value.BYTES);
    }
    if (TypeFacts.is(type, "dev.squall.http.Response")) {
      return Optional.of(Value.RESPONSE);
    }
    boolean nothing = type.getKind() == TypeKind.VOID || TypeFacts.is(type, "java.lang.Void");
    return nothing ? Optional.of(Value.NOTHING) : Optional.empty();
  }
}
