package dev.squall.template.diagnostic;

import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/** Collects problems in the order in which they are found; the same problem counts once, also where the advice differs. */
public final class TemplateProblems {
  private final List<TemplateProblem> found = new ArrayList<>();
  private final Set<Key> known = new HashSet<>();
  private int errors;

  private record Key(TemplateProblemCode code, Span span, String headline) {}

  /** None yet. */
  public TemplateProblems() {}

  /** Notes a problem; {@code advice} is one line per suggestion. */
  public void add(TemplateProblemCode code, Span span, String headline, String... advice) {
    add(new TemplateProblem(code, span, headline, List.of(advice), null));
  }

  /** Notes a problem of something that is written in Java, which the template at {@code span} has shown. */
  public void add(TemplateProblemCode code, Span span, Element element, String headline, String advice) {
    add(new TemplateProblem(code, span, headline, List.of(advice), element));
  }

  /** Notes a problem. */
  public void add(TemplateProblem problem) {
    if (known.add(new Key(problem.code(), problem.span(), problem.headline()))) {
      found.add(problem);
      errors += problem.code().isWarning() ? 0 : 1;
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
