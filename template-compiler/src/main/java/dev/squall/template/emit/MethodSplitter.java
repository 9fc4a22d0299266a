package dev.squall.template.emit;

import com.palantir.javapoet.TypeName;
import dev.squall.template.program.Local;
import dev.squall.template.program.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what a method does into parts that HotSpot compiles: it never compiles methods of more than 8,000 bytes of bytecode, and runs
 * them interpreted for ever. A part is a method of its own, which is given the variables that it reads.
 */
final class MethodSplitter {
  /** The estimate is rough: far enough below 8,000. */
  private static final int LIMIT = 3_600;

  /** A body inside of something else leaves room for what is around it. */
  private static final int INNER_LIMIT = 1_800;

  private static final int WORTHWHILE = 60;

  /** How many arms of a choice one method has: each is nested in the one before, for the compiler of Java. */
  private static final int ARMS = 40;

  /** How much the conditions of these may be. */
  private static final int CONDITIONS = 1_200;

  /** A method takes 255 words of arguments. */
  private static final int MOST_WORDS = 250;

  private final List<Local> given;
  private final List<PartMethod> parts = new ArrayList<>();

  /**
   * A splitter for one class.
   *
   * @param given what all methods are given besides the output
   */
  MethodSplitter(List<Local> given) {
    this.given = List.copyOf(given);
  }

  /** A method that holds a part. */
  record PartMethod(String name, List<Local> parameters, List<Step> body) {}

  List<PartMethod> parts() {
    return List.copyOf(parts);
  }

  /** What is left of a method's body, which is small enough where that is possible. */
  List<Step> split(List<Step> body, List<Local> parameters) {
    List<Local> visible = new ArrayList<>(given);
    visible.addAll(parameters);
    return CodeSize.of(body) <= LIMIT ? body : fit(body, visible, LIMIT);
  }

  private List<Step> fit(List<Step> steps, List<Local> visible, int limit) {
    if (CodeSize.of(steps) <= limit) {
      return steps;
    }
    List<Step> current = inner(steps, visible);
    int before = Integer.MAX_VALUE;
    while (CodeSize.of(current) > limit && CodeSize.of(current) < before) {
      before = CodeSize.of(current);
      current = cut(current, visible);
    }
    return current;
  }

  /** Makes what is inside of steps small. */
  private List<Step> inner(List<Step> steps, List<Local> visible) {
    List<Local> seen = new ArrayList<>(visible);
    List<Step> made = new ArrayList<>();
    for (Step step : steps) {
      made.add(CodeSize.of(step) <= INNER_LIMIT ? step : inner(step, seen));
      if (step instanceof Step.Declare declare) {
        seen.add(declare.local());
      }
    }
    return made;
  }

  private Step inner(Step step, List<Local> visible) {
    return switch (step) {
      case Step.Branching branching -> branching(branching, visible);
      case Step.Loop loop ->
          new Step.Loop(loop.span(), loop.header(), loop.binds(), fit(loop.body(), with(visible, loop.binds()), INNER_LIMIT));
      case Step.Scoped scoped -> new Step.Scoped(scoped.span(), fit(scoped.body(), visible, INNER_LIMIT));
      case Step.Guarded guarded -> new Step.Guarded(
          guarded.span(),
          fit(guarded.body(), visible, INNER_LIMIT),
          guarded.handlers().stream()
              .map(handler -> new Step.Handler(
                  handler.span(), handler.types(), handler.thrown(),
                  fit(handler.body(), with(visible, List.of(handler.thrown())), INNER_LIMIT)))
              .toList(),
          fit(guarded.last(), visible, INNER_LIMIT / 4));
      default -> step;
    };
  }

