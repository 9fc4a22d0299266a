package dev.squall.template.parse;

/** Finds the end of a literal text, with escapes and with expressions in it that may hold texts of their own. */
final class Quotes {
  private Quotes() {}

  /**
   * The offset behind the closing quote, or -1 where there is none in the same line.
   *
   * @param start where the opening quote stands
   * @param limit where to give up
   */
  static int end(String text, int start, int limit) {
    StringBuilder open = new StringBuilder().append(text.charAt(start));
    for (int i = start + 1; i < limit; i++) {
      char c = text.charAt(i);
      char top = open.charAt(open.length() - 1);
      if (c == '\n') {
        return -1;
      }
      if (c == top) {
        open.setLength(open.length() - 1);
        if (open.isEmpty()) {
          return i + 1;
        }
      } else if (top == '}') {
        openInExpression(c, open);
      } else if (c == '\\' && i + 1 < limit && text.charAt(i + 1) != '\n') {
        i++;
      } else if (c == '$' && i + 1 < limit && text.charAt(i + 1) == '{') {
        open.append('}');
        i++;
      }
    }
    return -1;
  }

  private static void openInExpression(char c, StringBuilder open) {
    if (c == '"' || c == '\'') {
      open.append(c);
    } else if (c == '{') {
      open.append('}');
    }
  }
}
