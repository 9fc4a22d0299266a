package dev.squall.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.document.Node;
import dev.squall.processor.document.NodeWriter;
import dev.squall.processor.model.Constraint;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.JsonType.Constant;
import dev.squall.processor.model.JsonType.EnumOf;
import dev.squall.processor.model.JsonType.MapOf;
import dev.squall.processor.model.JsonType.OptionalOf;
import dev.squall.processor.model.JsonType.Reference;
import dev.squall.processor.model.JsonType.Scalar;
import dev.squall.processor.model.JsonType.Sequence;
import dev.squall.processor.model.JsonType.SequenceKind;
import dev.squall.processor.model.NamedType;
import dev.squall.processor.model.NamedType.Access;
import dev.squall.processor.model.NamedType.Include;
import dev.squall.processor.model.NamedType.Member;
import dev.squall.processor.model.NamedType.ObjectOf;
import dev.squall.processor.model.NamedType.Tag;
import dev.squall.processor.model.ScalarKind;
import dev.squall.processor.model.Schemas;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.model.ValueUse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Types as schemas, in requests and in responses. */
final class SchemaNodesTest {
  private static final SourceRef SOURCE = SourceRef.named("User.java:1");
  private static final TypeRef STRING = TypeRef.of("java.lang", "String");
  private static final JsonType TEXT = new Scalar(ScalarKind.STRING, STRING);
  private static final JsonType NUMBER = new Scalar(ScalarKind.INT, TypeRef.of("", "int"));

  private static TypeRef type(String name) {
    return TypeRef.of("shop", name);
  }

  private static Member member(String name, ValueUse use, Include include) {
    return new Member(name, name, List.of(), use, Access.method(name), null, true, include, null, "", false, null, SOURCE);
  }

  private static Member member(String name, JsonType type) {
    return member(name, new ValueUse(type), Include.ALWAYS);
  }

  private static ObjectOf object(String name, Tag tag, Member... members) {
    NamedType.Construction construction = new NamedType.Construction(type(name), null, List.of());
    String id = "shop." + name + (tag == null ? "" : "#" + tag.member() + "=" + tag.value());
    return new ObjectOf(id, type(name), construction, List.of(members), tag, false, List.of(), List.of(), "A " + name + ".", SOURCE);
  }

  private static String written(JsonType type, Direction direction, NamedType... types) {
    TreeMap<String, NamedType> byId = new TreeMap<>();
    for (NamedType named : types) {
      byId.put(named.id(), named);
    }
    SchemaNodes schemas = new SchemaNodes(new Schemas(byId, new TreeSet<>(), new TreeSet<>()));
    Node node = schemas.of(new ValueUse(type), direction);
    StringBuilder text = new StringBuilder(NodeWriter.compact(node));
    schemas.components().forEach((key, schema) -> text.append('\n').append(key).append(' ').append(NodeWriter.compact(schema)));
    return text.toString();
  }

  @Test
  void membersThatMayBeAbsentAreRequiredOfResponsesOnly() {
    ObjectOf user =
        object(
            "User",
            null,
            member("name", TEXT),
            member("mail", new ValueUse(TEXT, true, List.of()), Include.ALWAYS),
            member("age", new ValueUse(new OptionalOf(type("Optional"), new ValueUse(NUMBER))), Include.NON_ABSENT));
    Reference reference = new Reference(type("User"), "shop.User");
    assertThat(written(reference, Direction.IN, user)).isEqualTo("""
        {"$ref":"in:shop.User"}
        in:shop.User {"description":"A User.","type":"object","properties":{"name":{"type":"string"},\
        "mail":{"type":["string","null"]},"age":{"type":["integer","null"],"format":"int32"}},\
        "required":["name"],"additionalProperties":false}""");
    assertThat(written(reference, Direction.OUT, user)).isEqualTo("""
        {"$ref":"out:shop.User"}
        out:shop.User {"description":"A User.","type":"object","properties":{"name":{"type":"string"},\
        "mail":{"type":["string","null"]},"age":{"type":"integer","format":"int32"}},"required":["name","mail"]}""");
  }

  @Test
  void sealedTypesAreToldApart() {
    NamedType.UnionOf shape =
        new NamedType.UnionOf(
            "shop.Shape",
            type("Shape"),
            "kind",
            List.of(new NamedType.Case("circle", type("Circle"), "shop.Circle#kind=circle")),
            "",
            SOURCE);
    ObjectOf circle = object("Circle", new Tag("kind", "circle"), member("radius", NUMBER));
    assertThat(written(new Reference(type("Shape"), "shop.Shape"), Direction.OUT, shape, circle)).isEqualTo("""
        {"$ref":"out:shop.Shape"}
        out:shop.Circle#kind=circle {"description":"A Circle.","type":"object","properties":\
        {"kind":{"type":"string","const":"circle"},"radius":{"type":"integer","format":"int32"}},"required":["kind","radius"]}
        out:shop.Shape {"oneOf":[{"$ref":"out:shop.Circle#kind=circle"}],\
        "discriminator":{"propertyName":"kind","mapping":{"circle":"out:shop.Circle#kind=circle"}}}""");
  }

