package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.BadRequestException;
import dev.squall.http.HttpException;
import dev.squall.http.InvalidValue;
import dev.squall.http.ProblemDocument;
import dev.squall.http.Request;
import dev.squall.http.RequestFixture;
import dev.squall.http.RequestLimits;
import dev.squall.http.UnsupportedMediaTypeException;
import dev.squall.json.RowCodec.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivingElementsTest {
  private static final String ARRAY = " [ {\"id\":1,\"name\":\"a,]\\\"}\"} ,{\"name\":\"\u00e9\",\"x\":[{}],\"id\":2}\n] ";
  private static final String LINES = "\r\n{\"id\":1,\"name\":\"a,]\\\"}\"}\r\n\n {\"name\":\"\u00e9\",\"x\":[{}],\"id\":2}";
  private static final List<Row> ROWS = List.of(new Row(1, "a,]\"}"), new Row(2, "\u00e9"));

  private static Request request(String type, String body) {
    return RequestFixture.request("POST / HTTP/1.1\n" + (type.isEmpty() ? "" : "Content-Type: " + type + "\n"), body);
  }

  private static Stream<Row> receive(String type, String body) {
    return JsonStreams.receive(request(type, body), RowCodec.ROW);
  }

  /** Gives its bytes in pieces of one size. */
  private static InputStream sliced(String text, int size) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public int read(byte[] target, int from, int length) {
        return super.read(target, from, Math.min(length, size));
      }
    };
  }

  private static Spliterator<Row> arriving(String text, int size, ElementSplitter splitter) {
    return new ArrivingElements<>(sliced(text, size), new ElementReader<>(splitter, RowCodec.ROW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "APPLICATION/json; charset=UTF-8",
        "application/vnd.shop+json",
        "application/x-ndjson",
        "application/jsonl; charset=\"utf-8\"",
        "application/ndjson"
      })
  void readsArraysAndLines(String type) {
    boolean array = type.contains("/json;") || type.endsWith("json") && !type.endsWith("ndjson");
    assertThat(receive(type, array ? ARRAY : LINES)).isEqualTo(ROWS);
  }

  @Test
  void readsTheSameHoweverTheBytesAreCut() {
    for (int size = 1; size <= ARRAY.length(); size++) {
      assertThat(all(arriving(ARRAY, size, new JsonArraySplitter(99)))).isEqualTo(ROWS);
      assertThat(all(arriving(LINES, size, new NdjsonSplitter(99)))).isEqualTo(ROWS);
    }
  }

  private static List<Row> all(Spliterator<Row> elements) {
    List<Row> rows = new ArrayList<>();
    elements.forEachRemaining(rows::add);
    assertThat(elements.tryAdvance(rows::add)).isFalse();
    return rows;
  }

  @Test
  void thereMayBeNone() {
    assertThat(receive("application/json", " [ ] ")).isEmpty();
    assertThat(receive("application/x-ndjson", "")).isEmpty();
    assertThat(receive("application/x-ndjson", "\n\n")).isEmpty();
  }

  /** A bar stands for a line's end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "application/json ~ [{\"id\":1,\"name\":\"a\"},{\"id\":\"x\",\"name\":\"b\"}] ~ 1 ~ /1/id ~ type ~ Expected",
        "application/json ~ [{\"id\":1}] ~ 0 ~ /0/name ~ missing ~ ",
        "application/json ~ [null] ~ 0 ~ /0 ~ type ~ Expected",
        "application/json ~ [{\"id\":1,\"name\":\"a\"},{\"id\":1,}] ~ 1 ~ /1/id ~ syntax ~ 1:30 Expected",
        "application/json ~ [{\"id\":1,\"name\":\"a\"},] ~ 1 ~ /1 ~ syntax ~ 1:22 Expected an element",
        "application/json ~ [{\"id\":1,\"name\":\"a\"} ~ 1 ~ /1 ~ syntax ~ 1:21 Expected a comma",
        "application/json ~ {\"id\":1} ~ 0 ~ `` ~ syntax ~ 1:1 Expected an array",
        "application/json ~ null ~ 0 ~ `` ~ syntax ~ 1:1 Expected an array",
        "application/json ~ [{\"id\":1,\"name\":\"a\"}] x ~ 1 ~ `` ~ syntax ~ 1:23 Expected the end of the document",
        "application/json ~ `` ~ 0 ~ `` ~ missing ~ This body is missing; expected a JSON array",
        "`` ~ `` ~ 0 ~ `` ~ missing ~ This body is missing; expected a JSON array",
        "application/x-ndjson ~ {\"id\":1,\"name\":\"a\"}||{\"id\":true,\"name\":\"b\"} ~ 1 ~ /1/id ~ type ~ 3:7 Expected",
        "application/x-ndjson ~ {\"id\":1,\"name\":\"a\"}|{\"id\":1 ~ 1 ~ /1/id ~ syntax ~ 2:8 Expected",
        "application/x-ndjson ~ {\"id\":1,\"name\":\"a\"} {\"id\":1} ~ 0 ~ /0 ~ syntax ~ 1:21 Expected",
        "application/x-ndjson ~ [{\"id\":1,\"name\":\"a\"}] ~ 0 ~ /0 ~ type ~ 1:1 Expected",
      })
  void aBadElementFailsWhereItIs(String type, String body, int before, String pointer, String code, String detail) {
    Spliterator<Row> elements = receive(type, body.replace('|', '\n')).spliterator();
    List<Row> read = new ArrayList<>();
    for (int i = 0; i < before; i++) {
      assertThat(elements.tryAdvance(read::add)).isTrue();
    }
    for (int again = 0; again < 2; again++) {
      assertThatThrownBy(() -> elements.tryAdvance(read::add))
          .isInstanceOfSatisfying(BadRequestException.class, bad -> {
            InvalidValue value = bad.values().getFirst();
            assertThat(value.name()).isEqualTo(pointer);
            assertThat(value.code()).isEqualTo(code);
            String place = value.limits().isEmpty() ? "" : value.limits().get("line") + ":" + value.limits().get("column") + " ";
            assertThat(place + value.sentence()).startsWith(detail == null ? "" : detail);
          });
    }
    assertThat(read).hasSize(before);
  }

  @Test
  void failuresAreTranslatedAndHaveThePlaceBeside() {
    JsonCodec<String> codec = new JsonCodec<>() {
      @Override
      public String read(JsonReader in) {
        int start = in.start();
        String text = in.readString();
        in.invalid(start, "", "size", "{size.text}", "max", 2);
        return text;
      }

      @Override
      public void write(JsonWriter out, String text) {
        out.string(text);
      }
    };
    Request request = RequestFixture.request("POST / HTTP/1.1\nContent-Type: application/x-ndjson\n", "\n  \"abc\"");
    assertThatThrownBy(() -> JsonStreams.receive(request, codec).toList())
        .isInstanceOfSatisfying(BadRequestException.class, bad -> {
          InvalidValue value = bad.values().getFirst();
          assertThat(value.sentence((key, limits, languages) -> key.equals("size") ? "Bis {max}." : null, List.of())).isEqualTo("Bis 2.");
          assertThat(new String(ProblemDocument.of(400, null).withErrors(bad.values()).toJson(), StandardCharsets.UTF_8))
              .contains("\"code\":\"size\",\"limits\":{\"max\":2},\"line\":2,\"column\":3}");
          assertThat(ProblemDocument.of(400, null).withErrors(bad.values()).toHtml())
              .contains("body <code>/0</code> at line 2, column 3: Must have at most 2 characters.");
        });
  }

  @Test
  void limitsWhatOneElementMayHave() {
    String document = "[{\"id\":1,\"name\":\"" + "x".repeat(RequestLimits.DEFAULT.maxElement()) + "\"}]";
    assertThatThrownBy(() -> receive("application/json", document).toList())
        .isInstanceOfSatisfying(
            HttpException.class,
            large -> {
              assertThat(large.status()).isEqualTo(413);
              assertThat(large).hasMessage("The element /0 of the body has more than 1048576 bytes.");
            });
    assertThatThrownBy(() -> receive("application/x-ndjson", "\n" + document).toList())
        .hasMessage("Line 2 of the body has more than 1048576 bytes.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text/plain", "application/jsonx", "application", "text/json"})
  void refusesOtherTypes(String type) {
    assertThatThrownBy(() -> receive(type, "[]"))
        .isInstanceOfSatisfying(
            UnsupportedMediaTypeException.class,
            refused -> assertThat(refused.supported()).containsExactly("application/json", "application/x-ndjson"));
  }

  @Test
  void refusesOtherCharsets() {
    assertThatThrownBy(() -> receive("application/json; charset=iso-8859-1", "[]"))
        .isInstanceOf(UnsupportedMediaTypeException.class)
        .hasMessage("JSON must be in UTF-8.");
  }

  @Test
  void passesFailuresOfTheBodyOn() {
    IOException gone = new IOException("gone");
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw gone;
          }
        };
    Spliterator<Row> elements = new ArrivingElements<>(broken, new ElementReader<>(new NdjsonSplitter(9), RowCodec.ROW));
    assertThatThrownBy(() -> elements.tryAdvance(row -> {})).isInstanceOf(UncheckedIOException.class).hasCause(gone);
    assertThat(elements.trySplit()).isNull();
  }
}
