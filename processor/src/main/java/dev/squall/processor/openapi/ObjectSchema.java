package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.ClassCheck;
import dev.squall.processor.model.NamedType.Include;
import dev.squall.processor.model.NamedType.Member;
import dev.squall.processor.model.NamedType.ObjectOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The schema of an object, as it is asked for in requests or promised in responses. */
final class ObjectSchema {
  private final SchemaNodes schemas;
  private final ObjectOf object;
  private final Direction direction;

  ObjectSchema(SchemaNodes schemas, ObjectOf object, Direction direction) {
    this.schemas = schemas;
    this.object = object;
    this.direction = direction;
  }

  Members node() {
    MembersBuilder properties = new MembersBuilder();
    List<String> required = new ArrayList<>();
    if (object.tag() != null) {
      Members tag =
          new MembersBuilder().put("type", "string").put("const", object.tag().value()).build();
      properties.put(object.tag().member(), tag);
      required.add(object.tag().member());
    }
    for (Member member : object.members()) {
      if (direction == Direction.IN ? member.read() : member.written()) {
        properties.put(member.jsonName(), member(member));
        if (isRequired(member)) {
          required.add(member.jsonName());
        }
      }
    }
    MembersBuilder schema =
        new MembersBuilder()
            .putUnlessEmpty("description", Javadoc.parse(object.doc()).description())
            .put("type", "object")
            .put("properties", properties.build())
            .putUnlessEmpty("required", Node.texts(required));
    if (direction == Direction.IN && !object.ignoreUnknown()) {
      schema.putUnlessEmpty("patternProperties", ignored()).put("additionalProperties", Node.of(false));
    }
    return schema.putUnlessEmpty("x-constraints", direction == Direction.IN ? conditions() : checks(object.checks())).build();
  }

  /** The conditions on what is asked for: those on the value as a whole, and on what it has once it is made. */
  private Members conditions() {
    Set<String> codes = new TreeSet<>();
    object.checks().forEach(check -> codes.add(check.code()));
    for (Member member : object.members()) {
      if (!member.read()) {
        member.value().constraints().forEach(constraint -> codes.add(constraint.code()));
      }
    }
    codes.remove("not_null");
    MembersBuilder conditions = new MembersBuilder();
    codes.forEach(code -> conditions.putIf(code, true));
    return conditions.build();
  }

  /** Members that are passed over are no properties of the object; each has a pattern that allows it all the same. */
  private Members ignored() {
    MembersBuilder patterns = new MembersBuilder();
    object.ignored().stream().sorted().forEach(name -> patterns.put(Patterns.literal(name), Members.EMPTY));
    return patterns.build();
  }

  /** The conditions on the value as a whole. */
  static Members checks(List<ClassCheck> checks) {
    MembersBuilder codes = new MembersBuilder();
    checks.stream().map(ClassCheck::code).sorted().forEach(code -> codes.putIf(code, true));
    return codes.build();
  }

  private boolean isRequired(Member member) {
    return direction == Direction.IN ? member.required() : member.include() == Include.ALWAYS;
  }

  private Members member(Member member) {
    boolean omitted = direction == Direction.OUT && member.include() != Include.ALWAYS;
    boolean neverNull = omitted && (member.include() != Include.NON_NULL || member.value().nullable());
    Members value = neverNull ? schemas.present(member.value(), direction) : schemas.of(member.value(), direction);
    MembersBuilder schema = MembersBuilder.of(value);
    schema.putUnlessEmpty("description", description(value, member));
    if (direction == Direction.IN && member.defaults() != null) {
      schema.put("default", defaults(member.defaults(), value));
    }
    if (direction == Direction.IN) {
      schema.putUnlessEmpty("x-aliases", Node.texts(member.aliases()));
    }
    schema.putIf("deprecated", member.deprecated());
    schema.putIf("readOnly", direction == Direction.OUT && object.construction() != null && !member.read());
    schema.putIf("writeOnly", direction == Direction.IN && isWritten() && !member.written());
    if (member.example() != null) {
      schema.put("examples", new Node.Items(List.of(schemas.example(member.example(), member.value().type(), value, direction))));
    }
    return schema.build();
  }

  private boolean isWritten() {
    return object.members().stream().anyMatch(Member::written);
  }

  private static String description(Members value, Member member) {
    String doc = Javadoc.parse(member.doc()).description();
    return doc.isEmpty() ? value.at("description").text() : doc;
  }

  private static Node defaults(List<String> texts, Members schema) {
    if (!schema.at("type").text().equals("array")) {
      return ScalarSchemas.value(texts.isEmpty() ? "" : texts.getFirst(), schema);
    }
    Node items = schema.at("items");
    return new Node.Items(texts.stream().map(text -> ScalarSchemas.value(text, items)).toList());
  }
}