  @Test
  void aTypeMayBeWithinItself() {
    Reference tree = new Reference(type("Tree"), "shop.Tree");
    ObjectOf node =
        object(
            "Tree",
            null,
            member("parent", new ValueUse(tree, true, List.of()), Include.ALWAYS),
            member("children", new Sequence(type("List"), SequenceKind.LIST, new ValueUse(tree))));
    assertThat(written(tree, Direction.OUT, node))
        .contains("\"parent\":{\"anyOf\":[{\"$ref\":\"out:shop.Tree\"},{\"type\":\"null\"}]}")
        .contains("\"children\":{\"type\":\"array\",\"items\":{\"$ref\":\"out:shop.Tree\"}}");
  }

  @Test
  void enumsListTheirTextsAndWhatTheyMean() {
    EnumOf phase =
        new EnumOf(
            "shop.Phase",
            type("Phase"),
            List.of(new Constant("NEW", "new", List.of(), " Not begun."), new Constant("DONE", "done", List.of(), "")),
            null,
            null,
            "How far it is.");
    assertThat(written(phase, Direction.IN)).isEqualTo("""
        {"$ref":"in:shop.Phase"}
        in:shop.Phase {"description":"How far it is.\\n\\n- `new`: Not begun.","type":"string","enum":["new","done"]}""");
  }

  @Test
  void keysOfMapsAreDescribed() {
    MapOf byNumber = new MapOf(type("Map"), false, new ValueUse(NUMBER), new ValueUse(TEXT));
    assertThat(written(byNumber, Direction.IN)).isEqualTo("""
        {"type":"object","propertyNames":{"format":"int32","pattern":"^-?[0-9]+$"},"additionalProperties":{"type":"string"}}""");
    MapOf byText = new MapOf(type("Map"), false, new ValueUse(TEXT), new ValueUse(TEXT));
    assertThat(written(byText, Direction.IN)).isEqualTo("{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}");
  }

  @Test
  void constraintsAreKeywordsOrWords() {
    List<Constraint> constraints =
        List.of(
            new Constraint("not_blank", Map.of(), null),
            new Constraint("size", Map.of("min", 3L, "max", 9L), null),
            new Constraint("pattern", Map.of("regexp", "[a-z]+"), null),
            new Constraint("past", Map.of(), null));
    Node schema = new SchemaNodes(Schemas.NONE).of(new ValueUse(TEXT, false, constraints), Direction.IN);
    assertThat(NodeWriter.compact(schema)).isEqualTo("""
        {"type":"string","minLength":3,"maxLength":9,"allOf":[{"pattern":"[^\\\\s\\\\u0000-\\\\u001f\\\\u007f-\\\\u009f]"},{"pattern":"^[a-z]+$"}],\
        "x-constraints":{"past":true},"description":"In the past."}""");
  }

  @Test
  void whatJsonSchemaHasNoWordForIsThereForPrograms() {
    List<Constraint> constraints =
        List.of(
            new Constraint("pattern", Map.of("regexp", "(?i)a"), null),
            new Constraint("even", Map.of(), "has to be even"));
    JsonType map = new MapOf(type("Map"), false, new ValueUse(TEXT, false, constraints), new ValueUse(NUMBER));
    assertThat(written(map, Direction.IN)).contains("\"x-regex\":\"(?i)a\"", "\"x-constraints\":{\"even\":true}");
  }

  @Test
  void otherNamesOfMembersAreToldInRequests() {
    Member named =
        new Member(
            "a", "a", List.of("b"), new ValueUse(TEXT), Access.method("a"), null, true, Include.ALWAYS, null, "", false, null, SOURCE);
    JsonType user = new Reference(type("User"), "shop.User");
    assertThat(written(user, Direction.IN, object("User", null, named))).contains("\"x-aliases\":[\"b\"]");
    assertThat(written(user, Direction.OUT, object("User", null, named))).doesNotContain("x-aliases");
  }

  @Test
  void conditionsOnWhatIsOnlyWrittenAreToldOfRequestsByTheirCodes() {
    ValueUse use = new ValueUse(TEXT, false, List.of(new Constraint("size", Map.of("max", 3L), null), new Constraint("not_null", Map.of(), null)));
    Member shown = new Member("shown", "shown", List.of(), use, Access.method("shown"), null, false, Include.ALWAYS, null, "", false, null, SOURCE);
    Reference reference = new Reference(type("User"), "shop.User");
    String in = written(reference, Direction.IN, object("User", null, member("name", TEXT), shown));
    assertThat(in).contains("\"x-constraints\":{\"size\":true}").doesNotContain("shown");
    String out = written(reference, Direction.OUT, object("User", null, member("name", TEXT), shown));
    assertThat(out).contains("\"shown\":").doesNotContain("x-constraints");
  }
}
