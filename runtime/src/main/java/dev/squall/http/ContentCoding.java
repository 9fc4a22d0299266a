package dev.squall.http;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A way to compress bodies (RFC 9110, section 8.4.1), such as {@code br} or {@code zstd} by a library; {@code gzip} is there.
 * Registered with {@link Compression#withCoding}. Used by many threads at once.
 */
public interface ContentCoding {

  /** The name that is registered with IANA, in lower case: what clients list in {@code Accept-Encoding}. */
  String name();

  /**
   * A stream that compresses what is written to it, for one body and one thread.
   *
   * @param out where the result goes
   * @return a stream whose {@code flush} writes all that has come in so far in a form that can be decompressed, and whose {@code
   *     close}, which is called in every case, releases what it holds
   * @throws IOException if {@code out} throws it
   */
  OutputStream encode(OutputStream out) throws IOException;
}
