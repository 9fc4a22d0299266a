package dev.squall.template.parse;

import dev.squall.template.ast.Node;
import dev.squall.template.ast.TemplateFile;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.source.TemplateSource;
import java.util.List;

/**
 * Reads template files. Never throws because of what a file holds, and takes time in proportion to its length. Tags and
 * expressions may be nested 200 deep, and a file may have 16 million chars.
 */
public final class TemplateParser {
  private static final int LONGEST = 16 << 20;

  private TemplateParser() {}

  /**
   * Reads a file. What is wrong is added to the problems; the tree then lacks what could not be read, or has {@link
   * dev.squall.template.ast.Expression.Broken} there.
   */
  public static TemplateFile parse(TemplateSource source, TemplateProblems problems) {
    SyntaxErrors errors = new SyntaxErrors(problems);
    if (source.text().length() > LONGEST) {
      errors.add(TemplateProblemCode.TEMPLATE_TOO_LARGE, source.span(0, 0),
          "the template has " + source.text().length() + " chars; " + LONGEST + " are the most",
          "large texts that do not change are better served as files");
      return new TemplateFile(source, null, null, List.of());
    }
    FileFacts facts = new FileFacts(Whitespace.ofFile(source.name()));
    List<Node> body = new BodyParser(source, errors, facts).file();
    return new TemplateFile(source, facts.parent(), facts.autoescape(), body);
  }
}
