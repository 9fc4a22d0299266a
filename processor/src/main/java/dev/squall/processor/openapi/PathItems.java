package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The paths of a document, sorted. To OpenAPI two paths that differ in the names of their variables are one: their operations share
 * it, under the names of the first. Two operations of the same method, told apart by the types of their variables, cannot: the more
 * specific one has a path of its own that ends in {@code #} and its id, which no client sends.
 */
final class PathItems {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final String MORE = "x-additional-operations";

  private final UnaryOperator<Node> renamed;
  private final Map<String, Map<String, Node>> items = new TreeMap<>();
  private final Map<String, LinkedRoute> routes = new LinkedHashMap<>();

  PathItems(List<DocumentedRoute> documented, UnaryOperator<Node> renamed) {
    this.renamed = renamed;
    Map<String, List<DocumentedRoute>> bySkeleton = new TreeMap<>();
    documented.forEach(route -> bySkeleton.computeIfAbsent(route.skeleton(), _ -> new ArrayList<>()).add(route));
    Set<String> ids = new HashSet<>();
    bySkeleton.values().forEach(same -> add(same, ids));
  }

  private void add(List<DocumentedRoute> same, Set<String> ids) {
    List<DocumentedRoute> sorted =
        same.stream()
            .sorted(Comparator.comparingInt(DocumentedRoute::narrowVariables)
                .thenComparing(route -> route.path())
                .thenComparing(route -> route.route().method())
                .thenComparing(route -> route.route().signature()))
            .toList();
    List<String> names = sorted.getFirst().variables();
    Set<String> methods = new HashSet<>();
    for (DocumentedRoute route : sorted) {
      String id = ComponentNames.unique(operationId(route), ids);
      boolean first = methods.add(route.route().method());
      String path = first ? route.path(names) : route.path() + "#" + id;
      Members operation =
          renamed(route.operation(), first ? names : route.variables(), id);
      items.computeIfAbsent(path, _ -> new TreeMap<>(Comparator.comparing(PathItems::order)))
          .put(route.route().method(), operation);
      routes.put(key(path, route.route().method()), route.route());
    }
  }

  /** {@code User} and {@code show} are {@code userShow}. */
  private static String operationId(DocumentedRoute route) {
    String tag = route.controller().replaceAll("[^A-Za-z0-9_]", "");
    String name = route.operation().at("operationId").text();
    return tag.isEmpty()
        ? name
        : Character.toLowerCase(tag.charAt(0)) + tag.substring(1)
            + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String order(String method) {
    return isKnown(method) ? String.valueOf(METHODS.indexOf(method.toLowerCase(Locale.ROOT))) : "~" + method;
  }

  /** An operation with the names and the id that it has in this document. */
  private Members renamed(Members operation, List<String> names, String id) {
    List<Node> parameters = new ArrayList<>();
    int variable = 0;
    for (Node parameter : operation.at("parameters").items()) {
      boolean path = parameter.at("in").text().equals("path");
      parameters.add(
          path ? MembersBuilder.of(parameter.members()).put("name", names.get(variable++)).build() : parameter);
    }
    MembersBuilder copy = MembersBuilder.of(operation).put("operationId", id);
    if (!parameters.isEmpty()) {
      copy.put("parameters", new Node.Items(parameters));
    }
    return renamed.apply(copy.build()).members();
  }

  /** The member {@code paths}. */
  Members node() {
    MembersBuilder paths = new MembersBuilder();
    items.forEach((path, operations) -> {
      MembersBuilder item = new MembersBuilder();
      MembersBuilder more = new MembersBuilder();
      operations.forEach((method, operation) -> {
        boolean known = isKnown(method);
        (known ? item : more).put(known ? method.toLowerCase(Locale.ROOT) : method, operation);
      });
      paths.put(path, item.putUnlessEmpty(MORE, more.build()).build());
    });
    return paths.build();
  }

  /** The routes by the keys of their operations. */
  Map<String, LinkedRoute> routes() {
    return routes;
  }

  /** An operation of a path item. */
  static Node operation(Node item, String method) {
    return isKnown(method) ? item.at(method.toLowerCase(Locale.ROOT)) : item.at(MORE).at(method);
  }

  private static boolean isKnown(String method) {
    return METHODS.contains(method.toLowerCase(Locale.ROOT)) && method.equals(method.toUpperCase(Locale.ROOT));
  }

  /** What tells an operation from all others of a document. */
  static String key(String path, String method) {
    return method + " " + path;
  }
}
