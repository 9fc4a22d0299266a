package dev.squall.dispatch;

/**
 * A regular language of decoded path segments, and of texts, as the table of a deterministic automaton over the bytes of their UTF-8. The
 * processor computes the table and writes it into generated code as a string; matching takes one look-up per byte and cannot backtrack.
 *
 * <p>Immutable; safe from any thread.
 *
 * <h2>The string</h2>
 *
 * A sequence of whole numbers. Each is written in base 32, least significant digit first; a digit that is followed by another
 * one has 32 added; digit {@code d} is the character {@code '0' + d}, or the next one from the backslash on. The numbers are:
 *
 * <ol>
 *   <li>the number of byte classes, then runs that give all 256 bytes their class: length, class;
 *   <li>the number of states, of which 1 is the first and 0, from which nothing leads on, is not counted;
 *   <li>for each state: 1 if it accepts or 0, then runs that give all classes their next state: length, state.
 * </ol>
 */
public final class SegmentPattern {
  private static final int START = 1;

  private final byte[] classes;
  private final int classCount;
  private final char[] next;
  private final boolean[] accepting;

  /**
   * Reads a table.
   *
   * @param table the string that the processor has written
   * @throws IllegalArgumentException if it is not one
   */
  public SegmentPattern(String table) {
    TableReader reader = new TableReader(table);
    classCount = reader.number(256);
    classes = new byte[256];
    for (int at = 0; at < 256; ) {
      int end = at + reader.run(256 - at);
      byte value = (byte) reader.number(classCount - 1);
      while (at < end) {
        classes[at++] = value;
      }
    }
    int states = reader.number(Character.MAX_VALUE - 1);
    next = new char[(states + 1) * classCount];
    accepting = new boolean[states + 1];
    for (int state = 1; state <= states; state++) {
      accepting[state] = reader.number(1) == 1;
      for (int at = state * classCount, rowEnd = at + classCount; at < rowEnd; ) {
        int end = at + reader.run(rowEnd - at);
        char target = (char) reader.number(states);
        while (at < end) {
          next[at++] = target;
        }
      }
    }
    reader.end();
  }

  /**
   * Whether a segment, decoded, is in the language.
   *
   * @param buffer a buffer with the segment in percent-encoded form
   * @param from where the segment begins
   * @param to where it ends
   * @return false also if an escape in it is malformed
   */
  public boolean matches(byte[] buffer, int from, int to) {
    int state = START;
    int at = from;
    while (at < to && state != 0) {
      int value = buffer[at] & 0xFF;
      if (value == '%') {
        value = PathNormalizer.escape(buffer, at, to);
        if (value < 0) {
          return false;
        }
        at += 2;
      }
      state = next[state * classCount + (classes[value] & 0xFF)];
      at++;
    }
    return accepting[state];
  }

  /**
   * Whether a text as a whole is in the language.
   *
   * @param text a text that is not encoded; half of a surrogate pair is in no language
   */
  public boolean matches(CharSequence text) {
    int state = START;
    for (int at = 0; at < text.length() && state != 0; at++) {
      char unit = text.charAt(at);
      if (unit < 0x80) {
        state = step(state, unit);
      } else if (unit < 0x800) {
        state = continued(step(state, 0xC0 | (unit >> 6)), unit);
      } else if (!Character.isSurrogate(unit)) {
        state = continued(continued(step(state, 0xE0 | (unit >> 12)), unit >> 6), unit);
      } else {
        int character = Character.codePointAt(text, at++);
        if (!Character.isSupplementaryCodePoint(character)) {
          return false;
        }
        state = continued(step(state, 0xF0 | (character >> 18)), character >> 12);
        state = continued(continued(state, character >> 6), character);
      }
    }
    return accepting[state];
  }

  /** The state that follows on a byte; from 0 nothing leads on. */
  private int step(int state, int value) {
    return next[state * classCount + (classes[value] & 0xFF)];
  }

  /** The state that follows on a byte that is not the first of its character. */
  private int continued(int state, int bits) {
    return step(state, 0x80 | (bits & 0x3F));
  }

  /** Reads the numbers of a table. */
  private static final class TableReader {
    private final String table;
    private int at;

    TableReader(String table) {
      this.table = table;
    }

    int number(int max) {
      int value = 0;
      for (int shift = 0; shift < 30; shift += 5) {
        int digit = digit();
        value |= (digit & 31) << shift;
        if (digit < 32) {
          if (value > max) {
            throw new IllegalArgumentException("number " + value + " before " + at + " of a table is over " + max);
          }
          return value;
        }
      }
      throw new IllegalArgumentException("a number before " + at + " of a table does not end");
    }

    int run(int max) {
      int length = number(max);
      if (length == 0) {
        throw new IllegalArgumentException("an empty run before " + at + " of a table");
      }
      return length;
    }

    void end() {
      if (at != table.length()) {
        throw new IllegalArgumentException("a table of " + table.length() + " characters ends at " + at);
      }
    }

    private int digit() {
      if (at == table.length()) {
        throw new IllegalArgumentException("a table of " + at + " characters is cut off");
      }
      char c = table.charAt(at++);
      int digit = c - '0' - (c > '\\' ? 1 : 0);
      if (c == '\\' || digit < 0 || digit > 63) {
        throw new IllegalArgumentException("character " + (int) c + " before " + at + " of a table");
      }
      return digit;
    }
  }
}
