package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.ApiNotes.HandlerNotes;
import dev.squall.processor.model.ApiNotes.ParameterNotes;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter.Bound;
import dev.squall.processor.model.Parameter.From;
import dev.squall.processor.model.Parameter.JsonBody;
import dev.squall.processor.model.Parameter.JsonElements;
import dev.squall.processor.model.Parameter.Supplied;
import dev.squall.processor.model.Parameter.Uploaded;
import java.util.ArrayList;
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
    return form();
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
    return new MembersBuilder()
        .putUnlessEmpty("description", description(body))
        .putIf("required", required)
        .put("content", content(consumed("application/json"), schemas.present(body.use(), Direction.IN)))
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
      String name = mediaType.split(";", 2)[0].strip();
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

  static Members content(List<String> mediaTypes, Members schema) {
    MembersBuilder content = new MembersBuilder();
    for (String mediaType : mediaTypes) {
      // Parameters such as the charset are no part of the name that clients look for.
      content.put(mediaType.split(";", 2)[0].strip(), new MembersBuilder().put("schema", schema).build());
    }
    return content.build();
  }

  private Optional<Node> form() {
    MembersBuilder properties = new MembersBuilder();
    List<String> required = new ArrayList<>();
    boolean files = false;
    boolean mustHaveFile = false;
    for (Parameter parameter : fields()) {
      if (parameter instanceof Bound bound && bound.from() == From.FORM) {
        properties.put(bound.externalName(), field(ValueSchemas.of(bound), bound));
        if (bound.arity() == Arity.REQUIRED && bound.defaults().isEmpty()) {
          required.add(bound.externalName());
        }
      } else if (parameter instanceof Uploaded file) {
        files = true;
        properties.put(file.externalName(), field(file(file), file));
        if (file.arity() == Arity.REQUIRED) {
          mustHaveFile = true;
          required.add(file.externalName());
        }
      }
    }
    Members fields = properties.build();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Members schema =
        new MembersBuilder()
            .put("type", "object")
            .put("properties", fields)
            .putUnlessEmpty("required", Node.texts(required))
            .build();
    // A form without files may come as multipart, too; nobody needs to be told twice.
    Members content = content(consumed(files ? MULTIPART : URLENCODED), schema);
    return Optional.of(
        new MembersBuilder()
            .putIf("required", !required.isEmpty())
            .put("content", content)
            .putUnlessEmpty("x-also-accepts", mustHaveFile ? Node.texts(List.of()) : unlisted(files ? URLENCODED : MULTIPART))
            .build());
  }

  /** The parameters, with the fields of a record in place of the record; a checkbox of one is never required. */
  private List<Parameter> fields() {
    List<Parameter> fields = new ArrayList<>();
    for (Parameter parameter : handler.parameters()) {
      if (parameter instanceof Parameter.FormRecord record) {
        fields.addAll(record.form().texts());
        fields.addAll(record.form().files());
      } else {
        fields.add(parameter);
      }
    }
    return fields;
  }

  private static Members file(Uploaded file) {
    Members one = new MembersBuilder().put("type", "string").put("format", "binary").build();
    return ValueSchemas.isSeveral(file.arity())
        ? new MembersBuilder().put("type", "array").put("items", one).build()
        : one;
  }

  private Members field(Members schema, Parameter parameter) {
    String description = description(parameter);
    ParameterNotes said = notes.parameters().getOrDefault(parameter.name(), ParameterNotes.NONE);
    MembersBuilder field = MembersBuilder.of(schema);
    if (!description.isEmpty()) {
      field.put("description", description);
    }
    if (said.example() != null) {
      field.put("examples", new Node.Items(List.of(ScalarSchemas.value(said.example(), schema))));
    }
    return field.putIf("deprecated", said.deprecated()).build();
  }
}
