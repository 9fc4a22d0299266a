package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Literal URLs of pages and the files of their modules, compared with what there is in the folder of static files. */
final class StaticFilesTest {
  private static final String PAGE = """
      <head><link rel="stylesheet" href="/static/app.css"><link rel="icon" href="/favicon.ico"></head>
      <body><img src="/static/img/a%20b.png" alt=""><img src="/static/{{ name }}.png" alt=""><a href="/static/app.css?v=1#a">x</a>
      <img src="/static/img/c.png" alt=""><script src="/static/ap.js"></script><a href="/app.css/">x</a>
      {% module Box(name) %}</body>
      """;
  private static final String BOX = """
      {% css_file "app.css" %}{% css_file "/favicon.ico" %}{% javascript_file "https://cdn.example/a.js" %}
      {% css_file "ap.css" %}{% javascript_file "/app.js" %}<p title="{{ name }}"></p>
      """;

  @TempDir Path temporary;

  private Path project() {
    Path project = temporary.resolve("project").toAbsolutePath();
    Path java = project.resolve("src/main/java/shop");
    Folder.write(java.resolve("Shop.java"), "package shop;\n\n@dev.squall.annotation.Application\nclass Shop {}\n");
    Folder.write(java.resolve("Page.java"), "package shop;\n\n@dev.squall.annotation.Template(\"page.html\")\nrecord Page(String name) {}\n");
    Folder.write(java.resolve("Box.java"), "package shop;\n\n@dev.squall.annotation.Template(\"box.html\")\nrecord Box(String name) {}\n");
    Folder.write(
        java.resolve("Home.java"),
        "package shop;\n\n@dev.squall.annotation.Route\nclass Home {\n  @dev.squall.annotation.Get Page page() { return new Page(\"a\"); }\n}\n");
    Folder.write(project.resolve("src/main/resources/templates/page.html"), PAGE);
    Folder.write(project.resolve("src/main/resources/templates/box.html"), BOX);
    return project;
  }

  private static List<String> errors(Compiler compiler, Path project) {
    return Compilation.to(compiler, project.resolve("target/classes")).compileAll(project.resolve("src")).errors().stream()
        .map(error -> error.replaceAll("(?s).*/templates/(\\S+ \\S+ [^\\n]*)\\n[^\\n]*\\n[^\\n]*\\n( *did you mean[^\\n]*)?.*", "$1$2"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void pathsThatLeadToNoFile(Compiler compiler) {
    Path project = project();
    for (String file : List.of("static/app.css", "static/img/a b.png", "static/favicon.ico")) {
      Folder.write(project.resolve("src/main/resources").resolve(file), "x");
    }

    assertThat(errors(compiler, project)).containsExactlyInAnyOrder(
        "page.html:3:11: [UnknownPath] no route of the application matches \"/static/img/c.png\"  did you mean \"/static/img/a b.png\"?",
        "page.html:3:50: [UnknownPath] no route of the application matches \"/static/ap.js\"  did you mean \"/static/app.css\"?",
        "page.html:3:83: [UnknownPath] no route of the application matches \"/app.css/\"",
        "box.html:2:14: [UnknownPath] no route of the application matches \"/static/ap.css\"  did you mean \"/static/app.css\"?",
        "box.html:2:44: [UnknownPath] no route of the application matches \"/app.js\"");
  }

  /** Something else serves the files. */
  @ParameterizedTest
  @EnumSource(Compiler.class)
  void allFilesAreTakenForGivenWithoutTheFolder(Compiler compiler) {
    assertThat(errors(compiler, project())).containsExactly("page.html:3:83: [UnknownPath] no route of the application matches \"/app.css/\"");
  }
}
