package dev.squall.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes of an uploaded file that are in memory. */
final class MemoryContent extends FileContent {
  private final byte[] bytes;
  private final int from;
  private final int to;

  MemoryContent(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  @Override
  long size() {
    return (long) to - from;
  }

  /** The bytes as text. @throws IllegalArgumentException if they are none in that charset */
  String text(Charset charset) {
    return BodyCharset.decode(bytes, from, to, charset);
  }

  @Override
  InputStream open() {
    return new ByteArrayInputStream(bytes, from, to - from);
  }

  /** By way of a temporary file beside the target, so that nobody sees half of it, and its permissions are as for larger ones. */
  @Override
  void moveTo(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path written = Files.createTempFile(folder, SpooledContent.PREFIX, null);
    try {
      try (OutputStream out = Files.newOutputStream(written)) {
        out.write(bytes, from, to - from);
      }
      Files.move(written, target);
    } finally {
      Files.deleteIfExists(written);
    }
  }
}
