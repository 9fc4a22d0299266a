package dev.squall.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of several kinds an object is by the text of one member, wherever in the object that stands. For generated codecs.
 * Immutable.
 *
 * <p>The member is mostly the first, and found at once; otherwise the object is gone over one time more, and what is within it not again
 * where that has such members too.
 */
public final class JsonTags {
  private final TagSearch search;
  private final String member;
  private final String[] values;
  private final byte[][] quoted;

  private JsonTags(String member, String[] values) {
    this.member = member;
    this.values = values;
    search = new TagSearch(member);
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
    int at = search.value(in, start, in.depth() + 1);
    if (at < 0) {
      in.skipValue();
      in.missing(start, member);
      return -1;
    }
    for (int i = 0; i < quoted.length; i++) {
      if (TagSearch.startsWith(in, at, quoted[i])) {
        return i;
      }
    }
    return unusual(in, at);
  }

  /** Whether a member of the object that was begun last, whose value is next, is the first that tells the kind. */
  boolean isFirst(JsonReader in, int start) {
    return search.value(in, start, in.depth()) == in.start();
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
    in.recordType(at, Choices.of(values));
    return -1;
  }

  private static @Nullable String text(JsonReader in, int at) {
    if (at >= in.to || in.buf[at] != '"') {
      return null;
    }
    return StringScanner.text(in.buf, at + 1, StringScanner.index(StringScanner.end(in, at + 1)));
  }
}
