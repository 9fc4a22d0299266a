package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

  private static int html(String field) {
    return Accept.of(Headers.builder().add("Accept", field).build()).quality("text", "html");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text/html|1000",
        "TEXT/HTML;Q=0.5|500",
        "text/html ; q=0.123|123",
        "text/html;q=1.000|1000",
        "text/html;q=0|0",
        "text/html;q=0.|0",
        "text/html;q=1.|1000",
        "*/*|1000",
        "text/*;q=0.4, */*;q=0.9|400",
        "*/*;q=0.9,text/*;q=0.4,text/html;q=0.2|200",
        "text/html;q=0.2,text/html;q=0.8|200",
        "application/json|0",
        "``|1000",
        ", ,text/html|1000",
        "text/html;q=1.5, a/b|0",
        "text/html;q=-1, a/b|0",
        "text/html;q=0.1234|1000",
        "text/html;q=a, text/*;q=0.3|300",
        "text/html;q|1000",
        "a/b;c,text/html;q=0.3|300",
        "text|1000",
        "text/html x, text/html;q=0.1|100",
        "a/b;x=\",text/html\", text/*;q=0.7|700",
        "text/html;level=\"1;q=0.1\";q=0.6, */*;q=0.1|100",
        "text/html;x=\"unclosed|1000",
        "*/html;q=0.2, text/*;q=0.1|100",
        "text/html;level=1;q=0.6|0",
      })
  void weighsATypeByTheMostSpecificRange(String field, int quality) {
    assertThat(html(field)).isEqualTo(quality);
  }

  /** The table of RFC 9110, section 12.5.1, without its last row, which forgets that text/html matches a range only. */
  @ParameterizedTest
  @CsvSource({
    "text/plain;format=flowed,1000",
    "text/plain,700",
    "text/html,300",
    "image/jpeg,500",
    "text/plain;format=fixed,400",
  })
  void weighsTheTypesOfTheRfcAsItDoes(String type, int quality) {
    String field = "text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5";
    MediaType offered = MediaType.parse(type);

    assertThat(Accept.of(Headers.builder().add("Accept", field).build()).quality(offered)).isEqualTo(quality);
  }

  @Test
  void withoutTheFieldEverythingIsWelcome() {
    assertThat(Accept.of(Headers.builder().build()).quality("text", "html")).isEqualTo(Accept.BEST);
  }

  @Test
  void severalFieldsAreOneList() {
    Headers headers = Headers.builder().add("Accept", "*/*;q=0.1").add("accept", "text/html;q=0.9").build();

    assertThat(Accept.of(headers).quality("text", "html")).isEqualTo(900);
    assertThat(Accept.of(headers).quality("image", "png")).isEqualTo(100);
  }

  @Test
  void longFieldsTakeLinearTime() {
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          assertThat(html("a/b;".repeat(100_000))).isEqualTo(1000);
          assertThat(html("a/b," + "\",".repeat(100_000))).isZero();
          assertThat(html("a/b," + ";q=\"".repeat(100_000))).isZero();
          assertThat(html("text/html;a=\"" + "\\\"".repeat(100_000))).isEqualTo(1000);
          assertThat(html(",".repeat(100_000) + "text/html")).isEqualTo(1000);
        });
  }

  @Test
  void readsMediaTypes() {
    MediaType type = MediaType.parse("Text/HTML; Charset=\"a\\\"b\"; charset=c; level=1");

    assertThat(type.is("text", "html")).isTrue();
    assertThat(type.parameter("CHARSET")).isEqualTo("a\"b");
    assertThat(type.parameter("level")).isEqualTo("1");
    assertThat(type.parameter("none")).isNull();
    assertThat(MediaType.parse("text")).isNull();
    assertThat(MediaType.parse("text/")).isNull();
    assertThat(MediaType.parse("/html")).isNull();
    assertThat(MediaType.parse("text/html;a")).isNull();
    assertThat(MediaType.parse("text/html;a=")).isNull();
    assertThat(MediaType.parse("text/html, text/plain")).isNull();
    assertThat(MediaType.parse("")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "de|[de]",
        "de-AT, en;q=0.8, fr;q=0.9|[de_AT, fr, en]",
        "en;q=0.5,de;q=0.5|[en, de]",
        "*;q=0.1, zh-Hant-TW, , x;q=0, q=1, de;level=1, -|[zh_TW_#Hant]",
        "``|[]",
      })
  void languagesAreSortedByWeight(String field, String expected) {
    assertThat(AcceptLanguage.of(Headers.builder().add("Accept-Language", field).build()).toString()).isEqualTo(expected);
  }

  @Test
  void fewLanguagesAreEnough() {
    String field = "de,".repeat(100_000);
    assertThat(AcceptLanguage.of(Headers.builder().add("Accept-Language", field).build())).hasSize(20);
    assertThat(AcceptLanguage.of(Headers.builder().build())).isEmpty();
  }
}
