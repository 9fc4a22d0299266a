package dev.squall.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin is what makes a changed template compile again. */
final class ChangedTemplateTest {
  private static final String LAYOUT = "src/main/resources/templates/layout.html";
  private static final String PAGE = "src/main/resources/templates/page.html";
  private static final String TEST_PAGE = "src/test/resources/templates/check.html";

  @TempDir Path temporary;

  private MavenProject project;

  @BeforeEach
  void setUp() throws IOException {
    project = new MavenProject(temporary);
  }

  @AfterEach
  void tearDown() throws IOException {
    project.close();
  }

  @Test
  void compilesAgainOnceATemplateHasChangedAndOnlyThen() throws Exception {
    assertThat(project.build("compile")).contains("BUILD SUCCESS");
    assertThat(generated()).contains("first");

    assertThat(project.build("compile")).contains("BUILD SUCCESS", "Nothing to compile");

    project.replace(LAYOUT, "first", "second");
    assertThat(project.build("compile")).contains("BUILD SUCCESS").doesNotContain("Nothing to compile");
    assertThat(generated()).contains("second").doesNotContain("first");

    project.replace(PAGE, "{{ name }}", "{{ nmae }}");
    assertThat(project.build("compile"))
        .contains("BUILD FAILURE", project.file(PAGE).toRealPath() + ":2:23: [UnknownName]", "did you mean \"name\"?");
    project.replace(PAGE, "{{ nmae }}", "{{ name }}");
    assertThat(project.build("compile")).contains("BUILD SUCCESS");
  }

  /** Templates of tests may extend those of the program. */
  @Test
  void compilesTestsAgainOnceATemplateHasChangedAndOnlyThen() throws Exception {
    project.write("src/test/java/shop/CheckPage.java", """
        package shop;

        @dev.squall.annotation.Template("check.html")
        record CheckPage(String name) {}
        """);
    project.write(TEST_PAGE, "{% extends layout.html %}{% block body %}{{ name }} for tests{% end %}");

    assertThat(project.build("test-compile")).contains("BUILD SUCCESS", "Templates have changed");
    assertThat(generatedForTests()).contains("first", " for tests");

    assertThat(project.build("test-compile")).contains("BUILD SUCCESS").doesNotContain("Templates have changed")
        .containsPattern("(?s)Nothing to compile.*Nothing to compile");

    project.replace(TEST_PAGE, " for tests", " for checks");
    assertThat(project.build("test-compile")).contains("BUILD SUCCESS", "Templates have changed").containsOnlyOnce("Nothing to compile");
    assertThat(generatedForTests()).contains(" for checks").doesNotContain(" for tests");

    project.replace(LAYOUT, "first", "second");
    assertThat(project.build("test-compile")).contains("BUILD SUCCESS").doesNotContain("Nothing to compile");
    assertThat(generatedForTests()).contains("second").doesNotContain("first");

    project.replace(TEST_PAGE, "{{ name }}", "{{ nmae }}");
    assertThat(project.build("test-compile")).contains("BUILD FAILURE", project.file(TEST_PAGE).toRealPath() + ":1:45: [UnknownName]");
  }

  private String generated() throws IOException {
    return project.text("target/generated-sources/annotations/shop/PageTemplate.java");
  }

  private String generatedForTests() throws IOException {
    return project.text("target/generated-test-sources/test-annotations/shop/CheckPageTemplate.java");
  }
}
