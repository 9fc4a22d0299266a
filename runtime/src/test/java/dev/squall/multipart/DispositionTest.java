package dev.squall.multipart;

import static dev.squall.multipart.MultipartText.disposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DispositionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '\0',
      value = {
        "name=a; filename=b.txt > a|b.txt", // unquoted
        "Name=\"a\";FILENAME=\"b\" > a|b", // any case, no space
        "name=\"a\" ; filename=\"b;c=d\" ; > a|b;c=d", // separators within quotes
        "name=\"a\"; filename=\"b \\\"c\\\" \\\\d\" > a|b \"c\" \\d", // backslashes before what they escape
        "name=\"a\"; filename=\"C:\\new\\b.txt\" > a|C:\\new\\b.txt", // and as what they are
        "name=\"a%22b\"; filename=\"%22c%22 100%.txt%20\" > a\"b|\"c\" 100%.txt%20", // browsers
        "name=\"a\"; filename=\"日本語 – é.txt\" > a|日本語 – é.txt", // browsers, too
        "name=\"a\"; filename*=UTF-8''%e6%97%a5%20%C3%A9.txt > a|日 é.txt",
        "name=\"a\"; filename*=utf-8'en'b%27.txt > a|b'.txt",
        "name=\"a\"; filename*=iso-8859-1''b%E9.txt > a|bé.txt",
        "name=\"a\"; filename=\"plain\"; filename*=UTF-8''extended > a|extended",
        "name=\"a\"; filename*=UTF-8''extended; filename=\"plain\" > a|extended",
        "name=\"\"; filename=\"\" > |",
        "name=\"a\"; size=3; x=\"y\" > a|null",
      })
  void readsNames(String parameters, String expected) throws MultipartException {
    assertThat(MultipartText.whole(disposed(parameters))).containsExactly(expected + "|x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=\"a", // not closed
        "name=\"a\"b", // text behind the quotes
        "name=\"a\" filename=\"b\"", // no semicolon
        "name=a b", // no quotes
        "name=a\"b\"",
        "name", // no value
        "=a",
        "name = \"a\"",
        "name=\"a\"; name=\"b\"",
        "name=\"a\"; filename=\"b\"; filename=\"c\"",
        "name=\"a\"; filename*=UTF-8''b; filename*=UTF-8''c",
        "name=\"a\"; filename*=\"UTF-8''b\"",
        "name=\"a\"; filename*=UTF-8'b",
        "name=\"a\"; filename*=UTF-8''%E9", // not UTF-8
        "name=\"a\"; filename*=UTF-8''%e",
        "name=\"a\"; filename*=UTF-8''%zz",
        "name=\"a\"; filename*=UTF-8''é",
        "name=\"a\"; filename*=utf-16''b",
        "name=\"a\"; filename*0=\"b\"; filename*1=\"c\"",
        "name*=UTF-8''a",
      })
  void refusesWhatCouldBeReadInTwoWays(String parameters) {
    assertThatThrownBy(() -> MultipartText.whole(disposed(parameters)))
        .isInstanceOf(MultipartException.class)
        .hasMessageStartingWith("The Content-Disposition of a part ");
  }

  @Test
  void readsLineBreaksInNamesAsBrowsersWriteThem() throws MultipartException {
    assertThat(MultipartText.whole(disposed("name=\"a%0Db\"; filename=\"c%0d%0ad\""))).containsExactly("a\rb|c\r\nd|x");
  }

  @Test
  void readsManyQuotedSemicolonsInLinearTime() throws MultipartException {
    // The time that this takes grows with the square of the length in readers that look for the next semicolon again.
    MultipartLimits wide = new MultipartLimits(100, 1 << 20, Long.MAX_VALUE);
    String name = ";\\\"".repeat(300_000);
    MultipartText text = new MultipartText(wide);
    byte[] body = MultipartText.bytes(disposed("name=\"" + name + "\""));
    text.feed(body, 0, body.length);
    assertThat(text.end()).containsExactly(";\"".repeat(300_000) + "|null|x");
  }

  @Test
  void refusesNamesThatAreNotUtf8() {
    byte[] body = MultipartText.bytes(disposed("name=\"a?\""));
    for (int i = 0; i < body.length; i++) {
      body[i] = body[i] == '?' ? (byte) 0xe9 : body[i];
    }
    assertThatThrownBy(() -> new MultipartText(MultipartLimits.DEFAULT).feed(body, 0, body.length))
        .hasMessage("The header of a part is not UTF-8 text: byte 19 is 0xE9.");
  }
}
