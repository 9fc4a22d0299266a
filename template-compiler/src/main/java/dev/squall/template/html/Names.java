package dev.squall.template.html;

/** Chars as the HTML standard classes them. */
final class Names {

  private Names() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Letters of ASCII in lower case, NUL as U+FFFD, others as they are. */
  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == 0 ? '\uFFFD' : c;
  }
}
