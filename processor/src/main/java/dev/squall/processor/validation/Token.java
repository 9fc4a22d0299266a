package dev.squall.processor.validation;

import java.util.regex.Pattern;

/** What HTTP calls a token (RFC 9110, section 5.6.2): the form of names of methods, header fields and cookies. */
final class Token {
  private static final Pattern FORM = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private Token() {}

  static boolean matches(String text) {
    return FORM.matcher(text).matches();
  }
}
