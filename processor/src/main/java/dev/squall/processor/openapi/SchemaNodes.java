package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.Example;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.NamedType;
import dev.squall.processor.model.ScalarKind;
import dev.squall.processor.model.Schemas;
import dev.squall.processor.model.ValueUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The schemas of values that are JSON. What has a name is told once for each direction in which it is used, and referred to: {@code
 * {"$ref": "in:shop.User"}} within a fragment.
 */
final class SchemaNodes {
  private final Schemas schemas;
  private final Map<String, Node> components = new TreeMap<>();
  private final Deque<Runnable> open = new ArrayDeque<>();
  private final Map<String, JsonType.EnumOf> enums = new HashMap<>();

  private final ExampleNodes examples = new ExampleNodes();

  SchemaNodes(Schemas schemas) {
    this.schemas = schemas;
  }

  /** The examples of values that the schemas are of. */
  ExampleNodes examples() {
    return examples;
  }

  /** The value of an example of a type. */
  Node example(Example example, JsonType type, Members schema, Direction direction) {
    return isKnown(type) ? examples.of(example, isText(type), schema, direction.words()) : ExampleNodes.ofAny(example);
  }

  private boolean isKnown(JsonType type) {
    return !(type instanceof JsonType.External external) || (external.id() != null && schemas.byId().containsKey(external.id()));
  }

  private boolean isText(JsonType type) {
    return switch (type) {
      case JsonType.Scalar scalar -> ScalarSchemas.isText(scalar(scalar));
      case JsonType.EnumOf _ -> true;
      case JsonType.OptionalOf optional -> isText(optional.value().type());
      case JsonType.Reference reference -> isText(schemas.get(reference.id()));
      case JsonType.External external -> external.id() != null && isText(schemas.get(external.id()));
      case JsonType.Sequence _, JsonType.MapOf _, JsonType.Tree _ -> false;
    };
  }

  private boolean isText(NamedType type) {
    return type instanceof NamedType.WrapperOf wrapper && isText(wrapper.value().type());
  }

  /** All named schemas that were referred to so far, by the keys that references have. */
  Map<String, Node> components() {
    while (!open.isEmpty()) {
      open.pop().run();
    }
    return Collections.unmodifiableMap(components);
  }

  /** The schema of a value. */
  Members of(ValueUse use, Direction direction) {
    Members schema = ConstrainedSchema.of(of(use.type(), direction), use.constraints());
    return use.absentAllowed() ? nullable(schema) : schema;
  }

  /** The schema of a value that is there, if it is told of at all. */
  Members present(ValueUse use, Direction direction) {
    JsonType type = use.type() instanceof JsonType.OptionalOf optional ? optional.value().type() : use.type();
    return ConstrainedSchema.of(of(type, direction), use.constraints());
  }

  /** The schema of a value, or of null. */
  static Members nullable(Members schema) {
    Node type = schema.at("type");
    MembersBuilder nullable = MembersBuilder.of(schema);
    if (type.text().equals("null")) {
      return schema;
    }
    if (type instanceof Node.Text) {
      nullable.put("type", new Node.Items(List.of(type, Node.of("null"))));
      if (schema.has("enum")) {
        List<Node> values = new ArrayList<>(schema.at("enum").items());
        values.add(Node.Null.NULL);
        nullable.put("enum", new Node.Items(values));
      }
      return nullable.build();
    }
    if (!schema.has("$ref")) {
      return schema;
    }
    Node nothing = new MembersBuilder().put("type", "null").build();
    Node reference = new MembersBuilder().put("$ref", schema.at("$ref")).build();
    return nullable.remove("$ref").put("anyOf", new Node.Items(List.of(reference, nothing))).build();
  }

  private Members of(JsonType type, Direction direction) {
    return switch (type) {
      case JsonType.Scalar scalar -> scalar(scalar);
      case JsonType.EnumOf constants -> enumReference(constants, direction);
      case JsonType.Sequence(var _, var _, ValueUse element) ->
          new MembersBuilder().put("type", "array").put("items", of(element, direction)).build();
      case JsonType.MapOf map -> map(map, direction);
      case JsonType.OptionalOf(var _, ValueUse value) -> of(value, direction);
      case JsonType.Reference(var _, String id) -> reference(id, direction);
      case JsonType.External external -> external(external, direction);
      case JsonType.Tree _ -> Members.EMPTY;
    };
  }

  private Members external(JsonType.External external, Direction direction) {
    return external.id() == null || !schemas.byId().containsKey(external.id())
        ? new MembersBuilder().put("title", external.type().simpleNames().getLast()).build()
        : reference(external.id(), direction);
  }

