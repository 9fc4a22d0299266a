package dev.squall.multipart;

import java.nio.charset.StandardCharsets;

/**
 * Finds the line break and boundary that end a part's content, in bytes that may be split anywhere. Takes linear time: a
 * delimiter has one carriage return, its first byte, so where a match breaks off the next one cannot have begun before that.
 * Where content has bytes that no delimiter has, most of it is not even looked at.
 */
final class DelimiterScanner {
  private static final byte CR = '\r';
  private static final int LINE_BREAK = 2;

  private final byte[] delimiter;
  private final boolean[] occurring = new boolean[256];

  /** How much of the delimiter the bytes seen so far end in. */
  private int matched;

  /** How much of that is no content: a line break that stands before it. */
  private int borrowed;

  private int contentTo;
  private int next;
  private boolean found;

  DelimiterScanner(Boundary boundary) {
    delimiter = ("\r\n--" + boundary.text()).getBytes(StandardCharsets.US_ASCII);
    for (byte b : delimiter) {
      occurring[b & 0xff] = true;
    }
    afterLineBreak();
  }

  /**
   * A line break that is no content stands before what is scanned next: the start of the body, or the end of a header (RFC 2046
   * section 5.1.1: {@code body-part} may be without octets). A delimiter may have it for its own.
   */
  void afterLineBreak() {
    matched = LINE_BREAK;
    borrowed = LINE_BREAK;
  }

  /** The delimiter's bytes. Not to be changed. */
  byte[] delimiter() {
    return delimiter;
  }

  /** From where bytes of {@link #delimiter} are content, after {@link #release}. */
  int releasedFrom() {
    return borrowed;
  }

  /**
   * Whether bytes that were held back, because a delimiter could have begun in them, turn out to be content. If so they are
   * held back no longer: the bytes of the delimiter from {@link #releasedFrom} on are content that stands before {@code from}.
   *
   * @return up to where the delimiter's bytes are content; 0 if none were given back
   */
  int release(byte[] bytes, int from, int to) {
    int length = matched;
    int at = from;
    while (at < to && length < delimiter.length && bytes[at] == delimiter[length]) {
      at++;
      length++;
    }
    if (at == to || length == delimiter.length) {
      return 0;
    }
    int released = matched;
    matched = 0;
    return released;
  }

  /** Goes on, after {@link #release}: sets what the accessors say. */
  void scan(byte[] bytes, int from, int to) {
    found = false;
    contentTo = from;
    next = to;
    if (matched > 0) {
      goOn(from, to);
      return;
    }
    int length = delimiter.length;
    int at = from;
    while (at <= to - length) {
      if (!occurring[bytes[at + length - 1] & 0xff]) {
        at += length;
      } else if (bytes[at] == CR && matches(bytes, at, at + length)) {
        found(at, at + length);
        return;
      } else {
        at++;
      }
    }
    while (at < to && !(bytes[at] == CR && matches(bytes, at, to))) {
      at++;
    }
    at = Math.min(at, to);
    contentTo = at;
    matched = to - at;
    borrowed = 0;
  }

  private void goOn(int from, int to) {
    int more = Math.min(to - from, delimiter.length - matched);
    matched += more;
    if (matched == delimiter.length) {
      found(from, from + more);
    }
  }

  private void found(int content, int behind) {
    matched = 0;
    found = true;
    contentTo = content;
    next = behind;
  }

  private boolean matches(byte[] bytes, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (bytes[i] != delimiter[i - from]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the delimiter was found. */
  boolean found() {
    return found;
  }

  /** Where the content ends that the scanned bytes start with. */
  int contentTo() {
    return contentTo;
  }

  /** Where to go on: behind the delimiter, or at the end of the bytes. */
  int next() {
    return next;
  }
}
