package dev.squall.processor.codegen;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.dispatch.DispatchTable;
import dev.squall.http.PathValues;
import dev.squall.http.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A small table: what it finds, and what it says about its routes. */
class DispatchTableTest {
  private static final List<String> ROUTES = List.of(
      "GET /",
      "GET /users",
      "GET /users/",
      "POST /users",
      "GET /users/search",
      "GET /users/{id} long",
      "GET /users/{name} text",
      "GET /users/{id}/posts/{post} long uuid",
      "GET /users/{name}/posts/latest text",
      "GET /files/{path*} rest",
      "GET /raw/{path*} rest-list",
      "GET /reports/report-{number}.pdf int",
      "GET /orders/{state} enum:OPEN|CLOSED",
      "GET /orders/{code:[A-Z]{3}[0-9]+} text",
      "GET /orders/{day} local-date",
      "GET /caf%C3%A9",
      "M-SEARCH /devices");

  private static DispatchTable table;

  @BeforeAll
  static void compile() throws ReflectiveOperationException {
    table = Applications.table(Applications.of(ROUTES));
  }

  private static String find(String method, String path) {
    byte[] bytes = ("  " + path + "/").getBytes(US_ASCII);
    int number = List.of(table.methods()).indexOf(method);
    PathValues values = new PathValues(table.maxVariables());
    int route = table.find(number, bytes, 2, bytes.length - 1, values);
    if (route == DispatchTable.NOT_FOUND) {
      return "none";
    }
    StringBuilder found = new StringBuilder(table.describe(route));
    for (int i = 0; i < found.chars().filter(c -> c == '{').count() && i < table.maxVariables(); i++) {
      int from = values.from(i);
      if (table.describe(route).split("\\{", -1).length - 1 > i) {
        found.append(' ').append(new String(bytes, from, values.to(i) - from, US_ASCII));
      }
    }
    return found.toString();
  }

  @Test
  void literalsWinOverTypedVariablesAndThoseOverPlainOnes() {
    assertThat(find("GET", "/")).isEqualTo("GET /");
    assertThat(find("GET", "/users")).isEqualTo("GET /users");
    assertThat(find("GET", "/users/")).isEqualTo("GET /users/");
    assertThat(find("GET", "/users/search")).isEqualTo("GET /users/search");
    assertThat(find("GET", "/users/42")).isEqualTo("GET /users/{id} 42");
    assertThat(find("GET", "/users/ann")).isEqualTo("GET /users/{name} ann");
    assertThat(find("GET", "/caf%C3%A9")).isEqualTo("GET /caf%C3%A9");
  }

  @Test
  void whatLeadsNowhereGivesWayToTheNext() {
    assertThat(find("GET", "/users/42/posts/latest")).isEqualTo("GET /users/{name}/posts/latest 42");
    assertThat(find("GET", "/users/42/posts/123e4567-e89b-12d3-a456-426614174000"))
        .isEqualTo("GET /users/{id}/posts/{post} 42 123e4567-e89b-12d3-a456-426614174000");
    assertThat(find("GET", "/users/42/posts/7")).isEqualTo("none");
  }

  @Test
  void variablesNeverTakeNothingOrDots() {
    assertThat(find("GET", "/users/.")).isEqualTo("none");
    assertThat(find("GET", "/users/..")).isEqualTo("none");
    assertThat(find("GET", "/users/...")).isEqualTo("GET /users/{name} ...");
    assertThat(find("GET", "/users//posts/latest")).isEqualTo("none");
    assertThat(find("GET", "//")).isEqualTo("none");
  }

