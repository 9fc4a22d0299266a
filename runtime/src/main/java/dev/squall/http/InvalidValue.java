package dev.squall.http;

import org.jspecify.annotations.Nullable;

/**
 * A value of a request that is missing or is not what its parameter needs.
 *
 * @param source where it stands, or should
 * @param name the parameter's name as clients know it; elements of a list have their index in it: {@code tag[2]}
 * @param expected what the client should send, in words that complete "expected ..."
 * @param found the text that the client sent, at most {@value #MAX_FOUND} characters of it; null if it is missing
 */
public record InvalidValue(Source source, String name, String expected, @Nullable String found) {
  /** What is kept of a found text, in characters; longer ones are cut and end in {@code ...}. */
  public static final int MAX_FOUND = 100;

  /** Cuts the found text. */
  public InvalidValue {
    found = found == null || found.length() <= MAX_FOUND ? found : cut(found);
  }

  private static String cut(String text) {
    int end = Character.isHighSurrogate(text.charAt(MAX_FOUND - 4)) ? MAX_FOUND - 4 : MAX_FOUND - 3;
    return text.substring(0, end) + "...";
  }

  /** Whether the request does not have the value at all. */
  public boolean isMissing() {
    return found == null;
  }

  /**
   * One sentence: {@code Expected a whole number from 1 to 9, found "x".} Quotation marks, backslashes and
   * characters without a shape of their own are escaped in it, as in Java.
   */
  public String sentence() {
    return found == null
        ? "This " + source.noun() + " is missing; expected " + expected + "."
        : "Expected " + expected + ", found " + quoted(found) + ".";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"' || character == '\\') {
        quoted.append('\\').append(character);
      } else if (isInvisible(character)) {
        quoted.append("\\u").append(Integer.toHexString(0x10000 | character), 1, 5);
      } else {
        quoted.append(character);
      }
    }
    return quoted.append('"').toString();
  }

  /** Control and format characters, such as those that reverse the direction of text, and separators of lines. */
  private static boolean isInvisible(char character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
