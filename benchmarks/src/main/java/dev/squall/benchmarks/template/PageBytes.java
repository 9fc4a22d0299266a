package dev.squall.benchmarks.template;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares pages: engines escape different characters, and spell references to the same one differently. Stateless. */
public final class PageBytes {
  private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d+)|#[xX](\\p{XDigit}+)|(lt|gt|amp|quot));");

  private PageBytes() {}

  /**
   * Checks that a page is the one that is wanted, once character references are decoded.
   *
   * @throws IllegalStateException if it is not
   */
  public static void check(String engine, byte[] wanted, int wantedLength, byte[] page, int length) {
    String expected = decoded(wanted, wantedLength);
    String actual = decoded(page, length);
    if (!actual.equals(expected)) {
      int at = 0;
      while (at < Math.min(actual.length(), expected.length()) && actual.charAt(at) == expected.charAt(at)) {
        at++;
      }
      throw new IllegalStateException(
          engine + " has another page at " + at + ": <" + excerpt(actual, at) + "> and not <" + excerpt(expected, at) + ">");
    }
  }

  private static String excerpt(String text, int at) {
    return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 30));
  }

  private static String decoded(byte[] page, int length) {
    return decoded(new String(page, 0, length, StandardCharsets.UTF_8));
  }

  /** The page with its character references decoded. */
  public static String decoded(String page) {
    return REFERENCE.matcher(page).replaceAll(
        match -> {
          String character =
              match.group(1) != null
                  ? Character.toString(Integer.parseInt(match.group(1)))
                  : match.group(2) != null ? Character.toString(Integer.parseInt(match.group(2), 16)) : named(match.group(3));
          return Matcher.quoteReplacement(character);
        });
  }

  private static String named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      default -> "\"";
    };
  }
}
