package dev.squall.processor.templates;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.FileObject;

/** Says where a compiler's files are, as paths of the file system where they have one. */
final class Locations {
  private Locations() {}

  /** The file as a person reads it: an absolute path, or else its URI. */
  static String of(FileObject file) {
    return path(file).map(Path::toString).orElseGet(() -> String.valueOf(file.toUri()));
  }

  /** The file's absolute path; empty if it is in a jar or in memory. */
  static Optional<Path> path(FileObject file) {
    try {
      URI uri = file.toUri();
      return uri != null && "file".equals(uri.getScheme())
          ? Optional.of(Path.of(uri).toAbsolutePath().normalize())
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException | UnsupportedOperationException noFile) {
      return Optional.empty();
    }
  }
}
