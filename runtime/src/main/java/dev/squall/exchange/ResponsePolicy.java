package dev.squall.exchange;

import dev.squall.http.Compression;

/**
 * What is done to responses before they are sent.
 *
 * @param minEtagBytes bodies of so many bytes and more get an entity tag; {@link Integer#MAX_VALUE} for none
 * @param maxRanges how many parts a request may ask for; of more, all of them are passed over
 * @param compression what is compressed
 */
public record ResponsePolicy(int minEtagBytes, int maxRanges, Compression compression) {

  /** Tags from 1 KiB on, 16 parts, compression on request. */
  public static ResponsePolicy defaults() {
    return new ResponsePolicy(1024, 16, Compression.onRequest());
  }
}
