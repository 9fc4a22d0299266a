package dev.squall.text;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of UTF-8 text (RFC 3986, section 2.1), in linear time. */
public final class PercentEncoding {
  private static final String UNRESERVED_MARKS = "-._~";
  private static final String SEGMENT_MARKS = "-._~!$&'()*+,;=:@";

  private PercentEncoding() {}

  /**
   * Decodes {@code [from, to)} as UTF-8.
   *
   * @param plusIsSpace whether {@code +} is a space, as in queries and urlencoded bodies
   * @throws IllegalArgumentException if an escape is cut off or not hexadecimal, or if the result is not UTF-8
   */
  public static String decode(byte[] bytes, int from, int to, boolean plusIsSpace) {
    int at = from;
    while (at < to && bytes[at] >= 0 && bytes[at] != '%' && !(plusIsSpace && bytes[at] == '+')) {
      at++;
    }
    if (at == to) {
      return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
    byte[] decoded = new byte[to - from];
    int length = decode(bytes, from, to, plusIsSpace, decoded);
    return Utf8.decode(decoded, 0, length);
  }

  private static int decode(byte[] bytes, int from, int to, boolean plusIsSpace, byte[] decoded) {
    int length = 0;
    for (int at = from; at < to; at++) {
      byte value = bytes[at];
      if (value == '%') {
        value = escape(bytes, at, from, to);
        at += 2;
      } else if (plusIsSpace && value == '+') {
        value = ' ';
      }
      decoded[length++] = value;
    }
    return length;
  }

  private static byte escape(byte[] bytes, int at, int from, int to) {
    int high = at + 1 < to ? Hex.digit(bytes[at + 1]) : -1;
    int low = at + 2 < to ? Hex.digit(bytes[at + 2]) : -1;
    if (high < 0 || low < 0) {
      throw new IllegalArgumentException(
          "the percent sign at character " + (at - from + 1) + " is not followed by two hexadecimal digits");
    }
    return (byte) (high << 4 | low);
  }

  /**
   * Appends text as part of a path segment: {@code pchar} of RFC 3986, section 3.3, stays as it is, all else, the slash
   * included, is escaped. Lone surrogates become U+FFFD.
   */
  public static void encodeSegment(String text, StringBuilder target) {
    encode(text, SEGMENT_MARKS, target);
  }

  /**
   * Appends text as a name or value of a query: only unreserved characters (RFC 3986, section 2.3) stay as they are; a
   * space becomes {@code %20}. Lone surrogates become U+FFFD.
   */
  public static void encodeQuery(String text, StringBuilder target) {
    encode(text, UNRESERVED_MARKS, target);
  }

  private static void encode(String text, String marks, StringBuilder target) {
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      if (isLetterOrDigit(character) || (character < 0x80 && marks.indexOf(character) >= 0)) {
        target.append(character);
        at++;
      } else {
        int codePoint = text.codePointAt(at);
        at += Character.charCount(codePoint);
        escape(codePoint >= 0xD800 && codePoint <= 0xDFFF ? 0xFFFD : codePoint, target);
      }
    }
  }

  private static boolean isLetterOrDigit(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9');
  }

  /** Whether a text is made of {@code pchar} and slashes only, with well-formed escapes: a path as a URL has it. */
  public static boolean isEncodedPath(String text) {
    return isEncoded(text, "/");
  }

  /** Whether a text can be the query of a URL (RFC 3986, section 3.4). */
  public static boolean isEncodedQuery(String text) {
    return isEncoded(text, "/?");
  }

  private static boolean isEncoded(String text, String alsoAllowed) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '%') {
        if (at + 2 >= text.length() || Hex.digit(text.charAt(at + 1)) < 0 || Hex.digit(text.charAt(at + 2)) < 0) {
          return false;
        }
        at += 2;
      } else if (!isLetterOrDigit(character)
          && SEGMENT_MARKS.indexOf(character) < 0
          && alsoAllowed.indexOf(character) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Appends a path or a query that a client sent so that it can stand in a URL: well-formed escapes stay as they are, characters
   * that the grammar forbids are escaped.
   *
   * @param sent the bytes, each as a character up to {@code U+00FF}
   * @param query whether it is a query, which may have {@code ?}
   * @return whether it was appended; false if it has a malformed escape or, being a path, a {@code #}
   */
  public static boolean encodeSent(String sent, boolean query, StringBuilder target) {
    for (int at = 0; at < sent.length(); at++) {
      char character = sent.charAt(at);
      boolean slash = character == '/' || (query && character == '?');
      if (character == '%') {
        if (at + 2 >= sent.length() || Hex.digit(sent.charAt(at + 1)) < 0 || Hex.digit(sent.charAt(at + 2)) < 0) {
          return false;
        }
        target.append('%');
      } else if (slash || isLetterOrDigit(character) || SEGMENT_MARKS.indexOf(character) >= 0) {
        target.append(character);
      } else if (character == '#' && !query) {
        return false;
      } else {
        escapeByte(character & 0xFF, target);
      }
    }
    return true;
  }

  private static void escape(int codePoint, StringBuilder target) {
    if (codePoint < 0x80) {
      escapeByte(codePoint, target);
    } else if (codePoint < 0x800) {
      escapeByte(0xC0 | (codePoint >> 6), target);
      escapeByte(0x80 | (codePoint & 0x3F), target);
    } else if (codePoint < 0x10000) {
      escapeByte(0xE0 | (codePoint >> 12), target);
      escapeByte(0x80 | ((codePoint >> 6) & 0x3F), target);
      escapeByte(0x80 | (codePoint & 0x3F), target);
    } else {
      escapeByte(0xF0 | (codePoint >> 18), target);
      escapeByte(0x80 | ((codePoint >> 12) & 0x3F), target);
      escapeByte(0x80 | ((codePoint >> 6) & 0x3F), target);
      escapeByte(0x80 | (codePoint & 0x3F), target);
    }
  }

  private static void escapeByte(int value, StringBuilder target) {
    target.append('%').append(Hex.UPPER.charAt(value >> 4)).append(Hex.UPPER.charAt(value & 0xF));
  }
}
