package dev.squall.render;

import dev.squall.text.Hex;
import dev.squall.text.Utf8Encoder;
import java.nio.charset.StandardCharsets;

/**
 * Writes URLs into attributes. Stateless.
 *
 * <p>A URL is harmless if it has one of a few schemes, or none: if one of {@code / ? #} comes before any {@code :}. An ampersand before them
 * is refused as well: it is no part of a sensible path's first segment, but of every attempt to smuggle a colon in as a
 * character reference. What browsers strip before they look for the scheme - leading control characters and spaces, tabs and line breaks
 * anywhere - is encoded, so that it is stripped no more.
 */
final class UrlWriter {
  private static final byte[] BLOCKED = "about:invalid#blocked".getBytes(StandardCharsets.ISO_8859_1);
  private static final String[] SCHEMES = {"https", "http", "mailto", "tel", "ftp", "ftps"};

  /** {@code ! # $ ( ) * + , - . / 0-9 : ; = ?}: of the chars below 64 those that a URL and an attribute have as they are. */
  private static final long PLAIN_LOW =
      1L << '!' | 1L << '#' | 1L << '$' | 0xFF00_0000_0000L | 0x03FF_0000_0000_0000L | 1L << ':' | 1L << ';' | 1L << '=' | 1L << '?';

  /** {@code @ A-Z [ ] _ a-z ~}, of the chars from 64 to 127. */
  private static final long PLAIN_HIGH =
      1L << '@' | 0x07FF_FFFEL | 1L << '[' | 1L << ']' | 1L << '_' | 0x07FF_FFFE_0000_0000L | 1L << '~';

  private static final long UNRESERVED_LOW = 1L << '-' | 1L << '.' | 0x03FF_0000_0000_0000L;
  private static final long UNRESERVED_HIGH = 0x07FF_FFFEL | 1L << '_' | 0x07FF_FFFE_0000_0000L | 1L << '~';

  /** Of one char; a pair, of two, has 12. */
  private static final int MOST_BYTES = 9;

  private UrlWriter() {}

  /** Copies what needs no encoding before it looks at the scheme, because it is faster found in bytes. */
  @SuppressWarnings("deprecation") // the exact copy of ASCII, and the only one that needs no array
  static void write(Utf8Output out, String url) {
    int length = url.length();
    int clean = clean(url, length, PLAIN_LOW, PLAIN_HIGH);
    out.ensure(length);
    url.getBytes(0, clean, out.bytes, out.count);
    if (!isUsual(out.bytes, out.count, clean) && !isHarmless(url)) {
      out.raw(BLOCKED);
      return;
    }
    out.count += clean;
    if (clean < length) {
      encode(out, url, clean, PLAIN_LOW, PLAIN_HIGH, true);
    }
  }

  /** Whether a URL has an allowed scheme, or none. */
  private static boolean isHarmless(String url) {
    int length = url.length();
    for (int i = 0; i < length; i++) {
      char c = url.charAt(i);
      if (c == ':') {
        return isAllowedScheme(url, i);
      }
      if (c == '&') {
        return false;
      }
      if (c == '/' || c == '?' || c == '#') {
        return true;
      }
    }
    return true;
  }

  /** Whether a beginning, in ASCII, is that of most URLs: a path's, or the scheme of most as most spell it. */
  private static boolean isUsual(byte[] bytes, int at, int length) {
    if (length < 6) {
      return length > 0 && bytes[at] == '/';
    }
    return bytes[at] == '/'
        || (bytes[at] == 'h'
            && bytes[at + 1] == 't'
            && bytes[at + 2] == 't'
            && bytes[at + 3] == 'p'
            && bytes[at + (bytes[at + 4] == 's' ? 5 : 4)] == ':');
  }

  private static boolean isAllowedScheme(String url, int length) {
    for (String scheme : SCHEMES) {
      if (scheme.length() == length && isSameScheme(url, scheme)) {
        return true;
      }
    }
    return false;
  }

  /** Compares letters of ASCII in either case, and no others. */
  private static boolean isSameScheme(String url, String scheme) {
    for (int i = 0; i < scheme.length(); i++) {
      if ((url.charAt(i) | 0x20) != scheme.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("deprecation") // the exact copy of ASCII, and the only one that needs no array
  static void writeUnchecked(Utf8Output out, String url) {
    int length = url.length();
    int clean = clean(url, length, PLAIN_LOW, PLAIN_HIGH);
    out.ensure(length);
    url.getBytes(0, clean, out.bytes, out.count);
    out.count += clean;
    if (clean < length) {
      encode(out, url, clean, PLAIN_LOW, PLAIN_HIGH, true);
    }
  }

  /** The index of the first char that is in neither mask; letters, which are most, are asked for first. */
  private static int clean(String text, int length, long low, long high) {
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (c < 64 ? (low >>> c & 1) == 0 : !isLetter(c) && (c > 0x7F || (high >>> c & 1) == 0)) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isLetter(char c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  @SuppressWarnings("deprecation")
  static void writePart(Utf8Output out, String text) {
    int length = text.length();
    int clean = clean(text, length, UNRESERVED_LOW, UNRESERVED_HIGH);
    out.ensure(length);
    text.getBytes(0, clean, out.bytes, out.count);
    out.count += clean;
    if (clean < length) {
      encode(out, text, clean, UNRESERVED_LOW, UNRESERVED_HIGH, false);
    }
  }

  private static void encode(Utf8Output out, String text, int from, long plainLow, long plainHigh, boolean whole) {
    int length = text.length();
    int i = from;
    while (i < length) {
      int to = Math.min(length, i + Utf8Encoder.PIECE);
      out.ensure((to - i) * MOST_BYTES + 3);
      byte[] bytes = out.bytes;
      int at = out.count;
      while (i < to) {
        char c = text.charAt(i++);
        if (c <= 0x7F && ((c < 64 ? plainLow : plainHigh) >>> c & 1) != 0) {
          bytes[at++] = (byte) c;
        } else if (whole && (c == '&' || c == '\'')) {
          at = HtmlEscaper.putEscaped(bytes, at, c);
        } else if (whole && c == '%' && isEscape(text, i)) {
          bytes[at++] = '%';
        } else if (Utf8Encoder.isHead(text, c, i)) {
          at = escapeEach(bytes, at, Utf8Encoder.putPair(bytes, at, c, text.charAt(i++)));
        } else {
          at = escapeEach(bytes, at, Utf8Encoder.put(bytes, at, Character.isSurrogate(c) ? '\uFFFD' : c));
        }
      }
      out.count = at;
    }
  }

  /** Whether two hexadecimal digits stand behind a percent sign. */
  private static boolean isEscape(String text, int at) {
    return at + 1 < text.length() && Hex.digit(text.charAt(at)) >= 0 && Hex.digit(text.charAt(at + 1)) >= 0;
  }

  /** Puts three bytes in the place of each in a range, the last first; gives back the index behind them. */
  private static int escapeEach(byte[] bytes, int from, int to) {
    int end = from + (to - from) * 3;
    int at = end;
    for (int i = to - 1; i >= from; i--) {
      int value = bytes[i] & 0xFF;
      at -= 3;
      bytes[at] = '%';
      bytes[at + 1] = (byte) Hex.UPPER.charAt(value >> 4);
      bytes[at + 2] = (byte) Hex.UPPER.charAt(value & 0xF);
    }
    return end;
  }
}
