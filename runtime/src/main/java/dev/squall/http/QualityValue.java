package dev.squall.http;

import org.jspecify.annotations.Nullable;

/** Weights of content negotiation (RFC 9110, section 12.4.2): from 0 to 1 with up to three decimal places. */
final class QualityValue {

  private QualityValue() {}

  /** The weight of a range in thousandths: 1000 if it has none, -1 if it is malformed. */
  static int of(MediaType range) {
    String text = range.parameter("q");
    return text == null ? Accept.BEST : parse(text);
  }

  /** The weight in thousandths, or -1. */
  static int parse(@Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > 5 || (text.length() > 1 && text.charAt(1) != '.')) {
      return -1;
    }
    int value = 0;
    for (int i = 0, place = 1000; i < text.length(); i++) {
      char digit = text.charAt(i);
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
