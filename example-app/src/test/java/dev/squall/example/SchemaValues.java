package dev.squall.example;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values of schemas: such as a schema allows, at its limits above all, and such as it does not. */
final class SchemaValues {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 4;

  private final JsonNode document;

  private final long first;

  /**
   * A maker of values.
   *
   * @param document the description that references lead into
   * @param first the whole number that comes first where it is allowed
   */
  SchemaValues(JsonNode document, long first) {
    this.document = document;
    this.first = first;
  }

  /** What a reference refers to. */
  JsonNode resolve(JsonNode schema) {
    JsonNode found = schema;
    while (found.has("$ref")) {
      found = document.at(found.get("$ref").asString().substring(1));
    }
    return found;
  }

  /** Values that the schema allows, the plainest first; empty if only people know them. */
  List<JsonNode> valid(JsonNode schema) {
    return List.copyOf(valid(resolve(schema), 0));
  }

  private Set<JsonNode> valid(JsonNode schema, int depth) {
    Set<JsonNode> values = new LinkedHashSet<>();
    schema.path("examples").forEach(values::add);
    schema.path("enum").forEach(values::add);
    if (schema.has("const")) {
      values.add(schema.get("const"));
    }
    for (String alternatives : List.of("oneOf", "anyOf")) {
      schema.path(alternatives).forEach(each -> values.addAll(valid(resolve(each), depth + 1)));
    }
    boolean listed = schema.has("enum") || schema.has("const") || schema.has("oneOf") || schema.has("anyOf");
    if (!listed) {
      types(schema).forEach(type -> values.addAll(ofType(type, schema, depth)));
    }
    if (schema.has("default")) {
      values.add(schema.get("default"));
    }
    return values;
  }

