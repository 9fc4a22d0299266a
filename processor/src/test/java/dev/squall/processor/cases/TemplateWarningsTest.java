package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ECJ has nothing to warn of in classes of templates, with the warnings that it gives without being asked. */
final class TemplateWarningsTest {
  @TempDir Path temporary;

  @Test
  void classesOfTemplatesGiveEcjNoWarnings() throws IOException {
    Path folder = CaseTest.CASES.resolve("template-generics");
    Compilation.Result first = Compilation.to(Compiler.ECJ, Files.createDirectories(temporary.resolve("out")))
        .classPath()
        .options("-Asquall.templates=" + folder.toAbsolutePath() + "/templates")
        .tolerant()
        .compileAll(folder.resolve("input"));
    assertThat(first.errors()).as(first.log()).isEmpty();
    try (Stream<Path> generated = Files.walk(temporary.resolve("out"))) {
      List<Path> files = generated.filter(file -> file.toString().endsWith("Template.java")).toList();
      assertThat(files).isNotEmpty();
      Compilation.Result second = Compilation.to(Compiler.ECJ, temporary.resolve("again"))
          .classPath(temporary.resolve("out"))
          .options("-warn:+dep-ann", "-proc:none")
          .processors()
          .compile(files);
      assertThat(second.errors()).isEmpty();
      assertThat(second.warnings()).isEmpty();
    }
  }
}
