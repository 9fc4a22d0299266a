package dev.squall.template.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each line of {@code places.txt} has a kind, a text in which each {@code §} is a value, and what
 * is to be done to the values.
 */
class ContextsTest {

  static Stream<String> places() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ContextsTest.class.getResourceAsStream("places.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyPlaceHasItsEscape(String line) {
    int arrow = line.lastIndexOf(" => ");
    int kind = line.indexOf(' ');
    PlaceReader reader =
        new PlaceReader(ContentKind.valueOf(line.substring(0, kind)), PageObserver.NONE);

    reader.read(unescaped(line.substring(kind + 1, arrow)));

    assertThat(reader.answers() + (reader.problems().isEmpty() ? "" : " !"))
        .isEqualTo(line.substring(arrow + 4));
  }

  private static String unescaped(String text) {
    return text.translateEscapes();
  }
}
