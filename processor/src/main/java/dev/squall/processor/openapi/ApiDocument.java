package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.ApiInformation;
import dev.squall.processor.model.LinkedApplication;
import dev.squall.processor.model.LinkedApplication.LinkedController;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.path.PathTemplateParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The description of an application's API.
 *
 * @param document the OpenAPI document
 * @param routes the routes by the keys of their operations: {@code GET /users/{id}}
 * @param types the ids of types by the names of their schemas
 */
public record ApiDocument(Members document, Map<String, LinkedRoute> routes, Map<String, String> types) {
  private static final String VERSION = "3.1.1";

  /**
   * Puts the fragments of an application's controllers together. Routes without a fragment are hidden.
   *
   * @param fragments the fragments by the binary names of their controllers
   */
  public static ApiDocument of(
      LinkedApplication application, ApiInformation information, Map<String, Members> fragments) {
    Map<String, Node> schemas = new TreeMap<>();
    List<DocumentedRoute> documented = new ArrayList<>();
    Map<String, Members> tags = new TreeMap<>();
    Map<List<String>, Members> operations = operations(application, fragments);
    for (LinkedRoute route : application.routes()) {
      Members fragment = fragments.getOrDefault(route.controller().controller().binaryName(), Members.EMPTY);
      Members operation = operations.get(key(route.controller(), route.method(), route.path().text()));
      if (operation != null) {
        Members tag = fragment.at("tag").members();
        documented.add(new DocumentedRoute(route, operation, tag.at("name").text()));
        tags.merge(tag.at("name").text(), tag, (left, right) -> left.has("description") ? left : right);
        fragment.at("schemas").members().byName().forEach(schemas::putIfAbsent);
      }
    }
    SchemaMerge merge = new SchemaMerge(schemas);
    PathItems paths = new PathItems(documented, merge::renamed);
    Members document =
        new MembersBuilder()
            .put("openapi", VERSION)
            .put("info", info(information))
            .putUnlessEmpty("servers", servers(information))
            .putUnlessEmpty("tags", new Node.Items(List.copyOf(tags.values())))
            .put("paths", paths.node())
            .putUnlessEmpty("components", components(merge.schemas(), paths.node(), information))
            .build();
    return new ApiDocument(document, paths.routes(), merge.types());
  }

  /** The operation of one of {@link #routes}. */
  public Node operation(String key) {
    int space = key.indexOf(' ');
    return PathItems.operation(document.at("paths").at(key.substring(space + 1)), key.substring(0, space));
  }

  private static Map<List<String>, Members> operations(LinkedApplication application, Map<String, Members> fragments) {
    Map<List<String>, Members> operations = new HashMap<>();
    for (LinkedController controller : application.controllers()) {
      Members fragment = fragments.getOrDefault(controller.controller().binaryName(), Members.EMPTY);
      for (Node operation : fragment.at("operations").items()) {
        String path = PathTemplateParser.join(controller.prefix(), operation.at("path").text());
        operations.put(
            key(controller, operation.at("method").text(), path), operation.at("operation").members());
      }
    }
    return operations;
  }

  private static List<String> key(LinkedController controller, String method, String path) {
    return List.of(controller.prefix(), controller.controller().binaryName(), method, path);
  }

  private static Members info(ApiInformation information) {
    return new MembersBuilder()
        .put("title", information.title())
        .putUnlessEmpty("description", information.description())
        .put("version", information.version())
        .build();
  }

  private static Node servers(ApiInformation information) {
    List<Node> servers = new ArrayList<>();
    information.servers().forEach(url -> servers.add(new MembersBuilder().put("url", url).build()));
    return new Node.Items(servers);
  }

  private static Members components(Map<String, Node> schemas, Members paths, ApiInformation information) {
    Map<String, Node> all = new TreeMap<>(schemas);
    MembersBuilder responses = new MembersBuilder();
    List<String> used = List.copyOf(References.of(List.of(paths)));
    for (Failures failure : Failures.values()) {
      if (used.contains(failure.reference().at("$ref").text())) {
        responses.put(failure.id(), failure.node(information.errors()));
        if (Failures.areDocuments(information.errors())) {
          all.put(Failures.SCHEMA, Failures.schema());
        }
      }
    }
    return new MembersBuilder()
        .putUnlessEmpty("schemas", new Members(all))
        .putUnlessEmpty("responses", responses.build())
        .putUnlessEmpty("securitySchemes", SecuritySchemes.of(information.security()))
        .build();
  }
}
