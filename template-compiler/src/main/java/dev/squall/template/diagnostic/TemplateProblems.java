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
  private final List<Inclusion> open = new ArrayList<>();
  private int errors;

  /** A file that is read as a part of another one, and where that says so. */
  private record Inclusion(String file, Span at) {}

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

  /** What follows is found where a file is included: what is wrong in it depends on that place. */
  public void enter(String file, Span at) {
    open.add(new Inclusion(file, at));
  }

  /** Back to the place where {@link #enter} was called. */
  public void leave() {
    open.removeLast();
  }

  /** A problem of an included file names the one that includes it. */
  private TemplateProblem placed(TemplateProblem problem) {
    List<String> advice = new ArrayList<>(problem.advice());
    String file = problem.span().source().name();
    for (Inclusion inclusion : open.reversed()) {
      boolean itself = inclusion.at().source().name().equals(file);
      if (inclusion.file().equals(file) && !itself && problem.element() == null) {
        advice.add(file + " is included at " + inclusion.at().position());
        file = inclusion.at().source().name();
      }
    }
    return new TemplateProblem(problem.code(), problem.span(), problem.headline(), advice, problem.element());
  }

  /** Notes a problem. */
  public void add(TemplateProblem unplaced) {
    TemplateProblem problem = open.isEmpty() ? unplaced : placed(unplaced);
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
