package dev.squall.processor.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.linking.RouteConflict.Ambiguous;
import dev.squall.processor.linking.RouteConflict.DiffersOnlyInNames;
import dev.squall.processor.linking.RouteConflict.Duplicate;
import dev.squall.processor.linking.RouteConflict.Unreachable;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.PathSegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Compares the analysis of small random tables with what all paths of a small universe say. */
class RouteAnalysisExhaustiveTest {

  /** Every variable below has a text here that only the more general ones have, too. */
  private static final String[] SEGMENTS = {"", "a", "b", "z", "0", "7", "ab", "az", "%2F", "%FF", "%FFb"};

  private static final String[][] VARIABLES = {
    {"{%}", "text"}, {"{%}", "text"}, {"{%}", "int"}, {"{%:a|b}", "text"}, {"{%}", "enum:a|b"}, {"{%:[ab0]}", "text"},
    {"{%:0|b}", "text"}, {"{%:[a-z]}", "text"}, {"a{%}", "text"}, {"{%}b", "text"}, {"{%:0}", "int"}, {"{%:.+}", "text"},
    {"{%:a}", "text"}, {"{%:b}", "text"},
  };

  private final List<String> universe = new ArrayList<>();

  @Test
  void agreesWithAllPathsOfASmallUniverse() {
    addPaths("", 3);
    Random random = new Random(2026);
    int[] found = new int[4];
    for (int round = 0; round < 700; round++) {
      List<LinkedRoute> routes = new ArrayList<>();
      for (int i = 2 + random.nextInt(7); i > 0; i--) {
        routes.add(route(random));
      }
      check(RouteAnalysis.analyze(routes), found);
    }
    assertThat(found[0]).as("duplicates").isGreaterThan(10);
    assertThat(found[1]).as("names").isGreaterThan(10);
    assertThat(found[2]).as("ambiguities").isGreaterThan(50);
    assertThat(found[3]).as("unreachable routes").isGreaterThan(30);
  }

  private void addPaths(String prefix, int segments) {
    if (segments > 0) {
      for (String segment : SEGMENTS) {
        universe.add(prefix + "/" + segment);
        addPaths(prefix + "/" + segment, segments - 1);
      }
    }
  }

  private void check(AnalyzedRoutes analyzed, int[] found) {
    List<LinkedRoute> routes = analyzed.routes();
    List<BitSet> languages = new ArrayList<>();
    for (LinkedRoute route : routes) {
      BitSet language = new BitSet();
      for (int p = 0; p < universe.size(); p++) {
        language.set(p, ReferenceMatcher.match(route, universe.get(p)).isPresent());
      }
      languages.add(language);
    }
    Set<String> expected = new TreeSet<>();
    List<Integer> distinct = new ArrayList<>();
    for (int i = 0; i < routes.size(); i++) {
      expectUnreachable(routes, languages, i, expected);
      expectPairs(routes, languages, i, distinct, expected);
    }
    assertThat(actual(analyzed, languages, found)).as(routes.stream().map(Routes::text).toList().toString())
        .isEqualTo(expected);
  }

  private static void expectPairs(
      List<LinkedRoute> routes, List<BitSet> languages, int i, List<Integer> distinct, Set<String> expected) {
    List<String> ambiguous = new ArrayList<>();
    for (int j : distinct) {
      if (!ReferenceMatcher.kinds(routes.get(i)).equals(ReferenceMatcher.kinds(routes.get(j)))) {
        continue;
      }
      if (languages.get(i).equals(languages.get(j))) {
        boolean sameNames = names(routes.get(i)).equals(names(routes.get(j)));
        expected.add((sameNames ? "duplicate " : "names ") + j + " " + i);
        return;
      }
      if (languages.get(i).intersects(languages.get(j))) {
        ambiguous.add("ambiguous " + j + " " + i);
      }
    }
    distinct.add(i);
    expected.addAll(ambiguous);
  }

  private static void expectUnreachable(
      List<LinkedRoute> routes, List<BitSet> languages, int i, Set<String> expected) {
    BitSet free = (BitSet) languages.get(i).clone();
    for (int j = 0; j < routes.size(); j++) {
      if (better(routes.get(j), routes.get(i))) {
        free.andNot(languages.get(j));
      }
    }
    if (free.isEmpty()) {
      expected.add("unreachable " + i);
    }
  }

  private static boolean better(LinkedRoute one, LinkedRoute other) {
    return ReferenceMatcher.compare(ReferenceMatcher.kinds(one), ReferenceMatcher.kinds(other)) < 0;
  }

  private Set<String> actual(AnalyzedRoutes analyzed, List<BitSet> languages, int[] found) {
    Set<String> actual = new TreeSet<>();
    List<LinkedRoute> routes = analyzed.routes();
    for (RouteConflict conflict : analyzed.conflicts()) {
      switch (conflict) {
        case Duplicate(var first, var second) -> {
          found[0]++;
          actual.add("duplicate " + place(routes, first) + " " + place(routes, second));
        }
        case DiffersOnlyInNames(var first, var second) -> {
          found[1]++;
          actual.add("names " + place(routes, first) + " " + place(routes, second));
        }
        case Ambiguous(var first, var second, String witness) -> {
          found[2]++;
          assertThat(ReferenceMatcher.match(first, witness)).isPresent();
          assertThat(ReferenceMatcher.match(second, witness)).isPresent();
          actual.add("ambiguous " + place(routes, first) + " " + place(routes, second));
        }
        case Unreachable(var route, var coveredBy) -> {
          found[3]++;
          BitSet free = (BitSet) languages.get(place(routes, route)).clone();
          for (LinkedRoute cover : coveredBy) {
            assertThat(better(cover, route)).isTrue();
            free.andNot(languages.get(place(routes, cover)));
          }
          assertThat(free.isEmpty()).isTrue();
          actual.add("unreachable " + place(routes, route));
        }
      }
    }
    return actual;
  }

  private static int place(List<LinkedRoute> routes, LinkedRoute route) {
    for (int i = 0; i < routes.size(); i++) {
      if (routes.get(i) == route) {
        return i;
      }
    }
    throw new AssertionError(route);
  }

  private static List<String> names(LinkedRoute route) {
    List<String> names = new ArrayList<>();
    for (PathSegment segment : route.path().segments()) {
      if (segment instanceof PathSegment.Variable variable) {
        names.add(variable.name());
      } else if (segment instanceof PathSegment.Rest rest) {
        names.add(rest.name());
      }
    }
    return names;
  }

  private static LinkedRoute route(Random random) {
    StringBuilder path = new StringBuilder();
    List<String> languages = new ArrayList<>();
    int length = 1 + random.nextInt(2);
    String[] names = random.nextInt(5) == 0 ? new String[] {"u", "v", "w"} : new String[] {"x", "y", "z"};
    for (int i = 0; i < length; i++) {
      path.append('/');
      boolean last = i == length - 1;
      int kind = random.nextInt(last ? 12 : 10);
      if (kind < 4) {
        path.append(Arrays.asList("a", "b", "0").get(random.nextInt(3)));
      } else if (kind < 10) {
        String[] variable = VARIABLES[random.nextInt(VARIABLES.length)];
        path.append(variable[0].replace("%", names[i]));
        languages.add(variable[1]);
      } else if (kind == 10) {
        path.append('{').append(names[i]).append("*}");
        languages.add(random.nextBoolean() ? "rest" : "rest-list");
      }
    }
    return Routes.of("GET", path.toString(), languages);
  }
}
