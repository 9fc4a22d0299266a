package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
  private final Headers headers =
      RequestFixture.request("GET / HTTP/1.1\nX-One: 1\nx-two: zwei \u00e9\nX-ONE: 2\nAuthorization: secret\nEmpty:\n")
          .headers();

  @Test
  void looksNamesUpInAnyCase() {
    assertThat(headers.get("x-one")).isEqualTo("1");
    assertThat(headers.get("X-TWO")).isEqualTo("zwei é");
    assertThat(headers.get("empty")).isEmpty();
    assertThat(headers.get("x-on")).isNull();
    assertThat(headers.get("x-onee")).isNull();
    assertThat(headers.contains("X-one")).isTrue();
    assertThat(headers.contains("X_one")).isFalse();
  }

  @Test
  void onlyLettersHaveACase() {
    Headers odd = Headers.builder().add("a^", "1").add("b|", "2").build();

    assertThat(odd.get("a~")).isNull();
    assertThat(odd.get("A^")).isEqualTo("1");
    assertThat(odd.get("b\\")).isNull();
  }

  @Test
  void listsValuesAndNamesInOrder() {
    assertThat(headers.all("x-one")).containsExactly("1", "2");
    assertThat(headers.all("none")).isEmpty();
    assertThat(headers.names()).containsExactly("X-One", "x-two", "Authorization", "Empty");
    assertThat(headers.size()).isEqualTo(5);
    List<String> lines = new ArrayList<>();
    headers.forEach((name, value) -> lines.add(name + "=" + value));
    assertThat(lines).containsExactly("X-One=1", "x-two=zwei é", "X-ONE=2", "Authorization=secret", "Empty=");
  }

  @Test
  void describesItselfWithoutCredentials() {
    assertThat(headers.toString()).contains("X-One: 1\n").contains("Authorization: (hidden)").doesNotContain("secret");
  }

  @Test
  void buildsFields() {
    Headers built = Headers.builder().add("A", "1").add("B", "").add("a", "\u00e9\t2").build();

    assertThat(built.all("a")).containsExactly("1", "é\t2");
    assertThat(built.get("b")).isEmpty();
    assertThat(Headers.builder().build().size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nB: c", "a\nb", "a\rb", "a\0b", "\u007f", "\u0100", "\u2028", "\u010d\u010a"})
  void lineBreaksNeverGetIntoAValue(String value) {
    Headers.Builder builder = Headers.builder();

    assertThatThrownBy(() -> builder.add("X", value)).isInstanceOf(IllegalArgumentException.class);
    assertThat(builder.build().size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:", "a\r\n", "\u00e9", "a\0"})
  void aNameIsAToken(String name) {
    assertThatThrownBy(() -> Headers.builder().add(name, "v")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void manyFieldsTakeLinearTime() {
    Headers.Builder builder = Headers.builder();
    for (int i = 0; i < 100_000; i++) {
      builder.add("Same", "value");
    }
    Headers many = builder.build();

    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          assertThat(many.all("same").size()).isEqualTo(100_000);
          assertThat(many.names()).containsExactly("Same");
          assertThat(many.get("other")).isNull();
        });
  }

  @Test
  void joinsValuesWithCommas() {
    Headers headers = Headers.builder().add("Accept", "text/html").add("X", "1").add("accept", "*/*").build();
    assertThat(headers.joined("ACCEPT")).isEqualTo("text/html, */*");
    assertThat(headers.joined("x")).isEqualTo("1");
    assertThat(headers.joined("y")).isNull();
  }

  @Test
  void readsFieldsFromText() {
    Headers headers = Headers.parse("A: 1\r\nb:2 \nA:\t3\n  and\n\tmore\nC:\n");
    assertThat(headers.all("a")).containsExactly("1", "3 and more");
    assertThat(headers.get("B")).isEqualTo("2");
    assertThat(headers.get("c")).isEmpty();
    for (String wrong : new String[] {"no colon", ": no name", " folded: first", "bad name: 1", "A: \u0001"}) {
      assertThatThrownBy(() -> Headers.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void comparesNamesInAnyCaseAndOrder() {
    Headers headers = Headers.parse("A: 1\nB: 2\nA: 3");
    assertThat(headers).isEqualTo(Headers.parse("b: 2\na: 1\na: 3")).hasSameHashCodeAs(Headers.parse("b: 2\na: 1\na: 3"));
    assertThat(headers).isNotEqualTo(Headers.parse("B: 2\nA: 3\nA: 1")).isNotEqualTo(Headers.parse("A: 1\nB: 2"));
  }

  @Test
  void aBuilderChangesACopy() {
    Headers headers = Headers.parse("A: 1\nB: 2\na: 3");
    Headers changed = headers.toBuilder().set("a", "4").setIfAbsent("b", "5").setIfAbsent("C", "6").remove("none").build();
    assertThat(changed).isEqualTo(Headers.parse("A: 4\nB: 2\nC: 6"));
    assertThat(headers.all("A")).containsExactly("1", "3");
  }
}
