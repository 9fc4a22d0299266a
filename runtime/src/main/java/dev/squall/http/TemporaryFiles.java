package dev.squall.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  /** One that is open. */
  record Open(Path path, OutputStream out) {}

  /**
   * Makes one, for the program's user only, and opens it: after that nobody makes it again under its name, should it be deleted
   * meanwhile.
   *
   * @throws HttpException with status 400 if the request is over, which is so because its client has gone
   * @throws IOException if it cannot be made
   */
  synchronized Open create() throws IOException {
    if (over) {
      throw new HttpException(400, "The body ended too early.");
    }
    Path file =
        directory == null
            ? Files.createTempFile(SpooledContent.PREFIX, null)
            : Files.createTempFile(directory, SpooledContent.PREFIX, null);
    made.add(file);
    return new Open(file, Files.newOutputStream(file, StandardOpenOption.WRITE));
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
