package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes one set of named schemas of those of all fragments. A type that requests and responses have in common is one schema if it is
 * the same in both; else the one for requests is called {@code UserInput}.
 */
final class SchemaMerge {
  private static final String INPUT = "Input";
  /** Whether requests may have members that are not known, where responses may. */
  private static final String UNKNOWN = "x-request-additional-properties";

  private final Map<String, Node> byKey;
  private final Set<String> split = new TreeSet<>();
  private final Map<String, String> names = new HashMap<>();

  /**
   * Chooses the names.
   *
   * @param byKey the schemas of all fragments, by the keys that references have
   */
  SchemaMerge(Map<String, Node> byKey) {
    this.byKey = new TreeMap<>(byKey);
    findSplit();
    Set<String> ids = new TreeSet<>();
    this.byKey.keySet().forEach(key -> ids.add(id(key)));
    Map<String, String> shared = ComponentNames.of(ids, Set.of(Failures.SCHEMA));
    Set<String> used = new HashSet<>(shared.values());
    used.add(Failures.SCHEMA);
    for (String key : this.byKey.keySet()) {
      String name = shared.getOrDefault(id(key), "");
      boolean input = key.startsWith(Direction.IN.prefix()) && split.contains(id(key));
      names.put(key, input ? ComponentNames.unique(name + INPUT, used) : name);
    }
  }

  static String id(String key) {
    return key.substring(key.indexOf(':') + 1);
  }

  /** Types that are not the same in both directions, and those that mention one: until there are no more. */
  private void findSplit() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String key : byKey.keySet()) {
        String id = id(key);
        Node in = byKey.get(Direction.IN.key(id));
        Node out = byKey.get(Direction.OUT.key(id));
        if (in != null && out != null && !split.contains(id) && !comparable(in).equals(comparable(out))) {
          split.add(id);
          changed = true;
        }
      }
    }
  }

  /** That requests are checked for unknown members makes no two schemas of a type. */
  private Node comparable(Node schema) {
    Node node = schema.at("additionalProperties") instanceof Node.Flag
        ? MembersBuilder.of(schema.members()).remove("additionalProperties").remove("patternProperties").build()
        : schema;
    return References.map(node, reference -> split.contains(id(reference)) ? reference : id(reference));
  }

  /** The schemas by their names, sorted. */
  Map<String, Node> schemas() {
    Map<String, Node> schemas = new TreeMap<>();
    // Of a schema for both directions, the one for requests says more.
    for (Direction direction : List.of(Direction.IN, Direction.OUT)) {
      byKey.forEach((key, schema) -> {
        if (key.startsWith(direction.prefix())) {
          schemas.putIfAbsent(names.getOrDefault(key, key), renamed(isShared(key) ? shared(schema) : schema));
        }
      });
    }
    return schemas;
  }

  private boolean isShared(String key) {
    String id = id(key);
    return !split.contains(id) && byKey.containsKey(Direction.IN.key(id)) && byKey.containsKey(Direction.OUT.key(id));
  }

  /** Responses may get more members in time: that requests may not is told in another way. */
  private static Node shared(Node schema) {
    return schema.at("additionalProperties") instanceof Node.Flag refused
        ? MembersBuilder.of(schema.members()).remove("additionalProperties").put(UNKNOWN, refused).build()
        : schema;
  }

  /** The ids of types by the names of their schemas. */
  Map<String, String> types() {
    Map<String, String> types = new TreeMap<>();
    names.forEach((key, name) -> types.put(name, id(key)));
    return types;
  }

  /** A copy in which references are those of the document. */
  Node renamed(Node node) {
    return References.map(
        node,
        reference -> names.containsKey(reference) ? "#/components/schemas/" + names.get(reference) : reference);
  }
}
