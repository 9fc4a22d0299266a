package dev.squall.processor.diagnostic;

import dev.squall.processor.model.SourceRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems in the order in which they are found; the same problem counts once. */
public final class Problems {
  private final Set<Problem> found = new LinkedHashSet<>();

  /** Notes a problem; {@code advice} is one line per suggestion. */
  public void add(ProblemCode code, SourceRef source, String headline, String... advice) {
    add(new Problem(code, source, headline, List.of(advice)));
  }

  /** Notes a problem. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** How many there are; a rule that is followed by others compares it before and after. */
  public int count() {
    return found.size();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All problems, in the order in which they were found. */
  public List<Problem> list() {
    return List.copyOf(found);
  }
}
