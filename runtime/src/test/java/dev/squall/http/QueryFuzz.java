package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.text.PercentEncoding;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Queries and forms: what splitting by ampersands and the JDK's decoder make of them, wherever these are strict enough. */
public final class QueryFuzz {
  private static final int MOST = 20;

  private QueryFuzz() {}

  /** Reads an input. @throws AssertionError if what must hold does not */
  public static void check(byte[] input) {
    String text = new String(input, StandardCharsets.ISO_8859_1);
    List<String[]> expected = split(text);
    Parameters parameters;
    try {
      parameters = new Parameters(input, 0, input.length, MOST, "field");
    } catch (BadRequestException e) {
      assertThat(expected).hasSizeGreaterThan(MOST);
      return;
    }
    assertThat(expected).hasSizeLessThanOrEqualTo(MOST);
    for (String[] pair : expected) {
      String name = decoded(pair[0]);
      if (name != null) {
        checkName(parameters, name, expected);
      }
    }
  }

  private static void checkName(Parameters parameters, String name, List<String[]> pairs) {
    List<String> values = new ArrayList<>();
    for (String[] pair : pairs) {
      if (name.equals(decoded(pair[0]))) {
        values.add(decoded(pair[1]));
      }
    }
    if (values.contains(null)) {
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> parameters.all(name)))
          .isInstanceOf(MalformedValueException.class);
    } else {
      assertThat(parameters.all(name)).isEqualTo(values);
      assertThat(parameters.first(name)).isEqualTo(values.getFirst());
      checkEncoding(values.getFirst());
    }
  }

  private static void checkEncoding(String value) {
    StringBuilder encoded = new StringBuilder();
    PercentEncoding.encodeQuery(value, encoded);
    byte[] bytes = encoded.toString().getBytes(StandardCharsets.US_ASCII);
    assertThat(PercentEncoding.decode(bytes, 0, bytes.length, true)).isEqualTo(value);
    assertThat(URLDecoder.decode(encoded.toString(), StandardCharsets.UTF_8)).isEqualTo(value);
  }

  private static List<String[]> split(String text) {
    List<String[]> pairs = new ArrayList<>();
    for (String part : text.split("&", -1)) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        pairs.add(
            equals < 0 ? new String[] {part, ""} : new String[] {part.substring(0, equals), part.substring(equals + 1)});
      }
    }
    return pairs;
  }

  /** Decoded strictly; null if that cannot be done. Bytes beyond ASCII are escaped first, as the JDK's decoder needs it. */
  private static String decoded(String latin1) {
    StringBuilder escaped = new StringBuilder();
    for (char c : latin1.toCharArray()) {
      escaped.append(c < 0x80 ? String.valueOf(c) : String.format("%%%02x", (int) c));
    }
    if (!escaped.toString().matches("(?s)(?:[^%]|%[0-9A-Fa-f]{2})*")) {
      return null;
    }
    byte[] bytes = URLDecoder.decode(escaped.toString(), StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
    } catch (java.nio.charset.CharacterCodingException e) {
      return null;
    }
  }
}
