package dev.squall.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a checked value stands, as an expression: a text with variables in it, {@code "/tags/" + index}.
 *
 * @param parts constant texts and expressions, by turns; the first one is a text
 */
record CheckPath(List<Object> parts) {
  CheckPath {
    parts = List.copyOf(parts);
  }

  /** A path without variables. */
  static CheckPath of(String text) {
    return new CheckPath(List.of(text));
  }

  /** The path with a constant text behind it. */
  CheckPath text(String more) {
    List<Object> longer = new ArrayList<>(parts);
    if (longer.getLast() instanceof String last) {
      longer.set(longer.size() - 1, last + more);
    } else {
      longer.add(more);
    }
    return new CheckPath(longer);
  }

  /** The path with an expression behind it. */
  CheckPath value(CodeBlock expression) {
    List<Object> longer = new ArrayList<>(parts);
    longer.add(expression);
    return new CheckPath(longer);
  }

  /** The expression, of type {@code String}. */
  CodeBlock code() {
    List<CodeBlock> terms = new ArrayList<>();
    for (Object part : parts) {
      boolean empty = part.equals("") && parts.size() > 1;
      if (!empty) {
        terms.add(part instanceof CodeBlock expression ? expression : JavaLiteral.of((String) part));
      }
    }
    return CodeBlock.join(terms, " + ");
  }
}
