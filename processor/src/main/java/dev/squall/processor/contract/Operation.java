package dev.squall.processor.contract;

import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An operation of a document.
 *
 * @param name the method and the path, as {@code GET /users/{id}}
 * @param node the operation
 */
record Operation(String name, Node node) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

  /** All operations, by what clients know of them: the method, and the path without the names of its variables. */
  static Map<String, Operation> all(Members document) {
    Map<String, Operation> all = new TreeMap<>();
    document.at("paths").members().byName().forEach((path, item) -> {
      item.members().byName().forEach((name, node) -> {
        if (METHODS.contains(name)) {
          add(name.toUpperCase(Locale.ROOT), path, node, all);
        }
      });
      item.at("x-additional-operations").members().byName().forEach((name, node) -> add(name, path, node, all));
    });
    return all;
  }

  /** Of several with one path, all but the first have their id behind it, and the types of their variables tell them apart. */
  private static void add(String method, String path, Node node, Map<String, Operation> all) {
    int hash = path.indexOf('#');
    StringBuilder key = new StringBuilder(method + " ");
    key.append(VARIABLE.matcher(hash < 0 ? path : path.substring(0, hash)).replaceAll("{}"));
    Operation operation = new Operation(method + " " + path, node);
    if (all.putIfAbsent(key.toString(), operation) != null) {
      key.append('#').append(variables(node));
      while (all.putIfAbsent(key.toString(), operation) != null) {
        key.append('+');
      }
    }
  }

  private static String variables(Node node) {
    StringBuilder types = new StringBuilder();
    for (Node parameter : node.at("parameters").items()) {
      if (parameter.at("in").text().equals("path")) {
        Node schema = parameter.at("schema");
        types.append(' ').append(schema.at("type").text()).append(schema.at("format").text()).append(schema.at("pattern").text());
      }
    }
    return types.toString();
  }
}
