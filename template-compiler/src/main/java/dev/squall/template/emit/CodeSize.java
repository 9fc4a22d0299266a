package dev.squall.template.emit;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.program.Step;
import java.util.List;

/** Estimates how many bytes of bytecode steps need; rather too many than too few. */
final class CodeSize {
  private CodeSize() {}

  static int of(List<Step> steps) {
    int size = 0;
    for (Step step : steps) {
      size += of(step);
    }
    return size;
  }

  static int of(Step step) {
    return switch (step) {
      case Step.Text text -> 8 * (1 + text.text().length() / 16_000);
      case Step.Statement statement -> of(statement.code());
      case Step.Print print -> 4 + of(print.value());
      case Step.Invoke invoke -> 8 + invoke.arguments().stream().mapToInt(CodeSize::of).sum();
      case Step.Part part -> 6 + 3 * part.arguments().size();
      case Step.Declare declare -> 4 + of(declare.value());
      case Step.Assign assign -> 4 + of(assign.value());
      case Step.Branching branching -> 3 + of(branching.otherwise())
          + branching.arms().stream().mapToInt(arm -> 8 + of(arm.condition()) + of(arm.body())).sum();
      case Step.Loop loop -> 24 + of(loop.header()) + of(loop.body());
      case Step.Jump _ -> 3;
      case Step.Scoped scoped -> of(scoped.body());
      // What is behind finally is compiled once for each way out.
      case Step.Guarded guarded -> 16 + of(guarded.body()) + (2 + guarded.handlers().size()) * of(guarded.last())
          + guarded.handlers().stream().mapToInt(handler -> 12 + 12 * Math.max(1, handler.types().size()) + of(handler.body())).sum();
    };
  }

  /**
   * Each name takes a load, a field or a call, of three bytes at most; type names of one word count as well. What is behind a comma may
   * be an element of an array, with its index and its box.
   */
  static int of(CodeBlock code) {
    String text = code.toString();
    int size = 4;
    boolean word = false;
    for (int i = 0; i < text.length(); i++) {
      boolean part = Character.isJavaIdentifierPart(text.charAt(i));
      if ((part && !word) || text.charAt(i) == '(') {
        size += 3;
      } else if (text.charAt(i) == ',') {
        size += 8;
      } else if (text.charAt(i) == '|' || text.charAt(i) == '&') {
        size += 2;
      }
      word = part;
    }
    return size;
  }
}
