package dev.squall.processor.json;

import dev.squall.processor.model.ValueUse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.DeclaredType;

/** A type with members, of which those are read that what is done with it asks for. */
final class Draft {
  final String id;
  final DeclaredType type;
  final Shape shape;
  final PackageElement from;
  final Set<Way> ways = EnumSet.noneOf(Way.class);

  /** The members' values by their names, as far as they have been read; empty for one that has no JSON. */
  final Map<String, Optional<ValueUse>> uses = new HashMap<>();

  Draft(String id, DeclaredType type, Shape shape, PackageElement from) {
    this.id = id;
    this.type = type;
    this.shape = shape;
    this.from = from;
  }

  Bindings bindings() {
    return Bindings.of(type);
  }
}
