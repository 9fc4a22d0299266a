package dev.squall.http;

import dev.squall.multipart.MultipartLimits;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Limits on bodies of {@code multipart/form-data}, and where their files are put. How long such a body may be is limited as for
 * any other body. Immutable: the {@code with} methods give changed copies.
 *
 * @param parts what the parser keeps to: 100 parts, 10 KiB for the header of each, no limit of its own on a part's content
 * @param maxFieldBytes bytes of all fields of a form that are no files, which are kept in memory; more is answered 413. Default
 *     1 MiB
 * @param spoolThreshold bytes of files of one request that may be kept in memory; a file that would go over it is put into a
 *     temporary file. Default 256 KiB
 * @param spoolDirectory where temporary files are made, readable for the program's user only; null for the folder that the
 *     system property {@code java.io.tmpdir} names. Default null
 */
public record UploadLimits(
    MultipartLimits parts, int maxFieldBytes, int spoolThreshold, @Nullable Path spoolDirectory) {
  /** The limits where nothing else is said. */
  public static final UploadLimits DEFAULT = new UploadLimits(MultipartLimits.DEFAULT, 1 << 20, 256 << 10, null);

  /** Checks that no limit is negative. @throws IllegalArgumentException if one is */
  public UploadLimits {
    if (maxFieldBytes < 0 || spoolThreshold < 0) {
      throw new IllegalArgumentException(
          "a limit cannot be negative: maxFieldBytes " + maxFieldBytes + ", spoolThreshold " + spoolThreshold);
    }
  }

  /** With another {@link MultipartLimits#maxParts()}. */
  public UploadLimits withMaxParts(int maxParts) {
    return withParts(new MultipartLimits(maxParts, parts.maxPartHeader(), parts.maxPart()));
  }

  /** With another {@link MultipartLimits#maxPartHeader()}. */
  public UploadLimits withMaxPartHeader(int maxPartHeader) {
    return withParts(new MultipartLimits(parts.maxParts(), maxPartHeader, parts.maxPart()));
  }

  /** With another {@link MultipartLimits#maxPart()}. */
  public UploadLimits withMaxPart(long maxPart) {
    return withParts(new MultipartLimits(parts.maxParts(), parts.maxPartHeader(), maxPart));
  }

  private UploadLimits withParts(MultipartLimits changed) {
    return new UploadLimits(changed, maxFieldBytes, spoolThreshold, spoolDirectory);
  }

  /** With another {@link #maxFieldBytes}. */
  public UploadLimits withMaxFieldBytes(int changed) {
    return new UploadLimits(parts, changed, spoolThreshold, spoolDirectory);
  }

  /** With another {@link #spoolThreshold}. */
  public UploadLimits withSpoolThreshold(int changed) {
    return new UploadLimits(parts, maxFieldBytes, changed, spoolDirectory);
  }

  /** With another {@link #spoolDirectory}. */
  public UploadLimits withSpoolDirectory(@Nullable Path changed) {
    return new UploadLimits(parts, maxFieldBytes, spoolThreshold, changed);
  }
}
