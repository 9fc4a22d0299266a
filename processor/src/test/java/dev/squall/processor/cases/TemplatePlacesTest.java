package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where templates are found: by convention, by option, in libraries. */
final class TemplatePlacesTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({
    "JAVAC, target/classes", "ECJ, target/classes",
    "JAVAC, build/classes/java/main", "ECJ, build/classes/java/main", "JAVAC, ../elsewhere", "ECJ, ../elsewhere"
  })
  void besideTheSourcesWhereverTheClassesGo(Compiler compiler, String output) {
    Path project = project("src/main/java/shop/Page.java");
    Folder.write(project.resolve("src/main/resources/templates/page.html"), "from main");
    Folder.write(project.resolve(output).normalize().resolve("templates/page.html"), "an old copy");

    assertThat(compiled(compiler, project, "src/main/java", output)).contains("from main").doesNotContain("an old copy");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void ofTestsBeforeThoseOfTheProgram(Compiler compiler) {
    Path project = project("src/test/java/shop/Page.java");
    Folder.write(project.resolve("src/main/resources/templates/page.html"), "from main");
    assertThat(compiled(compiler, project, "src/test/java", "target/test-classes")).contains("from main");

    Folder.write(project.resolve("src/test/resources/templates/page.html"), "from test");
    assertThat(compiled(compiler, project, "src/test/java", "build/classes/java/test")).contains("from test");
  }

  /** As of a record that another processor has written. */
  @ParameterizedTest
  @EnumSource(Compiler.class)
  void byTheClassOutputIfTheSourceIsNotInTheProject(Compiler compiler) {
    Path project = project("target/generated-sources/annotations/shop/Page.java");
    Folder.write(project.resolve("src/main/resources/templates/page.html"), "from main");
    Folder.write(project.resolve("src/test/resources/templates/page.html"), "from test");
    String sources = "target/generated-sources/annotations";

    assertThat(compiled(compiler, project, sources, "target/classes")).contains("from main");
    assertThat(compiled(compiler, project, sources, "target/test-classes")).contains("from test");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void inTheClassOutputWhereNothingElseIsKnown(Compiler compiler) {
    Path project = project("in/shop/Page.java");
    Folder.write(project.resolve("out/templates/page.html"), "copied");
    assertThat(compiled(compiler, project, "in", "out")).contains("copied");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void inTheFoldersOfTheOptionOfWhichTheFirstWins(Compiler compiler) {
    Path project = project("src/main/java/shop/Page.java");
    Folder.write(project.resolve("src/main/resources/templates/page.html"), "from main");
    Folder.write(project.resolve("pages/page.html"), "from pages");
    Folder.write(project.resolve("more/page.html"), "from more");
    Folder.write(project.resolve("more/other.html"), "other");

    assertThat(compiled(compiler, project, "src/main/java", "target/classes", "-Asquall.templates=pages,more"))
        .contains("from pages");
    assertThat(compiled(compiler, project, "src/main/java", "out", "-Asquall.templates=more, pages"))
        .contains("from more");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void inAJarOfTheClassPath(Compiler compiler) {
    Path library = library("");
    Path project = project("src/main/java/shop/Page.java");
    Compilation.Result result =
        Compilation.to(compiler, project.resolve("out")).classPath(library).compileAll(project.resolve("src"));
    assertThat(result.errors()).isEmpty();
    assertThat(result.file("shop/PageTemplate.java")).contains("from the library");
  }

  @ParameterizedTest
  @EnumSource(value = Compiler.class, names = "JAVAC")
  void inAModuleOfTheModulePath(Compiler compiler) {
    Path library = library("module pages {}");
    Path project = project("src/main/java/shop/Page.java");
    Folder.write(
        project.resolve("src/main/java/module-info.java"), "module shop { requires pages; requires dev.squall.runtime; }");
    Compilation.Result result =
        Compilation.to(compiler, project.resolve("out")).modulePath(library).compileAll(project.resolve("src"));
    assertThat(result.errors()).isEmpty();
    assertThat(result.file("shop/PageTemplate.java")).contains("from the library");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void allPlacesAreToldWhereThereIsNone(Compiler compiler) {
    Path project = project("src/test/java/shop/Page.java");
    Folder.write(project.resolve("src/main/resources/templates/pages.html"), "other");
    Compilation.Result result =
        Compilation.to(compiler, project.resolve("target/test-classes")).compileAll(project.resolve("src"));
    assertThat(result.errors())
        .singleElement()
        .asString()
        .contains(
            "[TemplateNotFound] Page names the template \"page.html\", which does not exist",
            "did you mean \"pages.html\"?",
            project.resolve("src/test/resources/templates").toString(),
            project.resolve("src/main/resources/templates").toString(),
            project.resolve("target/test-classes/templates").toString());
  }

  private Path project(String source) {
    Path project = temporary.resolve("project").toAbsolutePath();
    Folder.write(
        project.resolve(source),
        "package shop;\n\n@dev.squall.annotation.Template(\"page.html\")\nrecord Page() {}\n");
    return project;
  }

  private static String compiled(Compiler compiler, Path project, String sources, String output, String... options) {
    Compilation.Result result =
        Compilation.to(compiler, project.resolve(output).normalize()).options(options).compileAll(project.resolve(sources));
    assertThat(result.errors()).isEmpty();
    return result.file("shop/PageTemplate.java");
  }

  private Path library(String module) {
    Path classes = temporary.resolve("library");
    Folder.write(classes.resolve("templates/page.html"), "from the library");
    if (!module.isEmpty()) {
      Path source = Folder.write(temporary.resolve("library-src/module-info.java"), module);
      Compilation.Result result = Compilation.to(Compiler.JAVAC, classes).modulePath().compileAll(source.getParent());
      assertThat(result.errors()).isEmpty();
    }
    return Folder.jar(classes, temporary.resolve("pages.jar"));
  }
}
