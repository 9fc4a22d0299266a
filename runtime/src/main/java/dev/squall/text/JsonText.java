package dev.squall.text;

/** Text as a JSON string (RFC 8259, section 7) that is also safe within a script element of a page. */
public final class JsonText {
  /** Escaped although JSON does not ask for it: what ends a script or a line of one, or starts a tag. */
  private static final String ALSO_ESCAPED = "<>&'\u2028\u2029\u007F";

  private JsonText() {}

  /** Appends a string with its quotation marks. A lone surrogate becomes U+FFFD. */
  public static void append(String text, StringBuilder target) {
    target.append('"');
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"' || character == '\\') {
        target.append('\\').append(character);
      } else if (character < ' ' || ALSO_ESCAPED.indexOf(character) >= 0) {
        appendEscape(character, target);
      } else {
        target.append(LoneSurrogate.isAt(text, i) ? '\uFFFD' : character);
      }
    }
    target.append('"');
  }

  private static void appendEscape(char character, StringBuilder target) {
    switch (character) {
      case '\n' -> target.append("\\n");
      case '\r' -> target.append("\\r");
      case '\t' -> target.append("\\t");
      default -> {
        target.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          target.append(Hex.UPPER.charAt((character >> shift) & 0xF));
        }
      }
    }
  }
}
