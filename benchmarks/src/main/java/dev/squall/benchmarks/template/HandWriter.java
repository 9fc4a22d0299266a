package dev.squall.benchmarks.template;

import java.nio.charset.StandardCharsets;

/** Writes into an array that is large enough, as fast as is known: nothing is checked, nothing is kept. Stateless. */
final class HandWriter {
  private static final long ESCAPED = 1L | 1L << '"' | 1L << '&' | 1L << '\'' | 1L << '<' | 1L << '>';
  private static final byte[][] ENTITIES = new byte[64][];
  private static final byte[] TENS = new byte[100];
  private static final byte[] ONES = new byte[100];
  private static final int[] POWERS = {10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000};

  static {
    String[] entities = {"\0\uFFFD", "\"&quot;", "&&amp;", "'&#39;", "<&lt;", ">&gt;"};
    for (String entity : entities) {
      ENTITIES[entity.charAt(0)] = entity.substring(1).getBytes(StandardCharsets.UTF_8);
    }
    for (int i = 0; i < 100; i++) {
      TENS[i] = (byte) ('0' + i / 10);
      ONES[i] = (byte) ('0' + i % 10);
    }
  }

  private HandWriter() {}

  static int raw(byte[] bytes, int at, byte[] text) {
    System.arraycopy(text, 0, bytes, at, text.length);
    return at + text.length;
  }

  @SuppressWarnings("deprecation") // the fastest copy of ASCII
  static int html(byte[] bytes, int at, String text) {
    int length = text.length();
    int clean = 0;
    while (clean < length) {
      char c = text.charAt(clean);
      if (c <= '>' ? (ESCAPED >>> c & 1) != 0 : c > 0x7F) {
        return rest(bytes, at, text, clean, length);
      }
      clean++;
    }
    text.getBytes(0, length, bytes, at);
    return at + length;
  }

  @SuppressWarnings("deprecation") // the fastest copy of ASCII
  private static int rest(byte[] bytes, int start, String text, int clean, int length) {
    text.getBytes(0, clean, bytes, start);
    int at = start + clean;
    int i = clean;
    while (i < length) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        return encoded(bytes, at, text, i, length);
      }
      at = raw(bytes, at, ENTITIES[c]);
      int run = i + 1;
      while (run < length) {
        char d = text.charAt(run);
        if (d <= '>' ? (ESCAPED >>> d & 1) != 0 : d > 0x7F) {
          break;
        }
        run++;
      }
      text.getBytes(i + 1, run, bytes, at);
      at += run - i - 1;
      i = run;
    }
    return at;
  }

  private static int encoded(byte[] bytes, int start, String text, int from, int length) {
    int at = start;
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c <= '>' && (ESCAPED >>> c & 1) != 0) {
        at = raw(bytes, at, ENTITIES[c]);
      } else if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | (c >> 6));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      } else {
        // The pages have no pairs of surrogates.
        bytes[at++] = (byte) (0xE0 | (c >> 12));
        bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    return at;
  }

  static int number(byte[] bytes, int start, int value) {
    int at = start;
    int left = value;
    if (left < 0) {
      bytes[at++] = '-';
      left = -left;
    }
    int digits = 1;
    while (digits < 10 && left >= POWERS[digits - 1]) {
      digits++;
    }
    int end = at + digits;
    int i = end;
    while (left >= 10) {
      int next = left / 100;
      int pair = left - next * 100;
      bytes[--i] = ONES[pair];
      bytes[--i] = TENS[pair];
      left = next;
    }
    if (i > at) {
      bytes[--i] = (byte) ('0' + left);
    }
    return end;
  }

  /** The pages have no more than two decimals. */
  static int number(byte[] bytes, int start, double value) {
    int at = start;
    double size = value;
    if (size < 0) {
      bytes[at++] = '-';
      size = -size;
    }
    int hundredths = (int) (size * 100 + 0.5);
    if (hundredths / 100.0 != size) {
      throw new IllegalArgumentException("more than two decimals: " + value);
    }
    int whole = hundredths / 100;
    int rest = hundredths - whole * 100;
    at = number(bytes, at, whole);
    bytes[at] = '.';
    bytes[at + 1] = TENS[rest];
    bytes[at + 2] = ONES[rest];
    return ONES[rest] == '0' ? at + 2 : at + 3;
  }
}
