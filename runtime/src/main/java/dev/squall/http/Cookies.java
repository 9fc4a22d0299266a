package dev.squall.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Cookie} fields (RFC 6265, section 4.2) as browsers write them: pairs between semicolons, wherever these are,
 * cut at the first equals sign. A part without one is the value of the cookie whose name is empty. Linear in the fields'
 * length.
 */
final class Cookies {

  private Cookies() {}

  /** The value of the last cookie of a name; null if there is none. */
  static @Nullable String find(Headers headers, String name) {
    String found = null;
    for (int line = headers.find("cookie", 0); line >= 0; line = headers.find("cookie", line + 1)) {
      CookieScanner scanner = new CookieScanner(headers.buffer(), headers.valueFrom(line), headers.valueTo(line));
      int from = -1;
      int to = -1;
      while (scanner.next()) {
        if (scanner.isNamed(name)) {
          from = scanner.valueFrom();
          to = scanner.valueTo();
        }
      }
      found = from < 0 ? found : value(headers.buffer(), from, to);
    }
    return found;
  }

  /** All cookies; where a name occurs twice, the last value at the first one's place. */
  static Map<String, String> all(Headers headers) {
    Map<String, String> cookies = new LinkedHashMap<>();
    for (int line = headers.find("cookie", 0); line >= 0; line = headers.find("cookie", line + 1)) {
      CookieScanner scanner = new CookieScanner(headers.buffer(), headers.valueFrom(line), headers.valueTo(line));
      while (scanner.next()) {
        cookies.put(scanner.name(), value(headers.buffer(), scanner.valueFrom(), scanner.valueTo()));
      }
    }
    return Collections.unmodifiableMap(cookies);
  }

  private static String value(byte[] buffer, int from, int to) {
    boolean quoted = to - from >= 2 && buffer[from] == '"' && buffer[to - 1] == '"';
    return quoted
        ? unquoted(buffer, from + 1, to - 1)
        : new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Takes away the escapes of a quoted value: {@code \"}, and {@code \073} with three octal digits. */
  private static String unquoted(byte[] buffer, int from, int to) {
    StringBuilder value = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      int character = buffer[at] & 0xFF;
      int octal = character == '\\' ? octal(buffer, at + 1, to) : -1;
      if (octal >= 0) {
        character = octal;
        at += 4;
      } else if (character == '\\' && at + 1 < to) {
        character = buffer[at + 1] & 0xFF;
        at += 2;
      } else {
        at++;
      }
      value.append((char) character);
    }
    return value.toString();
  }

  /** The value of three octal digits up to 377, or -1. */
  private static int octal(byte[] buffer, int at, int to) {
    boolean digits =
        at + 3 <= to && isDigit(buffer[at], '3') && isDigit(buffer[at + 1], '7') && isDigit(buffer[at + 2], '7');
    return digits ? (buffer[at] - '0') << 6 | (buffer[at + 1] - '0') << 3 | buffer[at + 2] - '0' : -1;
  }

  private static boolean isDigit(byte value, char highest) {
    return value >= '0' && value <= highest;
  }
}
