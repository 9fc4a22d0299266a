package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StaleTemplatesTest {
  @TempDir Path temporary;

  @Test
  void aFileThatHasChangedSinceIsNamed() throws IOException {
    Path classes = Files.createDirectories(temporary.resolve("classes/META-INF/squall"));
    Files.writeString(
        classes.resolve("templates.txt"),
        """
        shop.PageTemplate page.html
          file 7692c3ad3540bb803c020b3aee66cd88 page.html
          file 00000000000000000000000000000000 of-a-library.html
          raw page.html:1:1
        """);
    Path folder = Files.createDirectories(temporary.resolve("templates"));
    Path page = Files.writeString(folder.resolve("page.html"), "\uFEFFone");
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {temporary.resolve("classes").toUri().toURL()}, before)) {
      Thread.currentThread().setContextClassLoader(loader);
      assertThatCode(() -> StaleTemplates.check(folder)).doesNotThrowAnyException();

      Files.writeString(page, "two");
      assertThatIllegalStateException()
          .isThrownBy(() -> StaleTemplates.check(folder))
          .withMessage("the compiled templates are stale: " + page + " changed after the last build; build again");
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
