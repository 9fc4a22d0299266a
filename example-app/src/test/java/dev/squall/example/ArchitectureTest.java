package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.Response;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layers of {@code docs/architecture.md}, read from class files. */
final class ArchitectureTest {

  @Test
  void packagesOfTheRuntimeFormNoCycle() throws IOException {
    PackageDependencies runtime = PackageDependencies.of(RunningProgram.home(Response.class));
    assertThat(runtime.of("dev.squall.nio")).contains("dev.squall.http1", "java.nio.channels");
    assertThat(runtime.cycle()).isEmpty();
  }

  @Test
  void onlyTheNetworkingPackagesTouchChannels() throws IOException {
    PackageDependencies runtime = PackageDependencies.of(RunningProgram.home(Response.class));
    assertThat(runtime.mentioned().keySet())
        .filteredOn(name -> runtime.of(name).contains("java.nio.channels"))
        .containsExactlyInAnyOrder("dev.squall.net", "dev.squall.nio");
  }

  @Test
  void packagesOfTheProcessorFormNoCycle() throws IOException {
    PackageDependencies processor = PackageDependencies.of(processor());
    assertThat(processor.of("dev.squall.processor")).contains("dev.squall.processor.discovery");
    // The template compiler is in the jar too.
    assertThat(processor.cycle()).isEmpty();
  }

  @Test
  void theModelKnowsNoCompilerAndNoWriter() throws IOException {
    PackageDependencies processor = PackageDependencies.of(processor());
    assertThat(processor.of("dev.squall.processor.model"))
        .isNotEmpty()
        .noneMatch(name -> name.startsWith("javax.lang.model") || name.contains("javapoet"));
    assertThat(processor.mentioned().keySet())
        .filteredOn(name -> processor.of(name).stream().anyMatch(other -> other.contains("javapoet")))
        .allMatch(name -> name.equals("dev.squall.processor.codegen") || name.contains("javapoet")
            || name.matches(".*\\.template\\.(check|emit|lower|program)"));
  }

  @Test
  void aCycleIsFound() {
    assertThat(new PackageDependencies(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"))).cycle())
        .isNotEmpty();
    assertThat(new PackageDependencies(Map.of("a", Set.of("b", "c"), "b", Set.of("c"))).cycle()).isEqualTo(List.of());
  }

  /** Its jar, or its folder of classes: found by name, because its classes mention annotations that are not here. */
  private static Path processor() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.contains("squall-processor") || Path.of(entry).endsWith("processor/target/classes"))
        .map(Path::of)
        .findFirst()
        .orElseThrow();
  }
}
