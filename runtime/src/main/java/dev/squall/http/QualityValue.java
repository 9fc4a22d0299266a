package dev.squall.http;

import java.nio.charset.StandardCharsets;

/** Weights of content negotiation (RFC 9110, section 12.4.2): from 0 to 1 with up to three decimal places. */
final class QualityValue {

  private QualityValue() {}

  /** The weight in thousandths, or -1 if it is malformed. */
  static int parse(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return parse(bytes, 0, bytes.length);
  }

  /** The weight in {@code [from, to)}, in thousandths, or -1 if it is malformed. */
  static int parse(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length < 1 || length > 5 || (length > 1 && bytes[from + 1] != '.')) {
      return -1;
    }
    int value = 0;
    for (int i = 0, place = 1000; i < length; i++) {
      byte digit = bytes[from + i];
      if (i == 1) {
        continue;
      }
      if (digit < '0' || digit > '9') {
        return -1;
      }
      value += (digit - '0') * place;
      place /= 10;
    }
    return value <= Accept.BEST ? value : -1;
  }
}
