package dev.squall.processor.codegen;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.dispatch.DispatchTable;
import dev.squall.http.PathValues;
import dev.squall.processor.codegen.ReferenceMatcher.Match;
import dev.squall.processor.model.LinkedApplication;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generated tables find what the rule says, for random routes and random paths. */
class DispatchDifferentialTest {

  @ParameterizedTest
  @CsvSource({"1, 12", "2, 12", "3, 20", "4, 20", "5, 40", "6, 40", "7, 80", "8, 150", "9, 300", "10, 1000"})
  void tablesAgreeWithTheRule(long seed, int routes) throws ReflectiveOperationException {
    RandomRoutes random = new RandomRoutes(seed);
    LinkedApplication application = Applications.of(random.routes(routes));
    DispatchTable table = Applications.table(application);
    ReferenceMatcher reference = new ReferenceMatcher(application.routes());
    PathValues values = new PathValues(table.maxVariables());
    int found = 0;
    for (String path : random.paths(2000)) {
      String expected = expected(reference, path);
      if (!expected.equals("tied")) {
        assertThat(actual(table, path, values)).as(path).isEqualTo(expected);
        found += expected.equals("none") ? 0 : 1;
      }
    }
    assertThat(found).isGreaterThan(routes);
  }

  private static String expected(ReferenceMatcher reference, String path) {
    Match match = reference.find("GET", path);
    if (match == null) {
      return "none";
    }
    return match.tied() ? "tied" : "GET " + match.route().path().text() + " " + match.values();
  }

  private static String actual(DispatchTable table, String path, PathValues values) {
    byte[] buffer = ("GET " + path + " HTTP").getBytes(US_ASCII);
    int get = table.method(buffer, 0, 3);
    int route = get < 0 ? DispatchTable.NOT_FOUND : table.find(get, buffer, 4, buffer.length - 5, values);
    if (route == DispatchTable.NOT_FOUND) {
      return "none";
    }
    List<String> texts = new ArrayList<>();
    String description = table.describe(route);
    for (int i = 0; description.contains("{x" + i) || hasLater(description, i); i++) {
      if (description.contains("{x" + i)) {
        int index = texts.size();
        texts.add(new String(buffer, values.from(index), values.to(index) - values.from(index), US_ASCII));
      }
    }
    return description + " " + texts;
  }

  private static boolean hasLater(String description, int number) {
    return number < 5 && (description.contains("{x" + (number + 1)) || hasLater(description, number + 1));
  }
}
