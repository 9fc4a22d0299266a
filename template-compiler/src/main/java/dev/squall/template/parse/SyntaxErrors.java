package dev.squall.template.parse;

import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.source.Span;

/** Where the parser reports what is wrong with a file. After many errors it falls silent: what follows is no template. */
final class SyntaxErrors {
  private static final int MOST = 500;

  private final TemplateProblems problems;
  private int count;

  SyntaxErrors(TemplateProblems problems) {
    this.problems = problems;
  }

  /** Takes errors and drops them: for places that are known to be wrong already. */
  static SyntaxErrors silent() {
    return new SyntaxErrors(new TemplateProblems());
  }

  void syntax(Span span, String headline, String... advice) {
    add(TemplateProblemCode.TEMPLATE_SYNTAX, span, headline, advice);
  }

  void misplaced(Span span, String headline, String... advice) {
    add(TemplateProblemCode.MISPLACED_TAG, span, headline, advice);
  }

  /** Whether nothing more is reported. */
  boolean isFull() {
    return count >= MOST;
  }

  void add(TemplateProblemCode code, Span span, String headline, String... advice) {
    if (count < MOST) {
      problems.add(code, span, headline, advice);
    }
    count++;
  }
}
