package dev.squall.template.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.template.program.Local;
import dev.squall.template.program.Step;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes steps as Java statements, with the template's lines as comments above. */
final class StepWriter {
  private final TextPool texts;
  private final LineComments comments;
  private final List<CodeBlock> given;
  private final PartNames partNames;
  private CodeBlock.Builder code = CodeBlock.builder();
  private String line = "";

  StepWriter(TextPool texts, LineComments comments, List<Local> given, PartNames partNames) {
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
        if (first != null) {
          text(text.toString(), first);
          text.setLength(0);
          first = null;
        }
        one(step);
      }
    }
    if (first != null) {
      text(text.toString(), first);
    }
  }

  private void text(String text, Span span) {
    place(span);
    for (CodeBlock constant : texts.constants(text, span)) {
      code.addStatement("out.raw($L)", constant);
    }
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
        all(loop.body());
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
      code.add("} catch ($T thrown) {\n", Exception.class).indent();
      handlers(guarded.handlers());
      code.unindent();
    }
    if (!guarded.last().isEmpty()) {
      code.add("} finally {\n").indent();
      all(guarded.last());
      code.unindent();
    }
    code.add("}\n");
  }

  private void handlers(List<Step.Handler> handlers) {
    boolean open = false;
    for (Step.Handler handler : handlers) {
      place(handler.span());
      if (handler.types().isEmpty()) {
        code.add(open ? "} else {\n" : "{\n").indent();
        code.addStatement("$T $L = thrown", handler.thrown().type(), handler.thrown().name());
        all(handler.body());
        close();
        return;
      }
      code.add(open ? "} else if ($L) {\n" : "if ($L) {\n", condition(handler)).indent();
      if (handler.types().size() > 1) {
        code.addStatement("$T $L = thrown", handler.thrown().type(), handler.thrown().name());
      }
      all(handler.body());
      code.unindent();
      open = true;
    }
    code.add("} else {\n").indent().addStatement("throw thrown");
    close();
  }

  private static CodeBlock condition(Step.Handler handler) {
    List<TypeName> types = handler.types();
    if (types.size() == 1) {
      return CodeBlock.of("thrown instanceof $T $L", types.getFirst(), handler.thrown().name());
    }
    return CodeBlock.join(types.stream().map(type -> CodeBlock.of("thrown instanceof $T", type)).toList(), " || ");
  }
}
