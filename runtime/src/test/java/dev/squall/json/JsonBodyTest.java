package dev.squall.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.dispatch.Binding;
import dev.squall.dispatch.Conversions;
import dev.squall.http.BadRequestException;
import dev.squall.http.HttpException;
import dev.squall.http.InvalidValue;
import dev.squall.http.ProblemDocument;
import dev.squall.http.RequestFixture;
import dev.squall.http.Source;
import dev.squall.json.RowCodec.Row;
import dev.squall.validation.ConstraintMessages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
  private static final String ROW = "{\"id\":7,\"name\":\"x\"}";

  /** Reads rows that have nothing besides. */
  private static final class StrictCodec implements JsonCodec<Row> {
    private static final JsonMembers MEMBERS = JsonMembers.of("id", "name");

    @Override
    public Row read(JsonReader in) {
      if (!in.beginObject()) {
        return null;
      }
      int start = in.start();
      long seen = 0;
      long id = 0;
      String name = null;
      for (int member = MEMBERS.next(in, start, seen); member >= 0; member = MEMBERS.next(in, start, seen)) {
        seen |= 1L << member;
        if (member == 0) {
          id = in.readLong();
        } else {
          name = in.readString();
        }
      }
      MEMBERS.missing(in, start, ~seen & 3, 0);
      return new Row(id, name);
    }

    @Override
    public void write(JsonWriter out, Row row) {
      RowCodec.ROW.write(out, row);
    }
  }

  private static Binding binding(String type, String body) {
    return new Binding(RequestFixture.request("POST /?n=many HTTP/1.1\n" + (type.isEmpty() ? "" : "Content-Type: " + type + "\n"), body));
  }

  private static List<InvalidValue> failures(Binding binding) {
    return catchThrowableOfType(BadRequestException.class, binding::finish).values();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "application/json", "Application/JSON", "application/json; charset=utf-8", "application/json;charset=\"UTF-8\"",
    "application/vnd.shop+json"
  })
  void bodiesOfJsonAreRead(String type) {
    Binding binding = binding(type, ROW);
    assertThat(binding.body(RowCodec.ROW)).isEqualTo(new Row(7, "x"));
    binding.finish();
    assertThat(binding(type, ROW).nullableBody(RowCodec.ROW)).isEqualTo(new Row(7, "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text/json", "application/xml", "application/jsonp", "application/json; charset=latin1", "json", "text/plain"})
  void otherBodiesAreNot(String type) {
    assertThatThrownBy(() -> binding(type, ROW).body(RowCodec.ROW))
        .isInstanceOfSatisfying(HttpException.class, e -> assertThat(e.status()).isEqualTo(415));
  }

  @Test
  void failuresOfParametersAndOfTheBodyAreToldTogether() {
    Binding binding = binding("application/json", "{\"id\":\"x\",\"name\":1}");
    assertThat(binding.required(Source.QUERY, "n", Conversions.INT)).isNull();
    assertThat(binding.body(RowCodec.ROW)).isNull();
    assertThat(failures(binding)).extracting(InvalidValue::name).containsExactly("n", "/id", "/name");
  }

  @Test
  void aMalformedBodyIsOneFailure() {
    Binding binding = binding("application/json", "{\"id\":7,}");
    assertThat(binding.body(RowCodec.ROW)).isNull();
    InvalidValue failure = failures(binding).getFirst();
    assertThat(failure.source()).isEqualTo(Source.BODY);
    assertThat(failure.code()).isEqualTo(JsonFailure.SYNTAX);
    assertThat(failure.sentence()).isEqualTo("Expected a member's name in quotation marks, found '}'.");
    assertThat(new String(ProblemDocument.of(400, "").withErrors(List.of(failure)).toJson(), UTF_8))
        .contains("\"code\":\"syntax\",\"line\":1,\"column\":9}")
        .doesNotContain("limits");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"x{name}\",\"name\":\"a\"} | id: statt a whole number from -9223372036854775808 to 9223372036854775807 kam \"x{name}\"",
        "{\"id\":7}                         | name fehlt (the member \"name\")",
        "{\"id\":7,\"name\":\"a\",\"a/~\":1}  | a/~ kennt niemand: There is no member \"a/~\". Known are \"id\", \"name\".",
        "{\"id\":7,\"name\":\"a\",\"id\":1}   | id doppelt",
        "{\"id\":7,}                        | Zeile 1, Zeichen 9: Expected a member's name in quotation marks, found '}'."
      })
  void whatIsNotReadIsToldInOtherWords(String body, String expected) {
    Map<String, String> texts =
        Map.of(
            "type", "{name}: statt {expected} kam {found}",
            "missing", "{name} fehlt ({expected})",
            "unknown", "{name} kennt niemand: {detail}",
            "duplicate", "{name} doppelt",
            "syntax", "Zeile {line}, Zeichen {column}: {detail}");
    ConstraintMessages messages = (key, _, _) -> texts.get(key);
    Binding binding = binding("application/json", body);
    assertThat(binding.body(new StrictCodec())).isNull();
    InvalidValue failure = failures(binding).getFirst();
    assertThat(failure.sentence(messages, List.of())).isEqualTo(expected);
    assertThat(failure.sentence((_, _, _) -> null, List.of())).isEqualTo(failure.sentence());
  }

  @Test
  void anEmptyBodyIsCalledTheBody() {
    Binding binding = binding("application/json", "");
    assertThat(binding.body(RowCodec.ROW)).isNull();
    assertThat(failures(binding).getFirst().sentence()).isEqualTo("This body is missing; expected a JSON document.");
  }

  @Test
  void aBodyMayBeMissingOrNullIfItIsNotRequired() {
    Binding binding = binding("", "");
    assertThat(binding.nullableBody(RowCodec.ROW)).isNull();
    assertThat(binding("application/json", " null ").nullableBody(RowCodec.ROW)).isNull();
    binding.finish();
    assertThat(binding.body(RowCodec.ROW)).isNull();
    assertThat(failures(binding)).singleElement().satisfies(failure -> assertThat(failure.isMissing()).isTrue());
    Binding none = binding("application/json", "null");
    assertThat(none.body(RowCodec.ROW)).isNull();
    assertThat(failures(none)).hasSize(1);
  }
}
