package dev.squall.processor.openapi;

import java.util.regex.Pattern;

/** Plain text in Markdown (CommonMark 0.31): what would be markup is escaped, and nothing else. */
final class MarkdownText {
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?].*", Pattern.DOTALL);
  private static final Pattern REFERENCE = Pattern.compile("&#?[a-zA-Z0-9]+;.*", Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("(?:#{1,6}|[-+])(?:\\s.*)?|>.*|[-=]+[ \\t]*(?:\\n.*)?|~~~.*", Pattern.DOTALL);
  private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,9}[.)](?:\\s.*)?", Pattern.DOTALL);

  private MarkdownText() {}

  /** Appends a text. */
  static void append(StringBuilder markdown, String text) {
    for (int i = 0; i < text.length(); i++) {
      append(markdown, text, i);
    }
  }

  /** Appends the character at a place of a text; what stands before and behind it decides what it could be. */
  static void append(StringBuilder markdown, String text, int at) {
    char character = text.charAt(at);
    boolean escaped =
        switch (character) {
          case '\\', '`', '*' -> true;
          case '_' -> !(isWord(text, at - 1) && isWord(text, at + 1));
          case '<' -> TAG.matcher(text).region(at, text.length()).matches();
          case '&' -> REFERENCE.matcher(text).region(at, text.length()).matches();
          case ']' -> at + 1 < text.length() && "([:".indexOf(text.charAt(at + 1)) >= 0;
          case '#', '-', '+', '>', '=', '~' ->
              beginsLine(markdown) && BLOCK.matcher(text).region(at, text.length()).matches();
          case '.', ')' -> endsNumber(markdown, text, at);
          default -> false;
        };
    markdown.append(escaped ? "\\" : "").append(character);
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Whether there is nothing on the line yet but white space and the mark of a list's item. */
  private static boolean beginsLine(StringBuilder markdown) {
    return line(markdown).replaceFirst("^ *- ", "").isBlank();
  }

  private static boolean endsNumber(StringBuilder markdown, String text, int at) {
    String digits = line(markdown).replaceFirst("^ *- ", "").strip();
    boolean number = !digits.isEmpty() && digits.chars().allMatch(Character::isDigit);
    return number && NUMBERED.matcher("1" + text.substring(at)).matches();
  }

  private static String line(StringBuilder markdown) {
    return markdown.substring(markdown.lastIndexOf("\n") + 1);
  }
}
