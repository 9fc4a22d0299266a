package dev.squall.processor.path;

/** Finds the brace that closes a variable: not one of its regular expression's own, as in {@code {id:[0-9]{4}}}. */
final class VariableEnd {

  private VariableEnd() {}

  /**
   * The offset of the closing brace, or -1.
   *
   * @param open the offset of the opening brace
   */
  static int find(String text, int open) {
    int braces = 0;
    int classes = 0;
    boolean regex = false;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        regex = true;
      } else if (!regex && c == '/') {
        return -1;
      } else if (regex && c == '\\') {
        i++;
      } else if (regex && c == '[') {
        classes++;
        i += literalBracketAt(text, i);
      } else if (classes > 0) {
        classes -= c == ']' ? 1 : 0;
      } else if (c == '{') {
        braces++;
      } else if (c == '}' && --braces == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The offset of the bracket that opens the class in which the text ends; -1 if it does not end in one. */
  static int openClass(String text, int open) {
    int bracket = -1;
    int colon = text.indexOf(':', open);
    for (int i = colon < 0 ? text.length() : colon + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (bracket < 0 && c == '[') {
        bracket = i;
        i += literalBracketAt(text, i);
      } else if (c == ']') {
        bracket = -1;
      }
    }
    return bracket;
  }

  /** How many characters behind an opening bracket belong to a closing one that means itself: {@code []a]}, {@code [^]a]}. */
  private static int literalBracketAt(String text, int open) {
    if (text.startsWith("]", open + 1)) {
      return 1;
    }
    return text.startsWith("^]", open + 1) ? 2 : 0;
  }
}
