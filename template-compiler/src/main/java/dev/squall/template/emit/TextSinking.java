package dev.squall.template.emit;

import dev.squall.template.program.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves short text that stands before or behind a choice into its branches, where it becomes one with the text that they begin or end
 * with: each write that is saved counts, as most of what a page costs is how many writes there are. Stateless.
 *
 * <p>Text before a choice is not moved where failures are handled: a condition may fail, and what was written before it stays.
 */
final class TextSinking {
  /** So that a page does not become much larger: in chars, for all branches together. */
  private static final int MOST_CHARS = 200;

  private TextSinking() {}

  /** Steps that write the same. */
  static List<Step> sink(List<Step> steps) {
    return sink(steps, false);
  }

  private static List<Step> sink(List<Step> steps, boolean guarded) {
    List<Step> result = new ArrayList<>();
    for (Step step : steps) {
      Step inner = within(step, guarded);
      if (inner instanceof Step.Branching choice) {
        addChoice(choice, guarded, result);
      } else if (inner instanceof Step.Text text) {
        addText(text, result);
      } else {
        result.add(inner);
      }
    }
    return result;
  }

  private static Step within(Step step, boolean guarded) {
    return switch (step) {
      case Step.Loop loop -> new Step.Loop(loop.span(), loop.header(), loop.binds(), sink(loop.body(), guarded));
      case Step.Scoped scoped -> new Step.Scoped(scoped.span(), sink(scoped.body(), guarded));
      case Step.Guarded guard -> guarded(guard);
      case Step.Branching choice -> branching(choice, guarded);
      default -> step;
    };
  }

  private static Step guarded(Step.Guarded guard) {
    List<Step.Handler> handlers = new ArrayList<>();
    for (Step.Handler handler : guard.handlers()) {
      handlers.add(new Step.Handler(handler.span(), handler.types(), handler.thrown(), sink(handler.body(), true)));
    }
    return new Step.Guarded(guard.span(), sink(guard.body(), true), handlers, sink(guard.last(), true));
  }

  private static Step.Branching branching(Step.Branching choice, boolean guarded) {
    List<Step.Arm> arms = new ArrayList<>();
    for (Step.Arm arm : choice.arms()) {
      arms.add(new Step.Arm(arm.span(), arm.condition(), arm.binds(), sink(arm.body(), guarded)));
    }
    return new Step.Branching(choice.span(), arms, sink(choice.otherwise(), guarded));
  }

  private static void addChoice(Step.Branching choice, boolean guarded, List<Step> result) {
    if (!guarded && !result.isEmpty() && result.getLast() instanceof Step.Text before && isShort(before, choice)) {
      boolean pays = false;
      for (Step.Arm arm : choice.arms()) {
        pays |= !arm.body().isEmpty() && arm.body().getFirst() instanceof Step.Text;
      }
      if (pays) {
        result.removeLast();
        result.add(withFirst(choice, before));
        return;
      }
    }
    result.add(choice);
  }

  private static Step.Branching withFirst(Step.Branching choice, Step.Text text) {
    List<Step.Arm> arms = new ArrayList<>();
    for (Step.Arm arm : choice.arms()) {
      arms.add(new Step.Arm(arm.span(), arm.condition(), arm.binds(), withFirst(arm.body(), text)));
    }
    return new Step.Branching(choice.span(), arms, withFirst(choice.otherwise(), text));
  }

  private static List<Step> withFirst(List<Step> body, Step.Text text) {
    List<Step> result = new ArrayList<>(body);
    if (!result.isEmpty() && result.getFirst() instanceof Step.Text first) {
      result.set(0, new Step.Text(text.span(), text.text() + first.text()));
    } else {
      result.addFirst(text);
    }
    return result;
  }

  private static void addText(Step.Text text, List<Step> result) {
    Step last = result.isEmpty() ? null : result.getLast();
    if (last instanceof Step.Text before) {
      result.set(result.size() - 1, new Step.Text(before.span(), before.text() + text.text()));
    } else if (last instanceof Step.Branching choice && isShort(text, choice) && takesLast(choice)) {
      result.set(result.size() - 1, withLast(choice, text));
    } else {
      result.add(text);
    }
  }

  /** Whether each branch ends with text, or is left before its end, or has nothing in it; and one of them ends with text. */
  private static boolean takesLast(Step.Branching choice) {
    boolean pays = endsWithText(choice.otherwise());
    boolean takes = choice.otherwise().isEmpty() || pays || choice.otherwise().getLast() instanceof Step.Jump;
    for (Step.Arm arm : choice.arms()) {
      boolean text = endsWithText(arm.body());
      pays |= text;
      takes &= arm.body().isEmpty() || text || arm.body().getLast() instanceof Step.Jump;
    }
    return pays && takes;
  }

  private static boolean endsWithText(List<Step> body) {
    return !body.isEmpty() && body.getLast() instanceof Step.Text;
  }

  private static Step.Branching withLast(Step.Branching choice, Step.Text text) {
    List<Step.Arm> arms = new ArrayList<>();
    for (Step.Arm arm : choice.arms()) {
      arms.add(new Step.Arm(arm.span(), arm.condition(), arm.binds(), withLast(arm.body(), text)));
    }
    return new Step.Branching(choice.span(), arms, withLast(choice.otherwise(), text));
  }

  private static List<Step> withLast(List<Step> body, Step.Text text) {
    if (!body.isEmpty() && body.getLast() instanceof Step.Jump) {
      return body;
    }
    List<Step> result = new ArrayList<>(body);
    addText(text, result);
    return result;
  }

  private static boolean isShort(Step.Text text, Step.Branching choice) {
    return text.text().length() * (choice.arms().size() + 1) <= MOST_CHARS;
  }
}
