package dev.squall.processor.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that a value has to be besides of its type.
 *
 * @param code the stable name of its kind
 * @param limits its limits by their names, sorted: whole numbers, decimals, texts
 * @param message the user's own message; null for ours
 */
public record Constraint(String code, Map<String, Object> limits, @Nullable String message) {
  public Constraint {
    limits = Collections.unmodifiableMap(new TreeMap<>(limits));
  }
}
