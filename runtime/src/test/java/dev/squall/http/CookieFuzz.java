package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Cookies: the same as splitting by semicolons, and as looking up one by one; what is set comes back. */
public final class CookieFuzz {
  private CookieFuzz() {}

  /** Reads an input. @throws AssertionError if what must hold does not */
  public static void check(byte[] input) {
    String text = new String(input, StandardCharsets.ISO_8859_1).replaceAll("[\\x00-\\x08\\x0a-\\x1f\\x7f]", "");
    Headers headers = Headers.builder().add("Cookie", text).build();
    Map<String, String> expected = new LinkedHashMap<>();
    for (String part : text.split(";")) {
      int equals = part.indexOf('=');
      String name = trim(equals < 0 ? "" : part.substring(0, equals));
      String value = trim(equals < 0 ? part : part.substring(equals + 1));
      if (!name.isEmpty() || !value.isEmpty()) {
        expected.put(name, value);
      }
    }
    Map<String, String> cookies = Cookies.all(headers);
    assertThat(cookies.keySet()).containsExactlyElementsOf(expected.keySet());
    for (Map.Entry<String, String> cookie : cookies.entrySet()) {
      String sent = expected.get(cookie.getKey());
      assertThat(Cookies.find(headers, cookie.getKey())).isEqualTo(cookie.getValue());
      boolean quoted = sent.length() >= 2 && sent.startsWith("\"") && sent.endsWith("\"");
      assertThat(cookie.getValue().length()).isLessThanOrEqualTo(sent.length());
      if (!quoted || !sent.contains("\\")) {
        assertThat(cookie.getValue()).isEqualTo(quoted ? sent.substring(1, sent.length() - 1) : sent);
      }
    }
  }

  private static String trim(String text) {
    return text.replaceAll("^[ \\t]+|[ \\t]+\\z", "");
  }
}
