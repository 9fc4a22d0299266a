package dev.squall.template.program;

import java.util.List;

/**
 * Whether what follows a step can be reached, by the rules of Java (JLS, section 14.22), for which a loop with a condition always
 * ends and a branch without {@code else} is always passed.
 */
public final class Completion {
  private Completion() {}

  /** Whether what follows the step can be reached. */
  public static boolean isPossible(Step step) {
    return switch (step) {
      case Step.Jump _ -> false;
      case Step.Branching branching ->
          branching.otherwise().isEmpty()
              || isPossible(branching.otherwise())
              || branching.arms().stream().anyMatch(arm -> isPossible(arm.body()));
      case Step.Scoped scoped -> isPossible(scoped.body());
      case Step.Guarded guarded ->
          isPossible(guarded.last())
              && (isPossible(guarded.body())
                  || guarded.handlers().stream().anyMatch(handler -> isPossible(handler.body())));
      default -> true;
    };
  }

  /** Whether what follows the steps can be reached. */
  public static boolean isPossible(List<Step> steps) {
    return steps.isEmpty() || isPossible(steps.getLast());
  }
}
