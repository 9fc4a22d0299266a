package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDispositionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          report.pdf      | attachment; filename="report.pdf"
          two words.txt   | attachment; filename="two words.txt"
          naïve.txt       | attachment; filename="na_ve.txt"; filename*=UTF-8''na%C3%AFve.txt
          €😀.txt         | attachment; filename="__.txt"; filename*=UTF-8''%E2%82%AC%F0%9F%98%80.txt
          100%.txt        | attachment; filename="100_.txt"; filename*=UTF-8''100%25.txt
          a"b.txt         | attachment; filename="a_b.txt"
          ../etc/passwd   | attachment; filename=".._etc_passwd"
          c:\\x            | attachment; filename="c__x"
          ..              | attachment; filename="_"
          """)
  void namesWhatIsSaved(String name, String value) {
    assertThat(ContentDisposition.attachment(name)).isEqualTo(value);
  }

  @org.junit.jupiter.api.Test
  void nothingBreaksOutOfTheField() {
    assertThat(ContentDisposition.inline("a\r\nSet-Cookie: b\u0000c")).isEqualTo("inline; filename=\"a__Set-Cookie_ b_c\"");
    assertThat(ContentDisposition.attachment(" ")).isEqualTo("attachment");
    assertThat(ContentDisposition.attachment("\ud800")).isEqualTo("attachment; filename=\"_\"; filename*=UTF-8''%EF%BF%BD");
  }
}