  @Test
  void theRestOfAPathMayBeEmptyAndHasSlashes() {
    assertThat(find("GET", "/files")).isEqualTo("none");
    assertThat(find("GET", "/files/")).isEqualTo("GET /files/{path*} ");
    assertThat(find("GET", "/files/a//b/")).isEqualTo("GET /files/{path*} a//b/");
    assertThat(find("GET", "/files/a/../b")).isEqualTo("none");
    assertThat(find("GET", "/files/a%2Fb")).isEqualTo("none");
    assertThat(find("GET", "/raw/a%2Fb")).isEqualTo("GET /raw/{path*} a%2Fb");
    assertThat(find("GET", "/raw/a/.")).isEqualTo("none");
  }

  @Test
  void literalTextAroundAVariableIsNotPartOfIt() {
    assertThat(find("GET", "/reports/report-7.pdf")).isEqualTo("GET /reports/report-{number}.pdf 7");
    assertThat(find("GET", "/reports/report-.pdf")).isEqualTo("none");
    assertThat(find("GET", "/reports/report-x.pdf")).isEqualTo("none");
    assertThat(find("GET", "/reports/report-7.pdf/")).isEqualTo("none");
  }

  @Test
  void languagesOfOnePlaceAreToldApart() {
    assertThat(find("GET", "/orders/OPEN")).isEqualTo("GET /orders/{state} OPEN");
    assertThat(find("GET", "/orders/ABC12")).startsWith("GET /orders/{code:[A-Z]{3}[0-9]+} ABC12");
    assertThat(find("GET", "/orders/2026-01-31")).isEqualTo("GET /orders/{day} 2026-01-31");
    assertThat(find("GET", "/orders/open")).isEqualTo("none");
  }

  @Test
  void numbersAreParsedWithinTheirRange() {
    PathValues values = new PathValues(table.maxVariables());
    assertThat(parse("-9223372036854775808", values)).isTrue();
    assertThat(values.number(0)).isEqualTo(Long.MIN_VALUE);
    assertThat(parse("9223372036854775807", values)).isTrue();
    assertThat(values.number(0)).isEqualTo(Long.MAX_VALUE);
    assertThat(parse("-0", values)).isTrue();
    assertThat(values.number(0)).isZero();
    assertThat(parse("9223372036854775808", values)).isFalse();
    assertThat(parse("-9223372036854775809", values)).isFalse();
    assertThat(parse("9999999999999999999", values)).isFalse();
    assertThat(parse("00000000000000000001", values)).isFalse();
    assertThat(parse("-", values)).isFalse();
    assertThat(parse("+1", values)).isFalse();
  }

  private static boolean parse(String number, PathValues values) {
    byte[] path = ("/users/" + number).getBytes(US_ASCII);
    int route = table.find(List.of(table.methods()).indexOf("GET"), path, 0, path.length, values);
    return table.describe(route).equals("GET /users/{id}");
  }

  @Test
  void methodsHaveNumbers() {
    assertThat(table.methods()).containsExactly("GET", "M-SEARCH", "POST");
    assertThat(table.method("xPOST".getBytes(US_ASCII), 1, 5)).isEqualTo(2);
    assertThat(table.method("PUT".getBytes(US_ASCII), 0, 3)).isEqualTo(DispatchTable.NOT_FOUND);
    assertThat(find("POST", "/users")).isEqualTo("POST /users");
    assertThat(find("POST", "/users/42")).isEqualTo("none");
    assertThat(find("M-SEARCH", "/devices")).isEqualTo("M-SEARCH /devices");
  }

  @Test
  void routesAreInvokedByNumber() throws Exception {
    for (int route = 0; route < ROUTES.size(); route++) {
      String listed = table.listing().lines().toList().get(route + 1);
      String body = new String(((Response) table.invoke(route, null)).body(), US_ASCII);
      assertThat(listed).contains(table.describe(route).split(" ")[1]);
      assertThat(listed).contains("C0." + body.split(" ")[1] + "()");
      assertThat(table.nonBlocking(route)).isEqualTo(listed.contains("(on the loop)"));
    }
    assertThatThrownBy(() -> table.describe(ROUTES.size()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no route has the number 17");
  }
}
