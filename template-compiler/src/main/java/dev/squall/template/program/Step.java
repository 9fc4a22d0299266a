package dev.squall.template.program;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.template.source.Span;
import java.util.List;

/** One thing that generated code does. */
public sealed interface Step {

  /** The place in the template. */
  Span span();

  /** Writes text that is known now. */
  record Text(Span span, String text) implements Step {}

  /** An expression that is a statement: {@code out.html(page.name())}. */
  record Statement(Span span, CodeBlock code) implements Step {}

  /**
   * Writes a value by a method of the output: {@code out.html(page.name())}.
   *
   * @param behindText whether the method can write a text of the page in front of the value
   */
  record Print(Span span, String method, CodeBlock value, boolean behindText) implements Step {}

  /** Calls a method of the class that writes something; what all methods are given is put before the arguments. */
  record Invoke(Span span, String method, List<CodeBlock> arguments) implements Step {}

  /** Calls a part of a method that was too large to be one; it is given the variables that it reads. */
  record Part(Span span, String method, List<Local> arguments) implements Step {}

  /** Declares a local variable. */
  record Declare(Span span, Local local, CodeBlock value) implements Step {}

  /** Changes a local variable. */
  record Assign(Span span, String local, CodeBlock value) implements Step {}

  /** The first arm whose condition holds, or what is done otherwise. */
  record Branching(Span span, List<Arm> arms, List<Step> otherwise) implements Step {}

  /** A condition, the variables that it binds, and what is done where it holds. */
  record Arm(Span span, CodeBlock condition, List<Local> binds, List<Step> body) {}

  /** A loop; the header is Java from {@code for} or {@code while} up to the closing parenthesis. */
  record Loop(Span span, CodeBlock header, List<Local> binds, List<Step> body) implements Step {}

  /** Leaves the innermost loop, or goes on with its next round. */
  record Jump(Span span, boolean breaks) implements Step {}

  /** Steps whose declarations are not seen outside. */
  record Scoped(Span span, List<Step> body) implements Step {}

  /** Steps that may fail, and what is done then. */
  record Guarded(Span span, List<Step> body, List<Handler> handlers, List<Step> last) implements Step {}

  /** What is done about exceptions of some types; they are in a variable. */
  record Handler(Span span, List<TypeName> types, Local thrown, List<Step> body) {}
}
