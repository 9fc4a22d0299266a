package dev.squall.processor.automaton;

/** A place in a regular expression's text. */
final class RegexCursor {
  private final String text;
  private int offset;

  RegexCursor(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  int offset() {
    return offset;
  }

  void moveTo(int newOffset) {
    offset = newOffset;
  }

  boolean atEnd() {
    return offset >= text.length();
  }

  /** The code point here; there must be one. */
  int peek() {
    return text.codePointAt(offset);
  }

  /** The code point here, which is passed; there must be one. */
  int next() {
    int c = text.codePointAt(offset);
    offset += Character.charCount(c);
    return c;
  }

  boolean sees(char c) {
    return offset < text.length() && text.charAt(offset) == c;
  }

  /** Passes a character if it is here. */
  boolean take(char c) {
    if (sees(c)) {
      offset++;
      return true;
    }
    return false;
  }
}
