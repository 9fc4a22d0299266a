package dev.squall.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.TemplateProject.CompiledProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LargeTemplateTest {
  /** HotSpot compiles no method of more bytes. */
  private static final int COMPILED = 8_000;

  private static CompiledProject compile(String template) {
    return new TemplateProject()
        .java("Item", "public record Item(String name, int count, double price, boolean open) {}")
        .java("Page", "public record Page(java.util.List<Item> items, Item item, String title) {}")
        .java("Sample", """
            final class Sample {
              static Object page() {
                Item item = new Item("n<", 3, 1.25, true);
                return new Page(java.util.List.of(item, item), item, "t");
              }
            }
            """)
        .page("Page", "large.html")
        .template("large.html", template)
        .compile();
  }

  private static List<Integer> methodSizes(CompiledProject project) {
    try (Stream<Path> files = Files.walk(project.classes())) {
      return files.filter(file -> file.getFileName().toString().matches("PageTemplate.*class"))
          .filter(file -> !file.getFileName().toString().contains("Text"))
          .flatMap(LargeTemplateTest::sizes)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Integer> sizes(Path file) {
    try {
      return ClassFile.of().parse(file).methods().stream()
          .flatMap(method -> method.code().stream())
          .map(code -> ((CodeAttribute) code).codeLength());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertCompilesAndRenders(String template, String expected) {
    CompiledProject project = compile(template);
    assertThat(Rendered.page(project, "PageTemplate")).isEqualTo(expected);
    assertThat(methodSizes(project)).isNotEmpty().allMatch(size -> size < COMPILED);
  }

  @Test
  void manyExpressionsInOneBody() {
    StringBuilder template = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      template.append("<i>").append(i).append(" {{ item.name }}</i>\n");
      expected.append("<i>").append(i).append(" n&lt;</i>\n");
    }
    assertCompilesAndRenders(template.toString(), expected.toString());
  }

  @Test
  void manyExpressionsInsideOfLoopsAndBranches() {
    StringBuilder template = new StringBuilder("{% for one in items %}{% set twice = one.count * 2 %}{% if one.open %}");
    StringBuilder once = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      template.append("{{ twice }}{{ one.count }}{% if one.count > ").append(i % 5).append(" %}{{ loop.index }}{% end %} ");
      once.append("63").append(3 > i % 5 ? "@" : "").append(" ");
    }
    template.append("{% end %}{% end %}");
    assertCompilesAndRenders(template.toString(), once.toString().replace('@', '1') + once.toString().replace('@', '2'));
  }

  @Test
  void variablesThatChangeStayWhereTheyAre() {
    StringBuilder template = new StringBuilder("{% set n = 0 %}");
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      template.append("{% set n = n + 1 %}{{ n }} {% for one in items %}{{ n + one.count }} {% end %}");
      expected.append(i + 1).append(" ").append(i + 4).append(" ").append(i + 4).append(" ");
    }
    CompiledProject project = compile(template.toString());
    assertThat(Rendered.page(project, "PageTemplate")).isEqualTo(expected.toString());
  }

  @Test
  void manyBranchesAndCases() {
    StringBuilder template = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      template.append(i == 0 ? "{% if" : "{% elif").append(" item.count == ").append(i).append(" %}")
          .append("{{ item.name }}{{ item.price }}{{ item.open }}".repeat(20));
    }
    template.append("{% end %}");
    CompiledProject project = compile(template.toString());
    assertThat(Rendered.page(project, "PageTemplate")).isEqualTo("n&lt;1.25true".repeat(20));
  }

  @Test
  void muchStaticText() {
    String text = "<p>Ein längerer Text, 漢字 und 😀 in vielen Zeilen.</p>\n".repeat(40_000);
    assertCompilesAndRenders("<div>" + text + "{{ title }}" + text + "</div>", "<div>" + text + "t" + text + "</div>");
  }

  private static String source(String template) {
    CompiledProject project = compile(template);
    Rendered.page(project, "PageTemplate");
    return project.templates().get("PageTemplate").source();
  }

  @Test
  void inLoopsTextsAndValuesAreWrittenByCallsThatHotSpotCopiesWhereThereAreFew() {
    String loop = "{% for one in items %}<i>{{ one.name }}</i>{% end %}";
    assertThat(source("<b>{{ title }}</b>" + loop)).contains("out.html(Text.LINE_1, page.title())", "out.raw(Text.LINE_1_2);", "out.html(one.name())");
    assertThat(source("<b>{{ title }}</b>" + loop.repeat(500))).doesNotContain("out.html(one.name())");
  }

  @Test
  void partsOfLoopsThatDoNotFitOneMethodAreWrittenAsAreLargePages() {
    String values = "<i>{{ one.name }}</i>".repeat(250);
    assertThat(source("{% for one in items %}" + values + "{% end %}")).contains("part1(").doesNotContain("out.html(one.name())");
  }

  private static String branches(int count, String body) {
    StringBuilder template = new StringBuilder("{% if item.count == -1 %}none");
    for (int i = 0; i < count; i++) {
      template.append("{% elif item.count + ").append(count - 4).append(" == ").append(i).append(" %}").append(body.replace("#", "" + i));
    }
    return template.append("{% else %}other{% end %}").toString();
  }

  @Test
  void tenThousandBranches() {
    assertCompilesAndRenders(branches(10_000, "e# {{ title }}"), "e9999 t");
  }

  @Test
  void tenThousandCases() {
    StringBuilder template = new StringBuilder("{% switch item.count + 9_996 %}");
    for (int i = 0; i < 10_000; i++) {
      template.append("{% case ").append(i).append(" %}e").append(i);
    }
    assertCompilesAndRenders(template.append("{% else %}other{% end %}").toString(), "e9999");
  }

  @Test
  void manyBranchesThatLeaveALoop() {
    CompiledProject project =
        compile("{% for one in items %}" + branches(500, "e#{% set n = 1 %}{{ n }}{% break %}") + "{% end %}.");
    assertThat(Rendered.page(project, "PageTemplate")).isEqualTo("e4991.");
  }

  @Test
  void longTextsAndCasesForManyValues() {
    assertCompilesAndRenders(
        "{{ \"" + "${title}-".repeat(1_000) + "\" }}{% switch item.count %}{% case "
            + IntStream.range(0, 1_000).mapToObj(String::valueOf).collect(Collectors.joining(", ")) + " %}one{% else %}none{% end %}",
        "t-".repeat(1_000) + "one");
  }

  private static void assertTooLarge(String template, String position) {
    CompiledProject project = compile(template);
    assertThat(project.errors()).singleElement().asString()
        .startsWith("large.html:" + position + ": [TemplateTooLarge] ");
  }

  @Test
  void whatNoMethodHasRoomForIsAnErrorOfTheTemplate() {
    String numbers = IntStream.range(0, 10_000).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    assertTooLarge("<p>\n{{ [" + numbers + "].size() }}</p>", "2:1");
    assertTooLarge("\n{% switch item.count %}{% case " + numbers + " %}y{% else %}x{% end %}", "2:24");
    assertTooLarge("{% set n = 0 %}\n" + "{% set n = n + item.count %}".repeat(10_000) + "{{ n }}", "2:1");
    assertTooLarge("{% for one in items %}\n" + branches(10_000, "#{% break %}") + "{% end %}", "2:1");
    assertTooLarge("\n{{ \"" + "${title}x".repeat(20_000) + "\" }}", "2:1");
  }

  @Test
  void moreParametersThanAMethodTakesAreAnErrorOfTheTemplate() {
    String parameters = IntStream.range(0, 130).mapToObj(i -> "long p" + i).collect(Collectors.joining(", "));
    String arguments = IntStream.range(0, 130).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    String uses = IntStream.range(0, 130).mapToObj(i -> "{{ p" + i + " }}").collect(Collectors.joining());
    assertTooLarge("\n{% macro many(" + parameters + ") %}" + uses + "{% end %}{% call many(" + arguments + ") %}", "2:1");
  }

  @Test
  void moreFragmentsThanAClassHoldsAreAnErrorOfTheTemplate() {
    assertTooLarge(
        IntStream.range(0, 4_000).mapToObj(i -> "{% fragment f" + i + " %}x{% end %}").collect(Collectors.joining()), "1:1");
  }
}
