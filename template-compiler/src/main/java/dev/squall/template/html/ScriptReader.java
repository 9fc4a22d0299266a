package dev.squall.template.html;

import dev.squall.template.html.ScriptState.Last;
import dev.squall.template.html.ScriptState.Mode;

/**
 * Reads JavaScript as far as to know where strings, comments and regular expressions are, and where
 * an operand is expected.
 */
final class ScriptReader {
  /** Scripts that are nested deeper take no values. */
  private static final int DEEPEST = 500;

  private Mode mode;
  private Last last;
  private final StringBuilder word;
  private final StringBuilder nesting;

  ScriptReader(ScriptState from) {
    mode = from.mode();
    last = from.last();
    word = new StringBuilder(from.word());
    nesting = new StringBuilder(from.nesting());
  }

  ScriptState state() {
    return new ScriptState(mode, last, word.toString(), nesting.toString());
  }

  void read(char c) {
    switch (mode) {
      case CODE -> code(c);
      case SLASH -> slash(c);
      case LINE_COMMENT -> mode = isLineEnd(c) ? Mode.CODE : mode;
      case BLOCK_COMMENT -> mode = c == '*' ? Mode.BLOCK_COMMENT_STAR : mode;
      case BLOCK_COMMENT_STAR -> mode = c == '/' ? Mode.CODE : c == '*' ? mode : Mode.BLOCK_COMMENT;
      case DOUBLE_QUOTED -> quoted(c, '"', Mode.DOUBLE_QUOTED_ESCAPE);
      case SINGLE_QUOTED -> quoted(c, '\'', Mode.SINGLE_QUOTED_ESCAPE);
      case DOUBLE_QUOTED_ESCAPE -> mode = c == '\r' ? mode : Mode.DOUBLE_QUOTED;
      case SINGLE_QUOTED_ESCAPE -> mode = c == '\r' ? mode : Mode.SINGLE_QUOTED;
      case TEMPLATE, TEMPLATE_DOLLAR -> template(c);
      case TEMPLATE_ESCAPE -> mode = Mode.TEMPLATE;
      case REGEXP -> regexp(c);
      case REGEXP_ESCAPE -> regexpEscaped(c, Mode.REGEXP);
      case REGEXP_CLASS -> regexpClass(c);
      case REGEXP_CLASS_ESCAPE -> regexpEscaped(c, Mode.REGEXP_CLASS);
      case LOST -> {}
    }
  }

  private void lose() {
    mode = Mode.LOST;
    last = Last.UNSURE;
    word.setLength(0);
    nesting.setLength(0);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == '\u00A0'
        || c == '\uFEFF'
        || isLineEnd(c)
        || (c > 0x7F && Character.isSpaceChar(c));
  }

  private void code(char c) {
    if (ScriptWords.isPart(c)) {
      wordPart(c);
      return;
    }
    if (c == '!' && word.indexOf("#") == 0 && word.length() == 1) {
      // The first line of a program may be a comment that begins with "#!".
      lose();
      return;
    }
    if (!word.isEmpty()) {
      last = ScriptWords.kind(word.toString());
      word.setLength(0);
    }
    if (isBlank(c)) {
      last = last.ended();
    } else {
      mark(c);
    }
  }

  private void wordPart(char c) {
    if (word.isEmpty() && (last == Last.UNSURE || last == Last.BRANCHED_OPERAND)) {
      // It would be a part of a word that ends one of the branches.
      lose();
      return;
    }
    if (word.isEmpty() && (last.plain() == Last.DOT || last == Last.DOT_DOT)) {
      // A property may have the name of a keyword; it is kept apart by a char that no word begins
      // with.
      word.append(last == Last.WORKERS_DOT ? '@' : '.');
    }
    if (word.length() < ScriptWords.LONGEST) {
      word.append(c);
    }
    last = Last.OPERAND;
  }

