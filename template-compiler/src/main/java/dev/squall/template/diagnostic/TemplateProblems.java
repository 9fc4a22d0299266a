package dev.squall.template.diagnostic;

import dev.squall.template.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems in the order in which they are found; the same problem counts once. */
public final class TemplateProblems {
  private final Set<TemplateProblem> found = new LinkedHashSet<>();
  private int errors;

  /** None yet. */
  public TemplateProblems() {}

  /** Notes a problem; {@code advice} is one line per suggestion. */
  public void add(TemplateProblemCode code, Span span, String headline, String... advice) {
    add(new TemplateProblem(code, span, headline, List.of(advice)));
  }

  /** Notes a problem. */
  public void add(TemplateProblem problem) {
    if (found.add(problem) && !problem.code().isWarning()) {
      errors++;
    }
  }

  /** How many errors there are; a step that is followed by others compares it before and after. */
  public int errors() {
    return errors;
  }

  /** All problems, in the order in which they were found. */
  public List<TemplateProblem> list() {
    return List.copyOf(found);
  }
}
