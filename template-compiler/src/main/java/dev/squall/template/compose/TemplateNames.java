package dev.squall.template.compose;

import java.util.ArrayDeque;
import java.util.Deque;

/** How a template's name is understood inside another one. */
final class TemplateNames {
  private TemplateNames() {}

  /**
   * The full name. As in Tornado a name is relative to the file that mentions it; a slash at the start means the root. A name
   * that leads out of the root stays as it is, and is not found.
   */
  static String resolve(String path, String from) {
    if (path.startsWith("/")) {
      return path.substring(1);
    }
    Deque<String> parts = new ArrayDeque<>();
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    for (String part : (folder + path).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return path;
        }
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
