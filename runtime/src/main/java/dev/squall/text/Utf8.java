package dev.squall.text;

import java.nio.charset.StandardCharsets;

/** Strict UTF-8 (RFC 3629): overlong forms, surrogates and code points above U+10FFFF are malformed. */
public final class Utf8 {

  private Utf8() {}

  /**
   * Decodes {@code [from, to)}.
   *
   * @throws IllegalArgumentException if it is not UTF-8; the message names the first wrong byte
   */
  public static String decode(byte[] bytes, int from, int to) {
    int wrong = firstMalformed(bytes, from, to);
    if (wrong >= 0) {
      throw new IllegalArgumentException(
          "not UTF-8 text: byte " + (wrong - from + 1) + " is 0x" + hex(bytes[wrong]));
    }
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** Where the first sequence starts that is not UTF-8, or -1 if all of {@code [from, to)} is. */
  public static int firstMalformed(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      int length = bytes[at] >= 0 ? 1 : sequenceLength(bytes, at, to);
      if (length == 0) {
        return at;
      }
      at += length;
    }
    return -1;
  }

  /** The length of the sequence of several bytes that starts at a position; 0 if it is malformed. */
  public static int sequenceLength(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > to || !secondFits(lead, bytes[at + 1] & 0xFF)) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** The second byte excludes overlong forms, surrogates and what lies above U+10FFFF (RFC 3629, section 4). */
  private static boolean secondFits(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0 && second <= 0xBF;
      case 0xED -> second >= 0x80 && second <= 0x9F;
      case 0xF0 -> second >= 0x90 && second <= 0xBF;
      case 0xF4 -> second >= 0x80 && second <= 0x8F;
      default -> second >= 0x80 && second <= 0xBF;
    };
  }

  private static String hex(byte value) {
    return "" + Hex.UPPER.charAt((value >> 4) & 0xF) + Hex.UPPER.charAt(value & 0xF);
  }
}
