package dev.squall.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholePageTest {
  private static TemplateProject users() {
    return new TemplateProject()
        .java("User", "public record User(String name, int age, @org.jspecify.annotations.Nullable String note) {}")
        .java("UserPage", "public record UserPage(String title, java.util.List<User> users) {}")
        .java("Sample", """
            import java.util.List;
            final class Sample {
              static Object page() {
                return new UserPage("All <users>", List.of(new User("Ann & Bob", 42, null), new User("Zoe", 7, "x")));
              }
            }
            """)
        .page("UserPage", "users.html");
  }

  @Test
  void inheritanceLoopsAndEscapes() {
    TemplateProject project = users()
        .template("layout.html", """
            <!DOCTYPE html>
            <html><head><title>{% block title %}none{% end %}</title></head>
            <body>{% block body %}nothing{% end %}</body></html>
            """)
        .template("users.html", """
            {% extends "layout.html" %}
            {% block title %}{{ title }}{% end %}
            {% block body %}
            {% for user in users %}
              <p class="{{ user.name }}">{{ loop.index }} {{ user.name }} is {{ user.age }}{% if user.note is not null %}: {{ user.note }}{% end %}</p>
            {% else %}end{% end %}
            {% end %}
            """);
    TemplateProject.CompiledProject compiled = project.compile();
    System.out.println(compiled.templates().values().stream().map(CompiledTemplate::source).toList());
    assertThat(Rendered.page(compiled, "UserPageTemplate")).contains("<title>All &lt;users&gt;</title>");
  }
}
