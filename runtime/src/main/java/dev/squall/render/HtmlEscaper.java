package dev.squall.render;

import dev.squall.text.Utf8Encoder;

/**
 * Writes text into HTML. Stateless.
 *
 * <p>Most text needs nothing: a scan that stores nothing finds that out fastest, and what it passed is copied at once. All chars that are
 * escaped are below 64, so one comparison lets letters pass and a mask answers for the rest. The scan ends for good at the first char
 * that is not ASCII: from there on, each is encoded on its own.
 */
final class HtmlEscaper {
  private static final long ESCAPED = 1L | 1L << '"' | 1L << '&' | 1L << '\'' | 1L << '<' | 1L << '>';
  private static final int MOST_BYTES = 6;

  private HtmlEscaper() {}

  @SuppressWarnings("deprecation") // the exact copy of ASCII, and the only one that needs no array
  static void write(Utf8Output out, String text) {
    int length = text.length();
    int clean = clean(text, 0, length);
    if (clean < length) {
      escape(out, text, clean, length);
      return;
    }
    out.ensure(length);
    text.getBytes(0, length, out.bytes, out.count);
    out.count += length;
  }

  /** The index of the first char that is escaped or not ASCII. */
  private static int clean(String text, int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c <= '>' ? (ESCAPED >>> c & 1) != 0 : c > 0x7F) {
        break;
      }
      i++;
    }
    return i;
  }

  @SuppressWarnings("deprecation")
  private static void escape(Utf8Output out, String text, int clean, int length) {
    out.ensure(clean + MOST_BYTES);
    if (clean > 0) {
      text.getBytes(0, clean, out.bytes, out.count);
      out.count += clean;
    }
    int i = clean;
    while (i < length) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        encode(out, text, i, length);
        return;
      }
      int run = clean(text, i + 1, length);
      out.ensure(MOST_BYTES + run - i);
      int at = putEscaped(out.bytes, out.count, c);
      text.getBytes(i + 1, run, out.bytes, at);
      out.count = at + run - i - 1;
      i = run;
    }
  }

  /** Writes the rest of a text that is not all ASCII. */
  static void encode(Utf8Output out, String text, int from, int length) {
    int i = from;
    while (i < length) {
      int to = Math.min(length, i + Utf8Encoder.PIECE);
      out.ensure((to - i) * MOST_BYTES);
      byte[] bytes = out.bytes;
      int at = out.count;
      while (i < to) {
        char c = text.charAt(i++);
        if (c <= '>' && (ESCAPED >>> c & 1) != 0) {
          at = putEscaped(bytes, at, c);
        } else if (c < 0xD800 || c > 0xDFFF) {
          at = Utf8Encoder.put(bytes, at, c);
        } else if (Utf8Encoder.isHead(text, c, i)) {
          at = Utf8Encoder.putPair(bytes, at, c, text.charAt(i++));
        } else {
          bytes[at++] = '?';
        }
      }
      out.count = at;
    }
  }

  /** Puts what stands for a char that is escaped; gives back the index behind it. */
  static int putEscaped(byte[] bytes, int at, char c) {
    if (c == 0) {
      return Utf8Encoder.put(bytes, at, '\uFFFD');
    }
    bytes[at] = '&';
    return switch (c) {
      case '&' -> put(bytes, at + 1, 'a', 'm', 'p');
      case '<' -> put(bytes, at + 1, 'l', 't');
      case '>' -> put(bytes, at + 1, 'g', 't');
      case '\'' -> put(bytes, at + 1, '#', '3', '9');
      default -> put(bytes, at + 1, 'q', 'u', 'o', 't');
    };
  }

  private static int put(byte[] bytes, int at, char first, char second) {
    bytes[at] = (byte) first;
    bytes[at + 1] = (byte) second;
    bytes[at + 2] = ';';
    return at + 3;
  }

  private static int put(byte[] bytes, int at, char first, char second, char third) {
    bytes[at] = (byte) first;
    return put(bytes, at + 1, second, third);
  }

  private static int put(byte[] bytes, int at, char first, char second, char third, char fourth) {
    bytes[at] = (byte) first;
    return put(bytes, at + 1, second, third, fourth);
  }
}
