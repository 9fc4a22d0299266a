package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookiesTest {

  private static Request withCookies(String field) {
    return RequestFixture.request("GET / HTTP/1.1\nCookie: " + field + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a=1|1",
        "b=2; a=1|1",
        "a=1;b=2|1",
        "  a = 1 ;b=2|1",
        "a=1; a=2; b=3|2",
        "a=1=2|1=2",
        "a=|``",
        "aa=2; a=1|1",
        "A=2; a=1|1",
        "a=\"1 2\"|1 2",
        "a=\"\"|``",
        "a=\"|\"",
        "a=\"1|\"1",
        "a=1\"|1\"",
        "a=\"x\\\"y\\\\z\"|x\"y\\z",
        "a=\"1\\0732\\054\\303\\251\"|1;2,Ã©",
        "a=\"\\400\\08\"|40008",
        "a=x\\073|x\\073",
        "a=%41+b|%41+b",
        ";;; ;a=1;;|1",
        "a=\u00e9|\u00e9",
      })
  void readsACookie(String field, String value) {
    assertThat(withCookies(field).cookie("a")).isEqualTo(value);
  }

  @Test
  void aSemicolonEndsAQuotedValueAsInBrowsers() {
    assertThat(withCookies("a=\"1;b=2\"").cookies()).containsExactly(entry("a", "\"1"), entry("b", "2\""));
  }

  @Test
  void aPartWithoutEqualsSignIsTheValueOfTheNamelessCookie() {
    assertThat(withCookies("a=1; lone; =x; b=2").cookies())
        .containsExactly(entry("a", "1"), entry("", "x"), entry("b", "2"));
    assertThat(withCookies("lone").cookie("")).isEqualTo("lone");
  }

  @Test
  void theLastOfANameCountsAcrossFields() {
    Request request = RequestFixture.request("GET / HTTP/1.1\nCookie: a=1; b=1\ncookie: a=2\nCOOKIE: c=3\n");

    assertThat(request.cookie("a")).isEqualTo("2");
    assertThat(request.cookies()).containsExactly(entry("a", "2"), entry("b", "1"), entry("c", "3"));
    assertThat(request.cookie("d")).isNull();
    assertThat(RequestFixture.get("/").cookie("a")).isNull();
    assertThat(RequestFixture.get("/").cookies()).isEmpty();
  }

  @Test
  void escapesTakeLinearTime() {
    String escapes = "\\\"\\073".repeat(100_000);
    String pairs = "a=\"x\";".repeat(100_000);
    String openQuotes = "a=\"".repeat(100_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          assertThat(withCookies("a=\"" + escapes + "\"").cookie("a")).isEqualTo("\";".repeat(100_000));
          assertThat(withCookies(pairs).cookies()).hasSize(1);
          assertThat(withCookies(pairs).cookie("a")).isEqualTo("x");
          assertThat(withCookies(openQuotes).cookie("a").length()).isEqualTo(299_996);
        });
  }

  @Test
  void splitsAsBrowsersDo() {
    Random random = new Random(12);
    String[] pieces = {"a", "b", "=", ";", "; ", " ", "\t", "1", ",", "\"x", "%3B"};
    for (int round = 0; round < 20_000; round++) {
      StringBuilder field = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        field.append(pieces[random.nextInt(pieces.length)]);
      }
      Map<String, String> expected = expected(field.toString());
      Request request = RequestFixture.request("GET / HTTP/1.1\nCookie:" + field + "\n");
      assertThat(request.cookies()).as(field.toString()).containsExactlyEntriesOf(expected);
      assertThat(request.cookie("a")).isEqualTo(expected.get("a"));
      assertThat(request.cookie("")).isEqualTo(expected.get(""));
    }
  }

  private static Map<String, String> expected(String field) {
    Map<String, String> cookies = new LinkedHashMap<>();
    for (String part : field.split(";")) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? "" : part.substring(0, equals).strip();
      String value = part.substring(equals + 1).strip();
      boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
      if (!name.isEmpty() || !value.isEmpty()) {
        cookies.put(name, quoted ? value.substring(1, value.length() - 1) : value);
      }
    }
    return cookies;
  }
}
