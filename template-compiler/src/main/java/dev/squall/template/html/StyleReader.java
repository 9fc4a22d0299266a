package dev.squall.template.html;

import dev.squall.template.html.StyleState.Before;
import dev.squall.template.html.StyleState.Mode;
import dev.squall.template.html.StyleState.Part;
import java.util.Set;

/**
 * Reads CSS as far as to know where strings, comments and URLs are, and where the value of a
 * property is.
 */
final class StyleReader {
  private static final int DEEPEST = 500;
  private static final int LONGEST = 24;
  private static final Set<String> LOADING =
      Set.of(
          "src",
          "image",
          "image-set",
          "-webkit-image-set",
          "cross-fade",
          "-webkit-cross-fade",
          "element",
          "expression",
          "attr",
          "url-prefix",
          "domain",
          "document",
          "regexp",
          "local",
          "paint");
  private static final Set<String> RUNNING =
      Set.of("behavior", "-ms-behavior", "-moz-binding", "-webkit-binding");

  private Mode mode;
  private Part part;
  private Before before;
  private final StringBuilder word;
  private final StringBuilder brackets;
  private int blocks;
  private boolean printed;
  private boolean refused;

  StyleReader(StyleState from) {
    mode = from.mode();
    part = from.part();
    before = from.before();
    word = new StringBuilder(from.word());
    brackets = new StringBuilder(from.brackets());
    blocks = from.blocks();
    printed = from.printed();
    refused = from.refused();
  }

  StyleState state() {
    return new StyleState(
        mode, part, before, word.toString(), brackets.toString(), blocks, printed, refused);
  }

  void read(char c, Complaints complaints) {
    switch (mode) {
      case TEXT -> text(c, complaints);
      case ESCAPE -> mode = Mode.TEXT;
      case SLASH -> slash(c, complaints);
      case COMMENT -> mode = c == '*' ? Mode.COMMENT_STAR : mode;
      case COMMENT_STAR -> mode = c == '/' ? Mode.TEXT : c == '*' ? mode : Mode.COMMENT;
      case DOUBLE_QUOTED -> quoted(c, '"', Mode.DOUBLE_QUOTED_ESCAPE);
      case SINGLE_QUOTED -> quoted(c, '\'', Mode.SINGLE_QUOTED_ESCAPE);
      case DOUBLE_QUOTED_ESCAPE -> mode = c == '\r' ? mode : Mode.DOUBLE_QUOTED;
      case SINGLE_QUOTED_ESCAPE -> mode = c == '\r' ? mode : Mode.SINGLE_QUOTED;
      case URL_START -> urlStart(c);
      case URL -> url(c);
      case URL_ESCAPE -> mode = Mode.URL;
      case LOST -> {}
    }
  }

  private void lose() {
    StyleState lost = state().lost();
    mode = lost.mode();
    part = lost.part();
    before = lost.before();
    blocks = lost.blocks();
    printed = false;
    refused = false;
    word.setLength(0);
    brackets.setLength(0);
  }

  private static boolean isOfName(char c) {
    return Names.isLetter(c) || Names.isDigit(c) || c == '-' || c == '_' || c > 0x7F || c == 0;
  }

  private void text(char c, Complaints complaints) {
    if (isOfName(c) || c == '\\') {
      name(c);
    } else if (Names.isSpace(c)) {
      before = Before.NOTHING;
    } else if (c == '/') {
      mode = Mode.SLASH;
    } else {
      mark(c, complaints);
    }
  }

  private void name(char c) {
    if (before == Before.NOTHING) {
      word.setLength(0);
      before = Before.NAME;
    }
    if (c == '\\') {
      mode = Mode.ESCAPE;
      word.setLength(0);
      word.append('?');
    } else if (word.length() < LONGEST && !isUnknown()) {
      word.append(Names.lower(c));
    }
  }

  private boolean isUnknown() {
    return !word.isEmpty() && word.charAt(0) == '?';
  }

  private void mark(char c, Complaints complaints) {
    Before behind = before;
    before = Before.NOTHING;
    switch (c) {
      case '(' -> openBracket(behind, complaints);
      case ')' -> closeBracket();
      case '"' -> mode = Mode.DOUBLE_QUOTED;
      case '\'' -> mode = Mode.SINGLE_QUOTED;
      case '{', '}', ';' -> {
        if (!brackets.isEmpty()) {
          lose();
        } else if (c == '{') {
          openBlock(complaints);
        } else {
          endDeclaration(c);
        }
      }
      case ':' -> colon();
      case '@' -> part = part == Part.NAME || part == Part.SELECTOR ? Part.AT_RULE : part;
      default -> word.setLength(0);
    }
  }

  private void openBracket(Before behind, Complaints complaints) {
    if (brackets.length() >= DEEPEST) {
      lose();
      return;
    }
    String function = behind == Before.NOTHING ? "" : word.toString();
    if (printed && function.startsWith("?")) {
      complaints.unsafe(
          "the bracket makes a function of the value before it",
          "put a blank between them, or print a Css");
    }
    word.setLength(0);
    if (function.equals("url")) {
      mode = Mode.URL_START;
    } else {
      brackets.append(LOADING.contains(function) || function.startsWith("?") ? 'u' : '(');
    }
  }

  private void closeBracket() {
    word.setLength(0);
    if (brackets.isEmpty()) {
      lose();
    } else {
      brackets.setLength(brackets.length() - 1);
    }
  }

  private void openBlock(Complaints complaints) {
    if (printed) {
      complaints.unsafe(
          "the curly bracket makes a selector of the value before it",
          "write selectors out; a value may only be that of a property");
    }
    if (blocks < 0 || blocks >= DEEPEST) {
      lose();
    } else {
      blocks++;
      startPart(Part.NAME);
    }
  }

  private void endDeclaration(char c) {
    if (c == '}') {
      if (blocks <= 0) {
        lose();
        return;
      }
      blocks--;
    }
    startPart(blocks == 0 ? Part.SELECTOR : Part.NAME);
  }

  private void startPart(Part next) {
    part = next;
    word.setLength(0);
    printed = false;
    refused = false;
  }

  private void colon() {
    if (part == Part.NAME) {
      part = Part.VALUE;
      refused = isUnknown() || RUNNING.contains(word.toString());
    }
    word.setLength(0);
  }

  private void slash(char c, Complaints complaints) {
    if (c == '*') {
      mode = Mode.COMMENT;
    } else {
      mode = Mode.TEXT;
      before = Before.NOTHING;
      word.setLength(0);
      text(c, complaints);
    }
  }

  private void quoted(char c, char quote, Mode escape) {
    if (c == quote) {
      mode = Mode.TEXT;
    } else if (c == '\\') {
      mode = escape;
    } else if (c == '\n' || c == '\r' || c == '\f') {
      lose();
    }
  }

  private void urlStart(char c) {
    if (c == '"' || c == '\'') {
      brackets.append('u');
      mode = c == '"' ? Mode.DOUBLE_QUOTED : Mode.SINGLE_QUOTED;
    } else if (!Names.isSpace(c)) {
      mode = Mode.URL;
      url(c);
    }
  }

  private void url(char c) {
    if (c == ')') {
      mode = Mode.TEXT;
    } else if (c == '\\') {
      mode = Mode.URL_ESCAPE;
    }
  }
}