  private static Members scalar(JsonType.Scalar scalar) {
    if (scalar.format() != null) {
      return new MembersBuilder()
          .put("type", "string")
          .put("description", "In the form `" + scalar.format() + "`.")
          .put("x-format-pattern", scalar.format())
          .build();
    }
    MembersBuilder schema = MembersBuilder.of(ScalarSchemas.of(scalar.kind().name()));
    if (scalar.kind() == ScalarKind.CONVERTED && scalar.converter() != null) {
      schema.put("title", scalar.type().simpleNames().getLast());
      schema.putUnlessEmpty("description", ValueSchemas.sentence(scalar.converter().expected()));
    }
    return schema.build();
  }

  private Members map(JsonType.MapOf map, Direction direction) {
    MembersBuilder schema = new MembersBuilder().put("type", "object");
    Members key = map.key().type() instanceof JsonType.Scalar scalar ? scalar(scalar) : of(map.key(), direction);
    if (key.at("type").text().equals("integer")) {
      // Digits with a range, which the format tells of numbers of a fixed size.
      Members names =
          new MembersBuilder()
              .put("type", "string")
              .putUnlessEmpty("format", key.at("minimum") instanceof Node.Decimal(var least) ? small(least.intValue()) : key.at("format").text())
              .put("pattern", "^-?[0-9]+$")
              .build();
      schema.put("propertyNames", MembersBuilder.of(ConstrainedSchema.of(names, map.key().constraints())).remove("type").build());
    } else {
      Members names = MembersBuilder.of(ConstrainedSchema.of(key, map.key().constraints())).remove("type").build();
      schema.putUnlessEmpty("propertyNames", names);
    }
    return schema.put("additionalProperties", of(map.value(), direction)).build();
  }

  /** The format of numbers that have limits in its place otherwise. */
  private static String small(int least) {
    return least == Byte.MIN_VALUE ? "int8" : "int16";
  }

  private Members enumReference(JsonType.EnumOf constants, Direction direction) {
    String key = direction.key(constants.id());
    if (enums.putIfAbsent(key, constants) == null) {
      Members schema = EnumSchema.of(constants, direction);
      Example example = constants.example();
      components.put(key, example == null ? schema : withExample(schema, examples.of(example, true, schema, direction.words())));
    }
    return new MembersBuilder().put("$ref", key).build();
  }

  private Members reference(String id, Direction direction) {
    String key = direction.key(id);
    if (!components.containsKey(key)) {
      // Kept free, for a type may be within itself.
      components.put(key, Members.EMPTY);
      open.push(() -> components.put(key, exemplified(id, direction)));
    }
    return new MembersBuilder().put("$ref", key).build();
  }

  private Members exemplified(String id, Direction direction) {
    NamedType type = schemas.get(id);
    Members schema = named(type, direction);
    Example example = schemas.examples().get(id);
    if (example == null) {
      return schema;
    }
    if (!(type instanceof NamedType.ObjectOf object) || object.tag() == null) {
      return withExample(schema, examples.of(example, isText(type), schema, direction.words()));
    }
    // The member that tells which type it is need not be written in the example of that type.
    Node value = examples.of(example, false, Members.EMPTY, "");
    if (value instanceof Members members && !members.has(object.tag().member())) {
      value = new MembersBuilder().put(object.tag().member(), object.tag().value()).putAll(members).build();
    }
    examples.add(example, value, schema, direction.words());
    return withExample(schema, value);
  }

  private static Members withExample(Members schema, Node value) {
    return MembersBuilder.of(schema).put("examples", new Node.Items(List.of(value))).build();
  }

  private Members named(NamedType type, Direction direction) {
    return switch (type) {
      case NamedType.ObjectOf object -> new ObjectSchema(this, object, direction).node();
      case NamedType.UnionOf union -> union(union, direction);
      case NamedType.WrapperOf wrapper -> described(of(wrapper.value(), direction), wrapper.doc());
    };
  }

  private Members union(NamedType.UnionOf union, Direction direction) {
    List<Node> cases = new ArrayList<>();
    MembersBuilder mapping = new MembersBuilder();
    // Compilers differ in the order in which they give the types that are permitted.
    for (NamedType.Case each : union.cases().stream().sorted(Comparator.comparing(NamedType.Case::jsonName)).toList()) {
      Members reference = reference(each.id(), direction);
      cases.add(reference);
      mapping.put(each.jsonName(), reference.at("$ref"));
    }
    Members discriminator =
        new MembersBuilder().put("propertyName", union.discriminator()).put("mapping", mapping.build()).build();
    return new MembersBuilder()
        .putUnlessEmpty("description", Javadoc.parse(union.doc()).description())
        .put("oneOf", new Node.Items(cases))
        .put("discriminator", discriminator)
        .build();
  }

  /** The schema with a description before it; it has one of its own only if the type's Javadoc is empty. */
  static Members described(Members schema, String doc) {
    String description = Javadoc.parse(doc).description();
    return description.isEmpty() ? schema : new MembersBuilder().putAll(schema).put("description", description).build();
  }
}
