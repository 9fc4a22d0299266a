package dev.squall.template.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Values that try to run {@code pwn()}, each a line of {@code values.txt} with the escapes of Java.
 */
public final class AttackValues {
  private static final List<String> BREAKERS =
      List.of(
          "\"",
          "'",
          "`",
          ">",
          " ",
          "\n",
          ";",
          ")",
          "}",
          "*/",
          "\\",
          "-->",
          "]]>",
          "</script>",
          "</style>",
          "</title>",
          "</textarea>");
  private static final List<String> PAYLOADS =
      List.of(
          "<img src=x onerror=pwn()>",
          "<script>pwn()</script>",
          " onmouseover=pwn() ",
          "pwn()//",
          "javascript:pwn()");

  private AttackValues() {}

  /** All of them. */
  public static List<String> written() {
    try (InputStream in =
        Objects.requireNonNull(AttackValues.class.getResourceAsStream("values.txt"))) {
      List<String> values = new ArrayList<>();
      // Not lines(): other line breaks are part of a value.
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isEmpty()) {
          values.add(line.translateEscapes());
        }
      }
      values.add("\uD83D<img src=x onerror=pwn()>");
      values.add("\uDE00javascript:pwn()");
      return List.copyOf(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those, and pairs of what breaks out of a place with what runs behind. */
  static List<String> all() {
    List<String> values = new ArrayList<>(written());
    for (String one : BREAKERS) {
      for (String payload : PAYLOADS) {
        values.add(one + payload);
      }
      for (String other : BREAKERS) {
        values.add(one + other + PAYLOADS.get(values.size() % PAYLOADS.size()));
      }
    }
    return List.copyOf(values);
  }
}
