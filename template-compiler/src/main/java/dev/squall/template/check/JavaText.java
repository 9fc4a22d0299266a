package dev.squall.template.check;

/** Texts and chars as Java source has them, in ASCII. */
final class JavaText {

  private JavaText() {}

  /** {@code "text"} with everything escaped that Java or an encoding could change. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      append(literal, text.charAt(i));
    }
    return literal.append('"').toString();
  }

  /** {@code 'c'}. */
  static String literal(char c) {
    StringBuilder literal = new StringBuilder("'");
    append(literal, c);
    return literal.append('\'').toString();
  }

  private static void append(StringBuilder literal, char c) {
    switch (c) {
      case '"' -> literal.append("\\\"");
      case '\'' -> literal.append("\\'");
      case '\\' -> literal.append("\\\\");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      default -> {
        if (c < ' ') {
          literal.append(String.format("\\%03o", (int) c));
        } else if (c > '~') {
          literal.append(String.format("\\u%04x", (int) c));
        } else {
          literal.append(c);
        }
      }
    }
  }
}
