package dev.squall.template.emit;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.program.Local;
import dev.squall.template.program.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which names steps mention, declare and change, and whether they leave a loop around them. */
final class StepNames {
  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> declared = new HashSet<>();
  private final Set<String> assigned = new HashSet<>();
  private boolean jumps;

  private StepNames() {}

  static StepNames of(List<Step> steps) {
    StepNames names = new StepNames();
    names.add(steps, 0);
    return names;
  }

  static StepNames of(Step step) {
    return of(List.of(step));
  }

  /** Whether they can be put into a method of their own: nothing outside is changed or left. */
  boolean isSeparable() {
    return !jumps && declared.containsAll(assigned);
  }

  boolean mentions(Local local) {
    return mentioned.contains(local.name());
  }

  private void add(List<Step> steps, int loops) {
    for (Step step : steps) {
      add(step, loops);
    }
  }

  private void add(Step step, int loops) {
    switch (step) {
      case Step.Text _ -> {
        // Mentions nothing.
      }
      case Step.Statement statement -> add(statement.code());
      case Step.Print print -> add(print.value());
      case Step.Invoke invoke -> {
        invoke.arguments().forEach(this::add);
        mentioned.add("");
      }
      case Step.Part part -> part.arguments().forEach(local -> mentioned.add(local.name()));
      case Step.Declare declare -> {
        declared.add(declare.local().name());
        add(declare.value());
      }
      case Step.Assign assign -> {
        assigned.add(assign.local());
        mentioned.add(assign.local());
        add(assign.value());
      }
      case Step.Branching branching -> {
        for (Step.Arm arm : branching.arms()) {
          add(arm.condition());
          add(arm.body(), loops);
        }
        add(branching.otherwise(), loops);
      }
      case Step.Loop loop -> {
        add(loop.header());
        add(loop.body(), loops + 1);
      }
      case Step.Jump _ -> jumps |= loops == 0;
      case Step.Scoped scoped -> add(scoped.body(), loops);
      case Step.Guarded guarded -> {
        add(guarded.body(), loops);
        guarded.handlers().forEach(handler -> add(handler.body(), loops));
        add(guarded.last(), loops);
      }
    }
  }

  private void add(CodeBlock code) {
    String text = code.toString();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean part = i < text.length() && Character.isJavaIdentifierPart(text.charAt(i));
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        mentioned.add(text.substring(start, i));
        start = -1;
      }
    }
  }

  /** Whether a routine of the class is called, which is given everything that all routines are given. */
  boolean callsRoutines() {
    return mentioned.contains("");
  }
}
