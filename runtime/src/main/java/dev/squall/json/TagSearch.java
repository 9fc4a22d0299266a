package dev.squall.json;

import java.nio.charset.StandardCharsets;

/** Looks for one member in an object that has not been read yet. Immutable. */
final class TagSearch {
  private final byte[] name;
  private final String member;

  TagSearch(String member) {
    this.member = member;
    name = member.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Where the member's value is; -1 if the object does not have it. What is malformed before it is left to the reader.
   *
   * @param start where the object starts
   * @param depth how many arrays and objects the values of members are in
   */
  int value(JsonReader in, int start, int depth) {
    int i = space(in, start + 1);
    while (i < in.to && in.buf[i] == '"') {
      int found = StringScanner.end(in, i + 1);
      int end = StringScanner.index(found);
      int colon = space(in, end + 1);
      if (colon >= in.to || in.buf[colon] != ':') {
        return -1;
      }
      int value = space(in, colon + 1);
      if (isName(in, i + 1, end, StringScanner.isEscaped(found))) {
        return value;
      }
      int comma = space(in, behind(in, value, depth));
      if (comma >= in.to || in.buf[comma] != ',') {
        return -1;
      }
      i = space(in, comma + 1);
    }
    return -1;
  }

  /** Skips the value of another member, and keeps in mind where what is in it ends. */
  private static int behind(JsonReader in, int value, int depth) {
    if (value >= in.to || (in.buf[value] != '{' && in.buf[value] != '[')) {
      return ValueSkipper.skip(in, value, depth);
    }
    SkippedValues skipped = in.skipped;
    if (skipped == null) {
      skipped = new SkippedValues();
      in.skipped = skipped;
    }
    skipped.begin(value);
    int end = ValueSkipper.skip(in, value, depth);
    skipped.searched(value, end);
    return end;
  }

  private boolean isName(JsonReader in, int from, int to, boolean escaped) {
    if (escaped) {
      return member.equals(StringScanner.text(in.buf, from, to));
    }
    return to - from == name.length && startsWith(in, from, name);
  }

  static boolean startsWith(JsonReader in, int at, byte[] bytes) {
    if (in.to - at < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (in.buf[at + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static int space(JsonReader in, int from) {
    int i = from;
    while (i < in.to && (in.buf[i] == ' ' || in.buf[i] == '\n' || in.buf[i] == '\r' || in.buf[i] == '\t')) {
      i++;
    }
    return i;
  }
}
