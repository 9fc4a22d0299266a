package dev.squall.json;

/** Skips values, as strictly as they are read. Gives back the index behind them. Stateless. */
final class ValueSkipper {

  private ValueSkipper() {}

  /** Skips the value that starts at an index, within so many arrays and objects. */
  static int skip(JsonReader in, int at, int depth) {
    int c = at < in.to ? in.buf[at] : -1;
    return switch (c) {
      case '"' -> StringScanner.index(StringScanner.end(in, at + 1)) + 1;
      case '{', '[' -> container(in, at, depth + 1);
      case 't', 'f', 'n' -> literal(in, at);
      default -> NumberReader.end(in, at);
    };
  }

  // At most MAX_DEPTH calls within each other.

  private static int container(JsonReader in, int at, int depth) {
    SkippedValues known = in.skipped;
    if (known == null) {
      return in.buf[at] == '{' ? object(in, at, depth) : array(in, at, depth);
    }
    int end = known.end(at);
    if (end < 0) {
      end = in.buf[at] == '{' ? object(in, at, depth) : array(in, at, depth);
      known.add(at, end);
    }
    return end;
  }

  private static int object(JsonReader in, int at, int depth) {
    if (depth > JsonReader.MAX_DEPTH) {
      throw in.tooDeep(at);
    }
    int i = space(in, at + 1);
    if (is(in, i, '}')) {
      return i + 1;
    }
    while (true) {
      if (!is(in, i, '"')) {
        throw in.malformed(i, "a member's name in quotation marks");
      }
      i = space(in, StringScanner.index(StringScanner.end(in, i + 1)) + 1);
      if (!is(in, i, ':')) {
        throw in.malformed(i, "a colon");
      }
      i = space(in, skip(in, space(in, i + 1), depth));
      if (is(in, i, '}')) {
        return i + 1;
      }
      if (!is(in, i, ',')) {
        throw in.malformed(i, "a comma or the end of the object");
      }
      i = space(in, i + 1);
    }
  }

  private static int array(JsonReader in, int at, int depth) {
    if (depth > JsonReader.MAX_DEPTH) {
      throw in.tooDeep(at);
    }
    int i = space(in, at + 1);
    if (is(in, i, ']')) {
      return i + 1;
    }
    while (true) {
      i = space(in, skip(in, i, depth));
      if (is(in, i, ']')) {
        return i + 1;
      }
      if (!is(in, i, ',')) {
        throw in.malformed(i, "a comma or the end of the array");
      }
      i = space(in, i + 1);
    }
  }

  private static boolean is(JsonReader in, int i, char c) {
    return i < in.to && in.buf[i] == c;
  }

  private static int space(JsonReader in, int from) {
    int i = from;
    while (i < in.to && (in.buf[i] == ' ' || in.buf[i] == '\n' || in.buf[i] == '\r' || in.buf[i] == '\t')) {
      i++;
    }
    return i;
  }

  /** Skips {@code true}, {@code false} or {@code null}, whose first letter is at an index. */
  static int literal(JsonReader in, int at) {
    String word =
        switch (in.buf[at]) {
          case 't' -> "true";
          case 'f' -> "false";
          default -> "null";
        };
    for (int i = 1; i < word.length(); i++) {
      if (!is(in, at + i, word.charAt(i))) {
        throw in.malformed(at + i, "the rest of " + word);
      }
    }
    return at + word.length();
  }
}