  private void mark(char c) {
    switch (c) {
      case '"' -> enter(Mode.DOUBLE_QUOTED);
      case '\'' -> enter(Mode.SINGLE_QUOTED);
      case '`' -> enter(Mode.TEMPLATE);
      case '/' -> mode = Mode.SLASH;
      case '(' ->
          open(isGroup() ? nesting.charAt(nesting.length() - 1) : ScriptWords.bracket(last), Last.OPERATOR);
      case '[' -> open('[', Last.OPERATOR);
      case '{' -> open('{', Last.STATEMENT);
      case ')', ']', '}' -> close(c);
      case ';' -> semicolon();
      case '=' -> last = Last.EQUALS;
      case '+' -> plus();
      case '-' -> minus();
      case ',' -> comma();
      case '.' ->
          last =
              last.isUnsure()
                  ? Last.UNSURE
                  : last == Last.WORKERS ? Last.WORKERS_DOT
                  : last.plain() == Last.DOT
                      ? Last.DOT_DOT
                      : last == Last.DOT_DOT ? Last.OPERATOR : Last.DOT;
      case '<' -> last = Last.LESS;
      case '!' ->
          last = last.isUnsure() ? Last.UNSURE : last == Last.LESS ? Last.LESS_BANG : Last.OPERATOR;
      case '>' -> greater();
      case '#' -> privateName();
      case '\\', '@' -> lose();
      default -> {
        if (c > 0x7F) {
          // Perhaps a part of a name by a later version of Unicode.
          lose();
        } else {
          last = Last.OPERATOR;
        }
      }
    }
  }

  /** A name such as {@code #if} is no keyword; the sign is kept as its first char. */
  private void privateName() {
    if (last == Last.UNSURE || last == Last.BRANCHED_OPERAND) {
      lose();
    } else {
      word.append('#');
      last = Last.OPERAND;
    }
  }

  /** Whether a bracket groups what is an argument of a call that loads or runs code: {@code import((x))}. */
  private boolean isGroup() {
    return !nesting.isEmpty() && "lLeE".indexOf(nesting.charAt(nesting.length() - 1)) >= 0 && last == Last.OPERATOR;
  }

  /** The second argument of a call. */
  private void comma() {
    int top = nesting.length() - 1;
    if (top >= 0 && (nesting.charAt(top) == 'l' || nesting.charAt(top) == 'e')) {
      nesting.setCharAt(top, '(');
    }
    last = Last.OPERATOR;
  }

  /** Within brackets it separates nothing, but in the head of a {@code for}: they are marked as broken, so that no loop goes on there. */
  private void semicolon() {
    int top = nesting.length() - 1;
    char open = top < 0 ? '{' : nesting.charAt(top);
    if (open == '$') {
      lose();
      return;
    }
    if (open == '[' || open == '(' || "lLeE".indexOf(open) >= 0) {
      nesting.setCharAt(top, open == '[' ? ']' : ')');
    }
    last = Last.STATEMENT;
  }

  private void enter(Mode next) {
    mode = next;
    last = Last.OPERAND;
  }

  private void open(char bracket, Last next) {
    if (nesting.length() >= DEEPEST) {
      lose();
    } else {
      nesting.append(bracket);
      last = next;
    }
  }

  private void close(char c) {
    int top = nesting.length() - 1;
    char open = top < 0 ? ' ' : nesting.charAt(top);
    boolean fits =
        switch (c) {
          case ')' -> open == '(' || open == 's' || open == 'u' || open == ')' || "lLeE".indexOf(open) >= 0;
          case ']' -> open == '[' || open == ']';
          default -> open == '{' || open == '$';
        };
    if (!fits) {
      lose();
      return;
    }
    nesting.setLength(top);
    if (open == '$') {
      enter(Mode.TEMPLATE);
    } else {
      last =
          switch (open) {
            case '{' -> Last.CURLY_CLOSED;
            case 's' -> Last.STATEMENT;
            case 'u' -> Last.UNSURE_BLANK;
            default -> Last.OPERAND;
          };
    }
  }