  /**
   * Of a long choice each method has some arms, and calls the next one where none of them holds.
   *
   * <pre>{@code
   * if (n == 1) { ... } else if (n == 2) { ... } else { part1(out, n); }
   * }</pre>
   */
  private Step branching(Step.Branching branching, List<Local> visible) {
    List<List<Step.Arm>> groups = groups(branching.arms());
    if (groups.size() == 1 || !StepNames.of(branching).isSeparable()) {
      return withSmallArms(branching, visible);
    }
    List<Step> rest = branching.otherwise();
    for (int i = groups.size() - 1; i > 0; i--) {
      List<Step.Arm> group = groups.get(i);
      Step.Branching chained = withSmallArms(new Step.Branching(group.getFirst().span(), group, rest), visible);
      List<Step> part = new ArrayList<>();
      finish(List.of(chained), CodeSize.of(chained), visible, part);
      rest = part;
    }
    return withSmallArms(new Step.Branching(branching.span(), groups.getFirst(), rest), visible);
  }

  private static List<List<Step.Arm>> groups(List<Step.Arm> arms) {
    List<List<Step.Arm>> groups = new ArrayList<>();
    groups.add(new ArrayList<>());
    int conditions = 0;
    for (Step.Arm arm : arms) {
      conditions += CodeSize.of(arm.condition());
      if (groups.getLast().size() == ARMS || conditions > CONDITIONS) {
        groups.add(new ArrayList<>());
        conditions = CodeSize.of(arm.condition());
      }
      groups.getLast().add(arm);
    }
    return groups;
  }

  private Step.Branching withSmallArms(Step.Branching branching, List<Local> visible) {
    int ways = branching.arms().size() + 1;
    int each = Math.max(WORTHWHILE, LIMIT / ways - 40);
    return new Step.Branching(
        branching.span(),
        branching.arms().stream()
            .map(arm -> new Step.Arm(
                arm.span(), arm.condition(), arm.binds(), small(arm.body(), with(visible, arm.binds()), each)))
            .toList(),
        small(branching.otherwise(), visible, each));
  }

  private List<Step> small(List<Step> body, List<Local> visible, int limit) {
    return fit(body, visible, Math.min(INNER_LIMIT, limit));
  }

  private static List<Local> with(List<Local> visible, List<Local> more) {
    List<Local> all = new ArrayList<>(visible);
    all.addAll(more);
    return all;
  }

  /** Puts runs of steps into parts. A declaration stays, since what follows may read it. */
  private List<Step> cut(List<Step> steps, List<Local> visible) {
    List<Local> seen = new ArrayList<>(visible);
    List<Step> made = new ArrayList<>();
    List<Step> run = new ArrayList<>();
    int size = 0;
    for (Step step : steps) {
      int own = CodeSize.of(step);
      boolean stays = step instanceof Step.Declare || !StepNames.of(step).isSeparable();
      if (stays || size + own > LIMIT) {
        finish(run, size, seen, made);
        run = new ArrayList<>();
        size = 0;
      }
      if (stays) {
        made.add(step);
        if (step instanceof Step.Declare declare) {
          seen.add(declare.local());
        }
      } else {
        run.add(step);
        size += own;
      }
    }
    finish(run, size, seen, made);
    return made;
  }

  private void finish(List<Step> run, int size, List<Local> visible, List<Step> made) {
    if (size < WORTHWHILE || (run.size() == 1 && run.getFirst() instanceof Step.Part)) {
      made.addAll(run);
      return;
    }
    StepNames names = StepNames.of(run);
    List<Local> arguments = visible.stream()
        .filter(local -> names.mentions(local) || (names.callsRoutines() && given.contains(local)))
        .distinct()
        .toList();
    if (words(arguments) > MOST_WORDS) {
      made.addAll(run);
      return;
    }
    String name = "part" + (parts.size() + 1);
    parts.add(new PartMethod(name, arguments, List.copyOf(run)));
    made.add(new Step.Part(run.getFirst().span(), name, arguments));
  }

  /** How many words of a method's 255 they take. */
  static int words(List<Local> arguments) {
    int words = 0;
    for (Local local : arguments) {
      words += local.type().equals(TypeName.LONG) || local.type().equals(TypeName.DOUBLE) ? 2 : 1;
    }
    return words;
  }
}
