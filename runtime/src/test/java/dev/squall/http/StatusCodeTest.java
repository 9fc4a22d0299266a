package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCodeTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "103,Early Hints",
        "200,OK",
        "208,Already Reported",
        "226,IM Used",
        "404,Not Found",
        "418,I'm a teapot",
        "421,Misdirected Request",
        "425,Too Early",
        "451,Unavailable For Legal Reasons",
        "508,Loop Detected",
        "510,Not Extended",
        "511,Network Authentication Required"
      })
  void knowsThePhrasesOfTheRegistry(int status, String reason) {
    assertThat(StatusCode.reason(status)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 99, 299, 419, 599, 600, 999})
  void unknownStatusesHaveAPhraseToo(int status) {
    assertThat(StatusCode.reason(status)).isEqualTo("Unknown");
  }

  @Test
  void saysWhichStatusesHaveNoBody() {
    assertThat(List.of(100, 101, 103, 199, 204, 304)).allMatch(StatusCode::bodiless);
    assertThat(List.of(200, 201, 205, 206, 303, 404, 500)).noneMatch(StatusCode::bodiless);
  }
}
