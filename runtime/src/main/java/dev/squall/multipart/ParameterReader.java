package dev.squall.multipart;

import java.util.Locale;

/**
 * Reads the parameters of a header field, {@code ; name=value ; name="value"}, from left to right and in linear time. Stricter
 * than most where two readers could see different parameters, and lenient in what an unquoted value may be made of.
 */
final class ParameterReader {
  private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

  private final String text;
  private final String field;
  private int at;
  private String name = "";
  private String value = "";
  private boolean quoted;

  /**
   * Stands before the first parameter.
   *
   * @param text the field's value
   * @param at where the semicolon of the first parameter is, or the text's end
   * @param field what the field is called in an error's text
   */
  ParameterReader(String text, int at, String field) {
    this.text = text;
    this.at = at;
    this.field = field;
  }

  /** Goes to the next parameter; false if there is none. @throws MultipartException 400 if it is malformed */
  boolean next() throws MultipartException {
    do {
      skipSpace();
      if (at == text.length()) {
        return false;
      }
      if (text.charAt(at) != ';') {
        throw malformed("has text behind a value that no semicolon separates");
      }
      at++;
      skipSpace();
    } while (at == text.length() || text.charAt(at) == ';');
    int from = at;
    while (at < text.length() && isTokenChar(text.charAt(at))) {
      at++;
    }
    name = text.substring(from, at).toLowerCase(Locale.ROOT);
    if (name.isEmpty() || at == text.length() || text.charAt(at) != '=') {
      throw malformed("has a parameter that is not of the form name=value");
    }
    at++;
    quoted = at < text.length() && text.charAt(at) == '"';
    value = quoted ? quotedValue() : plainValue();
    return true;
  }

  /** The parameter's name in lower case. */
  String name() {
    return name;
  }

  /** The parameter's value. Of the escapes in a quoted one, those of a quotation mark and of a backslash are taken away. */
  String value() {
    return value;
  }

  /** Whether the value stood in quotation marks. */
  boolean quoted() {
    return quoted;
  }

  /**
   * Browsers escape a quotation mark as {@code %22} and write backslashes as they are; others escape both by a backslash. So a
   * backslash before any other character is one.
   */
  private String quotedValue() throws MultipartException {
    StringBuilder unescaped = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '"') {
        at++;
        return unescaped.toString();
      }
      if (character == '\\' && at + 1 < text.length() && isEscapable(text.charAt(at + 1))) {
        character = text.charAt(++at);
      }
      unescaped.append(character);
    }
    throw malformed("has a quotation mark that is never closed");
  }

  private static boolean isEscapable(char character) {
    return character == '"' || character == '\\';
  }

  private String plainValue() throws MultipartException {
    int from = at;
    while (at < text.length() && text.charAt(at) != ';' && !isSpace(text.charAt(at))) {
      if (text.charAt(at) == '"') {
        throw malformed("has a quotation mark within a value");
      }
      at++;
    }
    return text.substring(from, at);
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char character) {
    return character == ' ' || character == '\t';
  }

  /** Whether a character may be part of a token (RFC 9110, section 5.6.2). */
  static boolean isTokenChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || TOKEN_MARKS.indexOf(c) >= 0;
  }

  private MultipartException malformed(String what) {
    return new MultipartException(400, field + " " + what + ".");
  }
}
