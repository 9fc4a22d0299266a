package dev.squall.processor.openapi;

import java.util.regex.Pattern;

/** Regular expressions of Java in the schemas of clients, whose dialect is that of ECMA-262. */
final class Patterns {
  /** Inline flags, quoting, possessive quantifiers, and classes that only Java has. */
  private static final Pattern JAVA_ONLY =
      Pattern.compile("\\(\\?[a-zA-Z>-]|\\\\[QEhHRXZAzGae]|\\\\p|\\\\P|\\\\x\\{|[*+?}]\\+|&&|\\[[^\\]]*\\[|\\(\\?<");

  /** A character to see, as {@code dev.squall.validation.Texts} knows them: none of Unicode's white space, and no control character. */
  static final String VISIBLE = "[^\\s\\u0000-\\u001f\\u007f-\\u009f]";

  private static final Pattern SYNTAX = Pattern.compile("[\\^$\\\\.*+?()\\[\\]{}|/]");

  private Patterns() {}

  /** Whether an expression means the same to clients. */
  static boolean isPortable(String regex) {
    return !JAVA_ONLY.matcher(regex).find();
  }

  /** An expression that matches the whole value: clients look for it anywhere. */
  static String whole(String regex) {
    boolean alternatives = regex.contains("|");
    return "^" + (alternatives ? "(?:" + regex + ")" : regex) + "$";
  }

  /** An expression that matches a text and nothing else. */
  static String literal(String text) {
    return "^" + SYNTAX.matcher(text).replaceAll("\\\\$0") + "$";
  }
}
