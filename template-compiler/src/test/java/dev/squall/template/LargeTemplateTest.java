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
}
