package dev.squall.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the pieces that structured field values are made of (RFC 9110, section 5.6), from left to right. */
final class FieldReader {
  private final String text;
  private int at;

  FieldReader(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Passes over spaces, tabs and a character, if it comes next. */
  boolean skip(char character) {
    skipSpace();
    if (at < text.length() && text.charAt(at) == character) {
      at++;
      skipSpace();
      return true;
    }
    return false;
  }

  void skipSpace() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  /** Passes over what is left of a list's element: up to the next comma that is not quoted. */
  void skipElement() {
    boolean quoted = false;
    while (at < text.length() && (quoted || text.charAt(at) != ',')) {
      char character = text.charAt(at++);
      if (character == '\\' && quoted) {
        at++;
      } else if (character == '"') {
        quoted = !quoted;
      }
    }
    at = Math.min(at, text.length());
  }

  /** A token; empty if none is here. */
  String token() {
    int from = at;
    while (at < text.length() && SentField.isTokenChar(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  /** A media type that nothing follows; null if there is none. */
  @Nullable MediaType mediaTypeAlone() {
    skipSpace();
    MediaType type = mediaType();
    skipSpace();
    return atEnd() ? type : null;
  }

  /** A media type or range with its parameters; null if it is malformed. */
  @Nullable MediaType mediaType() {
    String type = token().toLowerCase(Locale.ROOT);
    if (type.isEmpty() || at >= text.length() || text.charAt(at) != '/') {
      return null;
    }
    at++;
    String subtype = token().toLowerCase(Locale.ROOT);
    Map<String, String> parameters = new LinkedHashMap<>();
    while (skip(';')) {
      String name = token().toLowerCase(Locale.ROOT);
      if (name.isEmpty()) {
        continue;
      }
      // What is no equals sign stays: a comma there begins the next element of a list.
      if (atEnd() || text.charAt(at) != '=') {
        return null;
      }
      at++;
      String value = parameterValue();
      if (value == null) {
        return null;
      }
      parameters.putIfAbsent(name, value);
    }
    return subtype.isEmpty() ? null : new MediaType(type, subtype, parameters);
  }

  /** What stands behind an equals sign that comes next: a token or a quoted text, unquoted; null if there is neither. */
  @Nullable String assignedValue() {
    if (atEnd() || text.charAt(at) != '=') {
      return null;
    }
    at++;
    return atEnd() ? null : parameterValue();
  }

  private @Nullable String parameterValue() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quotedString();
    }
    String value = token();
    return value.isEmpty() ? null : value;
  }

  private @Nullable String quotedString() {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '"') {
        at++;
        return value.toString();
      }
      if (character == '\\' && at + 1 < text.length()) {
        character = text.charAt(++at);
      }
      value.append(character);
    }
    return null;
  }
}
