package dev.squall.http;

import dev.squall.text.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A token and its parameters, the form of many header fields (RFC 9110, section 5.6.6), such as {@code attachment;
 * filename="a.txt"}. Immutable.
 *
 * @param value the token in lower case
 * @param parameters names in lower case, values without their quotes, in order; of one that occurs twice, the first. One with an
 *     asterisk behind its name, which is for text beyond ASCII (RFC 8187), is decoded and has the plain one's place
 */
public record ParameterizedValue(String value, Map<String, String> parameters) {

  /** Copies the parameters. */
  public ParameterizedValue {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Reads a field's value in linear time; null if it has not that form. */
  public static @Nullable ParameterizedValue parse(String text) {
    FieldReader reader = new FieldReader(text);
    reader.skipSpace();
    String value = reader.token().toLowerCase(Locale.ROOT);
    Map<String, String> parameters = new LinkedHashMap<>();
    Map<String, String> extended = new LinkedHashMap<>();
    while (reader.skip(';')) {
      String name = reader.token().toLowerCase(Locale.ROOT);
      String assigned = name.isEmpty() ? "" : reader.assignedValue();
      if (assigned == null) {
        return null;
      }
      if (name.endsWith("*")) {
        note(extended, name.substring(0, name.length() - 1), decode(assigned));
      } else {
        note(parameters, name, assigned);
      }
    }
    reader.skipSpace();
    parameters.putAll(extended);
    return value.isEmpty() || !reader.atEnd() ? null : new ParameterizedValue(value, parameters);
  }

  private static void note(Map<String, String> parameters, String name, @Nullable String value) {
    if (!name.isEmpty() && value != null) {
      parameters.putIfAbsent(name, value);
    }
  }

  /** What {@code UTF-8'en'a%20b} says; null for another charset or malformed escapes, where the plain parameter counts. */
  private static @Nullable String decode(String text) {
    int quote = text.indexOf('\'');
    int second = text.indexOf('\'', quote + 1);
    if (quote < 0 || second < 0 || !text.substring(0, quote).equalsIgnoreCase("UTF-8")) {
      return null;
    }
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return PercentEncoding.decode(bytes, second + 1, bytes.length, false);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The value of a parameter, its name in any case; null if there is none. */
  public @Nullable String parameter(String name) {
    return parameters.get(name.toLowerCase(Locale.ROOT));
  }
}
