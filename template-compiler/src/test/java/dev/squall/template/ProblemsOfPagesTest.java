package dev.squall.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.TemplateProject.CompiledProject;
import dev.squall.template.diagnostic.TemplateProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Problems that need several files or a page's type; and whether every kind of problem has a test and an explanation. */
class ProblemsOfPagesTest {

  private static TemplateProject page() {
    return new TemplateProject()
        .java("Report", """
            public class Report {
              public static String line(Integer a, Object b) { return "a"; }
              public static String line(Object a, Integer b) { return "b"; }
            }
            """)
        .java("Page", "public record Page(String title, boolean open, dev.squall.render.Html markup) {}")
        .page("Page", "p.html");
  }

  private static CompiledProject compiled(String template) {
    return page().template("p.html", template + "{# {{ title }} #}").compile();
  }

  @Test
  void callsThatFitSeveralMethods() {
    assertThat(compiled("{{ Report.line(1, 2) }}").errors())
        .containsExactly("p.html:1:11: [AmbiguousCall] the call of \"line\" fits several methods of Report equally well");
  }

  @Test
  void fragmentsThatCannotStandAlone() {
    assertThat(compiled("<p title=\"{% fragment f %}x{% end %}\">").errors())
        .containsExactly("p.html:1:23: [BadFragment] fragment f stands in the attribute title of <p>, and could not be rendered alone");
  }

  @Test
  void branchesThatEndInOtherContexts() {
    assertThat(compiled("<p>{% if open %}<a title=\"{% else %}x{% end %}").errors())
        .containsExactly("p.html:1:4: [ChangedContext] one way through this ends in text, the other (line 1) in the attribute title of <a>");
    assertThat(compiled("{% try %}<a title=\"{{ title }}\">{% except %}b{% end %}").errors())
        .hasSize(1).allMatch(error -> error.startsWith("p.html:1:20: [ChangedContext] if this fails, the page goes on in the attribute"));
  }

  @Test
  void pagesThatAreIncluded() {
    assertThat(page().template("base.html", "x").template("whole.html", "{% extends base.html %}")
        .template("p.html", "{% include whole.html %}").compile().errors())
        .containsExactly("p.html:1:12: [TemplateExtends] whole.html extends base.html: it is a whole page and cannot be part of p.html");
  }

  @Test
  void linksThatLeadNowhere() {
    assertThat(compiled("<a href=\"{{ link Nobody.show(1) }}\">x</a>").errors())
        .containsExactly("p.html:1:18: [UnknownLink] there is no controller Nobody");
  }

  @Test
  void dotsOfBranchesBehindAValueThatMayBeEmpty() {
    for (String path : new String[] {
        "/{{ title }}{% if open %}..{% end %}", "/{{ title }}{% if open %}..{% end %}/b", "/{{ title }}{% if open %}.{% else %}..{% end %}?q=1",
        "/{{ title }}{% if open %}%2e{% end %}%2E", "/{% if open %}{{ title }}{% end %}..", "/a/{{ title }}{% for n in 1..2 %}.{% end %}",
        "https://example.com/{{ title }}{% if open %}%2{% end %}e%2e", "./{{ title }}{% if open %}&#46;{% end %}."}) {
      assertThat(compiled("<a href=\"" + path + "\">x</a>").errors())
          .as(path).singleElement().asString().endsWith("with an empty value this segment of the path may be \"..\", which climbs");
    }
    for (String path : new String[] {
        "/{{ title }}{% if open %}.{% end %}", "/{{ title }}{% if open %}.{% end %}/b", "/{{ title }}{% if open %}.{% else %}x{% end %}html",
        "/{{ title }}{% if open %}%2e{% end %}?q", "/{{ title }}{% if open %}.html{% else %}.json{% end %}",
        "/{{ title }}{% if open %}...{% end %}", "/{{ title }}{% if open %}.{% end %}.html",
        "/{{ title }}{% if open %}..a{% end %}", "/{{ title }}{% if open %}.html{% end %}", "/{% if open %}{{ title }}{% end %}",
        "/{{ title }}-{% if open %}..{% end %}", "/{{ title }}?{% if open %}..{% end %}", "/{% if open %}{{ title }}{% end %}.html"}) {
      assertThat(compiled("<a href=\"" + path + "\">x</a>").errors()).as(path).isEmpty();
    }
  }

