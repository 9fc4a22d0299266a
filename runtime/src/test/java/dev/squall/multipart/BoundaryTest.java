package dev.squall.multipart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BoundaryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '\0',
      value = {
        "multipart/form-data; boundary=----WebKitFormBoundary7MA4 > ----WebKitFormBoundary7MA4",
        "Multipart/Form-Data;Boundary=\"a b\" > a b",
        "multipart/form-data; charset=utf-8; boundary=----=_Part_1.2 > ----=_Part_1.2",
        "multipart/form-data ; boundary=\"'()+_,-./:=?\" > '()+_,-./:=?",
      })
  void readsBoundaries(String contentType, String boundary) throws MultipartException {
    assertThat(Boundary.of(contentType)).isEqualTo(new Boundary(boundary));
  }

  @Test
  void allowsSeventyCharacters() throws MultipartException {
    assertThat(Boundary.of("multipart/form-data; boundary=" + "b".repeat(70))).isEqualTo(new Boundary("b".repeat(70)));
    assertThatThrownBy(() -> Boundary.of("multipart/form-data; boundary=" + "b".repeat(71)))
        .hasMessageStartingWith("The boundary of the multipart body must be 1 to 70 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; charset=utf-8",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=\"a \"",
        "multipart/form-data; boundary=a@b",
        "multipart/form-data; boundary=\"a\tb\"",
        "multipart/form-data; boundary=é",
        "multipart/form-data; boundary=a; boundary=b",
        "multipart/form-data; boundary=\"a",
        "multipart/form-data; boundary",
      })
  void refusesTypesWithoutAUsableBoundary(String contentType) {
    assertThatThrownBy(() -> Boundary.of(contentType))
        .isInstanceOf(MultipartException.class)
        .hasMessageContaining("of the ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain; boundary=a", "multipart/mixed; boundary=a", "multipart/form-datas; boundary=a", ""})
  void otherTypesHaveNone(String contentType) throws MultipartException {
    assertThat(Boundary.of(contentType)).isNull();
  }

  @Test
  void noOtherTextIsABoundary() {
    assertThatThrownBy(() -> new Boundary("a\r\n")).isInstanceOf(IllegalArgumentException.class);
  }
}
