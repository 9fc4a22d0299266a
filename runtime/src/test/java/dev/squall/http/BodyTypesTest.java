package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTypesTest {
  private static final BodyTypes TYPES =
      BodyTypes.of("application/json", "text/csv; header=present", "image/*", "text/plain");

  private static Request request(String fields, String body) {
    return RequestFixture.request("POST / HTTP/1.1\n" + fields, body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "application/json|0",
        "Application/JSON|0",
        "application/json; charset=utf-8|0",
        "application/json;x=\"a;b\"|0",
        "text/csv; header=present|1",
        "text/csv;charset=utf-8;HEADER=\"Present\"|1",
        "image/png|2",
        "image/svg+xml; a=b|2",
        "text/plain|3",
        "text/csv|-1",
        "text/csv; header=absent|-1",
        "application/json+x|-1",
        "application/vnd.a+json|-1",
        "application|-1",
        "application/json, text/plain|-1",
        "image/*|-1",
        "image/*; a=b|-1",
        "*/*|-1",
        "``|-1",
      })
  void findsTheTypeOfABody(String type, int expected) {
    Request request = request("Content-Type: " + type + "\n", "a");

    if (expected >= 0) {
      assertThat(TYPES.require(request)).isEqualTo(expected);
    } else {
      assertThatThrownBy(() -> TYPES.require(request))
          .isInstanceOfSatisfying(UnsupportedMediaTypeException.class, refused -> {
            assertThat(refused.status()).isEqualTo(415);
            assertThat(refused.headersTo(Response.empty(415)).header("Accept"))
                .isEqualTo("application/json, text/csv; header=present, image/*, text/plain");
          });
    }
  }

  @Test
  void aBodyHasOneType() {
    assertThatThrownBy(() -> TYPES.require(request("Content-Type: text/plain\nContent-Type: application/json\n", "a")))
        .isInstanceOf(BadRequestException.class)
        .hasMessage("The request has several fields Content-Type.");
  }

  @Test
  void aBodyNeedsAType() {
    assertThatThrownBy(() -> TYPES.require(request("", "a")))
        .isInstanceOf(UnsupportedMediaTypeException.class)
        .hasMessage("The body has no Content-Type;"
            + " it must be application/json, text/csv; header=present, image/* or text/plain.");
    assertThat(TYPES.require(request("", ""))).isZero();
  }

  @Test
  void jsonInAnotherCharsetIsToldOfAllTypes() {
    BodyTypes json = BodyTypes.of("application/vnd.book+json", "application/json");
    assertThat(json.requireJson(request("Content-Type: application/json; charset=\"UTF-8\"\n", "1"))).isOne();
    assertThat(json.requireJson(request("Content-Type: application/json; q=1\n", "1"))).isOne();
    assertThat(json.requireJson(request("", ""))).isZero();
    assertThatThrownBy(() -> json.requireJson(request("Content-Type: application/json; charset=utf-16\n", "1")))
        .isInstanceOfSatisfying(UnsupportedMediaTypeException.class, refused -> {
          assertThat(refused).hasMessage("JSON must be in UTF-8.");
          assertThat(refused.supported()).containsExactly("application/vnd.book+json", "application/json");
          assertThat(refused.headersTo(Response.empty(415)).header("Accept")).isEqualTo("application/vnd.book+json, application/json");
        });
  }
}
