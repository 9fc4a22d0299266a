package dev.squall.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The temporary files of one request: deleted once it is over, but for those that were moved away. For any number of threads. */
final class TemporaryFiles implements Runnable {
  private final @Nullable Path directory;
  private final List<Path> made = new ArrayList<>();
  private boolean over;

  /** Files in a folder; null for the system's. */
  TemporaryFiles(@Nullable Path directory) {
    this.directory = directory;
  }

  /** Makes one, for the program's user only. @throws IOException if that cannot be, or the request is over */
  synchronized Path create() throws IOException {
    if (over) {
      throw new IOException("the request is over");
    }
    Path file =
        directory == null
            ? Files.createTempFile(SpooledContent.PREFIX, null)
            : Files.createTempFile(directory, SpooledContent.PREFIX, null);
    made.add(file);
    return file;
  }

  /** Deletes them. */
  @Override
  public synchronized void run() {
    over = true;
    for (Path file : made) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        System.getLogger("squall.general")
            .log(System.Logger.Level.WARNING, "a temporary file could not be deleted: ".concat(file.toString()), e);
      }
    }
    made.clear();
  }
}
