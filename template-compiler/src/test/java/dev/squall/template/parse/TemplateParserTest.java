package dev.squall.template.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.ast.Node;
import dev.squall.template.ast.TemplateFile;
import dev.squall.template.diagnostic.TemplateProblem;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.source.TemplateSource;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TemplateParserTest {

  @TestFactory
  Stream<DynamicTest> directivesAreReadWithTheirPlaces() {
    return CaseFile.tests("templates.txt", text -> read("page.html", text));
  }

  @TestFactory
  Stream<DynamicTest> brokenTemplatesAreReportedAtTheirPlace() {
    return CaseFile.tests("broken-templates.txt", text -> {
      TemplateProblems problems = new TemplateProblems();
      parse("page.html", text, problems);
      return CaseFile.problems(problems);
    });
  }

  @Test
  void whiteSpaceOfFilesThatAreNotForBrowsersIsKept() {
    assertThat(read("mail.txt", "a  \t b")).isEqualTo("[Text@0-6(\"a  \\t b\")]\n");
    assertThat(read("page.js", "a  \t b")).isEqualTo("[Text@0-6(\"a b\")]\n");
  }

  @Test
  void everyCharOfShortenedTextKnowsItsPlace() {
    TemplateFile file = parse("page.html", "a  b \r\n\t c\u00a0\u00a0d", new TemplateProblems());
    Node.Text text = (Node.Text) file.body().getFirst();
    assertThat(text.text()).isEqualTo("a b\nc\u00a0\u00a0d");
    int[] offsets = IntStream.range(0, text.text().length()).map(text.offsets()::of).toArray();
    assertThat(offsets).containsExactly(0, 1, 3, 6, 9, 10, 11, 12);
  }

  @Test
  void aByteOrderMarkIsNoText() {
    assertThat(read("page.html", "\uFEFFa")).isEqualTo("[Text@1-2(\"a\")]\n");
  }

  @Test
  void tagsAreNestedTwoHundredDeepAndNoDeeper() {
    TemplateProblems problems = new TemplateProblems();
    parse("page.html", "{% if x %}".repeat(200) + "{% end %}".repeat(200), problems);
    assertThat(problems.list()).isEmpty();
    parse("page.html", "{% if x %}".repeat(201) + "{% end %}".repeat(201), problems);
    assertThat(problems.list()).extracting(TemplateProblem::code).containsExactly(TemplateProblemCode.TEMPLATE_TOO_LARGE);
    assertThat(problems.list().getFirst().span().start()).isEqualTo(2003);
  }

  @Test
  void expressionsAreNestedTwoHundredDeepAndNoDeeper() {
    for (String[] pair : new String[][] {{"(", ")"}, {"[", "]"}, {"f(", ")"}, {"a[", "]"}, {"not ", ""}, {"-", ""}, {"a ?? ", ""},
        {"x -> ", ""}, {"b ? c : ", ""}, {"'${", "}'"}}) {
      TemplateProblems few = new TemplateProblems();
      parse("page.html", "{{ " + pair[0].repeat(90) + "x" + pair[1].repeat(90) + " }}", few);
      assertThat(few.list()).isEmpty();
      TemplateProblems many = new TemplateProblems();
      parse("page.html", "{{ " + pair[0].repeat(20_000) + "x" + pair[1].repeat(20_000) + " }}", many);
      assertThat(many.list()).hasSize(1);
      assertThat(many.list().getFirst().headline()).contains("nested");
    }
  }

  @Test
  void chainsOfOperatorsAreAsDeepAsTheyAreLong() {
    TemplateProblems problems = new TemplateProblems();
    parse("page.html", "{{ x" + " + x".repeat(199) + " }}", problems);
    parse("page.html", "{{ x" + ".x".repeat(199) + " }}", problems);
    assertThat(problems.list()).isEmpty();
    parse("page.html", "{{ x" + " + x".repeat(200) + " }}", problems);
    parse("page.html", "{{ x" + ".x".repeat(200) + " }}", problems);
    assertThat(problems.list()).hasSize(2);
  }

  @Test
  void filesHaveABound() {
    TemplateProblems problems = new TemplateProblems();
    assertThat(parse("page.html", "x".repeat(16 << 20), problems).body()).hasSize(1);
    assertThat(problems.list()).isEmpty();
    assertThat(parse("page.html", "x".repeat((16 << 20) + 1), problems).body()).isEmpty();
    assertThat(problems.list()).extracting(TemplateProblem::code).containsExactly(TemplateProblemCode.TEMPLATE_TOO_LARGE);
  }

  @Test
  void aLargeTemplateIsReadInOneGo() {
    String row = "<td class=\"{{ 'a' }}\">" + "text ".repeat(100) + "</td>";
    TemplateProblems problems = new TemplateProblems();
    TemplateFile file = parse("page.html", row.repeat(10_000), problems);
    assertThat(problems.list()).isEmpty();
    assertThat(file.body()).hasSize(20_001);
  }

  /** Each of these makes a reader that looks ahead from every tag look through the whole rest, and never end. */
  @Test
  void brokenTextsAreReadInOneGoToo() {
    for (String piece : new String[] {"{{", "{{ ' \\'", "{{ \"{{\"\n", "{% x \"", "{#", "'${", "{{ '${'${", "{% if x ", "{", "{{ {",
        "{% end %}", "{% for x in y %}{% else %}{% end %}{{ ' }}", "{{ (a,", "{{ [", "{{ a.", "{% wiht"}) {
      TemplateProblems problems = new TemplateProblems();
      parse("page.html", piece.repeat(2_000_000 / piece.length()), problems);
      assertThat(problems.list()).as(piece).hasSizeLessThanOrEqualTo(500);
    }
  }

  private static String read(String name, String text) {
    TemplateProblems problems = new TemplateProblems();
    TemplateFile file = parse(name, text, problems);
    String parent = file.parent() == null ? "" : "parent " + TreeText.of(file.parent()) + "\n";
    String escape = file.autoescape() == null ? "" : "autoescape " + TreeText.of(file.autoescape()) + "\n";
    String nodes = file.body().stream().map(TreeText::of).collect(Collectors.joining(" ", "[", "]"));
    return parent + escape + nodes + "\n" + CaseFile.problems(problems);
  }

  private static TemplateFile parse(String name, String text, TemplateProblems problems) {
    return TemplateParser.parse(new TemplateSource(name, name, text), problems);
  }
}
