package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.dispatch.Conversions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
  private static JsonReader reader(String json) {
    return new JsonReader(json.getBytes(StandardCharsets.UTF_8));
  }

  private static <T> T read(String json, Function<JsonReader, T> how) {
    JsonReader in = reader(json);
    T value = how.apply(in);
    in.finish();
    return value;
  }

  private static List<JsonFailure> failures(String json, Function<JsonReader, ?> how) {
    return catchThrowableOfType(JsonException.class, () -> read(json, how)).failures();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void scalarsAreRead() {
    assertThat(read(" true ", JsonReader::readBoolean)).isTrue();
    assertThat(read("false", JsonReader::readBoolean)).isFalse();
    assertThat(read("null", JsonReader::tryNull)).isTrue();
    assertThat(read("-2147483648", JsonReader::readInt)).isEqualTo(Integer.MIN_VALUE);
    assertThat(read("9223372036854775807", JsonReader::readLong)).isEqualTo(Long.MAX_VALUE);
    assertThat(read("-9223372036854775808", JsonReader::readLong)).isEqualTo(Long.MIN_VALUE);
    assertThat(read("-32768", JsonReader::readShort)).isEqualTo(Short.MIN_VALUE);
    assertThat(read("127", JsonReader::readByte)).isEqualTo(Byte.MAX_VALUE);
    assertThat(read("1.5", JsonReader::readFloat)).isEqualTo(1.5f);
    assertThat(read("-1.5e-3", JsonReader::readDouble)).isEqualTo(-1.5e-3);
    assertThat(read("\"\u00E9\"", JsonReader::readChar)).isEqualTo('\u00E9');
    assertThat(read("\"\"", JsonReader::readString)).isEmpty();
    assertThat(read("1e3", JsonReader::readBigDecimal)).isEqualTo(new BigDecimal("1E+3"));
    assertThat(read("1e3", JsonReader::readBigInteger)).isEqualTo(BigInteger.valueOf(1000));
    assertThat(read("\"aGk=\"", JsonReader::readBase64)).isEqualTo(utf8("hi"));
    assertThat(read("\"aGk\"", JsonReader::readBase64)).isEqualTo(utf8("hi"));
    LocalDate date = read("\"2026-11-28\"", in -> in.read(Conversions.LOCAL_DATE));
    assertThat(date).isEqualTo(LocalDate.of(2026, 11, 28));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0", "-0, 0", "1.0, 1", "1e2, 100", "120e-1, 12", "1.20e1, 12", "0.00, 0", "0e999, 0", "-1.5e1, -15", "1000e-3, 1", "10.0e-1, 1",
    "0.001e3, 1", "2147483647.000, 2147483647", "100, 100", "1e9, 1000000000", "1.10e2, 110", "1010e-1, 101", "0.12e2, 12"
  })
  void wholeNumbersCountInWhateverForm(String json, int value) {
    assertThat(read(json, JsonReader::readInt)).isEqualTo(value);
    assertThat(read(json, JsonReader::readLong)).isEqualTo(value);
    assertThat(read(json, JsonReader::readBigInteger)).isEqualTo(BigInteger.valueOf(value));
  }

  @ParameterizedTest
  @CsvSource({
    "2147483648", "-2147483649", "1.5", "1e-1", "1e10", "1e999999999999", "1e-999999999999", "99999999999999999999", "\"1\"", "true", "[1]",
    "{}", "null", "0.1", "12.345e2"
  })
  void whatIsNoIntIsRecorded(String json) {
    JsonFailure failure = failures(json, JsonReader::readInt).getFirst();
    assertThat(failure.code()).isEqualTo(JsonFailure.TYPE);
    assertThat(failure.detail()).startsWith("Expected a whole number from -2147483648 to 2147483647, found ");
  }

  @Test
  void extremeLongsHaveOtherFormsToo() {
    assertThat(read("9223372036854775807.0", JsonReader::readLong)).isEqualTo(Long.MAX_VALUE);
    assertThat(read("-9.223372036854775808e18", JsonReader::readLong)).isEqualTo(Long.MIN_VALUE);
    assertThat(failures("9223372036854775808", JsonReader::readLong)).hasSize(1);
    assertThat(failures("-9223372036854775809", JsonReader::readLong)).hasSize(1);
    assertThat(failures("9.223372036854775808e18", JsonReader::readLong)).hasSize(1);
    assertThat(failures("1e19", JsonReader::readLong)).hasSize(1);
  }

  @Test
  void stringsAreUnescaped() {
    assertThat(read("\"a\\\"\\\\\\/\\b\\f\\n\\r\\tz\"", JsonReader::readString)).isEqualTo("a\"\\/\b\f\n\r\tz");
    assertThat(read("\"\\u00e9\\u4E2D\\ud83D\\ude00\"", JsonReader::readString)).isEqualTo("\u00E9\u4E2D\uD83D\uDE00");
    assertThat(read("\"\u00E9\u4E2D\uD83D\uDE00\"", JsonReader::readString)).isEqualTo("\u00E9\u4E2D\uD83D\uDE00");
    assertThat(read("\"\u00E9\\n\u4E2D\"", JsonReader::readString)).isEqualTo("\u00E9\n\u4E2D");
  }

  @Test
  void membersAreReadInOrderAndOtherwise() {
    byte[] name = utf8(",\"name\":");
    byte[] age = utf8(",\"age\":");
    JsonReader in = reader("{\"name\":\"Ada\",\"age\":36 , \"n\\u0061me\" : 1}");
    assertThat(in.beginObject()).isTrue();
    assertThat(in.start()).isZero();
    assertThat(in.expectField(age)).isFalse();
    assertThat(in.expectField(name)).isTrue();
    assertThat(in.fieldName()).isEqualTo("name");
    assertThat(in.readString()).isEqualTo("Ada");
    assertThat(in.expectField(age)).isTrue();
    assertThat(in.start()).isEqualTo(20);
    assertThat(in.readInt()).isEqualTo(36);
    assertThat(in.nextField()).isTrue();
    assertThat(in.fieldHash()).isEqualTo(JsonReader.hash("name"));
    assertThat(in.fieldIs(utf8("name"))).isTrue();
    assertThat(in.fieldIs(utf8("nama"))).isFalse();
    assertThat(in.fieldName()).isEqualTo("name");
    assertThat(in.readInt()).isEqualTo(1);
    assertThat(in.nextField()).isFalse();
    in.finish();
  }

  @Test
  void theHashIsFnv1aOver32Bits() {
    assertThat(JsonReader.hash("")).isEqualTo(0x811C9DC5);
    assertThat(JsonReader.hash("a")).isEqualTo(0xE40C292C);
    assertThat(JsonReader.hash("foobar")).isEqualTo(0xBF9CF968);
  }

  @Test
  void arraysAreRead() {
    JsonReader in = reader("[ 1,[],2 ,{} ]");
    assertThat(in.beginArray()).isTrue();
    assertThat(in.nextElement()).isTrue();
    assertThat(in.readInt()).isEqualTo(1);
    assertThat(in.nextElement()).isTrue();
    assertThat(in.beginArray()).isTrue();
    assertThat(in.nextElement()).isFalse();
    assertThat(in.nextElement()).isTrue();
    assertThat(in.readInt()).isEqualTo(2);
    assertThat(in.nextElement()).isTrue();
    assertThat(in.beginObject()).isTrue();
    assertThat(in.nextField()).isFalse();
    assertThat(in.nextElement()).isFalse();
    in.finish();
  }

  @Test
  void allFailuresAreToldWithTheirPlaces() {
    JsonReader in = reader("{\"a\":\"x\",\n \"b/~\":[1,{\"c\":null}],\"nmae\":{},\"a\":2}");
    in.beginObject();
    in.nextField();
    assertThat(in.readInt()).isZero();
    in.nextField();
    in.beginArray();
    in.nextElement();
    assertThat(in.readString()).isNull();
    in.nextElement();
    int start = in.start();
    in.beginObject();
    in.nextField();
    assertThat(in.readBoolean()).isFalse();
    assertThat(in.nextField()).isFalse();
    in.missing(start, "d/");
    in.invalid(start, "/e", "size", "It is too long.", "max", 3);
    // What was not read is told as such only.
    in.invalid(start, "/c", "size", "It is too long.", "max", 3);
    assertThat(in.nextElement()).isFalse();
    in.nextField();
    in.unknown(0, new String[] {"name", "age"});
    in.nextField();
    in.duplicate();
    assertThat(in.nextField()).isFalse();
    assertThat(in.failures()).isEqualTo(8);
    JsonException thrown = catchThrowableOfType(JsonException.class, in::finish);
    assertThat(thrown.malformed()).isFalse();
    assertThat(thrown).hasMessage("""
        /a (line 1, column 6): Expected a whole number from -2147483648 to 2147483647, found "x".
        /b~1~0/0 (line 2, column 9): Expected a text, found 1.
        /b~1~0/1/d~1 (line 2, column 11): The member "d/" is missing.
        /b~1~0/1/e (line 2, column 11): It is too long.
        /b~1~0/1/c (line 2, column 16): Expected true or false, found null.
        /nmae (line 2, column 23): There is no member "nmae". Did you mean "name"?
        /a (line 2, column 33): The member "a" is there already.""");
    assertThat(thrown.failures().get(3).limits()).containsExactly(java.util.Map.entry("max", 3));
  }

  @Test
  void readingEndsWithTheTwentiethFailure() {
    JsonReader in = reader("[" + "1,".repeat(30) + "1]");
    in.beginArray();
    JsonException thrown =
        catchThrowableOfType(
            JsonException.class,
            () -> {
              while (in.nextElement()) {
                in.readString();
              }
            });
    assertThat(thrown.failures()).hasSize(JsonReader.MAX_FAILURES);
    assertThat(thrown.failures().getLast().pointer()).isEqualTo("/19");
  }

  @Test
  void malformedDocumentsAreRefusedAtOnce() {
    assertThatThrownBy(() -> read("{\"a\":{\"b\" 1}}", in -> {
          in.skipValue();
          return "";
        }))
        .isInstanceOfSatisfying(JsonException.class, e -> assertThat(e.malformed()).isTrue())
        .hasMessage("/a/b (line 1, column 11): Expected a colon, found '1'.");
    assertThatThrownBy(() -> read("1 2", JsonReader::readInt)).hasMessage("(line 1, column 3): Expected the end of the document, found '2'.");
    assertThatThrownBy(() -> read("", JsonReader::readInt)).hasMessage("(line 1, column 1): Expected a value, found the end of the document.");
  }
}