  /** Each would be broken JavaScript, or a list with holes in it. */
  @Test
  void loopsInScriptsWhoseTurnsAreNoElements() {
    String comma = "{% if not loop.last %},{% end %}";
    String first = "{% if not loop.first %},{% end %}";
    for (String body : new String[] {
        "{{ n }};" + comma, "{{ n }} ;" + comma, "{{ n }}," + comma, "{{ n }} +" + comma, comma, first, " " + comma,
        "{{ n }}{% if not loop.last %},,{% end %}", "{{ n }}{% if not loop.last %}, ,{% end %}", "{{ n }}{% if not loop.last %};{% end %}",
        "{{ n }}{% if not loop.last %},;{% end %}", "{{ n }}{% if not loop.last %};,{% end %}", "{{ n }}{% if not loop.last %}, f({% end %}",
        "{% if open %}{{ n }}{% end %}" + comma, "{% if open %}{{ n }}{% else %};{% end %}" + comma, first + "{{ n }};",
        first + "{{ n }},", first + "{{ n }} -", "{{ n }}?" + comma, "{{ n }}." + comma, "{{ n }} // a" + comma, "{{ n }} /* a" + comma,
        "({{ n }};" + comma, "`a" + comma, "{{ n }};,"}) {
      assertThat(compiled("<script>const a = [{% for n in 1..3 %}" + body + "{% end %}];</script>{{ title }}").errors()).as(body).hasSize(1);
    }
    for (String body : new String[] {
        "{{ n }}" + comma, first + "{{ n }}", "{ a: {{ n }} }" + comma, "f({{ n }})" + comma, "[{{ n }}]" + comma, "/a/" + comma,
        "{{ n }} /* a */" + comma, "{% if open %}{{ n }}{% else %}null{% end %}" + comma, "() => { f(); return {{ n }}; }" + comma,
        "{{ n }}{% if not loop.last %} || {% end %}"}) {
      assertThat(compiled("<script>const a = [{% for n in 1..3 %}" + body + "{% end %}];</script>{{ title }}").errors()).as(body).isEmpty();
    }
  }

  /** An object behind an arrow would be a block. */
  @Test
  void valuesBehindArrows() {
    for (String script : new String[] {"() => {{ title }}", "a =>{{ title }}", "const f = async (a) => /* b */ {{ title }};"}) {
      assertThat(compiled("<script>" + script + "</script>").errors()).as(script).singleElement().asString()
          .endsWith("a value stands behind => in a script, where the curly brackets of an object would be a block");
    }
    for (String script : new String[] {
        "() => ({{ title }})", "x = {{ title }}", "x == {{ title }}", "x >= {{ title }}", "() => [{{ title }}]", "() => { return {{ title }} }",
        "x = /a/ + {{ title }}", "() => 1 + {{ title }}"}) {
      assertThat(compiled("<script>" + script + "</script>").errors()).as(script).isEmpty();
    }
  }

  @Test
  void markupInAnAttribute() {
    assertThat(compiled("<p title=\"{{ markup }}\">").errors()).containsExactly(
        "p.html:1:14: [UnsafeValue] Html can be written between elements, and this is in the attribute title of <p>, where its"
            + " tags would mean something else");
  }

  @Test
  void markupWhereItWouldBeReadInAnotherWay() {
    assertThat(compiled("<svg>{{ markup }}</svg>").errors()).hasSize(1).allMatch(error -> error.contains("[UnsafeValue]"));
    assertThat(compiled("<a href=\"/a/{{ markup }}\">x</a>").errors()).hasSize(1).allMatch(error -> error.contains("[UnsafeValue]"));
    assertThat(compiled("{% macro m() %}<svg>{{ content }}</svg>{% end %}{% call m() do %}<title>x</title>{% end %}").errors())
        .hasSize(1).allMatch(error -> error.startsWith("p.html:1:24: [UnsafeValue]"));
  }

  @Test
  void blocksOfParentsMayBeLeftToOtherPages() {
    CompiledProject project = page()
        .template("base.html", "{% block a %}{% block b %}{% block c %}{% end %}{% end %}{% end %}{{ title }}{{ open }}{{ markup }}")
        .template("middle.html", "{% extends base.html %}{% block c %}z{% end %}")
        .template("p.html", "{% extends middle.html %}{% block a %}x{% end %}")
        .compile();
    assertThat(project.succeeded()).isTrue();
    assertThat(project.warnings()).isEmpty();
  }

  @Test
  void whatIsNeverWrittenOrUsed() {
    CompiledProject project = page()
        .template("base.html", "{% block a %}{% block b %}{% end %}{% end %}{{ title }}{{ open }}{{ markup }}")
        .template("p.html", "{% extends base.html %}{% macro m(int n) %}x{% end %}{% block a %}{% call m(1) %}{% end %}{% block b %}y{% end %}")
        .compile();
    assertThat(project.succeeded()).isTrue();
    assertThat(project.warnings()).containsExactlyInAnyOrder(
        "p.html:1:39: [UnusedParameter] macro m never uses its parameter n",
        "p.html:1:100: [UnreachableBlock] block b is never written: the block around it in base.html has been replaced");
  }

  @Test
  void expressionsThatAreTooLarge() {
    assertThat(compiled("{{ [1" + ", 1".repeat(120_000) + "] | length }}").errors()).hasSize(1).allMatch(error -> error.contains("[TemplateTooLarge]"));
  }

  private static String texts(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).append('\n');
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource(TemplateProblemCode.class)
  void everyKindOfProblemHasATestAndAnExplanation(TemplateProblemCode code) throws IOException {
    String tests = texts("src/test") + texts("../processor/src/test/resources/cases");
    assertThat(tests.contains("[" + code.id() + "]")).isTrue();
    Pattern section =
        Pattern.compile("^## " + code.id() + "$[^#]+?```[\\s\\S]+?```\\s+\\*\\*To do:\\*\\* \\S", Pattern.MULTILINE);
    assertThat(section.matcher(Files.readString(Path.of("../docs/errors.md"))).find()).isTrue();
  }
}
