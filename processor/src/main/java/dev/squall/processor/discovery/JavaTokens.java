package dev.squall.processor.discovery;

/** Cuts Java source into names and single characters; comments, white space, literals and numbers are passed over. */
final class JavaTokens {
  private final CharSequence source;
  private int next;
  private String text = "";
  private int offset;

  JavaTokens(CharSequence source) {
    this.source = source;
  }

  /** Moves to the next token; false at the end. */
  boolean next() {
    skip();
    offset = next;
    if (next >= source.length()) {
      text = "";
      return false;
    }
    int end = next + 1;
    if (Character.isJavaIdentifierStart(source.charAt(next))) {
      while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
        end++;
      }
    }
    text = source.subSequence(next, end).toString();
    next = end;
    return true;
  }

  /** The token. */
  String text() {
    return text;
  }

  /** Where the token starts. */
  int offset() {
    return offset;
  }

  /** The token after this one; empty at the end. */
  String peek() {
    JavaTokens ahead = new JavaTokens(source);
    ahead.next = next;
    ahead.next();
    return ahead.text;
  }

  /** Whether a token is a name or a keyword. */
  static boolean isName(String token) {
    return !token.isEmpty() && Character.isJavaIdentifierStart(token.charAt(0));
  }

  private void skip() {
    while (next < source.length()) {
      char c = source.charAt(next);
      if (startsWith("//")) {
        skipTo("\n");
      } else if (startsWith("/*")) {
        next += 2;
        skipTo("*/");
      } else if (startsWith("\"\"\"")) {
        next += 3;
        skipQuoted("\"\"\"");
      } else if (c == '"' || c == '\'') {
        next++;
        skipQuoted(String.valueOf(c));
      } else if (Character.isWhitespace(c)) {
        next++;
      } else if (Character.isDigit(c)) {
        skipNumber();
      } else {
        return;
      }
    }
  }

  private void skipNumber() {
    while (next < source.length() && Character.isJavaIdentifierPart(source.charAt(next))) {
      next++;
    }
  }

  private void skipTo(String end) {
    while (next < source.length() && !startsWith(end)) {
      next++;
    }
    next = Math.min(source.length(), next + end.length());
  }

  private void skipQuoted(String end) {
    while (next < source.length() && !startsWith(end)) {
      next += source.charAt(next) == '\\' ? 2 : 1;
    }
    next = Math.min(source.length(), next + end.length());
  }

  private boolean startsWith(String word) {
    if (next + word.length() > source.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (source.charAt(next + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
