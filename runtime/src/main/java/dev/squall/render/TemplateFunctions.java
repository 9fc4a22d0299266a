package dev.squall.render;

import java.util.Locale;

/** The functions that every template knows, as filters too. Stateless. */
public final class TemplateFunctions {

  private TemplateFunctions() {}

  /** The text with {@code & < > " '} escaped. */
  public static Html escape(String text) {
    return Html.escaped(text);
  }

  /** The text in upper case, whatever the language of the machine. */
  public static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** The text in lower case, whatever the language of the machine. */
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The text without white space at its ends. */
  public static String trim(String text) {
    return text.strip();
  }
}
