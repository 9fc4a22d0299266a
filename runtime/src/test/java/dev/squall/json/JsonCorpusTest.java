package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.fuzz.EscapedLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that are read, documents that are refused, and what this reader chooses where RFC 8259 lets it: each is skipped, read as a tree, and
 * put within an array between other bytes.
 */
class JsonCorpusTest {
  private static List<String> lines(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(JsonCorpusTest.class.getResourceAsStream("/json/" + name + ".txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  private static byte[] document(String line) {
    return line.equals("(empty)") ? new byte[0] : EscapedLines.decode(line);
  }

  static Stream<String> valid() throws IOException {
    return lines("valid").stream();
  }

  static Stream<String> invalid() throws IOException {
    return lines("invalid").stream();
  }

  static Stream<String> chosen() throws IOException {
    return lines("chosen").stream();
  }

  /** As a document, as part of an array of bytes, and skipped. */
  private static List<Runnable> ways(byte[] json) {
    byte[] padded = new byte[json.length + 40];
    Arrays.fill(padded, (byte) ' ');
    System.arraycopy(json, 0, padded, 20, json.length);
    byte[] digits = new byte[json.length + 2];
    Arrays.fill(digits, (byte) '1');
    System.arraycopy(json, 0, digits, 1, json.length);
    return List.of(
        () -> Trees.read(json),
        () -> Trees.read(padded),
        () -> Trees.read(new JsonReader(digits, 1, digits.length - 1)),
        () -> {
          JsonReader in = new JsonReader(digits, 1, digits.length - 1);
          in.skipValue();
          in.finish();
        });
  }

  private static void isRead(byte[] json) {
    for (Runnable way : ways(json)) {
      assertThatCode(way::run).doesNotThrowAnyException();
    }
  }

  private static void isRefused(byte[] json) {
    for (Runnable way : ways(json)) {
      assertThatThrownBy(way::run)
          .isInstanceOfSatisfying(JsonException.class, e -> {
            assertThat(e.malformed()).isTrue();
            assertThat(e.failures()).hasSize(1);
          });
    }
  }

  @ParameterizedTest
  @MethodSource
  void valid(String line) {
    byte[] json = document(line);
    isRead(json);
    Object value = Trees.read(json);
    JsonWriter out = new JsonWriter(0);
    if (!line.contains("9".repeat(400)) && !String.valueOf(value).contains("#")) {
      Trees.write(out, value);
      assertThat(Trees.read(out.toByteArray())).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource
  void invalid(String line) {
    isRefused(document(line));
  }

  @ParameterizedTest
  @MethodSource
  void chosen(String line) {
    String[] parts = line.split(" ~ ", -1);
    if (parts[0].equals("yes")) {
      isRead(document(parts[1]));
    } else {
      isRefused(document(parts[1]));
    }
  }
}
