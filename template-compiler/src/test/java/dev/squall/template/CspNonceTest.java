package dev.squall.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.template.TemplateProject.CompiledProject;
import dev.squall.template.api.CompiledTemplate;
import org.junit.jupiter.api.Test;

class CspNonceTest {
  private static TemplateProject project() {
    return new TemplateProject()
        .java("Home", "public record Home(String name) {}")
        .java(
            "Box",
            "@dev.squall.annotation.Template(\"box.html\") public record Box(String name) {}");
  }

  private static String source(CompiledProject project) {
    assertThat(project.messages()).isEmpty();
    CompiledTemplate template = project.templates().get("HomeTemplate");
    assertThat(project.errors()).isEmpty();
    assertThat(template).isNotNull();
    return template.source();
  }

  @Test
  void templatesKnowTheNonce() {
    CompiledProject project =
        project()
            .page("Home", "home.html")
            .template("home.html", "{{ name }}<script nonce=\"{{ csp_nonce }}\">f()</script>")
            .compile();

    assertThat(source(project)).contains("out.html(Text.LINE_1, request.cspNonce())");
  }

  @Test
  void scriptsAndStylesOfModulesCarryIt() {
    CompiledProject project =
        project()
            .page("Home", "home.html")
            .page("Box", "box.html")
            .template("home.html", "<head></head><body>{% module Box(name) %}</body>")
            .template(
                "box.html",
                "{{ name }}{% css %}a{}{% end %}{% javascript %}f(){% end %}{% javascript_file"
                    + " \"/a.js\" %}{% css_file \"/a.css\" %}")
            .compile();

    assertThat(source(project).split("PolicyNonce.write\\(out, request\\)", -1)).hasSize(5);
  }

  @Test
  void thereIsNoneWithoutARequest() {
    CompiledProject project =
        project()
            .page("Home", "home.html", false)
            .template("home.html", "{{ name }}{{ csp_nonce }}")
            .compile();

    assertThat(project.errors()).singleElement().asString().contains("[NoRequest]", "csp_nonce");
  }
}
