package dev.squall.template.emit;

import java.util.regex.Pattern;

/** A text that can stand in a comment of generated code, whatever is in it. */
final class JavaText {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

  private JavaText() {}

  static String plain(String text) {
    return CONTROL.matcher(text).replaceAll(" ").replace("*/", "*&#47;").replace("\\u", "\\&#117;");
  }
}
