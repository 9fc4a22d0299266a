package dev.squall.template.parse;

import java.util.Set;

/** Which names a template may give to what it declares. */
final class Names {
  private static final Set<String> JAVA = Set.of(
      "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue", "default", "do",
      "double", "else", "enum", "extends", "final", "finally", "float", "for", "goto", "if", "implements", "import",
      "instanceof", "int", "interface", "long", "native", "new", "package", "private", "protected", "public", "return", "short",
      "static", "strictfp", "super", "switch", "synchronized", "this", "throw", "throws", "transient", "try", "void", "volatile",
      "while", "true", "false", "null", "_");
  private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "is", "True", "False", "None");
  private static final String RESERVED = "_tt_";

  private Names() {}

  static boolean isJavaKeyword(String name) {
    return JAVA.contains(name);
  }

  /** Whether a word belongs to the language of expressions, so that it cannot be a variable. */
  static boolean isWord(String name) {
    return WORDS.contains(name) || name.equals("if") || name.equals("else");
  }

  static boolean isReserved(String name) {
    return name.startsWith(RESERVED);
  }

  /** Reports a name that cannot be declared. */
  static boolean check(Token name, String what, Tokens tokens) {
    if (isReserved(name.text())) {
      return tokens.fail(name.span(), "names that begin with " + RESERVED + " are reserved", "choose another name");
    }
    if (isWord(name.text())) {
      return tokens.fail(name.span(), what + " cannot be named \"" + name.text() + "\", which is a word of the template language",
          "choose another name");
    }
    if (isJavaKeyword(name.text())) {
      return tokens.fail(name.span(), what + " cannot be named \"" + name.text() + "\", which is a keyword of Java",
          "choose another name");
    }
    return true;
  }
}
