package dev.squall.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.http.BadRequestException;
import dev.squall.http.HttpException;
import dev.squall.http.InvalidValue;
import dev.squall.http.Request;
import dev.squall.http.RequestFixture;
import dev.squall.http.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BindingTest {
  private static final EnumConversion<TimeUnit> UNIT = new EnumConversion<>(TimeUnit.values());

  private final Request request =
      RequestFixture.request(
          "POST /?n=7&bad=x&t=1&t=2&t=1&e=&d=1.5&since=2026-11-21 HTTP/1.1\n"
              + "Content-Type: application/x-www-form-urlencoded\nX-Unit: DAYS\nX-List: 1\nX-List: 2\nCookie: c=9\n",
          "f=8&g=a+b");
  private final Binding binding = new Binding(request);

  private static List<InvalidValue> failures(Binding binding) {
    return catchThrowableOfType(BadRequestException.class, binding::finish).values();
  }

  @Test
  void bindsFromEverySource() {
    assertThat(binding.required(Source.QUERY, "n", Conversions.INT)).isEqualTo(7);
    assertThat(binding.required(Source.FORM, "f", Conversions.LONG)).isEqualTo(8);
    assertThat(binding.required(Source.FORM, "g", Conversions.STRING)).isEqualTo("a b");
    assertThat(binding.required(Source.HEADER, "x-unit", UNIT)).isEqualTo(TimeUnit.DAYS);
    assertThat(binding.required(Source.COOKIE, "c", Conversions.BYTE)).isEqualTo((byte) 9);
    assertThat(binding.nullable(Source.QUERY, "since", Conversions.LOCAL_DATE)).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(binding.optional(Source.QUERY, "e", Conversions.STRING)).contains("");
    assertThat(binding.optionalInt(Source.QUERY, "n")).hasValue(7);
    assertThat(binding.optionalLong(Source.QUERY, "n")).hasValue(7);
    assertThat(binding.optionalDouble(Source.QUERY, "d")).hasValue(1.5);
    assertThat(binding.list(Source.QUERY, "t", Conversions.INT)).containsExactly(1, 2, 1);
    assertThat(binding.set(Source.QUERY, "t", Conversions.INT)).containsExactly(1, 2);
    assertThat(binding.list(Source.HEADER, "x-list", Conversions.INT)).containsExactly(1, 2);
    assertThat(binding.list(Source.COOKIE, "c", Conversions.INT)).containsExactly(9);
    assertThat(binding.list(Source.FORM, "f", Conversions.INT)).containsExactly(8);
    assertThat(binding.withDefault(Source.QUERY, "n", Conversions.INT, "1")).isEqualTo(7);
    assertThatCode(binding::finish).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(names = {"QUERY", "FORM", "HEADER", "COOKIE"})
  void whatIsMissingMayBeAbsent(Source source) {
    assertThat(binding.nullable(source, "none", Conversions.INT)).isNull();
    assertThat(binding.optional(source, "none", Conversions.INT)).isEmpty();
    assertThat(binding.optionalInt(source, "none")).isEqualTo(OptionalInt.empty());
    assertThat(binding.optionalLong(source, "none")).isEqualTo(OptionalLong.empty());
    assertThat(binding.optionalDouble(source, "none")).isEqualTo(OptionalDouble.empty());
    assertThat(binding.list(source, "none", Conversions.INT)).isEmpty();
    assertThat(binding.set(source, "none", Conversions.INT)).isEmpty();
    assertThat(binding.withDefault(source, "none", Conversions.INT, "5")).isEqualTo(5);
    assertThat(binding.list(source, "none", Conversions.INT, "5", "6", "5")).containsExactly(5, 6, 5);
    assertThat(binding.set(source, "none", Conversions.INT, "5", "6", "5")).containsExactly(5, 6);
    assertThatCode(binding::finish).doesNotThrowAnyException();
  }

  @Test
  void listsEveryFailureInOrder() {
    assertThat(binding.required(Source.QUERY, "none", Conversions.INT)).isNull();
    assertThat(binding.required(Source.QUERY, "bad", Conversions.BOOLEAN)).isNull();
    assertThat(binding.nullable(Source.QUERY, "bad", Conversions.INT)).isNull();
    assertThat(binding.optionalInt(Source.QUERY, "bad")).isEmpty();
    assertThat(binding.withDefault(Source.QUERY, "bad", UNIT, "DAYS")).isNull();
    assertThat(binding.required(Source.HEADER, "X-None", Conversions.STRING)).isNull();
    assertThat(binding.list(Source.QUERY, "t", Conversions.BOOLEAN, "true")).isEmpty();

    String whole = "a whole number from -2147483648 to 2147483647";
    assertThat(failures(binding))
        .containsExactly(
            new InvalidValue(Source.QUERY, "none", whole, null),
            new InvalidValue(Source.QUERY, "bad", "true or false", "x"),
            new InvalidValue(Source.QUERY, "bad", whole, "x"),
            new InvalidValue(Source.QUERY, "bad", whole, "x"),
            new InvalidValue(Source.QUERY, "bad", UNIT.expected(), "x"),
            new InvalidValue(Source.HEADER, "X-None", "a text", null),
            new InvalidValue(Source.QUERY, "t[0]", "true or false", "1"),
            new InvalidValue(Source.QUERY, "t[1]", "true or false", "2"),
            new InvalidValue(Source.QUERY, "t[2]", "true or false", "1"));
  }

  @Test
  void knowsWhereValuesWereSent() {
    Binding several = new Binding(RequestFixture.request("GET /?v=4&v=x&v=4&v=5&v=y&v=6&w=1&w=2 HTTP/1.1\n", ""));

    assertThat(several.list(Source.QUERY, "v", Conversions.INT)).containsExactly(4, 4, 5, 6);
    assertThat(IntStream.range(0, 4).map(several::place)).containsExactly(0, 2, 3, 5);
    assertThat(several.set(Source.QUERY, "v", Conversions.INT)).containsExactly(4, 5, 6);
    assertThat(IntStream.range(0, 3).map(several::place)).containsExactly(0, 3, 5);
    assertThat(several.set(Source.QUERY, "w", Conversions.INT)).containsExactly(1, 2);
    assertThat(IntStream.range(0, 2).map(several::place)).containsExactly(0, 1);
    several.list(Source.QUERY, "v", Conversions.INT);
    assertThat(several.list(Source.QUERY, "none", Conversions.INT, "7", "8")).containsExactly(7, 8);
    assertThat(IntStream.range(0, 2).map(several::place)).containsExactly(0, 1);
  }

  @Test
  void anEmptyTextIsMalformedNotMissing() {
    binding.optionalInt(Source.QUERY, "e");

    assertThat(failures(binding)).singleElement().satisfies(value -> {
      assertThat(value.isMissing()).isFalse();
      assertThat(value.found()).isEmpty();
    });
  }

  @Test
  void textThatCannotBeDecodedIsAFailureOfItsParameterAndNeverMissing() {
    Binding broken = new Binding(RequestFixture.get("/?a=%FF&b=%zz&c=%&a=1"));
    assertThat(broken.required(Source.QUERY, "a", Conversions.STRING)).isNull();
    assertThat(broken.withDefault(Source.QUERY, "b", Conversions.INT, "1")).isNull();
    assertThat(broken.list(Source.QUERY, "c", Conversions.INT, "1")).isEmpty();

    assertThat(failures(broken))
        .containsExactly(
            new InvalidValue(Source.QUERY, "a", "a text as percent-encoded UTF-8 text", "%FF"),
            new InvalidValue(Source.QUERY, "b", Conversions.INT.expected() + " as percent-encoded UTF-8 text", "%zz"),
            new InvalidValue(Source.QUERY, "c", Conversions.INT.expected() + " as percent-encoded UTF-8 text", "%"));
  }

  @Test
  void theListOfFailuresIsLimited() {
    Binding many = new Binding(RequestFixture.get("/?x=a" + "&x=a".repeat(500)));
    assertThat(many.list(Source.QUERY, "x", Conversions.INT)).isEmpty();
    assertThat(many.required(Source.QUERY, "y", Conversions.INT)).isNull();

    assertThat(failures(many)).hasSize(Binding.MAX_FAILURES);
  }

  @Test
  void aRequestThatIsWrongAsAWholeFailsAtOnce() {
    Binding tooMany = new Binding(RequestFixture.get("/?" + "x&".repeat(1001)));
    assertThatThrownBy(() -> tooMany.nullable(Source.QUERY, "x", Conversions.STRING))
        .isInstanceOf(BadRequestException.class);

    Binding json = new Binding(RequestFixture.request("POST / HTTP/1.1\nContent-Type: application/json\n", "{}"));
    assertThatThrownBy(() -> json.nullable(Source.FORM, "x", Conversions.STRING))
        .isInstanceOfSatisfying(HttpException.class, e -> assertThat(e.status()).isEqualTo(415));
  }

  @Test
  void aMalformedDefaultIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> binding.withDefault(Source.QUERY, "none", Conversions.INT, "x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the default \"x\" of the query parameter none is not " + Conversions.INT.expected());
    assertThatThrownBy(() -> binding.list(Source.QUERY, "none", Conversions.INT, "1", "x"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void collectionsCannotBeChanged() {
    assertThatThrownBy(() -> binding.list(Source.QUERY, "t", Conversions.INT).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> binding.set(Source.QUERY, "t", Conversions.INT).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void pathVariablesAreNotItsBusiness() {
    assertThatThrownBy(() -> binding.required(Source.PATH, "id", Conversions.INT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> binding.list(Source.PATH, "id", Conversions.INT))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
