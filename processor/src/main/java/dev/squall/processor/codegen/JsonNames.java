package dev.squall.processor.codegen;

import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.NamedType;
import dev.squall.processor.model.PlainUses;
import dev.squall.processor.model.Schemas;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.model.ValueUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names for the JSON of types within one generated class: {@code Person}, {@code PageOfUser}, {@code ListOfNullableString}. */
final class JsonNames {
  private final Map<String, String> ofIds = new HashMap<>();
  private final Map<JsonType, String> ofTypes = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** All named types get their names first, so that these do not depend on what else is generated. */
  JsonNames(Schemas schemas) {
    schemas.byId().forEach((id, type) -> ofIds.put(id, unique(named(type))));
  }

  /** A type that has a tag where it is used is {@code CircleAsRound} only if it is used without one too. */
  private String named(NamedType type) {
    String plain = plain(type.type());
    return type instanceof NamedType.ObjectOf object && object.tag() != null && taken.contains(plain)
        ? plain + "As" + JavaNames.capitalised(object.tag().value())
        : plain;
  }

  /** The type's simple name, with those of its arguments. */
  private static String plain(TypeRef type) {
    TypeRef bound = type.isWildcard() && !type.arguments().isEmpty() ? type.arguments().getFirst() : type;
    StringBuilder name = new StringBuilder(JavaNames.capitalised(bound.simpleNames().getLast()));
    String word = "Of";
    for (TypeRef argument : bound.arguments()) {
      name.append(word).append(plain(argument));
      word = "And";
    }
    return name + "Array".repeat(bound.arrayDimensions());
  }

  private String unique(String base) {
    String name = base.isEmpty() ? "Value" : base;
    for (int number = 2; !taken.add(name); number++) {
      name = base + number;
    }
    return name;
  }

  /** The name of a type as it is read: containers whose elements are checked have names of their own. */
  String ofRead(JsonType type) {
    if (!ConstraintCode.containsConstrained(type)) {
      return of(type);
    }
    String known = ofTypes.get(type);
    if (known == null) {
      known = unique("Checked" + described(PlainUses.of(type)));
      ofTypes.put(type, known);
    }
    return known;
  }

  /** The name of a type. */
  String of(JsonType type) {
    if (type instanceof JsonType.Reference reference) {
      return ofId(reference.id());
    }
    // Constraints change nothing about how a type is read and written.
    JsonType plain = PlainUses.of(type);
    String known = ofTypes.get(plain);
    if (known == null) {
      known = unique(described(plain));
      ofTypes.put(plain, known);
    }
    return known;
  }

  /** The name of a named type. */
  String ofId(String id) {
    String name = ofIds.get(id);
    if (name == null) {
      throw new IllegalArgumentException("no schema of " + id);
    }
    return name;
  }

  private String described(JsonType type) {
    return switch (type) {
      case JsonType.Sequence sequence -> container(sequence) + "Of" + described(sequence.element());
      case JsonType.MapOf map -> "MapOf" + described(map.key()) + "To" + described(map.value());
      case JsonType.OptionalOf optional -> "Optional" + described(optional.value());
      case JsonType.Scalar scalar when scalar.type().arrayDimensions() > 0 -> "Bytes";
      default -> plain(type.type());
    };
  }

  private static String container(JsonType.Sequence sequence) {
    return sequence.kind() == JsonType.SequenceKind.ARRAY ? "Array" : sequence.type().simpleNames().getLast();
  }

  private String described(ValueUse use) {
    String name = use.type() instanceof JsonType.Reference reference ? ofId(reference.id()) : described(use.type());
    return (use.nullable() ? "Nullable" : "") + name;
  }

  /** The name of a value that is read or written as a whole. */
  String entry(ValueUse use) {
    return (use.nullable() ? "Nullable" : "") + of(use.type());
  }
}
