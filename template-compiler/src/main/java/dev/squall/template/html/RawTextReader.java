package dev.squall.template.html;

import dev.squall.template.html.RawText.Level;

/** Finds the end tag of a raw element. */
final class RawTextReader {
  private final String element;
  private final boolean script;
  private Level level;
  private int dashes;
  private String pending;

  RawTextReader(String element, RawText from) {
    this.element = element;
    script = element.equals("script");
    level = from.level();
    dashes = from.dashes();
    pending = from.pending();
  }

  RawText state() {
    return new RawText(level, dashes, pending);
  }

  /** Goes on by one char; true if it ends the name of the end tag. */
  boolean read(char c) {
    if (!pending.isEmpty()) {
      if (isEndTag(c)) {
        pending = "";
        return true;
      }
      if (readPending(c)) {
        return false;
      }
      pending = "";
    }
    readText(c);
    return false;
  }

  private boolean isEndTag(char c) {
    return endsName(c)
        && level != Level.DOUBLY_ESCAPED
        && pending.length() == element.length() + 2
        && pending.startsWith("</")
        && pending.endsWith(element);
  }

  private static boolean endsName(char c) {
    return Names.isSpace(c) || c == '/' || c == '>';
  }

  private void readText(char c) {
    switch (c) {
      case '<' -> {
        pending = "<";
        dashes = 0;
      }
      case '-' -> dashes = level == Level.PLAIN ? 0 : Math.min(2, dashes + 1);
      case '>' -> {
        level = dashes == 2 ? Level.PLAIN : level;
        dashes = 0;
      }
      default -> dashes = 0;
    }
  }

  /** Reads a char behind a less-than sign; false if it is text, and what was pending too. */
  private boolean readPending(char c) {
    if (pending.equals("<")) {
      return readBehindLess(c);
    }
    if (pending.startsWith("<!")) {
      return readCommentStart(c);
    }
    boolean end = pending.startsWith("</");
    String name = pending.substring(end ? 2 : 1);
    if (Names.isLetter(c)) {
      String longer = name + Names.lower(c);
      pending += Names.lower(c);
      return (end && level != Level.DOUBLY_ESCAPED ? element : "script").startsWith(longer);
    }
    return endsName(c) && name.equals("script") && changeLevel(end);
  }

  /** Behind {@code <script} or {@code </script} that is no end of the element. */
  private boolean changeLevel(boolean end) {
    if (!script || level == Level.PLAIN) {
      return false;
    }
    level = end ? Level.ESCAPED : Level.DOUBLY_ESCAPED;
    pending = "";
    dashes = 0;
    return true;
  }

  private boolean readBehindLess(char c) {
    boolean fits =
        switch (level) {
          case PLAIN -> c == '/' || (c == '!' && script);
          case ESCAPED -> c == '/' || c == 's' || c == 'S';
          case DOUBLY_ESCAPED -> c == '/';
        };
    if (fits) {
      pending += Names.lower(c);
    }
    return fits;
  }

  private boolean readCommentStart(char c) {
    if (c != '-') {
      return false;
    }
    if (pending.length() == 3) {
      level = Level.ESCAPED;
      dashes = 2;
      pending = "";
    } else {
      pending += c;
    }
    return true;
  }
}
