package dev.squall.processor.contract;

import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An operation of a document.
 *
 * @param method the method
 * @param path the path, with {@code #} and the operation's id behind it where another operation has the same path
 * @param node the operation
 */
record Operation(String method, String path, Node node) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

  /** All operations, in the document's order. */
  static List<Operation> all(Members document) {
    List<Operation> all = new ArrayList<>();
    document.at("paths").members().byName().forEach((path, item) -> {
      item.members().byName().forEach((name, node) -> {
        if (METHODS.contains(name)) {
          all.add(new Operation(name.toUpperCase(Locale.ROOT), path, node));
        }
      });
      item.at("x-additional-operations").members().byName().forEach((name, node) -> all.add(new Operation(name, path, node)));
    });
    return all;
  }

  /** The method and the path, as {@code GET /users/{id}}. */
  String name() {
    return method + " " + path;
  }

  /** What clients know of it: the method, and the path without the names of its variables. */
  String key() {
    return method + " " + skeleton(template());
  }

  /** The path as clients send it. */
  String template() {
    int hash = path.indexOf('#');
    return hash < 0 ? path : path.substring(0, hash);
  }

  /** A path without the names of its variables. */
  static String skeleton(String template) {
    return VARIABLE.matcher(template).replaceAll("{}");
  }

  /** What may stand in place of the path's variables: it tells operations with the same path apart. */
  String variables() {
    StringBuilder types = new StringBuilder();
    for (Node parameter : node.at("parameters").items()) {
      if (parameter.at("in").text().equals("path")) {
        Node schema = parameter.at("schema");
        types.append(' ').append(schema.at("type").text()).append(' ').append(schema.at("format").text());
        types.append(' ').append(schema.at("pattern").text()).append(parameter.at("x-regex").text());
        types.append(parameter.at("x-rest").isTrue() ? "*" : "");
      }
    }
    return types.toString();
  }
}
