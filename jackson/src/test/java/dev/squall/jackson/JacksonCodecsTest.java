package dev.squall.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.dispatch.Conversions;
import dev.squall.json.JsonCodec;
import dev.squall.json.JsonException;
import dev.squall.json.JsonFailure;
import dev.squall.json.JsonReader;
import dev.squall.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.SerializableString;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class JacksonCodecsTest {
  /** A point of the plane, whose JSON is an array: so that nobody takes the mapper's own form for the codec's. */
  record Point(int x, String label) {}

  record Shape(String name, List<Point> points) {}

  record Price(String currency, double amount) {}

  private static final JsonCodec<Point> CODEC = new JsonCodec<>() {
    @Override
    public @Nullable Point read(JsonReader in) {
      int before = in.failures();
      if (!in.beginArray() || !in.nextElement()) {
        return null;
      }
      int x = in.readInt();
      in.nextElement();
      String label = in.readString();
      in.nextElement();
      return in.failures() > before || label == null ? null : new Point(x, label);
    }

    @Override
    public void write(JsonWriter out, Point value) {
      out.raw('[');
      out.number(value.x());
      out.raw(',');
      out.string(value.label());
      out.raw(']');
    }
  };

  private final JsonMapper mapper = JsonMapper.builder().addModule(new JacksonCodecs().add(Point.class, CODEC).module()).build();

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static <T> T read(JsonCodec<T> codec, String json) {
    JsonReader in = new JsonReader(utf8(json));
    T value = codec.read(in);
    in.finish();
    return value;
  }

  @Test
  void aMapperReadsAndWritesByCodecs() {
    Shape shape = new Shape("line", List.of(new Point(1, "a<"), new Point(2, "\u00E9\uD83D\uDE00")));
    String json = "{\"name\":\"line\",\"points\":[[1,\"a<\"],[2,\"\u00E9\uD83D\uDE00\"]]}";
    assertThat(mapper.writeValueAsString(shape)).isEqualTo(json);
    assertThat(new String(mapper.writeValueAsBytes(shape), StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(mapper.readValue(json, Shape.class)).isEqualTo(shape);
    assertThat(mapper.convertValue(mapper.valueToTree(shape), Shape.class)).isEqualTo(shape);
    assertThat(mapper.readTree(mapper.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(shape)))
        .isEqualTo(mapper.readTree(json));
  }

  @Test
  void whatACodecRefusesIsAMismatchOfTheMapper() {
    assertThatThrownBy(() -> mapper.readValue("{\"name\":\"line\",\"points\":[[1,\"a\"],[\"x\",2]]}", Shape.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("/0 (line 1, column 2): Expected a whole number")
        .hasMessageContaining("Shape[\"points\"]")
        .hasCauseInstanceOf(JsonException.class);
  }

  @Test
  void aMapperIsACodec() {
    JsonCodec<List<Price>> prices = JacksonCodec.of(JsonMapper.builder().build(), new TypeReference<>() {});
    List<Price> value = List.of(new Price("EUR", 1.5), new Price("<", 2));
    assertThat(read(prices, "[{\"currency\":\"EUR\",\"amount\":1.5},{\"currency\":\"<\",\"amount\":2}]")).isEqualTo(value);
    JsonWriter out = new JsonWriter(0);
    prices.write(out, value);
    assertThat(out).hasToString("[{\"currency\":\"EUR\",\"amount\":1.5},{\"currency\":\"<\",\"amount\":2.0}]");
    JsonWriter script = JsonWriter.scriptSafe(0);
    prices.write(script, value);
    assertThat(script.toString()).contains("\"\\u003C\"");
  }

  @Test
  void treesAreReadAndWritten() {
    JsonCodec<JsonNode> trees = JacksonCodec.of(JsonMapper.builder().build(), JsonNode.class);
    JsonNode tree = read(trees, " {\"a\":[1,null]} ");
    assertThat(tree.path("a").path(0).asInt()).isEqualTo(1);
    assertThat(read(trees, "null").isNull()).isTrue();
    assertThatThrownBy(() -> read(trees, "[1,]"))
        .isInstanceOfSatisfying(JsonException.class, e -> assertThat(e.malformed()).isTrue());
    assertThatThrownBy(() -> read(trees, "[".repeat(200) + "]".repeat(200))).isInstanceOf(JsonException.class);
  }

  @Test
  void namesThatComeTwiceInATreeAreRefused() {
    assertThat(read(JsonNodeCodec.INSTANCE, "{\"a\":{\"x\":1},\"b\":{\"x\":2}}").path("b").path("x").asInt()).isEqualTo(2);
    JsonFailure failure = failure(JsonNodeCodec.INSTANCE, "{\"a\":[{\"x\":1,\"y\":2,\"\\u0078\":3}]}");
    assertThat(failure.code()).isEqualTo(JsonFailure.TYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "-7", "2147483648", "-9223372036854775808", "123456789012345678901234567890", "1.10", "0.00", "12345678901234567890123.50", "1E+400",
        "1E-400", "-1.7976931348623157E+999", "{\"a\":[1.50,{\"b\":0.1}]}"
      })
  void numbersOfTreesAreWrittenAsTheyWereRead(String json) {
    JsonWriter out = new JsonWriter(0);
    JsonNodeCodec.INSTANCE.write(out, read(JsonNodeCodec.INSTANCE, json));
    assertThat(out).hasToString(json);
  }

  @Test
  void numbersOfTreesAreExact() {
    assertThat(read(JsonNodeCodec.INSTANCE, "1e400").decimalValue()).isEqualTo(new BigDecimal("1E+400"));
    assertThat(read(JsonNodeCodec.INSTANCE, "1.10").decimalValue()).isEqualTo(new BigDecimal("1.10"));
    assertThat(read(JsonNodeCodec.INSTANCE, "9".repeat(1000)).bigIntegerValue()).isEqualTo(new BigInteger("9".repeat(1000)));
    assertThat(read(JsonNodeCodec.INSTANCE, "7").isInt()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e1001", "-1e-1001", "1e999999999", "1e99999999999", "0e1001"})
  void numbersOfTreesBeyondTheLimitsAreRefused(String number) {
    JsonFailure failure = failure(JsonNodeCodec.INSTANCE, "{\"a/b\":[1," + number + "]}");
    assertThat(failure.code()).isEqualTo(JsonFailure.TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.", "", "-"})
  void numbersOfTreesWithMoreThan1000DigitsAreRefused(String start) {
    assertThat(failure(JsonNodeCodec.INSTANCE, start + "1".repeat(1001))).isNotNull();
  }

  @Test
  void theNumberThatDoesNotFitIsNamed() {
    JsonFailure failure = failure(JsonNodeCodec.INSTANCE, "{\"a/b\":[1,1e2000]}");
    assertThat(failure.pointer()).isEqualTo("/a~1b/1");
    assertThat(failure.detail()).isEqualTo("Expected " + Conversions.BIG_DECIMAL.expected() + ".");
  }

  @Test
  void noInfiniteNumberIsWritten() {
    JsonNode infinite = JsonNodeFactory.instance.arrayNode().add(1).add(Double.POSITIVE_INFINITY);
    assertThatThrownBy(() -> JsonNodeCodec.INSTANCE.write(new JsonWriter(0), infinite))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the tree has a number that cannot be written, at \"/1\"");
  }

  @Test
  void whatAMapperRefusesIsAFailureAtItsMember() {
    JsonMapper strict = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    JsonCodec<List<Price>> prices = JacksonCodec.of(strict, new TypeReference<>() {});
    JsonFailure failure = failure(prices, "[{\"currency\":\"EUR\",\"amount\":\"many\"}]");
    assertThat(failure.pointer()).isEqualTo("/0/amount");
    assertThat(failure.code()).isEqualTo("type");
    assertThat(failure.detail()).isEqualTo("The value is not one that is expected here.");
    JsonFailure unknown = failure(prices, "[{\"currency\":\"EUR\",\"amounts\":1}]");
    assertThat(unknown.pointer()).isEqualTo("/0/amounts");
    assertThat(unknown.code()).isEqualTo("unknown");
  }

  private static JsonFailure failure(JsonCodec<?> codec, String json) {
    return catchThrowableOfType(JsonException.class, () -> read(codec, json)).failures().getFirst();
  }

  @Test
  void theEscapesOfAMapperHold() {
    JsonMapper escaping = mapper.rebuild().build();
    String json = escaping.writer().with(new HtmlEscapes()).writeValueAsString(new Point(1, "</script>"));
    assertThat(json).isEqualTo("[1,\"\\u003C/script>\"]");
  }

  /** Escapes what starts a tag. */
  static final class HtmlEscapes extends tools.jackson.core.io.CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int ch) {
      return null;
    }
  }
}
