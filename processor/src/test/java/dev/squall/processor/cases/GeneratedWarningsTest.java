package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ECJ has nothing to warn of in generated classes, with the warnings that it gives without being asked. */
final class GeneratedWarningsTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"template-generics", "json", "form-record", "json-constraints"})
  void generatedClassesGiveEcjNoWarnings(String name) throws IOException {
    Path folder = CaseTest.CASES.resolve(name);
    Compilation.Result first = Compilation.to(Compiler.ECJ, Files.createDirectories(temporary.resolve("out")))
        .classPath()
        .options("-Asquall.templates=" + folder.toAbsolutePath() + "/templates")
        .tolerant()
        .compileAll(folder.resolve("input"));
    assertThat(first.errors()).as(first.log()).isEmpty();
    try (Stream<Path> generated = Files.walk(temporary.resolve("out"))) {
      List<Path> files = generated.filter(file -> file.toString().endsWith(".java")).toList();
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
