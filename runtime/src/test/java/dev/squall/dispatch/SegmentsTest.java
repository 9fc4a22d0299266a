package dev.squall.dispatch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.PathValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTest {
  private final PathValues values = new PathValues(1);

  /** The text in a buffer with other bytes around it. */
  private static byte[] buffer(String text) {
    return ("1" + text + "1").getBytes(US_ASCII);
  }

  private interface Matcher {
    boolean matches(byte[] path, int from, int to, PathValues values, int index);
  }

  private boolean matches(Matcher matcher, String text) {
    values.set(0, -1, -1);
    boolean matches = matcher.matches(buffer(text), 1, 1 + text.length(), values, 0);
    if (matches) {
      assertThat(values.from(0)).isEqualTo(1);
      assertThat(values.to(0)).isEqualTo(1 + text.length());
    }
    return matches;
  }

  @Test
  void aSegmentEndsAtTheNextSlashOrWithThePath() {
    byte[] path = "/ab/c".getBytes(US_ASCII);
    assertThat(Segments.end(path, 1, 5)).isEqualTo(3);
    assertThat(Segments.end(path, 4, 5)).isEqualTo(5);
    assertThat(Segments.end(path, 0, 5)).isZero();
  }

  @Test
  void prefixesAndSuffixesLeaveSomethingOver() {
    byte[] path = buffer("report-7.pdf");
    assertThat(Segments.startsWith(path, 1, 13, "report-")).isTrue();
    assertThat(Segments.startsWith(path, 1, 8, "report-")).isFalse();
    assertThat(Segments.endsWith(path, 1, 13, ".pdf")).isTrue();
    assertThat(Segments.endsWith(path, 9, 13, ".pdf")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"a%20, 0, false", "a%20, 20, false", "a%200, 0, true", "a%20b, b, true", "%2520, 20, true", "%41, %41, false"})
  void suffixesDoNotCutPercentEncodedBytes(String text, String suffix, boolean ends) {
    assertThat(Segments.endsWith(buffer(text), 1, 1 + text.length(), suffix)).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0", "-0, 0", "007, 7", "-128, -128", "127, 127", "0000000000000000001, 1", "-9223372036854775808, -9223372036854775808",
    "9223372036854775807, 9223372036854775807"
  })
  void longNumbersAreParsed(String text, long number) {
    assertThat(matches(Segments::longNumber, text)).isTrue();
    assertThat(values.number(0)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "-", "+1", "1a", "a", "--1", "1-", "9223372036854775808", "-9223372036854775809", "9999999999999999999",
    "00000000000000000000", "1.0", "%31"
  })
  void otherTextsAreNoLongNumbers(String text) {
    assertThat(matches(Segments::longNumber, text)).isFalse();
  }

  @Test
  void smallerNumbersHaveSmallerRanges() {
    assertThat(matches(Segments::byteNumber, "-128")).isTrue();
    assertThat(matches(Segments::byteNumber, "128")).isFalse();
    assertThat(matches(Segments::shortNumber, "32767")).isTrue();
    assertThat(matches(Segments::shortNumber, "-32769")).isFalse();
    assertThat(matches(Segments::intNumber, "-2147483648")).isTrue();
    assertThat(matches(Segments::intNumber, "2147483648")).isFalse();
  }

  @Test
  void textIsAnythingButNothingAndDots() {
    assertThat(matches(Segments::text, "a")).isTrue();
    assertThat(matches(Segments::text, "...")).isTrue();
    assertThat(matches(Segments::text, ".a")).isTrue();
    assertThat(matches(Segments::text, "a.")).isTrue();
    assertThat(matches(Segments::text, "")).isFalse();
    assertThat(matches(Segments::text, ".")).isFalse();
    assertThat(matches(Segments::text, "..")).isFalse();
  }

  @Test
  void booleansAreTwoWords() {
    assertThat(matches(Segments::bool, "true")).isTrue();
    assertThat(matches(Segments::bool, "false")).isTrue();
    assertThat(matches(Segments::bool, "True")).isFalse();
    assertThat(matches(Segments::bool, "truex")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "123e4567-e89b-12d3-a456-426614174000, true", "123E4567-E89B-12D3-A456-42661417400F, true",
    "123e4567-e89b-12d3-a456-42661417400, false", "123e4567-e89b-12d3-a456-42661417400g, false",
    "123e4567e-89b-12d3-a456-426614174000, false", "123e4567-e89b-12d3-a456-4266141740000, false"
  })
  void uuidsHaveOneForm(String text, boolean matches) {
    assertThat(matches(Segments::uuid, text)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "'', true, true", "a, true, true", "a/b//c/, true, true", "a%2Fb, false, true", "a%2fb, false, true", "a/./b, false, false",
    "a/.., false, false", "..., true, true", "%2, true, true"
  })
  void theRestOfAPathHasNoDotsAndAsATextNoEncodedSlashes(String text, boolean asText, boolean asList) {
    assertThat(matches(Segments::rest, text)).isEqualTo(asText);
    assertThat(matches(Segments::restList, text)).isEqualTo(asList);
  }

  @Test
  void theHashIsThatOfTheGeneratedTables() {
    assertThat(Segments.hash(buffer("users"), 1, 6)).isEqualTo(Segments.hash("users".getBytes(US_ASCII), 0, 5));
    assertThat(Segments.hash(buffer("users"), 1, 6)).isEqualTo(0x5a378aaa);
    assertThat(Segments.hash(buffer(""), 1, 1)).isZero();
  }

  @Test
  void theBetterRouteHasTheSmallerNumber() {
    assertThat(Segments.better(3, 5)).isEqualTo(3);
    assertThat(Segments.better(5, 3)).isEqualTo(3);
    assertThat(Segments.better(DispatchTable.NOT_FOUND, 3)).isEqualTo(3);
    assertThat(Segments.better(3, DispatchTable.NOT_FOUND)).isEqualTo(3);
    assertThat(Segments.better(DispatchTable.NOT_FOUND, DispatchTable.NOT_FOUND)).isEqualTo(DispatchTable.NOT_FOUND);
  }
}
