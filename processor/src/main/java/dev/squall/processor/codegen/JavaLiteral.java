package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;

/** Literals of texts that users have chosen. */
final class JavaLiteral {
  private JavaLiteral() {}

  /**
   * A text in quotation marks. JavaPoet takes the separators of lines and of paragraphs that Unicode has for ends of lines of the source,
   * and breaks a literal there.
   */
  static CodeBlock of(String text) {
    CodeBlock.Builder literal = CodeBlock.builder();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u2028' || c == '\u2029') {
        literal.add("$S + \"\\u$L\" + ", text.substring(from, i), Integer.toHexString(c));
        from = i + 1;
      }
    }
    return literal.add("$S", text.substring(from)).build();
  }
}
