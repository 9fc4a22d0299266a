package dev.squall.exchange;

/**
 * A part of a body.
 *
 * @param from the index of the first byte
 * @param count how many bytes, at least 1
 */
record ByteRange(long from, long count) {

  /** Behind the last byte. */
  long to() {
    return from + count;
  }

  /** The value of {@code Content-Range} (RFC 9110, section 14.4). */
  String describe(long length) {
    return "bytes "
        .concat(Long.toString(from))
        .concat("-")
        .concat(Long.toString(to() - 1))
        .concat("/")
        .concat(Long.toString(length));
  }
}
