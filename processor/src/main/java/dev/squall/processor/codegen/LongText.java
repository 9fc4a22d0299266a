package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** An expression for a text that may be longer than the 65,535 bytes of a class file's constant. */
final class LongText {
  /** In characters; one takes up to three bytes. */
  private static final int LONGEST_CONSTANT = 20_000;

  private LongText() {}

  /** {@code "one line\n" + "next line\n"}, or {@code String.join("", ..., ...)} of several such. */
  static CodeBlock of(List<String> parts) {
    List<CodeBlock> constants = new ArrayList<>();
    List<CodeBlock> constant = new ArrayList<>();
    int length = 0;
    for (String part : parts) {
      for (int from = 0; from == 0 || from < part.length(); from += LONGEST_CONSTANT) {
        String piece = part.substring(from, Math.min(part.length(), from + LONGEST_CONSTANT));
        if (length + piece.length() > LONGEST_CONSTANT) {
          constants.add(CodeBlock.join(constant, "\n+ "));
          constant.clear();
          length = 0;
        }
        constant.add(JavaLiteral.of(piece));
        length += piece.length();
      }
    }
    constants.add(CodeBlock.join(constant, "\n+ "));
    return constants.size() == 1
        ? constants.getFirst()
        : CodeBlock.of("String.join(\"\", $L)", CodeBlock.join(constants, ",\n"));
  }
}
