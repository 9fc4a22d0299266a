package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.ApiNotes.HandlerNotes;
import dev.squall.processor.model.Example;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.MediaTypes;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.model.ResultKind;
import dev.squall.processor.model.Route;
import dev.squall.processor.model.ValueType;
import dev.squall.processor.model.ValueUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an operation may answer, sorted by status. */
final class ResponseNodes {
  /** Lines of JSON. */
  static final String LINES = "application/x-ndjson";

  private final Handler handler;
  private final HandlerNotes notes;
  private final Javadoc javadoc;
  private final SchemaNodes schemas;

  ResponseNodes(Handler handler, HandlerNotes notes, Javadoc javadoc, SchemaNodes schemas) {
    this.schemas = schemas;
    this.handler = handler;
    this.notes = notes;
    this.javadoc = javadoc;
  }

  Node of(Route route, Optional<Node> body) {
    Map<String, Node> responses = new TreeMap<>();
    if (handler.result().value() == ResultKind.Value.RESPONSE) {
      Members content = described(handler.mediaTypes().produced().isEmpty() ? Members.EMPTY : content("", Members.EMPTY));
      responses.put(
          "default",
          new MembersBuilder()
              .put("description", description("What the handler answers."))
              .putUnlessEmpty("content", content)
              .build());
    } else {
      responses.put("default", Failures.DEFAULT.reference());
      responses.put(String.valueOf(status()), success());
    }
    if (Malformed.mayBe(handler)) {
      responses.put("400", Failures.BAD_REQUEST.reference());
    }
    if (handler.result().optional() || isNarrow(route)) {
      responses.put("404", Failures.NOT_FOUND.reference());
    }
    if (!handler.mediaTypes().produced().isEmpty()) {
      responses.put("406", Failures.NOT_ACCEPTABLE.reference());
    }
    if (body.isPresent()) {
      responses.put("413", Failures.CONTENT_TOO_LARGE.reference());
      if (!body.get().at("content").members().has(RequestBodyNode.ANY)) {
        responses.put("415", Failures.UNSUPPORTED_MEDIA_TYPE.reference());
      }
    }
    return new Node.Members(responses);
  }

  private int status() {
    if (handler.status() != 0) {
      return handler.status();
    }
    if (handler.result().created()) {
      return 201;
    }
    return handler.result().value() == ResultKind.Value.NOTHING ? 204 : 200;
  }

  private Members success() {
    return new MembersBuilder()
        .put("description", description(usual(status())))
        .putUnlessEmpty("headers", handler.result().created() ? location() : Members.EMPTY)
        .putUnlessEmpty("content", described(content()))
        .build();
  }

  private static Members location() {
    Members header =
        new MembersBuilder()
            .put("description", "Where it is.")
            .putIf("required", true)
            .put("schema", ScalarSchemas.of("URI"))
            .build();
    return new MembersBuilder().put("Location", header).build();
  }

  private static String usual(int status) {
    return switch (status) {
      case 201 -> "Created";
      case 202 -> "Accepted";
      case 204 -> "Done.";
      default -> "OK";
    };
  }

  private String description(String otherwise) {
    String returns = javadoc.returns();
    return returns.isEmpty() ? otherwise : returns;
  }

  private Members content() {
    ResultKind.Page page = handler.result().page();
    return switch (handler.result().value()) {
      case TEXT -> content("text/plain", ScalarSchemas.of("STRING"));
      case BYTES -> content("application/octet-stream", Members.EMPTY);
      case TEMPLATE -> content(page == null ? "text/html" : page.mediaType(), ScalarSchemas.of("STRING"));
      case JSON -> content("application/json", json(handler.result().json()));
      case ELEMENTS -> RequestBodyNode.elements(produced("application/json"), json(handler.result().json()));
      case RESPONSE, NOTHING -> Members.EMPTY;
    };
  }

  /** The content with the handler's example, which is told of where there is nothing to show it with. */
  private Members described(Members content) {
    Example example = notes.example();
    if (example == null) {
      return content;
    }
    if (content.byName().isEmpty()) {
      schemas.examples().unshown(example);
      return content;
    }
    return withExample(content, example);
  }

  private Members json(@Nullable ValueUse use) {
    return use == null ? Members.EMPTY : schemas.of(use, Direction.OUT);
  }

  private Members content(String otherwise, Members schema) {
    MembersBuilder content = new MembersBuilder();
    for (MediaTypes.Produced produced : handler.mediaTypes().produced()) {
      boolean json = produced.form() != MediaTypes.Form.ITSELF;
      content.putAll(RequestBodyNode.content(List.of(produced.type()), json ? json(handler.result().json()) : schema));
    }
    Members negotiated = content.build();
    return negotiated.isEmpty() ? RequestBodyNode.content(List.of(otherwise), schema) : negotiated;
  }

  private List<String> produced(String otherwise) {
    List<String> produced = handler.mediaTypes().produced().stream().map(MediaTypes.Produced::type).toList();
    return produced.isEmpty() ? List.of(otherwise) : produced;
  }

  /** Of pages that may be JSON as well, it is of the JSON; of elements the first one, where each is a document. */
  private Members withExample(Members content, Example example) {
    ValueUse use = handler.result().json();
    boolean elements = handler.result().value() == ResultKind.Value.ELEMENTS;
    MembersBuilder described = new MembersBuilder();
    content.byName().forEach((type, media) -> {
      Members schema = media.at("schema").members();
      boolean page = use != null && ScalarSchemas.isText(schema) && handler.result().value() == ResultKind.Value.TEMPLATE;
      if (page) {
        described.put(type, media);
        return;
      }
      boolean lines = elements && !schema.at("type").text().equals("array");
      Node value =
          use == null
              ? unread(example, type)
              : elements
                  ? schemas.examples().of(example, false, lines ? Members.EMPTY : schema, "")
                  : schemas.example(example, use.type(), schema, Direction.OUT);
      Node shown = lines && !value.items().isEmpty() ? value.items().getFirst() : value;
      described.put(type, MembersBuilder.of(media.members()).put("example", shown).build());
    });
    return described.build();
  }

  /** An example of what is not read as JSON: a text, but for a response that may be JSON. */
  private Node unread(Example example, String type) {
    boolean json = type.equals("application/json") || type.endsWith("+json");
    return json && handler.result().value() == ResultKind.Value.RESPONSE ? ExampleNodes.ofAny(example) : Node.of(example.text());
  }

  /** Whether there are paths of the template's form that are not the route's, as a variable has a type or an expression. */
  private boolean isNarrow(Route route) {
    for (PathSegment segment : route.path().segments()) {
      if (segment instanceof PathSegment.Variable variable && (variable.regex() != null || isTyped(variable.name()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTyped(String variable) {
    for (Parameter parameter : handler.parameters()) {
      if (parameter instanceof Parameter.Bound bound
          && bound.from() == Parameter.From.PATH
          && bound.externalName().equals(variable)) {
        return !(bound.value() instanceof ValueType.BuiltIn(ValueType.Kind kind, var _) && kind == ValueType.Kind.STRING);
      }
    }
    return false;
  }
}
