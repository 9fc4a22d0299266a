package dev.squall.template.emit;

import dev.squall.template.program.Program;
import dev.squall.template.program.Routine;
import dev.squall.template.program.Step;
import java.util.List;

/** How many places of a page print a value. Stateless. */
final class ValueCount {
  private ValueCount() {}

  static int of(Program program) {
    int count = of(program.body().body());
    for (Routine fragment : program.fragments()) {
      count += of(fragment.body());
    }
    for (Routine routine : program.routines()) {
      count += of(routine.body());
    }
    return count;
  }

  private static int of(List<Step> steps) {
    int count = 0;
    for (Step step : steps) {
      count += of(step);
    }
    return count;
  }

  private static int of(Step step) {
    return switch (step) {
      case Step.Print _ -> 1;
      case Step.Branching branching ->
          of(branching.otherwise()) + branching.arms().stream().mapToInt(arm -> of(arm.body())).sum();
      case Step.Loop loop -> of(loop.body());
      case Step.Scoped scoped -> of(scoped.body());
      case Step.Guarded guarded ->
          of(guarded.body()) + of(guarded.last()) + guarded.handlers().stream().mapToInt(handler -> of(handler.body())).sum();
      default -> 0;
    };
  }
}
