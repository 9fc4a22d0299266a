package dev.squall.http1;

/**
 * Limits on what one request may make the server read and keep.
 *
 * @param maxRequestLine bytes of the request line; a longer one is answered 414. Default 8 KiB
 * @param maxHeaderBytes bytes of all field lines together; more is answered 431. Default 32 KiB
 * @param maxHeaders field lines; more is answered 431. Default 100
 * @param maxBody bytes of a body after decoding; a longer one is answered 413. Default 10 MiB
 * @param maxChunkExtensions bytes of all chunk extensions of a body, which are skipped; more is answered 400. Default 1 KiB
 * @param maxTrailerBytes bytes of all trailer lines of a body; more is answered 431, as are more lines than {@code maxHeaders}.
 *     Default 8 KiB
 */
public record Http1Limits(
    int maxRequestLine,
    int maxHeaderBytes,
    int maxHeaders,
    int maxBody,
    int maxChunkExtensions,
    int maxTrailerBytes) {

  /** The limits where nothing else is said. */
  public static final Http1Limits DEFAULT = new Http1Limits(8 << 10, 32 << 10, 100, 10 << 20, 1 << 10, 8 << 10);

  /** Checks that every limit leaves room for a request. @throws IllegalArgumentException if one does not */
  public Http1Limits {
    require("maxRequestLine", maxRequestLine, 64, 1 << 20);
    require("maxHeaderBytes", maxHeaderBytes, 64, 16 << 20);
    require("maxHeaders", maxHeaders, 1, 10_000);
    require("maxBody", maxBody, 0, 1 << 30);
    require("maxChunkExtensions", maxChunkExtensions, 0, 1 << 20);
    require("maxTrailerBytes", maxTrailerBytes, 0, 1 << 20);
  }

  private static void require(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(name + " must be from " + least + " to " + most + ", not " + value);
    }
  }
}
