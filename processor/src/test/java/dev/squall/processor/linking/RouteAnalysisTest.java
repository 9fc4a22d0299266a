package dev.squall.processor.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.processor.linking.RouteConflict.Ambiguous;
import dev.squall.processor.linking.RouteConflict.DiffersOnlyInNames;
import dev.squall.processor.linking.RouteConflict.Duplicate;
import dev.squall.processor.linking.RouteConflict.Unreachable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteAnalysisTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "GET /users/new; GET /users/{id} long; GET /users/{name} text; GET /users/{path*} rest",
    "GET /a/{x} text; GET /{x}/a text",
    "GET /{i}/x int; GET /{s:[0-9a-z]+}/{y} text text",
    "GET /{id} int; GET /{name:[a-z]+} text",
    "GET /{id} int; POST /{id} int; HEAD /{id} int",
    "GET /a; GET /a/; GET /a/{x*} rest",
    "GET /a-{x} text; GET /b-{x} text; GET /{x} text",
    "GET /{x}.pdf text; GET /{x}.txt text",
    "GET /{b} boolean; GET /true",
    "GET /{x:[a-c]} text; GET /a; GET /b",
    "GET /{x*} rest; GET /{x} text; GET /",
    "GET /{a}/{b} text text; GET /{a}/b text; GET /a/{b} text; GET /a/b",
    "GET /{x:(?:.|\\s)+} text; GET /{y} text",
    "GET /{d} local-date; GET /{n} long",
  })
  void findsNothingWhereSpecificityDecides(String routes) {
    assertThat(conflicts(routes.split("; "))).isEmpty();
  }

  @Test
  void findsDuplicates() {
    assertThat(conflicts("GET /users/{id} long", "GET /users/{id} long")).containsExactly(
        "duplicate GET /users/{id} long | GET /users/{id} long");
    assertThat(conflicts("GET /{x:[0-9]+} text", "GET /{x:\\d+} text")).hasSize(1).first().asString().startsWith("duplicate");
    assertThat(conflicts("GET /a%20b", "GET /a%20b")).hasSize(1);
    assertThat(conflicts("GET /größe", "GET /gr%C3%B6%C3%9Fe")).hasSize(1);
    assertThat(conflicts("GET /a/", "GET /a/", "GET /a/")).hasSize(2);
    assertThat(conflicts("GET /a{x:b} text", "GET /{x:ab} text")).hasSize(1).first().asString().startsWith("duplicate");
  }

  @Test
  void findsDifferencesInNamesOnly() {
    assertThat(conflicts("GET /users/{id} long", "GET /users/{number} long")).containsExactly(
        "names GET /users/{id} long | GET /users/{number} long");
    assertThat(conflicts("GET /{a*} rest", "GET /{b*} rest")).containsExactly("names GET /{a*} rest | GET /{b*} rest");
  }

  @Test
  void findsAmbiguitiesWithAWitness() {
    assertThat(conflicts("GET /users/{id} long", "GET /users/{n:[0-9a-f]+} text")).containsExactly(
        "ambiguous /users/0 GET /users/{id} long | GET /users/{n:[0-9a-f]+} text");
    assertThat(conflicts("GET /{i}/x/{n:[a-z]{2}} int text", "GET /{l}/x/{n:[y-z]+} long text")).containsExactly(
        "ambiguous /0/x/yy GET /{i}/x/{n:[a-z]{2}} int text | GET /{l}/x/{n:[y-z]+} long text");
    assertThat(conflicts("GET /a-{x} text", "GET /{x}-b text")).containsExactly(
        "ambiguous /a-b GET /a-{x} text | GET /{x}-b text");
    assertThat(conflicts("GET /{x:[~é]} text", "GET /{y:é|\\x2F} text")).containsExactly(
        "ambiguous /%C3%A9 GET /{x:[~é]} text | GET /{y:é|\\x2F} text");
    assertThat(conflicts("GET /{x:a|\\x2F} text", "GET /{y:b|\\W} text")).containsExactly(
        "ambiguous /%2F GET /{x:a|\\x2F} text | GET /{y:b|\\W} text");
    assertThat(conflicts("GET /f/{a*} rest", "GET /f/{a*} rest-list")).containsExactly(
        "ambiguous /f/a GET /f/{a*} rest | GET /f/{a*} rest-list");
    assertThat(conflicts("GET /{a:x|y}/{t} text text", "GET /{b:y|z}/{u} text text")).hasSize(1).first().asString()
        .startsWith("ambiguous /y/a");
  }

  @Test
  void findsUnreachableRoutes() {
    assertThat(conflicts("GET /{b} boolean", "GET /true", "GET /false")).containsExactly(
        "unreachable GET /{b} boolean by [GET /false, GET /true]");
    assertThat(conflicts("GET /{c} enum:A|B|C", "GET /A", "GET /C", "GET /{x:B} text"))
        .containsExactly("ambiguous /B GET /{c} enum:A|B|C | GET /{x:B} text");
    assertThat(conflicts("GET /{c:[a-b]}/{y} text text", "GET /a/{x*} rest", "GET /b/{x*} rest")).isEmpty();
    assertThat(conflicts("GET /{c:[a-b]}/{y} text text", "GET /a/{x*} rest-list", "GET /b/{x*} rest-list")).containsExactly(
        "unreachable GET /{c:[a-b]}/{y} text text by [GET /a/{x*} rest-list, GET /b/{x*} rest-list]");
    assertThat(conflicts("GET /{c:[a-b]}/{y} text text", "GET /a/{x} text", "GET /b/{x} text")).hasSize(1).first().asString()
        .startsWith("unreachable");
    assertThat(conflicts("GET /{c:[a-b]}/{y} text int", "GET /a/{x} text", "GET /{z:b}/{n} text int"))
        .anyMatch(text -> text.startsWith("ambiguous /b/0"))
        .noneMatch(text -> text.startsWith("unreachable"));
    assertThat(conflicts("GET /{x:a}/{y*} text rest", "GET /a/{y*} rest")).containsExactly(
        "unreachable GET /{x:a}/{y*} text rest by [GET /a/{y*} rest]");
    assertThat(conflicts("GET /{x:a}/{y*} text rest-list", "GET /a/{y*} rest")).isEmpty();
    assertThat(conflicts("GET /{x:a}/{y*} text rest", "GET /a/", "GET /a/{y} text")).isEmpty();
  }

  @Test
  void sortsByPrecedenceWhateverTheOrder() {
    List<String> sorted = List.of(
        "GET /", "POST /", "GET /a", "GET /a/", "GET /a/b", "GET /a/{x} int", "GET /a/{x} text", "GET /a/{x*} rest", "GET /b",
        "GET /{i}/b int", "GET /{s:[a-z]}/{y} text text", "GET /{i} text", "GET /{i}/z text", "GET /{i*} rest");
    List<String> shuffled = new ArrayList<>(sorted);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(shuffled, new Random(i));
      AnalyzedRoutes analyzed = RouteAnalysis.analyze(Routes.all(shuffled.toArray(String[]::new)));
      assertThat(analyzed.routes()).extracting(Routes::text).containsExactlyElementsOf(sorted);
    }
  }

  @Test
  void refusesRoutesWhoseLanguagesDoNotFit() {
    assertThatThrownBy(() -> RouteAnalysis.analyze(Routes.all("GET /{x}"))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RouteAnalysis.analyze(Routes.all("GET /x int"))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RouteAnalysis.analyze(Routes.all("GET /{x} ink"))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void analyzesTenThousandRoutesInSeconds() {
    List<String> routes = new ArrayList<>();
    for (int i = 0; i < 1_250; i++) {
      routes.add("GET /area" + i % 50 + "/thing" + i);
      routes.add("GET /area" + i % 50 + "/thing" + i + "/{id} long");
      routes.add("GET /area" + i % 50 + "/thing" + i + "/{id}/part/{part} long text");
      routes.add("GET /{tenant}/area/thing" + i + "/{path*} text rest");
      routes.add("GET /{tenant}/{number}/thing" + i + " text int");
      routes.add("GET /report" + i + "-{day}/{x:[a-z]{3}}" + i + " local-date text");
      routes.add("POST /{tenant:[a-z]{1,9}}/thing" + i + "/{flag} text boolean");
      routes.add("PUT /area" + i + "/{color}/{size} enum:RED|GREEN|BLUE uuid");
    }
    routes.add("PUT /{x:area77}/{color}/{size} text enum:RED|GREEN uuid");
    long start = System.nanoTime();
    assertThat(conflicts(routes.toArray(String[]::new))).hasSize(1).first().asString().startsWith("unreachable");
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  private static List<String> conflicts(String... routes) {
    return RouteAnalysis.analyze(Routes.all(routes)).conflicts().stream().map(RouteAnalysisTest::text).toList();
  }

  private static String text(RouteConflict conflict) {
    return switch (conflict) {
      case Duplicate(var first, var second) -> "duplicate " + Routes.text(first) + " | " + Routes.text(second);
      case DiffersOnlyInNames(var first, var second) -> "names " + Routes.text(first) + " | " + Routes.text(second);
      case Ambiguous(var first, var second, String witness) -> {
        assertThat(ReferenceMatcher.match(first, witness)).as(witness).isPresent();
        assertThat(ReferenceMatcher.match(second, witness)).as(witness).isPresent();
        yield "ambiguous " + witness + " " + Routes.text(first) + " | " + Routes.text(second);
      }
      case Unreachable(var route, var coveredBy) ->
          "unreachable " + Routes.text(route) + " by " + coveredBy.stream().map(Routes::text).toList();
    };
  }
}
