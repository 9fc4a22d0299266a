package dev.squall.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the content of one uploaded file as it arrives: in memory while there is room, then in a temporary file. */
final class Spool implements AutoCloseable {
  private final TemporaryFiles files;
  private final int room;
  private @Nullable GatheredBytes kept;
  private @Nullable OutputStream out;
  private @Nullable Path path;
  private long size;

  /**
   * A file without content.
   *
   * @param room how many bytes may be kept in memory, where {@code held} has room for them
   */
  Spool(TemporaryFiles files, int room, HeldBytes held) {
    this.files = files;
    this.room = room;
    kept = new GatheredBytes(held);
  }

  /** Takes more bytes. @throws UncheckedIOException if they cannot be stored: reading them may fail, too, and otherwise */
  void write(byte[] bytes, int from, int to) {
    try {
      store(bytes, from, to);
    } catch (IOException e) {
      throw new UncheckedIOException("an uploaded file cannot be stored", e);
    }
  }

  private void store(byte[] bytes, int from, int to) throws IOException {
    GatheredBytes memory = kept;
    size += to - from;
    if (memory != null && size <= room && memory.offer(bytes, from, to)) {
      return;
    }
    if (memory != null) {
      TemporaryFiles.Open made = files.create();
      path = made.path();
      out = made.out();
      kept = null;
      made.out().write(memory.array(), 0, memory.length());
      memory.clear();
    }
    if (out != null) {
      out.write(bytes, from, to - from);
    }
  }

  /** The content, which is whole. @throws UncheckedIOException if it could not be stored */
  FileContent finish() {
    close();
    GatheredBytes memory = kept;
    if (memory == null) {
      return new SpooledContent(Objects.requireNonNull(path), size);
    }
    return new MemoryContent(memory.array(), 0, memory.length());
  }

  /** Closes the temporary file, if there is one; it stays. */
  @Override
  public void close() {
    try {
      if (out != null) {
        out.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an uploaded file cannot be stored", e);
    }
  }
}
