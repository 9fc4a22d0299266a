package dev.squall.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a project with Maven itself, as users do: the plugin is what makes a changed template compile again. */
final class ChangedTemplateTest {
  private static final Path PROJECT = Path.of("src/test/resources/project");

  @TempDir Path temporary;

  private Path project;
  private LocalRepository repository;

  @BeforeEach
  void setUp() throws IOException {
    project = temporary.resolve("project");
    copy(PROJECT, project);
    repository = new LocalRepository(temporary.resolve("repository"));
    repository.add("squall-annotations", "", "annotations", "squall-annotations");
    repository.add("squall-runtime", "squall-annotations", "runtime", "squall-runtime");
    repository.add(
        "squall-processor", "", "processor", "squall-processor", "template-compiler", "squall-template-compiler", "javapoet");
    repository.add("squall-maven-plugin", "", "maven-plugin");
  }

  @AfterEach
  void tearDown() throws IOException {
    repository.unlinkOthers();
  }

  @Test
  void compilesAgainOnceATemplateHasChangedAndOnlyThen() throws Exception {
    assertThat(build()).contains("BUILD SUCCESS");
    assertThat(generated()).contains("first");

    assertThat(build()).contains("BUILD SUCCESS", "Nothing to compile");

    Path layout = project.resolve("src/main/resources/templates/layout.html");
    Files.writeString(layout, Files.readString(layout).replace("first", "second"));
    assertThat(build()).contains("BUILD SUCCESS").doesNotContain("Nothing to compile");
    assertThat(generated()).contains("second").doesNotContain("first");

    Path page = project.resolve("src/main/resources/templates/page.html");
    Files.writeString(page, Files.readString(page).replace("{{ name }}", "{{ nmae }}"));
    assertThat(build()).contains("BUILD FAILURE", page.toRealPath() + ":2:23: [UnknownName]", "did you mean \"name\"?");
    Files.writeString(page, Files.readString(page).replace("{{ nmae }}", "{{ name }}"));
    assertThat(build()).contains("BUILD SUCCESS");
  }

  private String generated() throws IOException {
    return Files.readString(project.resolve("target/generated-sources/annotations/shop/PageTemplate.java"));
  }

  private String build() throws IOException, InterruptedException {
    Process maven =
        new ProcessBuilder(
                System.getProperty("maven.home") + "/bin/mvn",
                "-B",
                "-o",
                "-Dmaven.repo.local=" + repository.folder(),
                "compile")
            .directory(project.toFile())
            .redirectErrorStream(true)
            .start();
    maven.getOutputStream().close();
    String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    maven.waitFor();
    return output;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
