package dev.squall.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of several kinds an object is by the text of one member, wherever in the object that stands. For generated codecs.
 * Immutable.
 *
 * <p>The member is mostly the first, and found at once; otherwise the object is gone over one time more.
 */
public final class JsonTags {
  private final byte[] name;
  private final String member;
  private final String[] values;
  private final byte[][] quoted;

  private JsonTags(String member, String[] values) {
    this.member = member;
    this.values = values;
    name = member.getBytes(StandardCharsets.UTF_8);
    quoted = new byte[values.length][];
    for (int i = 0; i < values.length; i++) {
      quoted[i] = quoted(values[i]);
    }
  }

  /** A text in quotation marks, as most documents have it; what no document has if it cannot be written without escapes. */
  static byte[] quoted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        return new byte[] {0};
      }
    }
    return ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
  }

  /** A member, and the texts that it may have: the first is number 0. */
  public static JsonTags of(String member, String... values) {
    return new JsonTags(member, values.clone());
  }

  /**
   * Looks which object is next; the reader stays before it.
   *
   * @return the number of the member's text; -1 if there is no object, no such member or another text, which is recorded, and the
   *     value skipped
   */
  public int next(JsonReader in) {
    int start = in.start();
    if (start >= in.to || in.buf[start] != '{') {
      in.mismatch("an object");
      return -1;
    }
    int at = value(in, start);
    if (at < 0) {
      in.skipValue();
      in.missing(start, member);
      return -1;
    }
    for (int i = 0; i < quoted.length; i++) {
      if (startsWith(in, at, quoted[i])) {
        return i;
      }
    }
    return unusual(in, at);
  }

  /** Where the member's value is; -1 if the object does not have it. What is malformed before it is left to the reader. */
  int value(JsonReader in, int start) {
    int i = space(in, start + 1);
    while (i < in.to && in.buf[i] == '"') {
      int found = StringScanner.end(in, i + 1);
      int end = StringScanner.index(found);
      boolean same = isName(in, i + 1, end, StringScanner.isEscaped(found));
      int colon = space(in, end + 1);
      if (colon >= in.to || in.buf[colon] != ':') {
        return -1;
      }
      int value = space(in, colon + 1);
      if (same) {
        return value;
      }
      int comma = space(in, ValueSkipper.skip(in, value, 1));
      if (comma >= in.to || in.buf[comma] != ',') {
        return -1;
      }
      i = space(in, comma + 1);
    }
    return -1;
  }

  private boolean isName(JsonReader in, int from, int to, boolean escaped) {
    if (escaped) {
      return member.equals(StringScanner.text(in.buf, from, to));
    }
    return to - from == name.length && startsWith(in, from, name);
  }

  private static boolean startsWith(JsonReader in, int at, byte[] bytes) {
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

  /** A text that has escapes, or is none of those that are known, or no text. */
  private int unusual(JsonReader in, int at) {
    String text = text(in, at);
    for (int i = 0; i < values.length; i++) {
      if (values[i].equals(text)) {
        return i;
      }
    }
    in.skipValue();
    in.recordType(at, expected());
    return -1;
  }

  private static @Nullable String text(JsonReader in, int at) {
    if (at >= in.to || in.buf[at] != '"') {
      return null;
    }
    return StringScanner.text(in.buf, at + 1, StringScanner.index(StringScanner.end(in, at + 1)));
  }

  private String expected() {
    return (values.length == 1 ? "" : "one of ") + '"' + String.join("\", \"", values) + '"';
  }
}
