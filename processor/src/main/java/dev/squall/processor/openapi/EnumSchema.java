package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.JsonType.Constant;
import dev.squall.processor.model.JsonType.EnumOf;

/** The schema of an enum: its texts, and a list of what its constants mean. */
final class EnumSchema {
  private EnumSchema() {}

  static Members of(EnumOf type, Direction direction) {
    StringBuilder description = new StringBuilder(Javadoc.parse(type.doc()).description());
    boolean named = type.accessor() == null;
    boolean explained = false;
    for (Constant constant : type.constants()) {
      String meaning = meaning(Javadoc.parse(constant.doc()), constant.deprecated());
      if (named && !meaning.isEmpty()) {
        description.append(explained || description.isEmpty() ? "" : "\n").append(description.isEmpty() ? "" : "\n");
        description.append("- `").append(constant.jsonName()).append("`: ").append(meaning.replace("\n", "\n  "));
        explained = true;
      }
    }
    MembersBuilder schema =
        new MembersBuilder().putUnlessEmpty("description", description.toString()).put("type", "string");
    boolean open = direction == Direction.IN && type.fallback() != null;
    if (named && !open) {
      schema.put("enum", Node.texts(type.constants().stream().map(Constant::jsonName).toList()));
    } else if (named) {
      schema.put("examples", Node.texts(type.constants().stream().map(Constant::jsonName).toList()));
    }
    return schema.build();
  }

  /** A constant may be deprecated by its annotation alone. */
  private static String meaning(Javadoc javadoc, boolean annotated) {
    String why = javadoc.deprecated();
    String deprecated = !why.isEmpty() ? "**Deprecated:** " + why : annotated ? "**Deprecated.**" : "";
    return (javadoc.description() + " " + deprecated).strip();
  }
}
