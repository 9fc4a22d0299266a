package dev.squall.template.parse;

import dev.squall.template.ast.Expression;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.source.TemplateSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ExpressionParserTest {

  @TestFactory
  Stream<DynamicTest> expressionsAreReadWithTheirPlaces() {
    return CaseFile.tests("expressions.txt", ExpressionParserTest::read);
  }

  @TestFactory
  Stream<DynamicTest> brokenExpressionsAreReportedOnceAndAtTheirPlace() {
    return CaseFile.tests("broken-expressions.txt", ExpressionParserTest::problems);
  }

  private static String read(String text) {
    TemplateProblems problems = new TemplateProblems();
    TemplateSource source = new TemplateSource("page.html", "page.html", text);
    Expression expression = ExpressionParser.parse(source.span(0, text.length()), problems);
    return TreeText.of(expression) + "\n" + CaseFile.problems(problems);
  }

  private static String problems(String text) {
    TemplateProblems problems = new TemplateProblems();
    TemplateSource source = new TemplateSource("page.html", "page.html", text);
    ExpressionParser.parse(source.span(0, text.length()), problems);
    return CaseFile.problems(problems);
  }
}
