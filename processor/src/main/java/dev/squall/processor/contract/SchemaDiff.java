package dev.squall.processor.contract;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares schemas, through references and in each position once. */
final class SchemaDiff {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final String INPUT = "Input";
  private static final int MOST_REFERENCES = 20;

  private final Members before;
  private final Members after;
  private final Changes changes;
  private final Set<List<String>> compared = new HashSet<>();

  SchemaDiff(Members before, Members after, Changes changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  /** What a reference refers to, in the document's components. */
  static Node resolve(Node node, Members document) {
    Node found = node;
    for (int i = 0; i < MOST_REFERENCES && found.members().has("$ref"); i++) {
      String reference = found.at("$ref").text();
      Node target = document;
      for (String step : reference.substring(reference.indexOf('/') + 1).split("/", -1)) {
        target = target.at(step);
      }
      found = target;
    }
    return found;
  }

  void compare(Node old, Node now, Position position, Place place) {
    Node oldSchema = plain(old);
    Node newSchema = plain(now);
    String oldName = name(oldSchema);
    String newName = name(newSchema);
    if (!newName.isEmpty() || !oldName.isEmpty()) {
      nullability(old, now, position, place);
    }
    boolean named = !newName.isEmpty() && !oldName.isEmpty();
    if (named && !compared.add(List.of(oldName, newName, position.name()))) {
      return;
    }
    Place inner = named ? place.schema(newName, shown(newName, position), position) : place;
    compareResolved(
        typed(old, resolve(oldSchema, before), oldName + newName).members(),
        typed(now, resolve(newSchema, after), oldName + newName).members(),
        position,
        inner);
  }

  /** Where a type has two schemas, the one for requests is called {@code UserInput}, which is no name of Java. */
  private String shown(String name, Position position) {
    String type = name.endsWith(INPUT) ? name.substring(0, name.length() - INPUT.length()) : "";
    boolean input = position == Position.REQUEST && after.at("components").at("schemas").members().has(type);
    return input ? type : name;
  }

  /** A schema without a name keeps its {@code null} for the comparison of types; for others that has been said already. */
  private static Node typed(Node use, Node schema, String names) {
    boolean nullable = use.members().has("anyOf");
    if (names.isEmpty() || nullable || !(schema.at("type") instanceof Node.Items types)) {
      return schema;
    }
    List<Node> others = types.list().stream().filter(type -> !type.text().equals("null")).toList();
    return MembersBuilder.of(schema.members()).put("type", others.size() == 1 ? others.getFirst() : new Node.Items(others)).build();
  }

  /** The reference of {@code {"anyOf": [{"$ref": ...}, {"type": "null"}]}}. */
  private static Node plain(Node schema) {
    for (Node alternative : schema.at("anyOf").items()) {
      if (alternative.members().has("$ref")) {
        return alternative;
      }
    }
    return schema;
  }

  private static String name(Node schema) {
    String reference = schema.at("$ref").text();
    return reference.startsWith(SCHEMAS) ? reference.substring(SCHEMAS.length()) : "";
  }

  private void nullability(Node old, Node now, Position position, Place place) {
    boolean was = isNullable(old);
    boolean is = isNullable(now);
    if (was != is) {
      changes.add(position, was, place, is ? "may be null" : "may not be null any more");
    }
  }

  private static boolean isNullable(Node schema) {
    return schema.members().has("anyOf")
        || schema.at("type").text().equals("null")
        || schema.at("type").items().stream().anyMatch(type -> type.text().equals("null"));
  }

  private void compareResolved(Members old, Members now, Position position, Place place) {
    if (old.equals(now) && !now.has("properties") && !now.has("items") && !now.has("oneOf") && !now.has("additionalProperties")) {
      return;
    }
    if (old.has("oneOf") || now.has("oneOf")) {
      alternatives(old, now, position, place);
      return;
    }
    boolean sameKind = new TypeDiff(changes).compare(old, now, position, place);
    if (!sameKind) {
      return;
    }
    new LimitDiff(changes).compare(old, now, position, place);
    if (old.has("items") && now.has("items")) {
      compare(old.at("items"), now.at("items"), position, place.part("each element"));
    }
    properties(old, now, position, place);
    others(old, now, position, place);
    if (!old.at("deprecated").isTrue() && now.at("deprecated").isTrue()) {
      changes.add(Verdict.MINOR, place, "is deprecated");
    }
  }

  private void properties(Members old, Members now, Position position, Place place) {
    Members oldMembers = old.at("properties").members();
    Members newMembers = now.at("properties").members();
    Set<String> wasRequired = required(old);
    Set<String> isRequired = required(now);
    Map<String, String> aliases = position == Position.REQUEST ? aliases(newMembers) : Map.of();
    oldMembers.byName().forEach((oldName, schema) -> {
      String name = newMembers.has(oldName) ? oldName : aliases.getOrDefault(oldName, oldName);
      Place member = place.member(name);
      if (!newMembers.has(name)) {
        changes.add(Verdict.MAJOR, place.schema().isEmpty() ? member : new Place(place.operation(), place.schema(), "", member.text()), "is gone");
        return;
      }
      boolean required = isRequired.contains(name);
      if (!name.equals(oldName)) {
        changes.add(Verdict.MINOR, member, "may be called so rather than \"" + oldName + "\"");
      }
      if (position == Position.REQUEST) {
        schema.at("x-aliases").items().stream()
            .map(Node::text)
            .filter(alias -> !newMembers.has(alias) && !name.equals(aliases.get(alias)))
            .forEach(alias -> changes.add(Verdict.MAJOR, member, "may not be called \"" + alias + "\" any more"));
      }
      if (wasRequired.contains(oldName) != required) {
        boolean request = position == Position.REQUEST;
        String what = request ? (required ? "is required now" : "is optional now") : required ? "is always there" : "may be absent";
        changes.add(position, required, member, what);
      }
      compare(schema, newMembers.at(name), position, member);
    });
    Set<String> renamed = new HashSet<>();
    aliases.forEach((alias, name) -> {
      if (oldMembers.has(alias)) {
        renamed.add(name);
      }
    });
    newMembers.byName().keySet().stream().filter(name -> !oldMembers.has(name) && !renamed.contains(name)).forEach(name -> {
      boolean breaks = position == Position.REQUEST && isRequired.contains(name);
      changes.add(breaks ? Verdict.MAJOR : Verdict.MINOR, place.member(name), breaks ? "is new and required" : "is new");
    });
  }

  /** The members that are read by other names, by those names. */
  private static Map<String, String> aliases(Members properties) {
    Map<String, String> aliases = new LinkedHashMap<>();
    properties.byName().forEach((name, schema) ->
        schema.at("x-aliases").items().forEach(alias -> aliases.putIfAbsent(alias.text(), name)));
    return aliases;
  }

  private static Set<String> required(Members schema) {
    Set<String> names = new HashSet<>();
    schema.at("required").items().forEach(name -> names.add(name.text()));
    return names;
  }

  /** The values of maps, and whether requests may have members that are not known. */
  private void others(Members old, Members now, Position position, Place place) {
    Node was = old.at("additionalProperties");
    Node is = now.at("additionalProperties");
    boolean wasMap = old.has("additionalProperties") && was instanceof Members;
    boolean isMap = now.has("additionalProperties") && is instanceof Members;
    if (wasMap && isMap) {
      compare(was, is, position, place.part("each value"));
      compare(old.at("propertyNames"), now.at("propertyNames"), position, place.part("each key"));
    } else if (wasMap != isMap) {
      changes.add(Verdict.MAJOR, place, isMap ? "is a map now" : "is no map any more");
    } else if (position == Position.REQUEST && refusesUnknown(old) != refusesUnknown(now)) {
      boolean refused = refusesUnknown(now);
      changes.add(position, refused, place, refused ? "may not have unknown members any more" : "may have unknown members");
    } else if (position == Position.REQUEST && refusesUnknown(now)) {
      ignored(old, now, place);
    }
  }

  /** Members that are passed over where others that are not known are refused. */
  private void ignored(Members old, Members now, Place place) {
    Set<String> was = ignored(old);
    Set<String> is = ignored(now);
    Members members = now.at("properties").members();
    was.stream()
        .filter(name -> !is.contains(name) && !members.has(name))
        .forEach(name -> changes.add(Verdict.MAJOR, place, "may not have a member \"" + name + "\" any more, which was passed over"));
    is.stream()
        .filter(name -> !was.contains(name) && !old.at("properties").members().has(name))
        .forEach(name -> changes.add(Verdict.MINOR, place, "may have a member \"" + name + "\", which is passed over"));
  }

  /** Each has a pattern of its own. */
  private static Set<String> ignored(Members schema) {
    Set<String> names = new TreeSet<>();
    schema.at("patternProperties").members().byName().keySet()
        .forEach(pattern -> names.add(pattern.substring(1, pattern.length() - 1).replaceAll("\\\\(.)", "$1")));
    return names;
  }

  /** A schema for responses as well says it in its own way, for they may get members. */
  private static boolean refusesUnknown(Members schema) {
    Node no = Node.of(false);
    return schema.at("additionalProperties").equals(no) || schema.at("x-request-additional-properties").equals(no);
  }

  private void alternatives(Members old, Members now, Position position, Place place) {
    String oldTag = old.at("discriminator").at("propertyName").text();
    String newTag = now.at("discriminator").at("propertyName").text();
    if (!oldTag.equals(newTag) || !old.has("oneOf") || !now.has("oneOf")) {
      changes.add(
          Verdict.MAJOR,
          place,
          old.has("oneOf") && now.has("oneOf")
              ? "is told apart by \"" + newTag + "\" rather than \"" + oldTag + "\""
              : now.has("oneOf") ? "is one of several types now" : "is of one type only now");
      return;
    }
    Map<String, Node> was = cases(old);
    Map<String, Node> is = cases(now);
    was.forEach((name, schema) -> {
      if (is.containsKey(name)) {
        compare(schema, is.getOrDefault(name, schema), position, place.part("case \"" + name + "\""));
      } else {
        changes.add(position, true, place, "has no case \"" + name + "\" any more");
      }
    });
    is.keySet().stream()
        .filter(name -> !was.containsKey(name))
        .forEach(name -> changes.add(position, false, place, "has a case \"" + name + "\""));
  }

  private static Map<String, Node> cases(Members schema) {
    Map<String, Node> cases = new LinkedHashMap<>();
    Members mapping = schema.at("discriminator").at("mapping").members();
    mapping.byName().forEach((name, target) -> cases.put(name, new MembersBuilder().put("$ref", target).build()));
    if (cases.isEmpty()) {
      List<Node> alternatives = new ArrayList<>(schema.at("oneOf").items());
      for (int i = 0; i < alternatives.size(); i++) {
        cases.put(String.valueOf(i + 1), alternatives.get(i));
      }
    }
    return cases;
  }
}
