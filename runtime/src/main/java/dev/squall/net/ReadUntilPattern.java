package dev.squall.net;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Waits for a match of a pattern, bytes being characters from 0 to 255, and gives it with what is before it. Where no match can begin
 * any more, however the input goes on, is not looked at again; so patterns that know after a few bytes whether they match take time
 * in proportion to the input.
 */
final class ReadUntilPattern extends Reading<byte[]> {
  private final Matcher matcher;
  private int start;
  private int known;

  ReadUntilPattern(Pattern pattern, int most) {
    super(most);
    matcher = pattern.matcher("");
  }

  @Override
  void attempt(Received received) throws IOException {
    int size = Math.min(received.size(), most);
    if (size == known && size > 0) {
      return;
    }
    known = size;
    int end = search(new Latin1View(received, 0, size));
    if (end >= 0) {
      found(received.take(end));
    } else if (size >= most) {
      throw tooLong("a match of " + matcher.pattern());
    }
  }

  /** Input that goes on is just what {@code hitEnd} is for. */
  @SuppressWarnings("JdkObsolete")
  private int search(CharSequence input) {
    matcher.reset(input);
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    boolean decided = true;
    for (int from = start; from <= input.length(); from++) {
      matcher.region(from, input.length());
      if (matcher.lookingAt()) {
        return matcher.end();
      }
      decided &= !matcher.hitEnd();
      if (decided) {
        start = from + 1;
      }
    }
    return -1;
  }

  /** Bytes as characters, not copied. */
  private record Latin1View(Received received, int from, int end) implements CharSequence {
    @Override
    public int length() {
      return end - from;
    }

    @Override
    public char charAt(int index) {
      return (char) (received.at(from + index) & 0xff);
    }

    @Override
    public CharSequence subSequence(int first, int last) {
      return new Latin1View(received, from + first, from + last);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(length());
      for (int i = 0; i < length(); i++) {
        text.append(charAt(i));
      }
      return text.toString();
    }
  }
}
