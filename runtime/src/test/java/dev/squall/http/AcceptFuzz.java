package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/** {@code Accept} and media types: qualities within bounds, one bad element spoils no other, and types survive being written. */
public final class AcceptFuzz {
  private AcceptFuzz() {}

  /** Reads an input. @throws AssertionError if what must hold does not */
  public static void check(byte[] input) {
    String text = new String(input, StandardCharsets.ISO_8859_1).replaceAll("[\\x00-\\x08\\x0a-\\x1f\\x7f]", "");
    Accept accept = Accept.of(Headers.builder().add("Accept", text).build());
    assertThat(accept.quality("text", "html")).isBetween(0, Accept.BEST);
    if (text.indexOf('"') < 0) {
      Accept more = Accept.of(Headers.builder().add("Accept", text + ",x/y;q=0.3").build());
      boolean named = text.toLowerCase(java.util.Locale.ROOT).contains("x/y");
      assertThat(named || more.quality("x", "y") == 300).isTrue();
    }
    MediaType type = MediaType.parse(text);
    if (type != null) {
      checkType(type);
    }
  }

  private static void checkType(MediaType type) {
    StringBuilder written = new StringBuilder(type.type()).append('/').append(type.subtype());
    type.parameters()
        .forEach(
            (name, value) ->
                written.append(';').append(name).append("=\"").append(value.replaceAll("[\"\\\\]", "\\\\$0")).append('"'));
    assertThat(MediaType.parse(written.toString())).isEqualTo(type);
  }
}
