package dev.squall.template.check;

import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Node;
import dev.squall.template.diagnostic.TemplateProblem;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.parse.TemplateParser;
import dev.squall.template.source.TemplateSource;
import java.util.List;

/** Expressions from their texts. */
final class Expressions {
  /** Where the text begins in the template that is made of it, in columns. */
  static final int INDENT = 3;

  private Expressions() {}

  static Expression parse(String text) {
    TemplateProblems problems = new TemplateProblems();
    TemplateSource source = new TemplateSource("test.txt", "test.txt", "{{ " + text + " }}");
    List<Node> body = TemplateParser.parse(source, problems).body();
    if (problems.errors() > 0) {
      throw new IllegalArgumentException(
          text + ": " + problems.list().stream().map(TemplateProblem::text).toList());
    }
    return ((Node.Output) body.getFirst()).value();
  }
}
