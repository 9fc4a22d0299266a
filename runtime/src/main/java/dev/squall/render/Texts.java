package dev.squall.render;

import java.util.Locale;

/** What functions of templates do to texts. Stateless. */
final class Texts {

  private Texts() {}

  static String squeeze(String text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        space = true;
      } else {
        if (space && !result.isEmpty()) {
          result.append(' ');
        }
        space = false;
        result.append(c);
      }
    }
    return result.toString().strip();
  }

  static String capitalize(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int second = text.offsetByCodePoints(0, 1);
    return text.substring(0, second).toUpperCase(Locale.ROOT) + text.substring(second).toLowerCase(Locale.ROOT);
  }

  static String truncate(String text, int length, String end) {
    if (text.length() <= length) {
      return text;
    }
    int room = Math.max(0, length - end.length());
    if (room > 0 && Character.isHighSurrogate(text.charAt(room - 1))) {
      room--;
    }
    int space = text.lastIndexOf(' ', room);
    String kept = text.substring(0, space > 0 ? space : room).stripTrailing();
    return kept.concat(end);
  }

  static String join(Iterable<?> items, String separator) {
    StringBuilder result = new StringBuilder();
    boolean first = true;
    for (Object item : items) {
      if (!first) {
        result.append(separator);
      }
      first = false;
      result.append(item);
    }
    return result.toString();
  }
}
