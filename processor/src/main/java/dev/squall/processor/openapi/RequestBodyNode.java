package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.ApiNotes.HandlerNotes;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter.Bound;
import dev.squall.processor.model.Parameter.JsonBody;
import dev.squall.processor.model.Parameter.JsonElements;
import dev.squall.processor.model.Parameter.Supplied;
import dev.squall.processor.model.Parameter.Uploaded;
import java.util.List;
import java.util.Optional;

/** What a handler takes of the bodies of its requests. */
final class RequestBodyNode {
  static final String URLENCODED = "application/x-www-form-urlencoded";
  static final String MULTIPART = "multipart/form-data";

  /** What takes bodies of any type. */
  static final String ANY = "*/*";

  private static final String ANY_JSON = "application/*+json";

  private final Handler handler;
  private final HandlerNotes notes;
  private final Javadoc javadoc;
  private final SchemaNodes schemas;

  RequestBodyNode(Handler handler, HandlerNotes notes, Javadoc javadoc, SchemaNodes schemas) {
    this.schemas = schemas;
    this.handler = handler;
    this.notes = notes;
    this.javadoc = javadoc;
  }

  /** The body; empty if the handler takes none. */
  Optional<Node> node() {
    for (Parameter parameter : handler.parameters()) {
      Optional<Node> body =
          switch (parameter) {
            case Supplied supplied -> supplied(supplied);
            case JsonBody json -> Optional.of(json(json));
            case JsonElements elements -> Optional.of(elements(elements));
            case Bound _, Uploaded _, Parameter.FormRecord _ -> Optional.empty();
          };
      if (body.isPresent()) {
        return body;
      }
    }
    return new FormNode(handler, notes, javadoc, schemas.examples()).schema().map(this::form);
  }

  /** A form without files may come as multipart, too; nobody needs to be told twice. */
  private Node form(FormNode.Form form) {
    String usual = form.hasFiles() ? MULTIPART : URLENCODED;
    Node also = unlisted(form.hasFiles() ? URLENCODED : MULTIPART);
    return new MembersBuilder()
        .putIf("required", form.schema().has("required"))
        .put("content", content(consumed(usual), form.schema()))
        .putUnlessEmpty("x-also-accepts", form.needsFile() ? Members.EMPTY : also)
        .build();
  }

  private Optional<Node> supplied(Supplied body) {
    return switch (body.supply()) {
      case REQUEST, HEADERS -> Optional.empty();
      case BODY_TEXT -> Optional.of(text(body));
      case BODY_BYTES, BODY_STREAM, BODY -> Optional.of(body(body, ANY, Members.EMPTY));
      case BODY_PARTS -> Optional.of(body(body, MULTIPART, new MembersBuilder().put("type", "object").build()));
    };
  }

  /** No body is an empty text, which only constraints refuse. */
  private Node text(Supplied body) {
    Members schema = ConstrainedSchema.of(ScalarSchemas.of("STRING"), body.use().constraints());
    MembersBuilder node = MembersBuilder.of(body(body, ANY, schema).members());
    return node.putIf("required", schema.has("minLength")).build();
  }

  private Node json(JsonBody body) {
    boolean required = body.arity() == Arity.REQUIRED;
    Members schema = schemas.present(body.use(), Direction.IN);
    return new MembersBuilder()
        .putUnlessEmpty("description", description(body))
        .putIf("required", required)
        .put("content", content(consumed("application/json"), required ? schema : SchemaNodes.nullable(schema)))
        .putUnlessEmpty("x-also-accepts", unlisted(ANY_JSON))
        .build();
  }

  private Node elements(JsonElements body) {
    List<String> consumed = handler.mediaTypes().consumed();
    List<String> types = consumed.isEmpty() ? List.of("application/json", ResponseNodes.LINES) : consumed;
    return new MembersBuilder()
        .putUnlessEmpty("description", description(body))
        .putIf("required", true)
        .put("content", elements(types, schemas.of(body.use(), Direction.IN)))
        .putUnlessEmpty("x-also-accepts", unlisted(ANY_JSON, "application/jsonl", "application/ndjson"))
        .build();
  }

  /** Elements as an array; as lines, of which each is one, where the media type says so. OpenAPI 3.1 has no word for lines. */
  static Members elements(List<String> mediaTypes, Members element) {
    MembersBuilder content = new MembersBuilder();
    for (String mediaType : mediaTypes) {
      String name = withoutParameters(mediaType);
      boolean array = name.endsWith("/json") || name.endsWith("+json");
      Members schema =
          array
              ? new MembersBuilder().put("type", "array").put("items", element).build()
              : element;
      content.put(name, new MembersBuilder().put("schema", schema).build());
    }
    return content.build();
  }

  private Node body(Parameter parameter, String mediaType, Members schema) {
    return new MembersBuilder()
        .putUnlessEmpty("description", description(parameter))
        .put("content", content(consumed(mediaType), schema))
        .build();
  }

  private List<String> consumed(String otherwise) {
    List<String> consumed = handler.mediaTypes().consumed();
    return consumed.isEmpty() ? List.of(otherwise) : consumed;
  }

  /** What is taken besides where {@code @Consumes} says nothing. Clients need not be told, but it must not be lost unseen. */
  private Node unlisted(String... types) {
    return Node.texts(handler.mediaTypes().consumed().isEmpty() ? List.of(types) : List.of());
  }

  private String description(Parameter parameter) {
    return javadoc.parameters().getOrDefault(parameter.name(), "");
  }

  /** {@code text/csv} of {@code text/csv; header=present}. */
  static String withoutParameters(String mediaType) {
    return mediaType.split(";", 2)[0].strip();
  }

  static Members content(List<String> mediaTypes, Members schema) {
    MembersBuilder content = new MembersBuilder();
    for (String mediaType : mediaTypes) {
      // Parameters such as the charset are no part of the name that clients look for.
      content.put(withoutParameters(mediaType), new MembersBuilder().put("schema", schema).build());
    }
    return content.build();
  }
}
