package dev.squall.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.TemplateProject.CompiledProject;
import dev.squall.template.diagnostic.TemplateProblem;
import org.junit.jupiter.api.Test;

/**
 * What the template compiler accepts, the Java compiler accepts, without a warning; what it does not accept has a problem at a place.
 * {@code -Dtemplate.fuzz.count} makes more templates, {@code -Dtemplate.fuzz.seed} others.
 */
class TemplateFuzzTest {
  private static final int COUNT = Integer.getInteger("template.fuzz.count", 400);
  private static final long SEED = Long.getLong("template.fuzz.seed", 1);

  @Test
  void acceptedTemplatesCompile() {
    TemplateProject project = new TemplateProject()
        .java("User", "import org.jspecify.annotations.Nullable; public record User(String name, int age, @Nullable String note) {}")
        .java("Color", "public enum Color { RED, GREEN, BLUE }");
    for (int i = 0; i < COUNT; i++) {
      project.java("Page" + i, """
          import java.util.*;
          public record Page%d(String title, List<User> users, Map<String, Integer> counts, List<String> shapes, Color color,
              dev.squall.render.Html markup, int[] numbers, double price, boolean open, int n0) {}
          """.formatted(i));
      project.template("t" + i + ".html", RandomTemplate.of(SEED + i)).page("Page" + i, "t" + i + ".html");
    }
    CompiledProject compiled = project.compile();
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.templates().size()).isBetween(COUNT / 50, COUNT - 1);
    for (TemplateProblem problem : compiled.problems()) {
      assertThat(problem.headline()).isNotBlank();
      assertThat(problem.text()).contains("[" + problem.code().id() + "]");
    }
  }
}
