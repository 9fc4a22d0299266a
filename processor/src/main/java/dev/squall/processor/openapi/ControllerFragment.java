package dev.squall.processor.openapi;

import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.ApiNotes;
import dev.squall.processor.model.ApiNotes.HandlerNotes;
import dev.squall.processor.model.ApiNotes.Secured;
import dev.squall.processor.model.Controller;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one controller adds to the description of its application:
 *
 * <pre>{@code
 * {"tag": {"name": "User"},
 *  "operations": [{"method": "GET", "path": "/users/{id}", "operation": {...}}, ...],
 *  "schemas": {"out:shop.User": {...}}}
 * }</pre>
 *
 * <p>Operations are as in the document, but for their {@code operationId}, which is only the handler's name, for the path, which is as
 * the route has it, and for the names of schemas.
 */
public final class ControllerFragment {
  private final Controller controller;
  private final ApiNotes notes;
  private final SchemaNodes schemas;

  private ControllerFragment(Controller controller, ApiNotes notes) {
    this.controller = controller;
    this.notes = notes;
    this.schemas = new SchemaNodes(controller.schemas());
  }

  /**
   * The fragment; empty if the controller is hidden or all its handlers are.
   *
   * @param problems is told which examples do not fit
   */
  public static Optional<Members> of(Controller controller, ApiNotes notes, Problems problems) {
    return notes.hidden() ? Optional.empty() : new ControllerFragment(controller, notes).write(problems);
  }

  private Optional<Members> write(Problems problems) {
    List<Node> operations = new ArrayList<>();
    for (Handler handler : controller.handlers()) {
      HandlerNotes said = notes.handlers().getOrDefault(handler.signature(), HandlerNotes.NONE);
      if (!said.hidden()) {
        handler.routes().stream()
            .sorted(Comparator.comparing((Route route) -> route.path().text()).thenComparing(Route::method))
            .forEach(route -> operations.add(operation(handler, said, route)));
      }
    }
    if (operations.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Node> components = schemas.components();
    schemas.examples().check(components, problems);
    Members tag =
        new MembersBuilder()
            .put("name", notes.tag())
            .putUnlessEmpty("description", Javadoc.parse(notes.doc()).description())
            .build();
    return Optional.of(
        new MembersBuilder()
            .put("tag", tag)
            .put("operations", new Node.Items(operations))
            .putUnlessEmpty("schemas", new Members(components))
            .build());
  }

  private Members operation(Handler handler, HandlerNotes said, Route route) {
    Javadoc javadoc = Javadoc.parse(said.doc());
    Optional<Node> body = new RequestBodyNode(handler, said, javadoc, schemas).node();
    Secured secured = said.secured() == null ? notes.secured() : said.secured();
    MembersBuilder operation =
        new MembersBuilder()
            .put("tags", Node.texts(List.of(notes.tag())))
            .putUnlessEmpty("summary", javadoc.summary())
            .putUnlessEmpty("description", description(javadoc))
            .put("operationId", handler.name())
            .putUnlessEmpty("parameters", new ParameterNodes(handler, said, javadoc, schemas.examples()).of(route))
            .put("requestBody", body)
            .put("responses", new ResponseNodes(handler, said, javadoc, schemas).of(route, body))
            .putIf("deprecated", said.deprecated() || notes.deprecated());
    if (secured != null) {
      operation.put("security", security(secured));
    }
    return new MembersBuilder()
        .put("method", route.method())
        .put("path", route.path().text())
        .put("operation", operation.build())
        .build();
  }

  private static String description(Javadoc javadoc) {
    String deprecated = javadoc.deprecated().isEmpty() ? "" : "**Deprecated:** " + javadoc.deprecated();
    return javadoc.details() + (javadoc.details().isEmpty() || deprecated.isEmpty() ? "" : "\n\n") + deprecated;
  }

  /** An alternative for each scheme; an empty list says that anybody may call. */
  private static Node security(Secured secured) {
    List<Node> alternatives = new ArrayList<>();
    for (String scheme : secured.schemes()) {
      alternatives.add(new MembersBuilder().put(scheme, Node.texts(secured.scopes())).build());
    }
    return new Node.Items(alternatives);
  }
}
