package dev.squall.validation;

import org.jspecify.annotations.Nullable;

/** Checks of texts, for generated code. */
public final class Texts {
  private Texts() {}

  /**
   * Whether a text has a character to see: one that is no white space or separator of Unicode, the one that does not break lines included, and
   * no control character.
   */
  public static boolean isNotBlank(@Nullable CharSequence text) {
    if (text == null) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character > ' ' && (character < 0x7F || !isSpace(character))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character) || Character.isISOControl(character);
  }

  /**
   * Whether a text has from {@code min} to {@code max} characters, where a pair of surrogates counts as one: the characters are code points, as
   * in JSON Schema.
   */
  public static boolean hasLength(@Nullable CharSequence text, int min, int max) {
    if (text == null) {
      return true;
    }
    int units = text.length();
    // There are at most as many characters as units, and at least half of them.
    if (units < min || units / 2 > max) {
      return false;
    }
    int pairs = 0;
    for (int i = 1; i < units; i++) {
      if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
        pairs++;
      }
    }
    return units - pairs >= min && units - pairs <= max;
  }
}
