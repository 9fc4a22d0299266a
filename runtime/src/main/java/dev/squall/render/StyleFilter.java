package dev.squall.render;

import java.util.Locale;
import java.util.Set;

/**
 * Writes values into styles: lists of words, numbers with their units, colours, and calls of functions that compute. Neither quotation marks nor
 * escapes nor comments nor anything that could end the value pass, and no function that loads something. Stateless.
 */
final class StyleFilter {
  /** A word that is the value of no property: the declaration has no effect. */
  static final String BLOCKED = "blocked-value";

  private static final Set<String> FUNCTIONS =
      Set.of(
          "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix", "calc", "min", "max", "clamp", "var",
          "translate", "translatex", "translatey", "scale", "scalex", "scaley", "rotate", "repeat", "minmax", "fit-content",
          "cubic-bezier", "steps", "linear-gradient", "radial-gradient", "blur", "brightness", "contrast", "opacity");

  /** What old browsers ran or loaded as a part of a style. */
  private static final Set<String> REFUSED = Set.of("expression", "behavior", "behaviour", "-moz-binding", "javascript", "vbscript");

  private static final String MARKS = " .,%#!+*/-";

  private StyleFilter() {}

  static void write(Utf8Output out, String value) {
    out.text(isHarmless(value) ? value : BLOCKED);
  }

  static boolean isHarmless(String value) {
    int length = value.length();
    int open = 0;
    int at = 0;
    while (at < length) {
      char c = value.charAt(at);
      if (isOfWord(c)) {
        int end = wordEnd(value, at);
        boolean call = end < length && value.charAt(end) == '(';
        String word = value.substring(at, end).toLowerCase(Locale.ROOT);
        if (call ? !FUNCTIONS.contains(word) : REFUSED.contains(word)) {
          return false;
        }
        open += call ? 1 : 0;
        at = call ? end + 1 : end;
      } else if (c == '(') {
        // Brackets of a calculation, within a function only.
        if (open++ == 0) {
          return false;
        }
        at++;
      } else if (c == ')') {
        if (--open < 0) {
          return false;
        }
        at++;
      } else if (MARKS.indexOf(c) < 0 || isComment(value, at)) {
        return false;
      } else {
        at++;
      }
    }
    return open == 0;
  }

  private static int wordEnd(String value, int from) {
    int end = from;
    while (end < value.length() && isOfWord(value.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  }

  /** Whether a slash that begins or ends a comment, or two slashes, stand at an index. */
  private static boolean isComment(String value, int at) {
    char c = value.charAt(at);
    char next = at + 1 < value.length() ? value.charAt(at + 1) : ' ';
    return (c == '/' && (next == '*' || next == '/')) || (c == '*' && next == '/');
  }

  /** A solidus behind a less-than sign could end the element; in a string, an escaped one is the same, and elsewhere there is none. */
  static void writeTrusted(Utf8Output out, String css) {
    out.text(css.contains("</") ? css.replace("</", "<\\/") : css);
  }
}
