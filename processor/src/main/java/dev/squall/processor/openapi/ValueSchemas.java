package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.Constraint;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter.Bound;
import dev.squall.processor.model.ValueType;
import dev.squall.processor.model.ValueUse;
import java.util.List;

/** The schemas of parameters: values that are converted from text of the request. */
final class ValueSchemas {
  private ValueSchemas() {}

  /** The schema of one value, or of all values of a list or set, with their constraints. */
  static Members of(Bound parameter) {
    boolean several = isSeveral(parameter.arity());
    Members one = ConstrainedSchema.of(of(parameter.value()), innermost(parameter.use()).constraints());
    MembersBuilder schema = several ? array(one, parameter.use().constraints()) : MembersBuilder.of(one);
    if (!several && parameter.use().type() instanceof JsonType.OptionalOf) {
      schema = MembersBuilder.of(ConstrainedSchema.of(schema.build(), parameter.use().constraints()));
    }
    List<String> defaults = parameter.defaults();
    if (several && !defaults.isEmpty()) {
      schema.put("default", new Node.Items(defaults.stream().map(text -> ScalarSchemas.value(text, one)).toList()));
    } else if (!defaults.isEmpty()) {
      schema.put("default", ScalarSchemas.value(defaults.getFirst(), one));
    }
    return schema.build();
  }

  /** The use of the value that is in a list, a set or an {@code Optional}. */
  private static ValueUse innermost(ValueUse use) {
    return switch (use.type()) {
      case JsonType.Sequence sequence -> sequence.element();
      case JsonType.OptionalOf optional -> optional.value();
      default -> use;
    };
  }

  private static MembersBuilder array(Members items, List<Constraint> constraints) {
    Members array = new MembersBuilder().put("type", "array").put("items", items).build();
    return MembersBuilder.of(ConstrainedSchema.of(array, constraints));
  }

  static boolean isSeveral(Arity arity) {
    return arity == Arity.LIST || arity == Arity.SET;
  }

  /** Whether there has to be a value: of one that is not optional, and of several of which there has to be one at least. */
  static boolean isRequired(Bound parameter, Members schema) {
    boolean needed = isSeveral(parameter.arity()) ? schema.has("minItems") : parameter.arity() == Arity.REQUIRED;
    return needed && parameter.defaults().isEmpty();
  }

  private static Members of(ValueType type) {
    return switch (type) {
      case ValueType.BuiltIn(ValueType.Kind kind, var _) -> ScalarSchemas.of(kind.name());
      case ValueType.EnumType(var _, List<String> constants, boolean _) ->
          new MembersBuilder().put("type", "string").put("enum", Node.texts(constants)).build();
      case ValueType.Converted converted ->
          new MembersBuilder()
              .put("type", "string")
              .put("title", converted.type().simpleNames().getLast())
              .put("description", sentence(converted.expected()))
              .build();
    };
  }

  /** {@code an absolute URL} becomes {@code An absolute URL.} */
  static String sentence(String expected) {
    String text = expected.strip();
    String capital = text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return capital.isEmpty() || capital.endsWith(".") ? capital : capital + ".";
  }
}
