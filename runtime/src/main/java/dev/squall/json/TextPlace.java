package dev.squall.json;

/** Line and column of a place in text that arrives in parts: lines end with a line feed, a character is a sequence of UTF-8. Both from 1. */
final class TextPlace {
  private int line = 1;
  private int column = 1;

  /** Goes on behind some bytes. */
  void pass(byte[] bytes, int from, int to) {
    int lineFrom = from;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        line++;
        column = 1;
        lineFrom = i + 1;
      }
    }
    int characters = 0;
    for (int i = lineFrom; i < to; i++) {
      characters += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
    }
    column += characters;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
