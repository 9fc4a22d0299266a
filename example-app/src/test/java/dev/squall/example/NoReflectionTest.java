package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.Response;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing in the runtime, in generated code or in the application looks anything up while the program runs. */
final class NoReflectionTest {

  @Test
  void theRuntimeHasNone() throws Exception {
    assertThat(forbiddenIn(Response.class)).isEmpty();
  }

  @Test
  void theApplicationAndItsGeneratedCodeHaveNone() throws Exception {
    assertThat(Files.exists(home(Pulse.class).resolve("dev/squall/example/PulseApplication.class"))).isTrue();
    assertThat(forbiddenIn(Pulse.class)).isEmpty();
  }

  @Test
  void aPlantedCallOfEachKindIsFound() throws Exception {
    Path file = home(PlantedCalls.class).resolve("dev/squall/example/PlantedCalls.class");
    assertThat(String.join("\n", ForbiddenCalls.in(Files.readAllBytes(file))))
        .contains("java/lang/Class.forName")
        .contains("java/lang/Class.getDeclaredConstructor")
        .contains("java/lang/reflect/Constructor.newInstance")
        .contains("java/util/ServiceLoader")
        .contains("MethodHandles$Lookup.findStatic")
        .contains("java/lang/reflect/Proxy")
        .contains("java/lang/ClassLoader.loadClass")
        .contains("java/lang/System.loadLibrary");
  }

  private static List<String> forbiddenIn(Class<?> type) throws IOException {
    Path home = home(type);
    if (Files.isDirectory(home)) {
      return ForbiddenCalls.below(home);
    }
    try (FileSystem jar = FileSystems.newFileSystem(home)) {
      return ForbiddenCalls.below(jar.getPath("/"));
    }
  }

  private static Path home(Class<?> type) {
    return RunningProgram.home(type);
  }
}