  private static List<String> types(JsonNode schema) {
    JsonNode type = schema.path("type");
    List<String> types = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(each -> types.add(each.asString()));
    } else if (type.isString()) {
      types.add(type.asString());
    }
    return types;
  }

  private List<JsonNode> ofType(String type, JsonNode schema, int depth) {
    return switch (type) {
      case "boolean" -> List.of(JSON.booleanNode(true), JSON.booleanNode(false));
      case "integer", "number" -> numbers(schema);
      case "array" -> arrays(schema, depth);
      case "object" -> objects(schema, depth);
      case "null" -> List.of(JSON.nullNode());
      default -> texts(schema);
    };
  }

  private List<JsonNode> numbers(JsonNode schema) {
    long least = schema.path("minimum").asLong(Math.max(0, schema.path("exclusiveMinimum").asLong(-1) + 1));
    long most = schema.path("maximum").asLong(schema.has("exclusiveMaximum") ? schema.get("exclusiveMaximum").asLong() - 1
        : schema.path("format").asString("").equals("int32") ? Integer.MAX_VALUE : 1_000_000);
    List<JsonNode> numbers = new ArrayList<>();
    for (long number : new long[] {Math.min(most, Math.max(first, least)), least, most}) {
      numbers.add(JSON.numberNode(number));
    }
    return numbers;
  }

  /** Of a pattern nothing is known but its examples. */
  private List<JsonNode> texts(JsonNode schema) {
    if (schema.has("pattern") && !schema.get("pattern").asString().startsWith("[^\\s")) {
      return List.of();
    }
    String text = switch (schema.path("format").asString("")) {
      case "uuid" -> "123e4567-e89b-12d3-a456-426614174000";
      case "date" -> "2026-11-28";
      case "date-time" -> "2026-11-28T13:45:00Z";
      case "time" -> "13:45:00Z";
      case "duration" -> "PT45S";
      case "email" -> "ada@example.org";
      case "uri", "uri-reference" -> "https://example.org/";
      default -> schema.path("contentEncoding").asString("").isEmpty() ? "text" : Base64.getEncoder().encodeToString(new byte[5]);
    };
    boolean free = text.equals("text");
    boolean known = schema.has("title") && schema.has("description");
    if (free && known) {
      return ofSameTitle(schema.get("title"));
    }
    List<JsonNode> texts = new ArrayList<>();
    int least = schema.path("minLength").asInt(0);
    texts.add(JSON.stringNode(free ? fitted(text, least, schema.path("maxLength").asInt(200)) : text));
    if (free && schema.has("maxLength") && schema.get("maxLength").asInt() < 10_000) {
      texts.add(JSON.stringNode("é".repeat(schema.get("maxLength").asInt())));
    }
    return texts;
  }

  /** The examples of a type of the application that are given anywhere in the document. */
  private List<JsonNode> ofSameTitle(JsonNode title) {
    List<JsonNode> examples = new ArrayList<>();
    for (JsonNode parent : document.findParents("title")) {
      if (parent.get("title").equals(title)) {
        parent.path("examples").forEach(examples::add);
      }
    }
    return examples;
  }

  private static String fitted(String text, int least, int most) {
    return text.length() > most ? text.substring(0, most) : text + "t".repeat(Math.max(0, least - text.length()));
  }

  private List<JsonNode> arrays(JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    int least = schema.path("minItems").asInt(0);
    List<JsonNode> items = depth > DEEPEST ? List.of() : List.copyOf(valid(resolve(schema.path("items")), depth + 1));
    items.stream().limit(Math.max(least, schema.path("maxItems").asInt(3))).forEach(array::add);
    for (int i = 0; !items.isEmpty() && array.size() < least; i++) {
      array.add(items.get(i % items.size()));
    }
    return least == 0 ? List.of(array, JSON.arrayNode()) : List.of(array);
  }

  /** All members, only those that are required, and each other value of each member. */
  private List<JsonNode> objects(JsonNode schema, int depth) {
    ObjectNode all = JSON.objectNode();
    ObjectNode required = JSON.objectNode();
    List<JsonNode> objects = new ArrayList<>();
    Set<String> needed = required(schema);
    for (var member : schema.path("properties").properties()) {
      List<JsonNode> values = depth > DEEPEST && !needed.contains(member.getKey())
          ? List.of()
          : List.copyOf(valid(resolve(member.getValue()), depth + 1));
      if (values.isEmpty() && needed.contains(member.getKey())) {
        return List.of();
      }
      if (!values.isEmpty()) {
        all.set(member.getKey(), values.getFirst());
        if (needed.contains(member.getKey())) {
          required.set(member.getKey(), values.getFirst());
        }
      }
    }
    objects.add(all);
    objects.add(required);
    for (var member : schema.path("properties").properties()) {
      valid(resolve(member.getValue()), depth + 1).stream().skip(1).limit(depth == 0 ? 10 : 1).forEach(value ->
          objects.add(all.deepCopy().set(member.getKey(), value)));
    }
    if (schema.path("additionalProperties").isObject()) {
      valid(resolve(schema.get("additionalProperties")), depth + 1).stream().limit(1).forEach(value ->
          objects.add(JSON.objectNode().set(key(schema), value)));
    }
    return objects;
  }

  private static String key(JsonNode schema) {
    return schema.path("propertyNames").path("enum").path(0).asString("1");
  }

  static Set<String> required(JsonNode schema) {
    Set<String> names = new LinkedHashSet<>();
    schema.path("required").forEach(name -> names.add(name.asString()));
    return names;
  }

  /** Values that the schema does not allow, as far as {@code base}, an allowed one, shows how. */
  List<JsonNode> invalid(JsonNode unresolved, JsonNode base) {
    JsonNode schema = resolve(unresolved);
    List<JsonNode> values = new ArrayList<>();
    if (base.isObject() && schema.has("properties")) {
      ObjectNode object = (ObjectNode) base;
      for (String name : required(schema)) {
        ObjectNode copy = object.deepCopy();
        copy.remove(name);
        values.add(copy);
      }
      if (isClosed(schema)) {
        values.add(object.deepCopy().put("noSuchMember", 1));
      }
      for (var member : schema.path("properties").properties()) {
        JsonNode value = object.path(member.getKey());
        if (!value.isMissingNode()) {
          invalid(member.getValue(), value).forEach(bad -> values.add(object.deepCopy().set(member.getKey(), bad)));
        }
      }
    } else {
      values.addAll(scalars(schema));
    }
    return values;
  }

  private static List<JsonNode> scalars(JsonNode schema) {
    List<JsonNode> values = new ArrayList<>();
    List<String> types = types(schema);
    String format = schema.path("format").asString("");
    if (types.contains("integer") || types.contains("number")) {
      values.add(JSON.stringNode("many"));
      limits(schema, values);
    } else if (types.contains("boolean")) {
      values.add(JSON.stringNode("perhaps"));
    } else if (types.contains("string") && (schema.has("enum") || !format.isEmpty() && !format.equals("uri-reference"))) {
      values.add(JSON.stringNode("\u0001 none"));
    }
    if (schema.has("maxLength") && schema.get("maxLength").asInt() < 100_000) {
      values.add(JSON.stringNode("x".repeat(schema.get("maxLength").asInt() + 1)));
    }
    if (schema.path("minLength").asInt(0) > 0) {
      values.add(JSON.stringNode(""));
    }
    return values;
  }

  private static void limits(JsonNode schema, List<JsonNode> values) {
    if (schema.has("minimum")) {
      values.add(JSON.numberNode(schema.get("minimum").asLong() - 1));
    }
    if (schema.has("maximum")) {
      values.add(JSON.numberNode(schema.get("maximum").asLong() + 1));
    }
    if (schema.path("format").asString("").equals("int32")) {
      values.add(JSON.numberNode(1L << 31));
    }
  }

  static JsonNode read(String json) {
    return new ObjectMapper().readTree(json);
  }

  /** Whether requests may have no members but those that are listed: closed outright, or in requests only. */
  private static boolean isClosed(JsonNode schema) {
    for (String keyword : List.of("additionalProperties", "x-request-additional-properties")) {
      if (schema.path(keyword).isBoolean() && !schema.get(keyword).asBoolean()) {
        return true;
      }
    }
    return false;
  }
}
