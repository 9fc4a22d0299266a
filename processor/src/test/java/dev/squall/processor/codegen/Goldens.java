package dev.squall.processor.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected generated files, in {@code src/test/resources/codegen}; {@code -DupdateGoldens} writes them anew. */
final class Goldens {
  private static final Path FOLDER = Path.of("src", "test", "resources", "codegen");

  private Goldens() {}

  static void check(String file, String actual) throws IOException {
    Path golden = FOLDER.resolve(file);
    if (System.getProperty("updateGoldens") != null) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, actual, UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(golden, UTF_8));
  }
}
