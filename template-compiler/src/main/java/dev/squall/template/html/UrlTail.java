package dev.squall.template.html;

import org.jspecify.annotations.Nullable;

/**
 * What was read of the end of a path or a query, as far as it decides about a value behind it: a
 * percent sign with at most one digit; an ampersand at the end of a branch, with letters behind it;
 * of a path's segment that so far has dots only the slash before it ({@code v} if there are values in it
 * too) and the dots. Empty for all others.
 */
final class UrlTail {

  private UrlTail() {}

  /** Goes on by one char of a path. */
  static void path(StringBuilder tail, char c) {
    if (c == '/') {
      tail.setLength(0);
      tail.append('/');
      return;
    }
    int percent = tail.indexOf("%");
    if (c == '%') {
      tail.setLength(percent < 0 ? tail.length() : 0);
      tail.append('%');
    } else if (percent < 0) {
      dotOrOther(tail, c == '.');
    } else if (isHex(c) && percent == tail.length() - 1) {
      tail.append(Names.lower(c));
    } else {
      boolean dot = Names.lower(c) == 'e' && tail.toString().endsWith("%2");
      tail.setLength(percent);
      dotOrOther(tail, dot);
    }
  }

  private static void dotOrOther(StringBuilder tail, boolean dot) {
    if (dot && !tail.isEmpty() && tail.length() < 3 && tail.charAt(0) != '&') {
      tail.append('.');
    } else {
      tail.setLength(0);
    }
  }

  /** Goes on by one char of a query or of what stands behind a scheme such as {@code mailto:}. */
  static void query(StringBuilder tail, char c) {
    boolean digit = isHex(c) && tail.indexOf("%") == 0 && tail.length() == 1;
    boolean name = tail.indexOf("&") == 0 && (Names.isLetter(c) || Names.isDigit(c));
    if (c == '%') {
      tail.setLength(0);
      tail.append('%');
    } else if (digit) {
      tail.append(Names.lower(c));
    } else if (!name) {
      tail.setLength(0);
    }
  }

  private static boolean isHex(char c) {
    return c < 0x80 && Character.digit(c, 16) >= 0;
  }

  /** Behind a value in a path. */
  static String afterValue(String tail) {
    return switch (tail) {
      case "/" -> "v";
      case "v", "v." -> tail;
      default -> "";
    };
  }

  /** Whether a segment of two dots is made by a value that may be empty. */
  static boolean climbs(CharSequence tail) {
    return "v..".contentEquals(tail);
  }

  /**
   * Behind branches that cannot go on alike: {@code v} where a segment of values may have been begun, with as many dots as may stand behind
   * these; empty otherwise.
   */
  static String joined(UrlPiece a, UrlPiece b) {
    boolean value = a.text().startsWith("v") || b.text().startsWith("v");
    return value ? "v" + ".".repeat(Math.max(dots(a), dots(b))) : "";
  }

  /** How many dots stand in a segment, one whose encoding may have begun included. */
  private static int dots(UrlPiece piece) {
    boolean path = piece.part() == UrlPiece.Part.PATH || piece.part() == UrlPiece.Part.JOINED;
    return path ? (int) piece.text().chars().filter(c -> c == '.' || c == '%').count() : 0;
  }

  /** Goes on by one char behind such branches; more is taken for a dot than is one. */
  static void behindJoined(StringBuilder tail, char c) {
    boolean dot = c == '.' || c == '%';
    boolean encoded = c == '2' || Names.lower(c) == 'e';
    if (dot && !tail.isEmpty() && tail.length() <= 2) {
      tail.append('.');
    } else if (!dot && !(encoded && tail.length() >= 2)) {
      tail.setLength(0);
    }
  }

  /** Behind branches; null where they cannot go on alike. */
  static @Nullable String join(String a, String b) {
    if (a.equals(b)) {
      return a;
    }
    boolean simple = a.length() <= 1 && b.length() <= 1 && !a.equals("%") && !b.equals("%");
    if (!simple) {
      return null;
    }
    if (a.equals("&") || b.equals("&")) {
      return a.isEmpty() || b.isEmpty() ? "&" : null;
    }
    return a.equals("v") || b.equals("v") ? "v" : "/";
  }
}
