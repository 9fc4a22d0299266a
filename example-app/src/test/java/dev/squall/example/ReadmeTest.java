package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.annotation.Application;
import dev.squall.http.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first example is compiled, run, and answers as the README says. */
final class ReadmeTest {
  private static final Pattern CALL =
      Pattern.compile("\\$ curl 'localhost:8080(\\S*)'\\n(.*?)\\n(?=\\$|```)", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theFirstExampleAnswersAsPrinted() throws Exception {
    ReadmeExample.compileInto(folder);
    List<Path> classPath =
        List.of(folder, RunningProgram.home(Response.class), RunningProgram.home(Application.class));
    int calls = 0;
    try (RunningProgram program = new RunningProgram(classPath, "hello.Hello")) {
      Matcher call = CALL.matcher(ReadmeExample.readme());
      while (call.find()) {
        calls++;
        assertThat(program.get(call.group(1)).body().strip()).as(call.group(1)).isEqualTo(call.group(2).strip());
      }
    }
    assertThat(calls).as("curl commands with answers in README.md").isEqualTo(3);
  }

  @Test
  void aMisspeltParameterIsReportedAsPrinted() throws Exception {
    String readme = ReadmeExample.readme();
    Matcher block = Pattern.compile("```\\n(Hello\\.java:.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(block.find()).as("a message of the compiler in README.md").isTrue();
    String source = ReadmeExample.source();
    String misspelt = source.replace("greet(String name,", "greet(String nane,");
    assertThat(misspelt).isNotEqualTo(source);
    assertThat(ReadmeExample.compile(misspelt, folder)).contains(block.group(1));
  }
}
