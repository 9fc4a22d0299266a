package dev.squall.template.parse;

/** Kinds of chars, and where runs of them end. */
final class Chars {
  private Chars() {}

  /** White space of ASCII: other spaces, such as the one that does not break, are text that somebody wants. */
  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= 0x80 && Character.isLetter(c));
  }

  static boolean isNamePart(char c) {
    return isNameStart(c)
        || isDigit(c)
        || (c >= 0x80 && Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The first offset from {@code from} on that is no white space, or {@code to}. */
  static int skipSpace(String text, int from, int to) {
    int i = from;
    while (i < to && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of the name that begins at {@code from}; {@code from} where none does. */
  static int nameEnd(String text, int from, int to) {
    if (from >= to || !isNameStart(text.charAt(from))) {
      return from;
    }
    int i = from + 1;
    while (i < to && isNamePart(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of the line in which {@code from} stands, without its line break. */
  static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Whether nothing but white space stands between the begin of the line and an offset. */
  static boolean isFirstInLine(String text, int offset) {
    int i = offset - 1;
    while (i >= 0 && offset - i < 400 && text.charAt(i) != '\n') {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }
}
