package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.annotation.Application;
import dev.squall.http.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program whose generated classes are not there says what to add to the build, and does not serve nothing. */
final class MissingProcessorTest {

  @TempDir Path folder;

  @Test
  void theProgramStopsWithTheLinesToAdd() throws Exception {
    ReadmeExample.compileInto(folder);
    deleteGeneratedClasses();
    List<Path> classPath =
        List.of(folder, RunningProgram.home(Response.class), RunningProgram.home(Application.class));
    Process program = RunningProgram.start(classPath, "hello.Hello", "--port=0");
    String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).isNotZero();
    assertThat(output)
        .contains("hello.HelloApplication")
        .contains("<annotationProcessorPaths>")
        .contains("<artifactId>squall-processor</artifactId>")
        .contains("annotationProcessor")
        .doesNotContain("\tat ");
  }

  private void deleteGeneratedClasses() throws IOException {
    int deleted = 0;
    try (Stream<Path> files = Files.list(folder.resolve("hello"))) {
      for (Path file : files.filter(path -> path.getFileName().toString().startsWith("HelloApplication")).toList()) {
        Files.delete(file);
        deleted++;
      }
    }
    assertThat(deleted).isPositive();
  }
}
