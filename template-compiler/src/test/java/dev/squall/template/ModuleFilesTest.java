package dev.squall.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.TemplateProject.CompiledProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that modules bring along: a relative path is a static file's. */
class ModuleFilesTest {

  private static CompiledProject compiled(String module) {
    return new TemplateProject()
        .java("Home", "public record Home(String name) {}")
        .java("Box", "@dev.squall.annotation.Template(\"box.html\") public record Box(String name) {}")
        .java("Sample", "final class Sample { static Home page() { return new Home(\"a\"); } }")
        .page("Home", "home.html", false).page("Box", "box.html", false)
        .template("home.html", "<head></head><body>{% module Box(name) %}</body>")
        .template("box.html", module + "{{ name }}").compile();
  }

  private static String rendered(String module) {
    return Rendered.page(compiled(module), "HomeTemplate").replace("\n", "");
  }

  @ParameterizedTest
  @CsvSource({
    "box.css, /static/box.css", "css/box.css, /static/css/box.css", "a b.css, /static/a%20b.css", "ä%.css, /static/%C3%A4%25.css",
    "/box.css?v=1, /box.css?v=1", "//cdn.example/box.css, //cdn.example/box.css", "https://cdn.example/a&b.css, https://cdn.example/a&amp;b.css"
  })
  void areBelowTheFolderOfStaticFilesUnlessTheirPathSaysOtherwise(String path, String url) {
    assertThat(rendered("{% css_file \"" + path + "\" %}")).isEqualTo(
        "<head><link href=\"" + url + "\" type=\"text/css\" rel=\"stylesheet\"/></head><body>a</body>");
    assertThat(rendered("{% javascript_file \"" + path + "\" %}")).isEqualTo(
        "<head></head><body>a<script src=\"" + url + "\" type=\"text/javascript\"></script></body>");
  }

  @Test
  void areWrittenOnceHoweverTheyAreNamed() {
    assertThat(rendered("{% css_file \"box.css\" %}{% css_file box.css %}{% css_file \"/static/box.css\" %}")).containsOnlyOnce("box.css");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../box.css", "./box.css", "css//box.css", "css/", "css/../box.css", "box.css?v=1", "box.css#a"})
  void cannotBeElsewhere(String path) {
    assertThat(compiled("{% css_file \"" + path + "\" %}").errors()).containsExactly(
        "box.html:1:14: [UnknownPath] \"" + path + "\" is not the path of a static file");
  }

  @Test
  void areLinksOfTheModuleOnly() {
    CompiledProject project = compiled("{% css_file \"a b.css\" %}{% javascript_file \"/b.js?v=1\" %}{% css_file \"https://cdn.example/c.css\" %}");
    assertThat(project.templates().get("BoxTemplate").links()).extracting(link -> link.element() + " " + link.attribute() + " " + link.path())
        .containsExactly("link href /static/a%20b.css", "script src /b.js");
    assertThat(project.templates().get("HomeTemplate").links()).isEmpty();
  }
}
