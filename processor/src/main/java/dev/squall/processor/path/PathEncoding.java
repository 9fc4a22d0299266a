package dev.squall.processor.path;

import java.nio.charset.StandardCharsets;

/**
 * The one spelling that a segment has once a request's path is normalised: the characters that RFC 3986, section 3.3, allows
 * in a segment ({@code pchar}: unreserved, sub-delims, {@code :} and {@code @}) stand for themselves, every other byte of the
 * UTF-8 text is {@code %XX} with upper-case digits.
 */
public final class PathEncoding {
  private static final String RAW_PUNCTUATION = "-._~!$&'()*+,;=:@";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private PathEncoding() {}

  /** Whether a byte stands for itself in a segment. */
  public static boolean isRaw(int value) {
    return (value >= 'a' && value <= 'z')
        || (value >= 'A' && value <= 'Z')
        || (value >= '0' && value <= '9')
        || RAW_PUNCTUATION.indexOf(value) >= 0;
  }

  /** Encodes decoded text of a segment; a slash in it becomes {@code %2F}. The result is ASCII. */
  public static String encode(String decoded) {
    return encode(decoded.getBytes(StandardCharsets.UTF_8));
  }

  /** Encodes decoded bytes of a segment, which need not be UTF-8. The result is ASCII. */
  public static String encode(byte[] decoded) {
    StringBuilder encoded = new StringBuilder(decoded.length + 8);
    for (byte each : decoded) {
      int value = each & 0xFF;
      if (isRaw(value)) {
        encoded.append((char) value);
      } else {
        encoded.append('%').append(HEX[value >> 4]).append(HEX[value & 15]);
      }
    }
    return encoded.toString();
  }

  /** The bytes of {@link #encode(String)}. */
  public static byte[] encodedBytes(String decoded) {
    return encode(decoded).getBytes(StandardCharsets.US_ASCII);
  }
}
