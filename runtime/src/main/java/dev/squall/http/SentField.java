package dev.squall.http;

/** The syntax of header fields that are sent (RFC 9110 section 5): what breaks out of a line never reaches the wire. */
final class SentField {
  private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

  private SentField() {}

  /** Whether text is a token: one or more letters, digits and some marks. */
  static boolean isToken(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isTokenChar(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Checks a field's name. @throws IllegalArgumentException if it is not a token */
  static void checkName(String name) {
    if (!isToken(name)) {
      throw new IllegalArgumentException("not the name of a header field: " + printable(name));
    }
  }

  /**
   * Checks a field's value.
   *
   * @throws IllegalArgumentException if it has a control character other than a tab, or one that is not ISO-8859-1
   */
  static void checkValue(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c == 0x7f || c > 0xff) {
        throw new IllegalArgumentException(
            "the header field " + name + " cannot hold the character at index " + i + " of " + printable(value));
      }
    }
  }

  /** Text for an error message: quoted, cut, everything but printable ASCII escaped. */
  static String printable(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length() && i < 80; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f && c != '"' && c != '\\') {
        out.append(c);
      } else {
        out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
      }
    }
    return out.append(text.length() > 80 ? "...\"" : "\"").toString();
  }

  static boolean isTokenChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || TOKEN_MARKS.indexOf(c) >= 0;
  }
}
