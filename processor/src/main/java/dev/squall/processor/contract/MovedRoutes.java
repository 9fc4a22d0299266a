package dev.squall.processor.contract;

import dev.squall.processor.contract.OperationPairs.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Routes that are the same under another prefix: where a mount or a controller has another one, that is one change and not two of each
 * of its routes.
 *
 * @param before the prefix that they had
 * @param after the prefix that they have
 * @param routes the routes
 */
record MovedRoutes(String before, String after, List<Pair> routes) {
  private static final int LEAST = 2;
  private static final int MOST_NAMED = 3;

  /**
   * Finds them among what is gone and what is new, the largest group first.
   *
   * @param alike whether two operations promise the same but for their paths
   */
  static List<MovedRoutes> find(List<Operation> gone, List<Operation> added, Predicate<Pair> alike) {
    Map<List<String>, List<Pair>> byPrefixes = new LinkedHashMap<>();
    for (Operation old : gone) {
      for (Operation now : added) {
        if (old.method().equals(now.method()) && old.variables().equals(now.variables())) {
          byPrefixes.computeIfAbsent(prefixes(old, now), _ -> new ArrayList<>()).add(new Pair(old, now));
        }
      }
    }
    List<Map.Entry<List<String>, List<Pair>>> groups = new ArrayList<>(byPrefixes.entrySet());
    groups.sort(Comparator.comparingInt(group -> -group.getValue().size()));
    List<MovedRoutes> moved = new ArrayList<>();
    Set<Operation> taken = new HashSet<>();
    for (Map.Entry<List<String>, List<Pair>> group : groups) {
      List<Pair> routes =
          group.getValue().stream()
              .filter(pair -> !taken.contains(pair.before()) && !taken.contains(pair.after()))
              .filter(pair -> group.getValue().size() >= LEAST && alike.test(pair))
              .toList();
      if (routes.size() >= LEAST) {
        moved.add(new MovedRoutes(group.getKey().getFirst(), group.getKey().getLast(), routes));
        routes.forEach(pair -> taken.addAll(List.of(pair.before(), pair.after())));
      }
    }
    return moved;
  }

  /** What stands before the segments that both have at the end. */
  private static List<String> prefixes(Operation before, Operation after) {
    List<String> old = segments(before.template());
    List<String> now = segments(after.template());
    int common = 0;
    while (common < Math.min(old.size(), now.size())
        && Operation.skeleton(old.get(old.size() - 1 - common)).equals(Operation.skeleton(now.get(now.size() - 1 - common)))) {
      common++;
    }
    return List.of(prefix(old, common), prefix(now, common));
  }

  private static List<String> segments(String path) {
    return path.equals("/") ? List.of() : List.of(path.substring(1).split("/", -1));
  }

  private static String prefix(List<String> segments, int common) {
    return "/" + String.join("/", segments.subList(0, segments.size() - common));
  }

  /** {@code the prefix of 3 routes} */
  Place place() {
    return Place.of("").named("the prefix of " + routes.size() + " routes");
  }

  /** {@code is "/v2" rather than "/v1": GET /v1/users, ...} */
  String words() {
    List<String> named = routes.stream().limit(MOST_NAMED).map(pair -> pair.before().name()).toList();
    String more = routes.size() > MOST_NAMED ? " and " + (routes.size() - MOST_NAMED) + " more" : "";
    return "is \"" + after + "\" rather than \"" + before + "\" (" + String.join(", ", named) + more + ")";
  }
}
