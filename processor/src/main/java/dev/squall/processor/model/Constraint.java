package dev.squall.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a value has to be besides of its type. Null is right by every one of them but {@code not_null}, {@code not_blank} and {@code
 * not_empty}, whose values are never null here.
 *
 * @param code the stable name of its kind, or of the user's own
 * @param limits its limits by their names, in a stable order: {@code Long}, {@code BigDecimal}, {@code Boolean} and {@code String} values
 * @param message the user's own message: a text in which {@code {min}} stands for a limit, or a key in braces; null for ours
 * @param automaton the table of the regular expression, for {@code dev.squall.dispatch.SegmentPattern}; null without one
 * @param check the user's method that decides; null for kinds of our own
 */
public record Constraint(
    String code,
    Map<String, Object> limits,
    @Nullable String message,
    @Nullable String automaton,
    @Nullable Method check) {
  public Constraint {
    limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
  }

  /** A constraint that its code and its limits say all of. */
  public Constraint(String code, Map<String, Object> limits, @Nullable String message) {
    this(code, limits, message, null, null);
  }

  /** A static method that takes the value and says whether it is right. */
  public record Method(TypeRef owner, String name) {}
}
