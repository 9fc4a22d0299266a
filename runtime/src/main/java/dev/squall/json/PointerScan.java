package dev.squall.json;

import dev.squall.text.Hex;

/**
 * Goes once more over a document that was read up to some place, and tells of places in it: their JSON Pointer (RFC 6901), line and column.
 * Places are asked for in order, so all of them take one pass.
 */
final class PointerScan {
  private final byte[] buf;
  private final int to;
  private int at;
  private int depth;

  /** Of each array or object around the cursor: where the name of the current member is, or -1; the current index; the kind. */
  private final int[] nameFrom = new int[JsonReader.MAX_DEPTH + 1];

  private final int[] nameTo = new int[JsonReader.MAX_DEPTH + 1];
  private final int[] index = new int[JsonReader.MAX_DEPTH + 1];
  private final boolean[] object = new boolean[JsonReader.MAX_DEPTH + 1];
  private boolean nameIsNext;

  private int counted;
  private int line = 1;
  private int column = 1;

  PointerScan(byte[] buf, int from, int to) {
    this.buf = buf;
    this.at = from;
    this.counted = from;
    this.to = to;
  }

  /** Goes on to a place; if a member's name starts there, that member is the place. */
  void advance(int target) {
    while (at < target) {
      step(target);
    }
    if (at == target && nameIsNext && at < to && buf[at] == '"') {
      step(at);
    }
    count(target);
  }

  private void step(int target) {
    byte b = buf[at];
    switch (b) {
      case '"' -> string(target);
      case '{', '[' -> {
        depth = Math.min(depth + 1, JsonReader.MAX_DEPTH);
        object[depth] = b == '{';
        index[depth] = 0;
        nameFrom[depth] = -1;
        nameIsNext = b == '{';
        at++;
      }
      case '}', ']' -> {
        depth = Math.max(0, depth - 1);
        nameIsNext = false;
        at++;
      }
      case ',' -> {
        index[depth]++;
        nameIsNext = depth > 0 && object[depth];
        at++;
      }
      default -> at++;
    }
  }

  private void string(int target) {
    int start = at + 1;
    int i = start;
    while (i < to && buf[i] != '"') {
      i += buf[i] == '\\' ? 2 : 1;
    }
    i = Math.min(i, to);
    at = Math.min(i + 1, to);
    // What is malformed within a name, or cut off, is at its object.
    if (nameIsNext && at > i && (target < start || target >= at)) {
      nameFrom[depth] = start;
      nameTo[depth] = i;
      nameIsNext = false;
    }
  }

  /** Lines end with a line feed; a character is a sequence of UTF-8. */
  private void count(int target) {
    for (int i = counted; i < target; i++) {
      if (buf[i] == '\n') {
        line++;
        column = 1;
      } else if ((buf[i] & 0xC0) != 0x80) {
        column++;
      }
    }
    counted = Math.max(counted, target);
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** The pointer to the current place, and to one below it. */
  String pointer(String below) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 1; i <= depth && pointer.length() <= JsonFailure.MAX_POINTER; i++) {
      if (!object[i]) {
        pointer.append('/').append(index[i]);
      } else if (nameFrom[i] >= 0) {
        append(StringScanner.text(buf, nameFrom[i], nameTo[i]), pointer);
      }
    }
    pointer.append(below);
    if (pointer.length() > JsonFailure.MAX_POINTER) {
      pointer.setLength(JsonFailure.MAX_POINTER - 3);
      pointer.append("...");
    }
    return pointer.toString();
  }

  /** The name of the current member; the empty text if there is none. */
  String name() {
    return depth > 0 && object[depth] && nameFrom[depth] >= 0 ? StringScanner.text(buf, nameFrom[depth], nameTo[depth]) : "";
  }

  /** The pointer to a member of the current value. */
  static String below(String member) {
    StringBuilder pointer = new StringBuilder(member.length() + 1);
    append(member, pointer);
    return pointer.toString();
  }

  private static void append(String name, StringBuilder pointer) {
    pointer.append('/');
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '~') {
        pointer.append("~0");
      } else if (c == '/') {
        pointer.append("~1");
      } else {
        pointer.append(c);
      }
    }
  }

  /** The JSON that starts at a place, cut if it is long, with what has no shape of its own escaped. */
  String found(int start) {
    byte b = buf[start];
    if (b == '{') {
      return "an object";
    }
    if (b == '[') {
      return "an array";
    }
    int end = start + 1;
    int most = Math.min(to, start + 4 * JsonFailure.MAX_FOUND);
    while (end < most && !endsBefore(b, end)) {
      end += b == '"' && buf[end] == '\\' ? 2 : 1;
    }
    end = Math.min(end + (b == '"' ? 1 : 0), to);
    return shown(StringScanner.plainText(buf, start, end));
  }

  private boolean endsBefore(byte first, int end) {
    byte b = buf[end];
    return first == '"' ? b == '"' : b <= ' ' || b == ',' || b == '}' || b == ']';
  }

  static String shown(String json) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      int room = JsonFailure.MAX_FOUND - 3;
      String next = isInvisible(c) ? escape(c) : String.valueOf(c);
      if (shown.length() + next.length() > room && (i + 1 < json.length() || shown.length() + next.length() > JsonFailure.MAX_FOUND)) {
        if (json.length() - i > JsonFailure.MAX_FOUND - shown.length() || isInvisible(c)) {
          return cut(shown);
        }
      }
      shown.append(next);
    }
    return shown.toString();
  }

  private static String cut(StringBuilder shown) {
    int last = shown.length() - 1;
    if (Character.isHighSurrogate(shown.charAt(last))) {
      shown.setLength(last);
    }
    return shown.append("...").toString();
  }

  private static String escape(char c) {
    return "\\u" + Hex.UPPER.charAt(c >> 12) + Hex.UPPER.charAt(c >> 8 & 0xF) + Hex.UPPER.charAt(c >> 4 & 0xF) + Hex.UPPER.charAt(c & 0xF);
  }

  /** Control and format characters, such as those that reverse the direction of text, and separators of lines. */
  private static boolean isInvisible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
