package dev.squall.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A file of the class path that is sent as it is: read when it is first asked for and kept, with a strong entity tag of its content,
 * so that clients that have it already are answered 304, and compressed for those that want it. For files of at most some megabytes.
 * Safe for use by any number of threads.
 */
public final class ClassPathFile {
  private static final int HASH_BYTES = 16;

  private final Class<?> near;
  private final String path;
  private final String contentType;
  private volatile @Nullable Response response;

  private ClassPathFile(Class<?> near, String path, String contentType) {
    this.near = near;
    this.path = path;
    this.contentType = contentType;
  }

  /**
   * A file, which need not exist until it is asked for.
   *
   * @param near a class of the same module or jar
   * @param path the file's path from the root of the class path, beginning with {@code /}
   * @param contentType the value of its {@code Content-Type}
   */
  public static ClassPathFile of(Class<?> near, String path, String contentType) {
    return new ClassPathFile(near, path, contentType);
  }

  /**
   * The response with the file, which clients check with the server each time that they use what they have.
   *
   * @throws IllegalStateException if there is no such file
   * @throws UncheckedIOException if it cannot be read
   */
  public Response response() {
    Response known = response;
    if (known == null) {
      // Two threads may both read it: that does no harm.
      known = read();
      response = known;
    }
    return known;
  }

  private Response read() {
    try (InputStream file = open()) {
      if (file == null) {
        throw new IllegalStateException("there is no " + path + " on the class path of " + near.getName());
      }
      byte[] bytes = file.readAllBytes();
      return Response.of(200, contentType, bytes)
          .withEtag(EntityTag.strong(hash(bytes)))
          .withHeader("Cache-Control", "no-cache")
          .compressed();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** The class's own module has it, or else what its class loader finds: a jar beside it. */
  private @Nullable InputStream open() {
    InputStream own = near.getResourceAsStream(path);
    ClassLoader loader = near.getClassLoader();
    return own != null || loader == null ? own : loader.getResourceAsStream(path.substring(1));
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] hash = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), HASH_BYTES);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
