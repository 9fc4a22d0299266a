package dev.squall.processor.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names for the schemas of types: {@code User} for {@code shop.User} and {@code shop.Users.User}, {@code PageOfUser} for {@code
 * shop.Page<shop.User>}. Where two would be called the same, both have more of their names.
 */
final class ComponentNames {
  private static final int LEVELS = 3;

  private ComponentNames() {}

  /**
   * The names.
   *
   * @param ids the ids of the types
   * @param taken names that are used already
   */
  static Map<String, String> of(Collection<String> ids, Set<String> taken) {
    Map<String, String> names = new TreeMap<>();
    ids.forEach(id -> names.put(id, candidates(id).getFirst()));
    for (int level = 1; level < LEVELS; level++) {
      for (String id : clashing(names, taken)) {
        names.put(id, candidates(id).get(level));
      }
    }
    Set<String> used = new HashSet<>(taken);
    names.replaceAll((_, name) -> unique(name, used));
    return names;
  }

  /** The name, or the name with a number; it is used from now on. */
  static String unique(String name, Set<String> used) {
    String unique = name;
    for (int number = 2; !used.add(unique); number++) {
      unique = name + number;
    }
    return unique;
  }

  private static Set<String> clashing(Map<String, String> names, Set<String> taken) {
    Map<String, List<String>> byName = new HashMap<>();
    names.forEach((id, name) -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(id));
    Set<String> clashing = new TreeSet<>();
    byName.forEach((name, same) -> {
      if (same.size() > 1 || taken.contains(name)) {
        clashing.addAll(same);
      }
    });
    return clashing;
  }

  /** From the shortest to the whole name. */
  static List<String> candidates(String id) {
    int hash = id.indexOf('#');
    String type = hash < 0 ? id : id.substring(0, hash);
    String tag = hash < 0 ? "" : "." + clean(id.substring(id.indexOf('=') + 1));
    return List.of(
        new TypeName(type, 0).name(), new TypeName(type, 1).name() + tag, new TypeName(type, 2).name() + tag);
  }

  private static String clean(String text) {
    return text.replaceAll("[^A-Za-z0-9._-]", "_");
  }

  /** Reads a type as {@code TypeRef} writes it. */
  private static final class TypeName {
    private final String text;
    private final int level;
    private int next;

    TypeName(String text, int level) {
      this.text = text;
      this.level = level;
    }

    String name() {
      for (String wildcard : List.of("? extends ", "? super ")) {
        next += text.startsWith(wildcard, next) ? wildcard.length() : 0;
      }
      int start = next;
      while (next < text.length() && "<>,[".indexOf(text.charAt(next)) < 0) {
        next++;
      }
      StringBuilder name = new StringBuilder(shortened(clean(text.substring(start, next))));
      if (accept("<")) {
        name.append("Of").append(name());
        while (accept(", ")) {
          name.append("And").append(name());
        }
        accept(">");
      }
      while (accept("[]")) {
        name.append("Array");
      }
      return name.toString();
    }

    private boolean accept(String expected) {
      boolean found = text.startsWith(expected, next);
      next += found ? expected.length() : 0;
      return found;
    }

    /** The last name; the names of the classes that it is nested in, too; all of it. */
    private String shortened(String qualified) {
      if (level == 2) {
        return qualified;
      }
      String[] parts = qualified.split("\\.");
      int first = parts.length - 1;
      while (level == 1 && first > 0 && Character.isUpperCase(parts[first - 1].charAt(0))) {
        first--;
      }
      return String.join(".", List.of(parts).subList(first, parts.length));
    }
  }
}
