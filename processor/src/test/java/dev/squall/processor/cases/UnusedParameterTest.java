package dev.squall.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the warning about an unused component of a record is told by ECJ, which is silent about warnings in the cases. */
final class UnusedParameterTest {
  private static final Path CASE = CaseTest.CASES.resolve("template-unused");

  @TempDir Path temporary;

  @Test
  void ecjTellsThePageInWords() {
    Compilation.Result result = Compilation.to(Compiler.ECJ, temporary)
        .options("-warn:-suppress", "-Asquall.templates=" + CASE.resolve("templates").toAbsolutePath())
        .tolerant()
        .compileAll(CASE.resolve("input"));

    assertThat(result.succeeded()).isTrue();
    assertThat(result.warnings().stream().filter(warning -> warning.contains("[UnusedParameter]")).map(warning -> warning.lines().findFirst().orElseThrow()))
        .contains(
            "- [UnusedParameter] card.html never uses unused of CardPage (Pages.java:10)",
            "- [UnusedParameter] card.html never uses names of CardPage (Pages.java:10)",
            "- [UnusedParameter] own.html never uses never of OwnPage (OwnPage.java:6)");
  }
}
