package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every document is given whole, split at every place, and byte by byte. */
class ElementSplitterTest {
  private static final String ARRAY =
      " [ 1 ,\"a,]\\\"\\\\\",{\"b\":[1,{}],\"c\":\"}\"} ,[ ], true,\n-1.5e3,null , \"\u00E9\uD83D\uDE00\",[[\"\\\\\"]]] \r\n";
  private static final List<String> ELEMENTS =
      List.of("1", "\"a,]\\\"\\\\\"", "{\"b\":[1,{}],\"c\":\"}\"}", "[ ]", "true", "-1.5e3", "null", "\"\u00E9\uD83D\uDE00\"", "[[\"\\\\\"]]");

  private static List<String> take(ElementSplitter splitter, List<String> elements) {
    while (splitter.next()) {
      elements.add(
          new String(splitter.bytes(), splitter.from(), splitter.to() - splitter.from(), StandardCharsets.UTF_8).stripTrailing());
      assertThat(splitter.index()).isEqualTo(elements.size() - 1);
    }
    return elements;
  }

  private static List<String> split(ElementSplitter splitter, byte[] json, int... cuts) {
    List<String> elements = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      feed(splitter, json, from, cut, elements);
      from = cut;
    }
    feed(splitter, json, from, json.length, elements);
    splitter.end();
    return take(splitter, elements);
  }

  /** What was fed is not there any more afterwards. */
  private static void feed(ElementSplitter splitter, byte[] json, int from, int to, List<String> elements) {
    byte[] part = new byte[to - from + 2];
    System.arraycopy(json, from, part, 1, to - from);
    splitter.feed(part, 1, to - from + 1);
    take(splitter, elements);
    java.util.Arrays.fill(part, (byte) 'x');
  }

  private static void everywhere(Supplier<ElementSplitter> splitters, String json, List<String> elements) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(split(splitters.get(), bytes)).isEqualTo(elements);
    int[] all = new int[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      all[i] = i;
      assertThat(split(splitters.get(), bytes, i)).isEqualTo(elements);
      for (int j = i; j < bytes.length; j++) {
        assertThat(split(splitters.get(), bytes, i, j)).isEqualTo(elements);
      }
    }
    assertThat(split(splitters.get(), bytes, all)).isEqualTo(elements);
  }

  @Test
  void elementsOfAnArrayAreFoundHoweverItIsCut() {
    everywhere(() -> new JsonArraySplitter(100), ARRAY, ELEMENTS);
    everywhere(() -> new JsonArraySplitter(100), "[]", List.of());
    everywhere(() -> new JsonArraySplitter(1), " [ 1,2\n,3 ] ", List.of("1", "2", "3"));
  }

  @Test
  void linesAreFoundHoweverTheyAreCut() {
    everywhere(() -> new NdjsonSplitter(100), "{\"a\":1}\r\n\n 2\n\"x y\"", List.of("{\"a\":1}", "2", "\"x y\""));
    everywhere(() -> new NdjsonSplitter(100), "[1,2]\n", List.of("[1,2]"));
    everywhere(() -> new NdjsonSplitter(100), "", List.of());
    everywhere(() -> new NdjsonSplitter(100), "\n \n", List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1]]", "[1],", "{}", "1", "[1}", "[\"a", "[{]", "[:]", "[1:2]"})
  void whatIsNoArrayIsRefusedHoweverItIsCut(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i <= bytes.length; i++) {
      int cut = i;
      assertThatThrownBy(() -> split(new JsonArraySplitter(100), bytes, cut))
          .isInstanceOfSatisfying(JsonException.class, e -> assertThat(e.malformed()).isTrue());
    }
  }

  @Test
  void anElementMayBeAsLargeAsAllowed() {
    byte[] array = "[1,12345,[12]  ,1]".getBytes(StandardCharsets.UTF_8);
    byte[] lines = "1\n\n12345\n".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < array.length; i++) {
      int cut = i;
      assertThat(split(new JsonArraySplitter(5), array, cut)).hasSize(4);
      assertThatThrownBy(() -> split(new JsonArraySplitter(4), array, cut)).hasMessage("/1 (line 1, column 4): An element has more than 4 bytes.");
    }
    for (int i = 0; i < lines.length; i++) {
      int cut = i;
      assertThat(split(new NdjsonSplitter(5), lines, cut)).hasSize(2);
      assertThatThrownBy(() -> split(new NdjsonSplitter(4), lines, cut))
          .hasMessage("/1 (line 3, column 1): An element has more than 4 bytes.");
    }
  }

  @Test
  void failuresOfAnElementAreToldOfTheStream() {
    JsonReader in = new JsonReader("{\"a\":1".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> {
          try {
            in.skipValue();
          } catch (JsonException e) {
            throw e.below("/7");
          }
        })
        .hasMessage("/7/a: Expected a comma or the end of the object, found the end of the document.");
  }

  /** Line and column are those that a reader of the whole document tells. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1,\n \"\u00e9\uD83D\uDE00\", {\"a\":\n[tru]}]",
        "[1,\n \"\u00e9\uD83D\uDE00\", {\"a\" 1}]",
        "[\n\n{\"\u00e9\":[1,{\"b\":01}]},\n2]",
        "[1 \r\n,\"\u00e9\" 2]",
        "[1, \"\u00e9\"\n,]",
        "[\"\u00e9\"]\n x",
        "\n [1,\n\"\u00e9"
      })
  void faultsHaveTheirPlaceHoweverTheDocumentIsCut(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    JsonFailure expected = failure(() -> {
      JsonReader in = new JsonReader(bytes);
      in.skipValue();
      in.finish();
    });
    for (int i = 0; i <= bytes.length; i++) {
      for (int j = i; j <= bytes.length; j++) {
        ElementSplitter splitter = new JsonArraySplitter(100);
        int[] cuts = {0, i, j, bytes.length};
        JsonFailure told = failure(() -> {
          for (int part = 0; part < 3; part++) {
            splitter.feed(bytes, cuts[part], cuts[part + 1]);
            skipAll(splitter);
          }
          splitter.end();
          skipAll(splitter);
        });
        assertThat(told.line() + ":" + told.column()).isEqualTo(expected.line() + ":" + expected.column());
      }
    }
  }

  private static void skipAll(ElementSplitter splitter) {
    while (splitter.next()) {
      try {
        JsonReader in = new JsonReader(splitter.bytes(), splitter.from(), splitter.to());
        in.skipValue();
        in.finish();
      } catch (JsonException e) {
        throw splitter.within(e);
      }
    }
  }

  private static JsonFailure failure(Runnable reading) {
    try {
      reading.run();
    } catch (JsonException e) {
      return e.failures().getFirst();
    }
    throw new AssertionError("nothing failed");
  }

  @Test
  void aPartIsTakenBeforeTheNext() {
    ElementSplitter splitter = new JsonArraySplitter(10);
    byte[] part = {'[', '1', ','};
    splitter.feed(part, 0, 3);
    assertThatThrownBy(() -> splitter.feed(part, 0, 3)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new NdjsonSplitter(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
