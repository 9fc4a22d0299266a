package dev.squall.exchange;

import dev.squall.http.Compression;
import org.jspecify.annotations.Nullable;

/**
 * What is done to responses before they are sent.
 *
 * @param minEtagBytes bodies of so many bytes and more get an entity tag; {@link Integer#MAX_VALUE} for none
 * @param maxRanges how many parts a request may ask for; of more, all of them are passed over
 * @param compression what is compressed
 * @param contentSecurityPolicy the content security policy of pages, in which <code>{nonce}</code> stands for that of the request;
 *     null for none
 */
public record ResponsePolicy(
    int minEtagBytes, int maxRanges, Compression compression, @Nullable String contentSecurityPolicy) {

  /** Without a content security policy. */
  public ResponsePolicy(int minEtagBytes, int maxRanges, Compression compression) {
    this(minEtagBytes, maxRanges, compression, null);
  }

  /** Tags from 1 KiB on, 16 parts, compression on request. */
  public static ResponsePolicy defaults() {
    return new ResponsePolicy(1024, 16, Compression.onRequest());
  }
}
