package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The references in a schema, in {@code $ref} and in the mappings of discriminators. */
final class References {
  private References() {}

  /** A copy with all references changed. */
  static Node map(Node node, UnaryOperator<String> change) {
    return switch (node) {
      case Node.Members object -> {
        MembersBuilder copy = new MembersBuilder();
        object.byName().forEach((name, value) ->
            copy.put(
                name,
                name.equals("$ref") && value instanceof Node.Text(String text)
                    ? Node.of(change.apply(text))
                    : name.equals("discriminator") ? discriminator(value, change) : map(value, change)));
        yield copy.build();
      }
      case Node.Items items -> new Node.Items(items.list().stream().map(item -> map(item, change)).toList());
      case Node.Text _, Node.Decimal _, Node.Flag _, Node.Null _ -> node;
    };
  }

  private static Node discriminator(Node node, UnaryOperator<String> change) {
    if (!node.members().has("mapping")) {
      return node;
    }
    MembersBuilder mapping = new MembersBuilder();
    node.at("mapping").members().byName().forEach((name, target) -> mapping.put(name, change.apply(target.text())));
    return MembersBuilder.of(node.members()).put("mapping", mapping.build()).build();
  }

  /** All of them, in their order. */
  static Set<String> of(List<Node> nodes) {
    Set<String> found = new LinkedHashSet<>();
    nodes.forEach(
        node ->
            map(
                node,
                reference -> {
                  found.add(reference);
                  return reference;
                }));
    return found;
  }
}
