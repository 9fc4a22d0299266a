package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import java.util.List;

/** The answers that all operations have in common: problem documents (RFC 9457), or what the application's error handler makes of them. */
enum Failures {
  BAD_REQUEST("BadRequest", "A value of the request is missing or malformed."),
  NOT_FOUND("NotFound", "There is nothing at this path."),
  NOT_ACCEPTABLE("NotAcceptable", "There is no representation that the client accepts."),
  CONTENT_TOO_LARGE("ContentTooLarge", "The body is longer than is allowed."),
  UNSUPPORTED_MEDIA_TYPE("UnsupportedMediaType", "The body is of another type than is supported."),
  DEFAULT("Failure", "The request failed for another reason.");

  /** The name of the schema of problem documents. */
  static final String SCHEMA = "ProblemDocument";

  private static final String DOCUMENT = "application/problem+json";
  private static final String RESPONSES = "#/components/responses/";

  private final String id;
  private final String description;

  Failures(String id, String description) {
    this.id = id;
    this.description = description;
  }

  /** Its name among the document's responses. */
  String id() {
    return id;
  }

  /** What an operation says of it. */
  Members reference() {
    return new MembersBuilder().put("$ref", RESPONSES + id).build();
  }

  /**
   * The response.
   *
   * @param mediaTypes what it may be
   */
  Members node(List<String> mediaTypes) {
    MembersBuilder content = new MembersBuilder();
    mediaTypes.forEach(type -> content.putAll(RequestBodyNode.content(List.of(type), schema(type))));
    return new MembersBuilder().put("description", description).put("content", content.build()).build();
  }

  /** Whether one of the types is that of problem documents. */
  static boolean areDocuments(List<String> mediaTypes) {
    return mediaTypes.stream().anyMatch(type -> RequestBodyNode.withoutParameters(type).equals(DOCUMENT));
  }

  private static Members schema(String mediaType) {
    String type = RequestBodyNode.withoutParameters(mediaType);
    if (type.equals(DOCUMENT)) {
      return new MembersBuilder().put("$ref", "#/components/schemas/" + SCHEMA).build();
    }
    return type.startsWith("text/") ? ScalarSchemas.of("STRING") : Members.EMPTY;
  }

  /** The schema of problem documents. */
  static Members schema() {
    Members properties =
        new MembersBuilder()
            .put("type", text("What kind of problem it is, as a URI; `about:blank` where the status says it all.", "uri-reference"))
            .put("title", text("What the kind of problem is called."))
            .put("status", MembersBuilder.of(number("The response's status.")).put("minimum", Node.of(400)).put("maximum", Node.of(599)).build())
            .put("detail", text("What is wrong with this request."))
            .put("instance", text("A URI of this occurrence.", "uri-reference"))
            .put("requestId", text("Under which the server's log has the failure."))
            .put("errors", array("The values of the request that are wrong.", error()))
            .put("supported", array("What could have been asked for or sent instead.", text("A media type.")))
            .build();
    return new MembersBuilder()
        .put("description", "What went wrong with a request (RFC 9457).")
        .put("type", "object")
        .put("properties", properties)
        .put("required", Node.texts(List.of("type", "title", "status")))
        .build();
  }

  private static Members error() {
    Members properties =
        new MembersBuilder()
            .put("in", MembersBuilder.of(text("Where the value stands.")).put("enum", Node.texts(List.of("path", "query", "form", "header", "cookie", "body"))).build())
            .put("name", text("The parameter's name."))
            .put("pointer", text("Where the value stands in the body (RFC 6901).", "json-pointer"))
            .put("code", text("What is wrong with it, for programs."))
            .put("detail", text("What is wrong with it, for people."))
            .put("limits", new MembersBuilder().put("description", "The limits that it breaks.").put("type", "object").build())
            .build();
    return new MembersBuilder()
        .put("type", "object")
        .put("properties", properties)
        .put("required", Node.texts(List.of("in", "detail")))
        .build();
  }

  private static Members text(String description) {
    return new MembersBuilder().put("description", description).put("type", "string").build();
  }

  private static Members text(String description, String format) {
    return MembersBuilder.of(text(description)).put("format", format).build();
  }

  private static Members number(String description) {
    return new MembersBuilder().put("description", description).put("type", "integer").build();
  }

  private static Members array(String description, Members items) {
    return new MembersBuilder().put("description", description).put("type", "array").put("items", items).build();
  }
}
