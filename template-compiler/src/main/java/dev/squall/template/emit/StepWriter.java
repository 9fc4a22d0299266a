package dev.squall.template.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.template.check.OperatorChain;
import dev.squall.template.program.Completion;
import dev.squall.template.program.Local;
import dev.squall.template.program.Program;
import dev.squall.template.program.Step;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes steps as Java statements, with the template's lines as comments above.
 *
 * <p>A text and the value behind it are written by one call, {@code out.html(TEXT, value)}, which HotSpot does not copy into the page: so the code of a
 * page with thousands of values stays small. In loops they are two, {@code out.raw(TEXT)} and {@code out.html(value)}, which it does copy: what is
 * run often is then compiled as a whole. That is for pages of up to {@value #MOST_COPIED} values, and loops that fit one method.
 */
final class StepWriter {
  /** 290 bytes of machine code for each. */
  private static final int MOST_COPIED = 500;

  /** More arms of a choice than these are written without nesting. */
  private static final int MOST_NESTED = 250;

  private final TextPool texts;
  private final LineComments comments;
  private final List<CodeBlock> given;
  private final PartNames partNames;
  private final boolean handlesFailures;
  private final boolean copiesInLoops;
  private CodeBlock.Builder code = CodeBlock.builder();
  private String line = "";

  /** How many choices have been written without nesting. */
  private int labels;

  /** How many handlers the code stands in: what each has caught needs a name of its own. */
  private int handling;

  /** How many loops the code stands in. */
  private int looping;

  /**
   * A writer for one class.
   *
   * @param given what all methods are given besides the output
   * @param program whether the page goes on where a value fails: then the text in front of the value has to be there; and how large it is
   */
  StepWriter(TextPool texts, LineComments comments, List<Local> given, PartNames partNames, Program program) {
    handlesFailures = program.handlesFailures();
    copiesInLoops = ValueCount.of(program) <= MOST_COPIED;
    this.texts = texts;
    this.comments = comments;
    this.partNames = partNames;
    this.given = Stream.concat(
        Stream.of(CodeBlock.of("out")), given.stream().map(local -> CodeBlock.of("$L", local.name()))).toList();
  }

  /** How a part is called: by its name, or with that of the class that holds it. */
  interface PartNames {
    CodeBlock of(String part);
  }

  CodeBlock write(List<Step> steps) {
    code = CodeBlock.builder();
    line = "";
    all(steps);
    return code.build();
  }

  private void all(List<Step> steps) {
    StringBuilder text = new StringBuilder();
    Span first = null;
    for (Step step : steps) {
      if (step instanceof Step.Text piece) {
        first = first == null ? piece.span() : first;
        text.append(piece.text());
      } else {
        if (first != null && step instanceof Step.Print print && print.behindText() && inOneCall()) {
          behind(text.toString(), first, print);
        } else {
          if (first != null) {
            text(text.toString(), first);
          }
          one(step);
        }
        text.setLength(0);
        first = null;
      }
    }
    if (first != null) {
      text(text.toString(), first);
    }
  }

  private boolean inOneCall() {
    return !handlesFailures && !(copiesInLoops && looping > 0);
  }

  private void text(String text, Span span) {
    place(span);
    for (CodeBlock constant : texts.constants(text, span)) {
      code.addStatement("out.raw($L)", constant);
    }
  }

  /** <pre>{@code out.html(Text.LINE_3, page.name())}</pre> */
  private void behind(String text, Span span, Step.Print print) {
    List<CodeBlock> constants = texts.constants(text, span);
    place(span);
    for (CodeBlock constant : constants.subList(0, constants.size() - 1)) {
      code.addStatement("out.raw($L)", constant);
    }
    place(print.span());
    code.addStatement("out.$L($L, $L)", print.method(), constants.getLast(), print.value());
  }

  private void place(Span span) {
    String comment = comments.of(span);
    if (!comment.equals(line)) {
      code.add("$L\n", comment);
      line = comment;
    }
  }

  private void one(Step step) {
    place(step.span());
    switch (step) {
      case Step.Text text -> text(text.text(), text.span());
      case Step.Statement statement -> code.addStatement("$L", statement.code());
      case Step.Print print -> code.addStatement("out.$L($L)", print.method(), print.value());
      case Step.Invoke invoke -> code.addStatement("$L($L)", invoke.method(), arguments(invoke.arguments()));
      case Step.Part part -> code.addStatement("$L($L)", partNames.of(part.method()), CodeBlock.join(
          Stream.concat(Stream.of("out"), part.arguments().stream().map(Local::name)).map(name -> CodeBlock.of("$L", name)).toList(),
          ", "));
      case Step.Declare declare ->
          code.addStatement("$T $L = $L", declare.local().type(), declare.local().name(), declare.value());
      case Step.Assign assign -> code.addStatement("$L = $L", assign.local(), assign.value());
      case Step.Branching branching -> branching(branching);
      case Step.Loop loop -> {
        code.add("$L {\n", loop.header()).indent();
        looping++;
        all(loop.body());
        looping--;
        close();
      }
      case Step.Jump jump -> code.addStatement(jump.breaks() ? "break" : "continue");
      case Step.Scoped scoped -> {
        code.add("{\n").indent();
        all(scoped.body());
        close();
      }
      case Step.Guarded guarded -> guarded(guarded);
    }
  }

  private CodeBlock arguments(List<CodeBlock> own) {
    List<CodeBlock> all = new ArrayList<>(given);
    all.addAll(own);
    return CodeBlock.join(all, ", ");
  }

  private void close() {
    code.unindent().add("}\n");
  }

  private void branching(Step.Branching branching) {
    if (branching.arms().size() > MOST_NESTED) {
      flat(branching);
      return;
    }
    String start = "if";
    for (Step.Arm arm : branching.arms()) {
      code.add("$L ($L) {\n", start, arm.condition()).indent();
      place(arm.span());
      all(arm.body());
      code.unindent();
      start = "} else if";
    }
    if (branching.arms().isEmpty()) {
      all(branching.otherwise());
      return;
    }
    if (!branching.otherwise().isEmpty()) {
      code.add("} else {\n").indent();
      all(branching.otherwise());
      code.unindent();
    }
    code.add("}\n");
  }

  /**
   * Compilers read {@code else if} as one choice in another, and have no stack for thousands of them.
   *
   * <pre>{@code
   * choice1: {
   *   if (n == 1) { ... break choice1; }
   *   if (n == 2) { ... break choice1; }
   *   ...
   * }
   * }</pre>
   */
  private void flat(Step.Branching branching) {
    String label = "choice" + ++labels;
    code.add("$L: {\n", label).indent();
    for (Step.Arm arm : branching.arms()) {
      code.add("if ($L) {\n", arm.condition()).indent();
      place(arm.span());
      all(arm.body());
      if (Completion.isPossible(arm.body())) {
        code.addStatement("break $L", label);
      }
      close();
    }
    all(branching.otherwise());
    close();
  }

  private void guarded(Step.Guarded guarded) {
    if (guarded.handlers().isEmpty() && guarded.last().isEmpty()) {
      code.add("{\n").indent();
      all(guarded.body());
      close();
      return;
    }
    code.add("try {\n").indent();
    all(guarded.body());
    code.unindent();
    if (!guarded.handlers().isEmpty()) {
      // One for all: Java would not let a checked exception be named that nothing in here declares.
      String thrown = handling == 0 ? "thrown" : "_tt_thrown" + handling;
      code.add("} catch ($T $L) {\n", Exception.class, thrown).indent();
      handling++;
      handlers(guarded.handlers(), thrown);
      handling--;
      code.unindent();
    }
    if (!guarded.last().isEmpty()) {
      code.add("} finally {\n").indent();
      all(guarded.last());
      code.unindent();
    }
    code.add("}\n");
  }

  private void handlers(List<Step.Handler> handlers, String thrown) {
    if (handlers.size() > MOST_NESTED) {
      flat(handlers, thrown);
      return;
    }
    boolean open = false;
    for (Step.Handler handler : handlers) {
      place(handler.span());
      if (handler.types().isEmpty()) {
        code.add(open ? "} else {\n" : "{\n").indent();
        code.addStatement("$T $L = $L", handler.thrown().type(), handler.thrown().name(), thrown);
        all(handler.body());
        close();
        return;
      }
      code.add(open ? "} else if ($L) {\n" : "if ($L) {\n", condition(handler, thrown)).indent();
      handled(handler, thrown);
      code.unindent();
      open = true;
    }
    code.add("} else {\n").indent().addStatement("throw $L", thrown);
    close();
  }

  /** As {@link #flat(Step.Branching)}. */
  private void flat(List<Step.Handler> handlers, String thrown) {
    String label = "choice" + ++labels;
    code.add("$L: {\n", label).indent();
    for (Step.Handler handler : handlers) {
      place(handler.span());
      boolean all = handler.types().isEmpty();
      CodeBlock every = CodeBlock.of("$L instanceof $T $L", thrown, Exception.class, handler.thrown().name());
      code.add("if ($L) {\n", all ? every : condition(handler, thrown)).indent();
      handled(handler, thrown);
      if (Completion.isPossible(handler.body())) {
        code.addStatement("break $L", label);
      }
      close();
    }
    code.addStatement("throw $L", thrown);
    close();
  }

  private void handled(Step.Handler handler, String thrown) {
    if (handler.types().size() > 1) {
      code.addStatement("$T $L = $L", handler.thrown().type(), handler.thrown().name(), thrown);
    }
    all(handler.body());
  }

  private static CodeBlock condition(Step.Handler handler, String thrown) {
    List<TypeName> types = handler.types();
    if (types.size() == 1) {
      return CodeBlock.of("$L instanceof $T $L", thrown, types.getFirst(), handler.thrown().name());
    }
    return OperatorChain.of("", "||", types.stream().map(type -> CodeBlock.of("$L instanceof $T", thrown, type)).toList());
  }
}
