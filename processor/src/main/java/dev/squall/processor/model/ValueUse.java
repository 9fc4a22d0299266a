package dev.squall.processor.model;

import java.util.List;

/**
 * A place where a value of a type stands: a member, an element, a key, a body, a result.
 *
 * @param type its type
 * @param nullable whether it may be null
 * @param constraints what it has to be besides of its type
 */
public record ValueUse(JsonType type, boolean nullable, List<Constraint> constraints) {
  public ValueUse {
    constraints = List.copyOf(constraints);
  }

  /** A value that is never null and has no constraints. */
  public ValueUse(JsonType type) {
    this(type, false, List.of());
  }

  /** Whether an absent or null value is one too: it is nullable or an {@code Optional}. */
  public boolean absentAllowed() {
    return nullable || type instanceof JsonType.OptionalOf;
  }
}
