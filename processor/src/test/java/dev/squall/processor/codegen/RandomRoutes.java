package dev.squall.processor.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Routes and paths that have much to do with each other. */
final class RandomRoutes {
  private static final List<String> LITERALS =
      List.of("a", "b", "ab", "abc", "1", "10", "true", "users", "orders", "caf%C3%A9", "x.y", "..a", "é");

  /** Segments with a variable {@code #}, and its language. */
  private static final List<String> VARIABLES = List.of(
      "{#} text", "{#} text", "{#} text", "{#} long", "{#} int", "{#} byte", "{#} boolean", "{#} enum:a|ab|OPEN", "{#} uuid",
      "{#} local-date", "{#:[a-z]+} text", "{#:[0-9]{1,3}} text", "{#:[0-9]+} long", "{#:.{2,3}} text", "a{#} text",
      "{#}.b text", "a-{#}.b int", "{#}0 text", ".{#} text", "{#}%41 text");

  private static final List<String> TEXTS = List.of(
      "", ".", "..", "...", "42", "-7", "0", "128", "-129", "9999999999", "99999999999999999999", "-", "true", "false", "OPEN",
      "a", "b", "ab", "abc", "aa", "zz", "a-", "a-5.b", "q.b", ".b", "a.b", "a%20", "%20", "%25", "a%2Fb", "2026-01-31", "..a",
      "123e4567-e89b-12d3-a456-426614174000", "caf%C3%A9", "%C3%A9", "%FF", "xA", "A", "é0".replace("é", "%C3%A9"));

  private final Random random;

  RandomRoutes(long seed) {
    random = new Random(seed);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Routes in the form of {@link Applications#route}, no two of the same pattern. */
  List<String> routes(int count) {
    Map<String, String> byPattern = new LinkedHashMap<>();
    while (byPattern.size() < count) {
      String route = route();
      byPattern.putIfAbsent(route.replaceAll("x[0-9]+", "x"), route);
    }
    return List.copyOf(byPattern.values());
  }

  private String route() {
    StringBuilder path = new StringBuilder();
    StringBuilder languages = new StringBuilder();
    int length = 1 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      path.append('/');
      boolean last = i == length - 1;
      int kind = random.nextInt(20);
      if (last && kind == 0) {
        path.append("{x").append(i).append("*}");
        languages.append(random.nextBoolean() ? " rest" : " rest-list");
      } else if (kind < 9) {
        String[] variable = pick(VARIABLES).split(" ");
        path.append(variable[0].replace("#", "x" + i));
        languages.append(' ').append(variable[1]);
      } else if (!last || kind < 18) {
        path.append(pick(LITERALS));
      }
    }
    return (random.nextInt(5) == 0 ? "POST " : "GET ") + path + languages;
  }

  /** A path, normalised, in which literals of the routes are frequent. */
  String path() {
    StringBuilder path = new StringBuilder();
    int length = 1 + random.nextInt(5);
    for (int i = 0; i < length; i++) {
      String literal = pick(LITERALS).replace("é", "%C3%A9");
      path.append('/').append(random.nextInt(3) == 0 ? literal : pick(TEXTS));
    }
    return path.toString();
  }

  /** Many paths. */
  List<String> paths(int count) {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paths.add(path());
    }
    return paths;
  }
}
