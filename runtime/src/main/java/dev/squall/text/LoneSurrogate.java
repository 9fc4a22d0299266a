package dev.squall.text;

/** Finds halves of surrogate pairs, which no encoding of Unicode can carry. */
final class LoneSurrogate {

  private LoneSurrogate() {}

  /** Whether the character at an index is a surrogate whose other half is not beside it. */
  static boolean isAt(String text, int index) {
    char character = text.charAt(index);
    if (Character.isHighSurrogate(character)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(character) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
