package dev.squall.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, as long as it was when it was looked at. */
record FileBody(Path file, long length) implements RangeSource {
  private static final long SETTLED_MILLIS = 2_000;

  /** The response that sends a file. */
  static Response response(Path file) {
    BasicFileAttributes attributes = attributes(file);
    if (attributes == null || !attributes.isRegularFile()) {
      throw new NotFoundException();
    }
    long length = attributes.size();
    Instant modified = attributes.lastModifiedTime().toInstant();
    Response response =
        Response.stream(200, FileType.of(String.valueOf(file.getFileName())), length, new FileBody(file, length))
            .acceptRanges()
            .withEtag(tag(length, modified, System.currentTimeMillis()));
    return HttpDate.canFormat(modified) ? response.withLastModified(modified) : response;
  }

  private static @Nullable BasicFileAttributes attributes(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class);
    } catch (AccessDeniedException e) {
      throw new UncheckedIOException(e);
    } catch (IOException e) {
      if (Files.exists(file)) {
        throw new UncheckedIOException(e);
      }
      return null;
    }
  }

  /**
   * A tag of length and time. A file that was changed just now may be changed again without a new time, as the file system's clock
   * is coarse: its tag is weak until some time has passed (RFC 9110, section 8.8.1).
   */
  static EntityTag tag(long length, Instant modified, long nowMillis) {
    String value =
        Long.toHexString(length)
            .concat("-")
            .concat(Long.toHexString(modified.getEpochSecond()))
            .concat("-")
            .concat(Integer.toHexString(modified.getNano()));
    return new EntityTag(nowMillis - modified.toEpochMilli() < SETTLED_MILLIS, value);
  }

  @Override
  public void writeTo(BodyOutput out) throws IOException {
    out.send(file, 0, length);
  }

  @Override
  public void writeTo(BodyOutput out, long from, long count) throws IOException {
    out.send(file, from, count);
  }
}
