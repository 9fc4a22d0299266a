package dev.squall.render;

import dev.squall.text.NumberText;
import dev.squall.text.Utf8Encoder;

/**
 * Writes a template's own text and the value behind it at once, for {@link Utf8Output}. Stateless.
 *
 * <p>These methods are larger than what HotSpot copies into their callers (325 bytes of bytecode, {@code FreqInlineSize}), on purpose: a page calls
 * them once for each value that it prints, and the code of a page with thousands of values would outgrow the processor's caches.
 */
final class ValueBehindText {
  private static final long ESCAPED = 1L | 1L << '"' | 1L << '&' | 1L << '\'' | 1L << '<' | 1L << '>';
  private static final int MOST_OF_ESCAPE = 6;

  private static final int INT_CHARS = 11;
  private static final int BLOCK = 10_000;

  /** The point and two digits. */
  private static final int DECIMALS = 3;

  /** From here on, {@code toString} writes an exponent. */
  private static final double MOST_PLAIN = 1e7;

  private static final byte[] TENS = new byte[100];
  private static final byte[] ONES = new byte[100];

  static {
    for (int i = 0; i < 100; i++) {
      TENS[i] = (byte) ('0' + i / 10);
      ONES[i] = (byte) ('0' + i % 10);
    }
  }

  private ValueBehindText() {}

  /** As {@link HtmlEscaper} does; how its loops are put is told there. */
  @SuppressWarnings("deprecation") // the exact copy of ASCII, and the only one that needs no array
  static void html(Utf8Output out, byte[] before, String text) {
    out.raw(before);
    int length = text.length();
    int run = clean(text, 0, length);
    out.ensure(run + MOST_OF_ESCAPE);
    text.getBytes(0, run, out.bytes, out.count);
    out.count += run;
    while (run < length) {
      char c = text.charAt(run);
      if (c > 0x7F) {
        HtmlEscaper.encode(out, text, run, length);
        return;
      }
      int next = clean(text, run + 1, length);
      out.ensure(next - run + MOST_OF_ESCAPE);
      byte[] bytes = out.bytes;
      int at = out.count;
      bytes[at] = '&';
      switch (c) {
        case '<' -> {
          bytes[at + 1] = 'l';
          bytes[at + 2] = 't';
          bytes[at + 3] = ';';
          at += 4;
        }
        case '>' -> {
          bytes[at + 1] = 'g';
          bytes[at + 2] = 't';
          bytes[at + 3] = ';';
          at += 4;
        }
        case '&' -> {
          bytes[at + 1] = 'a';
          bytes[at + 2] = 'm';
          bytes[at + 3] = 'p';
          bytes[at + 4] = ';';
          at += 5;
        }
        case '\'' -> {
          bytes[at + 1] = '#';
          bytes[at + 2] = '3';
          bytes[at + 3] = '9';
          bytes[at + 4] = ';';
          at += 5;
        }
        case '"' -> {
          bytes[at + 1] = 'q';
          bytes[at + 2] = 'u';
          bytes[at + 3] = 'o';
          bytes[at + 4] = 't';
          bytes[at + 5] = ';';
          at += 6;
        }
        default -> at = Utf8Encoder.put(bytes, at, '\uFFFD');
      }
      text.getBytes(run + 1, next, bytes, at);
      out.count = at + next - run - 1;
      run = next;
    }
  }

  /** As {@link Integer#toString(int)}, in blocks of four digits from left to right, none of them in a loop. */
  static void number(Utf8Output out, byte[] before, int value) {
    out.raw(before);
    if (value == Integer.MIN_VALUE) {
      out.text(Integer.toString(value));
      return;
    }
    out.ensure(INT_CHARS);
    byte[] bytes = out.bytes;
    int at = out.count;
    int top = value;
    if (value < 0) {
      bytes[at++] = '-';
      top = -value;
    }
    int middle = -1;
    int low = -1;
    if (top >= BLOCK) {
      int rest = top / BLOCK;
      low = top - rest * BLOCK;
      top = rest;
      if (rest >= BLOCK) {
        top = rest / BLOCK;
        middle = rest - top * BLOCK;
      }
    }
    if (top < 10) {
      bytes[at++] = (byte) ('0' + top);
    } else {
      int pair = top;
      if (top >= 100) {
        int high = top / 100;
        pair = top - high * 100;
        if (high >= 10) {
          bytes[at++] = TENS[high];
        }
        bytes[at++] = ONES[high];
      }
      bytes[at++] = TENS[pair];
      bytes[at++] = ONES[pair];
    }
    if (middle >= 0) {
      int high = middle / 100;
      int pair = middle - high * 100;
      bytes[at++] = TENS[high];
      bytes[at++] = ONES[high];
      bytes[at++] = TENS[pair];
      bytes[at++] = ONES[pair];
    }
    if (low >= 0) {
      int high = low / 100;
      int pair = low - high * 100;
      bytes[at++] = TENS[high];
      bytes[at++] = ONES[high];
      bytes[at++] = TENS[pair];
      bytes[at++] = ONES[pair];
    }
    out.count = at;
  }

  /** As {@link NumberText} does; how two decimals are found is told there. */
  static void number(Utf8Output out, byte[] before, double value) {
    if (value < MOST_PLAIN && value > 0) {
      int hundredths = (int) (value * 100 + 0.5);
      if (hundredths / 100.0 == value) {
        int whole = hundredths / 100;
        int rest = hundredths - whole * 100;
        number(out, before, whole);
        out.ensure(DECIMALS);
        byte[] bytes = out.bytes;
        int at = out.count;
        byte last = ONES[rest];
        bytes[at] = '.';
        bytes[at + 1] = TENS[rest];
        bytes[at + 2] = last;
        out.count = last == '0' ? at + 2 : at + DECIMALS;
        return;
      }
    }
    out.raw(before);
    out.number(value);
  }

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
}
