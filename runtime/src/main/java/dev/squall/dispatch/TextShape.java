package dev.squall.dispatch;

import dev.squall.text.Hex;

/**
 * Steps through a text and checks its form, in one pass without backtracking: what a regular expression would do, without
 * loading one. Digits are ASCII digits only. Once a step fails, all that follow do.
 */
final class TextShape {
  private final String text;
  private int at;
  private boolean fits = true;

  TextShape(String text) {
    this.text = text;
  }

  /** Whether everything fitted and nothing is left. */
  boolean complete() {
    return fits && at == text.length();
  }

  /** Whether a character comes next. */
  boolean sees(char character) {
    return fits && at < text.length() && text.charAt(at) == character;
  }

  /** One given character. */
  TextShape one(char character) {
    fits = sees(character);
    at++;
    return this;
  }

  /** A character that may be missing. */
  TextShape maybe(char character) {
    if (sees(character)) {
      at++;
    }
    return this;
  }

  /** A character of several that may be missing. */
  TextShape maybeOneOf(String characters) {
    if (fits && at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return this;
  }

  /** So many digits, as many as there are up to {@code most}. */
  TextShape digits(int least, int most) {
    int count = 0;
    while (count < most && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
      count++;
    }
    fits = fits && count >= least;
    return this;
  }

  /** So many hexadecimal digits in either case. */
  TextShape hexDigits(int count) {
    for (int i = 0; i < count; i++) {
      fits = fits && at < text.length() && Hex.digit(text.charAt(at)) >= 0;
      at++;
    }
    return this;
  }

  /** {@code 2026-11-21}. */
  TextShape date() {
    return digits(4, 4).one('-').digits(2, 2).one('-').digits(2, 2);
  }

  /** {@code 09:30}, {@code 09:30:15} or {@code 09:30:15.123}, up to nine digits of a second's fraction. */
  TextShape time() {
    digits(2, 2).one(':').digits(2, 2);
    if (sees(':')) {
      one(':').digits(2, 2);
      if (sees('.')) {
        one('.').digits(1, 9);
      }
    }
    return this;
  }

  /** {@code Z}, {@code +01:00} or {@code -05:30:15}. */
  TextShape offset() {
    if (sees('Z')) {
      return one('Z');
    }
    fits = sees('+') || sees('-');
    at++;
    digits(2, 2).one(':').digits(2, 2);
    if (sees(':')) {
      one(':').digits(2, 2);
    }
    return this;
  }

  /** Characters of a time-zone identifier, at least one: letters, digits and {@code ~/._+-:}. */
  TextShape zone() {
    int from = at;
    while (fits && at < text.length() && isZoneCharacter(text.charAt(at))) {
      at++;
    }
    fits = fits && at > from;
    return this;
  }

  private static boolean isZoneCharacter(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || "~/._+-:".indexOf(character) >= 0;
  }

  /** {@code -12}, {@code 3.25} or {@code 1.5E-7}; as many digits as the text's own limit allows. */
  TextShape decimal() {
    maybe('-').digits(1, Integer.MAX_VALUE);
    if (sees('.')) {
      one('.').digits(1, Integer.MAX_VALUE);
    }
    if (sees('e') || sees('E')) {
      maybeOneOf("eE").maybeOneOf("+-").digits(1, Integer.MAX_VALUE);
    }
    return this;
  }

  /**
   * Amounts in a fixed order, each with its unit, each of which may be missing: {@code 1Y2M-3D} for {@code YMWD}. An amount
   * is at most 19 digits, perhaps after a minus sign.
   *
   * @return whether there was at least one
   */
  boolean amounts(String units) {
    int unit = 0;
    boolean any = false;
    while (fits && at < text.length() && text.charAt(at) != 'T') {
      maybe('-').digits(1, 19);
      if (sees('.')) {
        one('.').digits(1, 9);
        fits = sees('S');
      }
      int found = at < text.length() ? units.indexOf(text.charAt(at), unit) : -1;
      fits = fits && found >= 0;
      unit = found + 1;
      at++;
      any = true;
    }
    return any;
  }
}
