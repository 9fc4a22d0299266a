package dev.squall.processor.templates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemNotFoundException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;

/**
 * The folder {@code templates} of a location that only the compiler knows, such as the class path with its jars. Of several jars
 * that have a file of the same name the first one counts.
 */
record FilerRoot(Filer filer, JavaFileManager.Location location, String place) implements TemplateRoot {

  @Override
  public Optional<FoundTemplate> read(String name) {
    return file(FOLDER + "/" + name);
  }

  /** A file of any folder. */
  Optional<FoundTemplate> file(String path) {
    try {
      FileObject file = filer.getResource(location, "", path);
      try (InputStream in = file.openInputStream()) {
        return Optional.of(new FoundTemplate(Locations.of(file), in.readNBytes(MOST_READ)));
      }
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException | FileSystemNotFoundException missing) {
      // Compilers differ in how they say that there is none, and in the locations that they allow.
      return Optional.empty();
    }
  }
}
