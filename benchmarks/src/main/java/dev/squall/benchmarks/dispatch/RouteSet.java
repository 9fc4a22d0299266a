package dev.squall.benchmarks.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The routes of an application with so many of them, and paths that it is asked for: one in eight has no route. */
final class RouteSet {
  /** A power of two. */
  static final int PATHS = 256;

  private static final int ROUTES_PER_RESOURCE = 5;

  private final int count;

  RouteSet(int count) {
    this.count = count;
  }

  /** The routes' paths, all for GET, with variables in braces; those called id are whole numbers. */
  List<String> patterns() {
    List<String> patterns = new ArrayList<>();
    for (int i = 0; patterns.size() < count; i++) {
      String resource = "/api/" + name(i);
      patterns.add(resource);
      patterns.add(resource + "/search");
      patterns.add(resource + "/{id}");
      patterns.add(resource + "/{id}/history");
      patterns.add(resource + "/{id}/notes/{note}");
    }
    return patterns.subList(0, count);
  }

  /** Equally long on average however many there are, so that only their number is compared. */
  private static String name(int resource) {
    String[] words = {"users", "orders", "invoices", "products", "carts", "tickets", "reports"};
    return words[resource % words.length] + "-" + (1_000 + resource / words.length);
  }

  /** Paths in a random order that is always the same. */
  List<String> paths() {
    Random random = new Random(count);
    List<String> patterns = patterns();
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < PATHS; i++) {
      String pattern = patterns.get(random.nextInt(patterns.size()));
      String path = pattern.replace("{id}", String.valueOf(random.nextInt(100_000))).replace("{note}", "n" + i);
      paths.add(i % 8 == 0 ? path + "/nowhere" : path);
    }
    return paths;
  }

  /** How many controllers a table of these routes has. */
  int controllers() {
    return (count + ROUTES_PER_RESOURCE - 1) / ROUTES_PER_RESOURCE;
  }

  /** The controller that a route belongs to. */
  static int controllerOf(int route) {
    return route / ROUTES_PER_RESOURCE;
  }

  /** Which of its controller's routes a route is. */
  static int handlerOf(int route) {
    return route % ROUTES_PER_RESOURCE;
  }
}
