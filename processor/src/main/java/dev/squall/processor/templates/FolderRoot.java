package dev.squall.processor.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of templates.
 *
 * @param folder its absolute path; it need not exist
 */
record FolderRoot(Path folder) implements TemplateRoot {
  private static final int DEEPEST = 32;
  private static final int MOST_FILES = 100_000;

  @Override
  public Optional<FoundTemplate> read(String name) throws IOException {
    Path file = file(name);
    if (file == null || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(new FoundTemplate(file.toString(), in.readNBytes(MOST_READ)));
    }
  }

  /** The file of that name; null for a name that leads out of the folder. */
  private @Nullable Path file(String name) {
    try {
      Path file = folder.resolve(name).normalize();
      return file.startsWith(folder) && !file.equals(folder) ? file : null;
    } catch (InvalidPathException noPath) {
      return null;
    }
  }

  @Override
  public Collection<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return files.filter(Files::isRegularFile)
          .limit(MOST_FILES)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException unreadable) {
      // The names are for suggestions only.
      return List.of();
    }
  }

  @Override
  public String place() {
    return folder.toString();
  }
}
