package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;

/** Literals of texts that users have chosen. */
final class JavaLiteral {
  private JavaLiteral() {}

  /**
   * A text in quotation marks. JavaPoet takes the separators of lines and of paragraphs that Unicode has for ends of lines of the source,
   * and breaks a literal there; half of a surrogate pair is lost when the source is written in UTF-8. Both are written as escapes.
   */
  static CodeBlock of(String text) {
    CodeBlock.Builder literal = CodeBlock.builder();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (needsEscape(text, i)) {
        literal.add("$S + \"\\u$L\" + ", text.substring(from, i), Integer.toHexString(text.charAt(i)));
        from = i + 1;
      }
    }
    return literal.add("$S", text.substring(from)).build();
  }

  private static boolean needsEscape(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }
    return c == '\u2028' || c == '\u2029';
  }
}
