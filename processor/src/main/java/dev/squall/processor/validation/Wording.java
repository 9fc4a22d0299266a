package dev.squall.processor.validation;

import java.util.Locale;

/** Small words that messages need. */
final class Wording {
  private Wording() {}

  /** The word with its article: {@code an int}, {@code a Thread}. */
  static String a(String word) {
    boolean vowel = !word.isEmpty() && "aeio".indexOf(word.toLowerCase(Locale.ROOT).charAt(0)) >= 0;
    return (vowel ? "an " : "a ") + word;
  }

  /** A sentence as a line of advice: {@code Write one slash.} is {@code write one slash}. */
  static String advice(String sentence) {
    String text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
