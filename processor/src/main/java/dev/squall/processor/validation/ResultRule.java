package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.ResultKind;
import dev.squall.processor.json.JsonTypes;
import dev.squall.processor.json.Place;
import dev.squall.processor.json.Way;
import dev.squall.processor.model.ResultKind.Value;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A handler returns something that can become a response. */
final class ResultRule {
  private static final String STAGE = "java.util.concurrent.CompletionStage";
  private static final String CREATED = "dev.squall.http.Created";
  private static final ResultKind NOTHING = new ResultKind(Value.NOTHING, false, false);

  private final TypeFacts facts;
  private final TemplateTypes templates;

  ResultRule(TypeFacts facts, TemplateTypes templates) {
    this.facts = facts;
    this.templates = templates;
  }

  /** What the handler returns; {@code void} if that is wrong. */
  ResultKind check(HandlerDeclaration handler, PackageElement from, JsonTypes json, Problems problems) {
    if (TypeFacts.is(settled(handler.result()), CREATED)) {
      return created(handler, from, json, problems);
    }
    return plain(handler, from, json, problems);
  }

  private ResultKind plain(HandlerDeclaration handler, PackageElement from, JsonTypes json, Problems problems) {
    Optional<ResultKind> kind = kind(handler.result());
    Optional<TypeMirror> element = ElementTypes.resultElement(facts, innermost(handler.result()));
    if (element.isPresent() && !JsonTypes.isForeign(element.get())) {
      return elements(handler, element.get(), json).orElse(NOTHING);
    }
    if (kind.isEmpty() && mayBeJson(handler)) {
      return json(handler, json).orElse(NOTHING);
    }
    if (kind.isPresent() && kind.get().page() != null && wantsJson(handler)) {
      return pageOrJson(handler, kind.get(), json);
    }
    if (kind.isEmpty() && handler.method().getTypeParameters().isEmpty()) {
      problems.add(
          ProblemCode.BAD_RESULT,
          handler.source(),
          "handler " + handler.signature() + " returns " + TypeRefs.shown(handler.result())
              + ", which cannot be made a response",
          advice(handler.result()));
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

  /** What was created has a body that the compiler knows. */
  private ResultKind created(HandlerDeclaration handler, PackageElement from, JsonTypes json, Problems problems) {
    TypeMirror body = innermost(handler.result());
    boolean streamed = ElementTypes.resultElement(facts, body).isPresent();
    boolean written = value(body).filter(kind -> kind.page() == null).isPresent() || TypeFacts.is(body, CREATED);
    if (!streamed && !written && body.getKind() != TypeKind.WILDCARD) {
      ResultKind kind = plain(handler, from, json, problems);
      return kind.value() == Value.NOTHING ? kind : kind.asCreated();
    }
    problems.add(
        ProblemCode.BAD_RESULT,
        handler.source(),
        "handler " + handler.signature() + " returns " + TypeRefs.shown(handler.result())
            + ", whose body is neither a type that has JSON nor a page",
        "name such a type, as in Created<User>; for another body, return a Response with status 201 and Location");
    return NOTHING;
  }

  /** Whether the handler returns something that may have JSON: neither nothing in an {@code Optional}, nor a page. */
  private boolean mayBeJson(HandlerDeclaration handler) {
    TypeMirror type = innermost(handler.result());
    return handler.method().getTypeParameters().isEmpty()
        && type.getKind() != TypeKind.VOID
        && !JsonTypes.isForeign(type)
        && TypeFacts.element(type).filter(TemplateTypes::isTemplate).isEmpty();
  }

  private Optional<ResultKind> json(HandlerDeclaration handler, JsonTypes json) {
    Optional<TypeMirror> stage = facts.asSupertype(handler.result(), STAGE);
    TypeMirror settled = stage.flatMap(TypeFacts::argument).orElse(handler.result());
    boolean optional = TypeFacts.is(settled, "java.util.Optional") && TypeFacts.argument(settled).isPresent();
    Place place = place(handler);
    List<ExecutableElement> elements = stage.isPresent() || optional || TypeFacts.is(settled, CREATED) ? List.of() : List.of(handler.method());
    return json.use(innermost(handler.result()), elements, Way.WRITE, place)
        .map(use -> new ResultKind(Value.JSON, optional, stage.isPresent(), null, use));
  }

  private Optional<ResultKind> elements(HandlerDeclaration handler, TypeMirror element, JsonTypes json) {
    boolean stage = facts.asSupertype(handler.result(), STAGE).isPresent();
    TypeMirror settled = facts.asSupertype(handler.result(), STAGE).flatMap(TypeFacts::argument).orElse(handler.result());
    boolean optional = TypeFacts.is(settled, "java.util.Optional");
    return json.use(element, List.of(), Way.WRITE, place(handler))
        .map(use -> new ResultKind(Value.ELEMENTS, optional, stage, null, use));
  }

  /** Whether the handler's {@code @Produces} asks for the JSON of a type that has a page. */
  private static boolean wantsJson(HandlerDeclaration handler) {
    return handler.produces().stream()
        .flatMap(list -> list.types().stream())
        .flatMap(text -> MediaTypeText.parse(text.text()).stream())
        .anyMatch(MediaTypeText::isJson);
  }

  private ResultKind pageOrJson(HandlerDeclaration handler, ResultKind page, JsonTypes json) {
    return json.use(innermost(handler.result()), List.of(), Way.WRITE, place(handler))
        .map(use -> new ResultKind(page.value(), page.optional(), page.stage(), page.page(), use))
        .orElse(NOTHING);
  }

  private static Place place(HandlerDeclaration handler) {
    return new Place("the result of " + handler.signature(), handler.result(), handler.source());
  }

  /** A type whose template has no response is a special case; whoever wrote it knows the rest. */
  private String[] advice(TypeMirror result) {
    boolean buffers =
        ElementTypes.resultElement(facts, innermost(result)).filter(type -> TypeFacts.is(type, "java.nio.ByteBuffer")).isPresent();
    if (buffers) {
      return new String[] {"send buffers with Response.publish, which takes their media type, too"};
    }
    Optional<TypeElement> page = TypeFacts.element(innermost(result)).filter(TemplateTypes::isTemplate);
    if (page.isEmpty()) {
      return new String[] {
        "return a type that has JSON, String, byte[], Response, void or a type with @Template, a Created of a type that has JSON or a"
            + " template, a Stream or Flow.Publisher of a type that has JSON, an Optional of these, or a CompletionStage of any of them"
      };
    }
    return new String[] {
      TemplateTypes.isAnswer(page.get())
          ? "compile the module of " + page.get().getSimpleName() + " with Squall's processor: its template's class is missing"
          : "its template is rendered outside of requests: remove request = false from @Template"
    };
  }

  private TypeMirror innermost(TypeMirror type) {
    TypeMirror settled = settled(type);
    return TypeFacts.is(settled, CREATED) ? TypeFacts.argument(settled).orElse(settled) : settled;
  }

  /** What is there once a stage is complete and an {@code Optional} is not empty. */
  private TypeMirror settled(TypeMirror type) {
    TypeMirror settled =
        facts.asSupertype(type, STAGE).flatMap(TypeFacts::argument).orElse(type);
    return TypeFacts.is(settled, "java.util.Optional") ? TypeFacts.argument(settled).orElse(settled) : settled;
  }

  private Optional<ResultKind> kind(TypeMirror type) {
    Optional<TypeMirror> stage = facts.asSupertype(type, STAGE);
    if (stage.isPresent()) {
      return TypeFacts.argument(stage.get()).flatMap(value -> settled(value, true));
    }
    return settled(type, false);
  }

  private Optional<ResultKind> settled(TypeMirror type, boolean stage) {
    boolean optional = TypeFacts.is(type, "java.util.Optional");
    Optional<TypeMirror> inner = (optional ? TypeFacts.argument(type) : Optional.of(type)).map(this::innermost);
    return inner
        .flatMap(this::value)
        .filter(kind -> !(optional && kind.value() == Value.NOTHING))
        .map(kind -> new ResultKind(kind.value(), optional, stage, kind.page()));
  }

  private Optional<ResultKind> value(TypeMirror type) {
    if (TypeFacts.is(type, "java.lang.String")) {
      return of(Value.TEXT);
    }
    if (TypeFacts.isBytes(type)) {
      return of(Value.BYTES);
    }
    if (TypeFacts.is(type, "dev.squall.http.Response")) {
      return of(Value.RESPONSE);
    }
    if (type.getKind() == TypeKind.VOID || TypeFacts.is(type, "java.lang.Void")) {
      return of(Value.NOTHING);
    }
    return TypeFacts.element(type)
        .flatMap(element -> templates.page(element))
        .map(page -> new ResultKind(Value.TEMPLATE, false, false, page));
  }

  private static Optional<ResultKind> of(Value value) {
    return Optional.of(new ResultKind(value, false, false));
  }
}
