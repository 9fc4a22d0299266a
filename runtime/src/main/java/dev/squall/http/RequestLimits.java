package dev.squall.http;

/**
 * Limits on what is read from a request, besides those that hold while it is received.
 *
 * @param maxParameters how many parameters a query, and how many fields a urlencoded body may have; more are a 400
 * @param uploads limits on forms with files
 * @param decompress whether compressed bodies are decompressed when they are read
 * @param maxBody bytes of a body after it was decompressed; more is a 413
 * @param maxElement bytes of JSON that an element of a body may have where elements are read one by one; more is a 413
 */
public record RequestLimits(int maxParameters, UploadLimits uploads, boolean decompress, long maxBody, int maxElement) {
  /** The limits where an application sets none: 1000 parameters, no decompression, 10 MiB, 1 MiB for an element. */
  public static final RequestLimits DEFAULT = new RequestLimits(1000);

  /** Checks that the limits are not negative, and that an element may have a byte. */
  public RequestLimits {
    if (maxParameters < 0 || maxBody < 0) {
      throw new IllegalArgumentException(
          "a limit cannot be negative: maxParameters " + maxParameters + ", maxBody " + maxBody);
    }
    if (maxElement < 1) {
      throw new IllegalArgumentException("an element has at least one byte, so maxElement cannot be " + maxElement);
    }
  }

  /** Limits with the defaults for all but the number of parameters. */
  public RequestLimits(int maxParameters) {
    this(maxParameters, UploadLimits.DEFAULT, false, 10 << 20, 1 << 20);
  }
}
