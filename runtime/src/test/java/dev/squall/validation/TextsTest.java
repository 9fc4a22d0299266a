package dev.squall.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\r\n", "\u00A0", "\u2003\u3000", "\u2028\u2029", "\0\u001F\u007F\u0085"})
  void whiteSpaceAndControlCharactersAreBlank(String text) {
    assertThat(Texts.isNotBlank(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", " . ", "\u00A0é", "😀", "\u200B"})
  void anythingElseIsNot(String text) {
    assertThat(Texts.isNotBlank(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "ab, 2", "😀, 1", "a😀b, 3", "e\u0301, 2", "\uD83D, 1", "\uDE00\uD83D, 2", "\uD83D\uD83D\uDE00, 2"})
  void charactersAreCodePoints(String text, int length) {
    assertThat(Texts.hasLength(text, length, length)).isTrue();
    assertThat(Texts.hasLength(text, length + 1, 100)).isFalse();
    assertThat(Texts.hasLength(text, 0, length - 1)).isFalse();
    assertThat(Texts.hasLength(text, 0, Integer.MAX_VALUE)).isTrue();
  }

  @Test
  void nullIsNotTheirs() {
    assertThat(Texts.hasLength(null, 1, 2)).isTrue();
    assertThat(Texts.isNotBlank(null)).isTrue();
  }
}
