package dev.squall.processor.openapi;

import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.document.NodeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Says why a value does not fit a schema, as far as our schemas go. */
final class ExampleFit {
  private static final int MOST_REFERENCES = 20;

  private final Map<String, Node> components;

  /** Schemas may refer to those of {@code components} by their keys. */
  ExampleFit(Map<String, Node> components) {
    this.components = components;
  }

  /** The fault, {@code it has to be at least 18}; empty if there is none. */
  String fault(Node value, Node schema) {
    return fault(value, schema, "");
  }

  private static String told(String pointer, String fault) {
    return (pointer.isEmpty() ? "it " : "the value at " + pointer + " ") + fault;
  }

  private String fault(Node value, Node unresolved, String pointer) {
    Node schema = resolved(unresolved);
    List<Node> alternatives = schema.at("anyOf").items();
    if (!alternatives.isEmpty()) {
      List<String> faults = alternatives.stream().map(each -> fault(value, each, pointer)).toList();
      return faults.contains("") ? "" : faults.getFirst();
    }
    if (!schema.at("oneOf").items().isEmpty()) {
      return caseFault(value, schema, pointer);
    }
    String type = typeFault(value, schema);
    if (!type.isEmpty()) {
      return told(pointer, type);
    }
    return switch (value) {
      case Members object -> objectFault(object, schema, pointer);
      case Node.Items items -> itemsFault(items, schema, pointer);
      case Node.Text _, Node.Decimal _, Node.Flag _, Node.Null _ -> {
        String fault = ExampleLimits.fault(value, schema);
        yield fault.isEmpty() ? "" : told(pointer, fault);
      }
    };
  }

  private Node resolved(Node schema) {
    Node found = schema;
    for (int i = 0; i < MOST_REFERENCES && found.members().has("$ref"); i++) {
      found = components.getOrDefault(found.at("$ref").text(), Members.EMPTY);
    }
    return found;
  }

  private String caseFault(Node value, Node schema, String pointer) {
    String name = schema.at("discriminator").at("propertyName").text();
    Members cases = schema.at("discriminator").at("mapping").members();
    if (name.isEmpty()) {
      return "";
    }
    if (!(value instanceof Members object) || !object.has(name)) {
      return told(pointer, "lacks the member \"" + name + "\", which tells what it is");
    }
    Node target = cases.at(object.at(name).text());
    return target instanceof Node.Text(String reference)
        ? fault(value, components.getOrDefault(reference, Members.EMPTY), pointer)
        : told(pointer + "/" + name, "is none of " + String.join(", ", cases.byName().keySet()));
  }

  private static String typeFault(Node value, Node schema) {
    List<String> types = new ArrayList<>(schema.at("type").items().stream().map(Node::text).toList());
    if (schema.at("type") instanceof Node.Text(String one)) {
      types.add(one);
    }
    String type = type(value);
    boolean fits = types.isEmpty() || types.contains(type) || (type.equals("integer") && types.contains("number"));
    if (!fits) {
      return "is " + words(type) + " rather than " + String.join(" or ", types.stream().map(ExampleFit::words).toList());
    }
    if (schema.members().has("const") && !schema.at("const").equals(value)) {
      return "is not " + NodeWriter.compact(schema.at("const"));
    }
    List<Node> listed = schema.at("enum").items();
    return listed.isEmpty() || listed.contains(value)
        ? ""
        : "is none of " + String.join(", ", listed.stream().map(NodeWriter::compact).toList());
  }

  private static String type(Node value) {
    return switch (value) {
      case Members _ -> "object";
      case Node.Items _ -> "array";
      case Node.Text _ -> "string";
      case Node.Decimal(var number) -> number.stripTrailingZeros().scale() <= 0 ? "integer" : "number";
      case Node.Flag _ -> "boolean";
      case Node.Null _ -> "null";
    };
  }

  private static String words(String type) {
    return switch (type) {
      case "integer" -> "a whole number";
      case "array", "object" -> "an " + type;
      case "null" -> "null";
      default -> "a " + type;
    };
  }

  private String objectFault(Members object, Node schema, String pointer) {
    for (Node name : schema.at("required").items()) {
      if (!object.has(name.text())) {
        return told(pointer, "lacks the member \"" + name.text() + "\"");
      }
    }
    String count = ExampleLimits.count(object.byName().size(), "Properties", " members", schema);
    if (!count.isEmpty()) {
      return told(pointer, count);
    }
    for (Map.Entry<String, Node> member : object.byName().entrySet()) {
      String fault = memberFault(member.getKey(), member.getValue(), schema, pointer);
      if (!fault.isEmpty()) {
        return fault;
      }
    }
    return "";
  }

  private String memberFault(String name, Node value, Node schema, String pointer) {
    String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    Members known = schema.at("properties").members();
    if (known.has(name)) {
      return fault(value, known.at(name), place);
    }
    boolean passedOver =
        schema.at("patternProperties").members().byName().keySet().stream().anyMatch(regex -> Pattern.compile(regex).matcher(name).find());
    boolean alias =
        known.byName().values().stream().anyMatch(each -> each.at("x-aliases").items().contains(Node.of(name)));
    Node others = schema.at("additionalProperties");
    if (passedOver || alias || !schema.members().has("additionalProperties")) {
      return "";
    }
    if (others instanceof Node.Flag) {
      return told(pointer, "has a member \"" + name + "\", which is not known");
    }
    String key = fault(Node.of(name), schema.at("propertyNames"), "");
    return key.isEmpty() ? fault(value, others, place) : "the name at " + place + key.substring("it".length());
  }

  private String itemsFault(Node.Items items, Node schema, String pointer) {
    String count = ExampleLimits.count(items.list().size(), "Items", " elements", schema);
    if (!count.isEmpty()) {
      return told(pointer, count);
    }
    for (int i = 0; i < items.list().size(); i++) {
      String fault = fault(items.list().get(i), schema.at("items"), pointer + "/" + i);
      if (!fault.isEmpty()) {
        return fault;
      }
    }
    return "";
  }
}
