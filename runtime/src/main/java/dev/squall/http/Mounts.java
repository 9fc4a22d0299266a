package dev.squall.http;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where an application serves the controllers of libraries: what {@link Request#mount(String)} answers from. Made by the generated
 * application, and not changed after it has been handed on; then any thread may read it.
 */
public final class Mounts {
  private final Map<String, String[]> prefixes = new HashMap<>();

  /** Without mounts. */
  public Mounts() {}

  /**
   * Notes that controllers are served under a prefix.
   *
   * @param prefix an encoded path such as {@code /admin}, without a slash at its end
   * @param controllers their binary names
   * @return this
   */
  public Mounts add(String prefix, String... controllers) {
    for (String controller : controllers) {
      String[] known = prefixes.get(controller);
      String[] all = known == null ? new String[1] : Arrays.copyOf(known, known.length + 1);
      all[all.length - 1] = prefix;
      prefixes.put(controller, all);
    }
    return this;
  }

  /**
   * The prefix of a controller; empty where it is not mounted under one.
   *
   * @param controller its binary name
   * @param current the prefix of the route that a request has taken: of several prefixes of the controller this one counts, and the
   *     first one where it is none of them
   */
  String prefix(String controller, String current) {
    String[] known = prefixes.get(controller);
    if (known == null) {
      return "";
    }
    for (String prefix : known) {
      if (prefix.equals(current)) {
        return prefix;
      }
    }
    return known[0];
  }
}
