package dev.squall.processor.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The named types that the JSON of a controller, or of a type annotated {@code @Json}, consists of.
 *
 * @param byId all of them by their ids, sorted; also those that have a class of their own for their JSON
 * @param read the ids of those that the generated class reads by code of its own
 * @param written the ids of those that it writes
 * @param examples the examples of types as a whole, by their ids
 */
public record Schemas(
    SortedMap<String, NamedType> byId, SortedSet<String> read, SortedSet<String> written, Map<String, Example> examples) {
  /** No types. */
  public static final Schemas NONE = new Schemas(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());

  public Schemas {
    byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
    read = Collections.unmodifiableSortedSet(new TreeSet<>(read));
    written = Collections.unmodifiableSortedSet(new TreeSet<>(written));
    examples = Map.copyOf(examples);
  }

  /** Types without examples. */
  public Schemas(SortedMap<String, NamedType> byId, SortedSet<String> read, SortedSet<String> written) {
    this(byId, read, written, Map.of());
  }

  /** Types that are read and written by code of the class's own, all of them. */
  public Schemas(SortedMap<String, NamedType> byId) {
    this(byId, new TreeSet<>(byId.keySet()), new TreeSet<>(byId.keySet()));
  }

  /** The type of that id, which is there. */
  public NamedType get(String id) {
    NamedType type = byId.get(id);
    if (type == null) {
      throw new IllegalArgumentException("no schema of " + id);
    }
    return type;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return byId.isEmpty();
  }
}
