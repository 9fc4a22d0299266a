package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long the bodies of a handler's requests may be, in place of the server's {@code maxBody}; a longer one is answered 413. Of a
 * compressed body that the server decompresses, the bytes before that count, and those after it.
 *
 * <p>A body of which more than 1 GiB is allowed must not be kept in memory: the handler takes it as an {@code InputStream}, a
 * {@code RequestBody} or a {@code MultipartReader} annotated {@link Body}, or as an {@code UploadedFile}, off the event loop.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface MaxBody {

  /**
   * A whole number of bytes, with a unit or without: {@code "500000"}, {@code "500 KB"}, {@code "3GB"}, {@code "64 MiB"}. {@code KB},
   * {@code MB} and {@code GB} are powers of 1000, {@code KiB}, {@code MiB} and {@code GiB} of 1024.
   */
  String value();
}
