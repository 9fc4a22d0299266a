package dev.squall.text;

/** Text within HTML: element content and quoted attribute values. */
public final class HtmlText {

  private HtmlText() {}

  /**
   * Appends text with the characters escaped that could end it. Control characters that HTML does not allow, and lone
   * surrogates, become U+FFFD.
   */
  public static void append(String text, StringBuilder target) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '&' -> target.append("&amp;");
        case '<' -> target.append("&lt;");
        case '>' -> target.append("&gt;");
        case '"' -> target.append("&quot;");
        case '\'' -> target.append("&#39;");
        case '\t', '\n', '\r' -> target.append(character);
        default -> {
          boolean replaced = character < ' ' || character == 0x7F || LoneSurrogate.isAt(text, i);
          target.append(replaced ? '\uFFFD' : character);
        }
      }
    }
  }
}
