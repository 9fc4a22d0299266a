package dev.squall.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes of an uploaded file that are in a temporary file, until they are moved. For any number of threads. */
final class SpooledContent extends FileContent {
  static final String PREFIX = "squall-upload-";

  private final long size;
  private Path path;
  private boolean moved;

  SpooledContent(Path path, long size) {
    this.path = path;
    this.size = size;
  }

  @Override
  long size() {
    return size;
  }

  @Override
  synchronized InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  synchronized void moveTo(Path target) throws IOException {
    if (moved) {
      throw new IllegalStateException("the file was moved before, to " + path);
    }
    Files.move(path, target);
    path = target;
    moved = true;
  }
}
