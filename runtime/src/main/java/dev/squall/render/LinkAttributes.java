package dev.squall.render;

import java.util.Locale;
import java.util.Set;

/** Looks at attributes that a program adds to links: they go into the markup as they are. Stateless. */
final class LinkAttributes {
  private static final Set<String> NAMES =
      Set.of("class", "id", "rel", "target", "title", "lang", "hreflang", "dir", "role", "tabindex", "download", "referrerpolicy", "type");

  private LinkAttributes() {}

  /**
   * Checks that a text is attributes of a link, each with a quoted value or none.
   *
   * @throws IllegalArgumentException if it is not, or has an attribute that could load or run something
   */
  static void check(String attributes) {
    int at = 0;
    while (at < attributes.length()) {
      int nameEnd = nameEnd(attributes, at);
      String name = attributes.substring(at, nameEnd).toLowerCase(Locale.ROOT);
      if (!NAMES.contains(name) && !name.startsWith("data-") && !name.startsWith("aria-")) {
        throw refused(attributes, name);
      }
      at = spaceEnd(attributes, valueEnd(attributes, nameEnd), nameEnd);
    }
  }

  private static int nameEnd(String attributes, int from) {
    int end = from;
    while (end < attributes.length() && (Character.isLetterOrDigit(attributes.charAt(end)) || attributes.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private static int valueEnd(String attributes, int nameEnd) {
    if (nameEnd == attributes.length() || attributes.charAt(nameEnd) != '=') {
      return nameEnd;
    }
    char quote = nameEnd + 1 < attributes.length() ? attributes.charAt(nameEnd + 1) : ' ';
    int end = quote == '"' || quote == '\'' ? attributes.indexOf(quote, nameEnd + 2) : -1;
    if (end < 0 || attributes.lastIndexOf('<', end) > nameEnd) {
      throw refused(attributes, attributes.substring(nameEnd));
    }
    return end + 1;
  }

  private static int spaceEnd(String attributes, int from, int nameEnd) {
    int end = from;
    while (end < attributes.length() && attributes.charAt(end) == ' ') {
      end++;
    }
    if (end == from && end < attributes.length()) {
      throw refused(attributes, attributes.substring(nameEnd));
    }
    return end;
  }

  private static IllegalArgumentException refused(String attributes, String part) {
    return new IllegalArgumentException(
        "not attributes that linkify adds to links: <" + attributes + ">, at <" + part + ">; such as rel=\"nofollow\" class=\"external\"");
  }
}