  private void plus() {
    last =
        switch (last.plain()) {
          case PLUS -> Last.OPERATOR;
          case PLUS_BEHIND_OPERAND -> Last.OPERAND;
          case OPERAND, BRANCHED_OPERAND, MINUS_MINUS_BEHIND_OPERAND -> Last.PLUS_BEHIND_OPERAND;
          case CURLY_CLOSED, UNSURE, UNSURE_BLANK -> Last.UNSURE;
          default -> Last.PLUS;
        };
  }

  private void minus() {
    switch (last.plain()) {
      case LESS_BANG -> last = Last.LESS_BANG_MINUS;
      // "<!--" begins a comment in some scripts and not in others.
      case LESS_BANG_MINUS -> lose();
      case MINUS -> last = Last.MINUS_MINUS;
      case MINUS_BEHIND_OPERAND -> last = Last.MINUS_MINUS_BEHIND_OPERAND;
      case OPERAND, BRANCHED_OPERAND -> last = Last.MINUS_BEHIND_OPERAND;
      case CURLY_CLOSED, UNSURE, UNSURE_BLANK -> last = Last.UNSURE;
      default -> last = Last.MINUS;
    }
  }

  private void greater() {
    // "-->" at the start of a line begins a comment in some scripts.
    if (last == Last.MINUS_MINUS || last == Last.MINUS_MINUS_BEHIND_OPERAND || last.isUnsure()) {
      lose();
    } else {
      last = last == Last.EQUALS ? Last.ARROW : Last.OPERATOR;
    }
  }

  private void slash(char c) {
    if (c == '/' || c == '*') {
      mode = c == '/' ? Mode.LINE_COMMENT : Mode.BLOCK_COMMENT;
      last = last.ended();
      return;
    }
    mode = Mode.CODE;
    switch (last.plain()) {
      case CURLY_CLOSED, UNSURE, UNSURE_BLANK, DOT, DOT_DOT, CONTEXTUAL -> lose();
      case OPERAND, BRANCHED_OPERAND, MINUS_MINUS_BEHIND_OPERAND -> {
        last = Last.OPERATOR;
        code(c);
      }
      default -> {
        enter(Mode.REGEXP);
        regexp(c);
      }
    }
  }

  private void quoted(char c, char quote, Mode escape) {
    if (c == quote) {
      mode = Mode.CODE;
    } else if (c == '\\') {
      mode = escape;
    } else if (c == '\n' || c == '\r') {
      lose();
    }
  }

  private void template(char c) {
    boolean dollar = mode == Mode.TEMPLATE_DOLLAR;
    mode = Mode.TEMPLATE;
    if (c == '`') {
      mode = Mode.CODE;
      last = Last.OPERAND;
    } else if (c == '\\') {
      mode = Mode.TEMPLATE_ESCAPE;
    } else if (c == '$') {
      mode = Mode.TEMPLATE_DOLLAR;
    } else if (dollar && c == '{') {
      mode = Mode.CODE;
      open('$', Last.OPERATOR);
    }
  }

  private void regexp(char c) {
    if (isLineEnd(c)) {
      lose();
    } else if (c == '/') {
      mode = Mode.CODE;
      last = Last.OPERAND;
    } else {
      mode = c == '\\' ? Mode.REGEXP_ESCAPE : c == '[' ? Mode.REGEXP_CLASS : Mode.REGEXP;
    }
  }

  private void regexpClass(char c) {
    if (isLineEnd(c)) {
      lose();
    } else {
      mode = c == '\\' ? Mode.REGEXP_CLASS_ESCAPE : c == ']' ? Mode.REGEXP : Mode.REGEXP_CLASS;
    }
  }

  private void regexpEscaped(char c, Mode next) {
    if (isLineEnd(c)) {
      lose();
    } else {
      mode = next;
    }
  }
}
